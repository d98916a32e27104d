package io.github.pekppp.priority;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tries other judgements of one and of two indicators. */
final class Judgements {

  /** More pairs are not listed: one suffices to know that the category hangs on them. */
  private static final int LISTED = 1000;

  private final IndexCase index;
  private final Optional<Grade> category;
  private final Ratio present;
  private final List<List<Front.Step>> ones = new ArrayList<>();
  private final List<List<Front.Step>> twos = new ArrayList<>();

  /** Another judgement, the part of the index in which it lies, and by how much it moves that part. */
  private record Other(Front.Step step, IndexFormula.Part part, Ratio move) {}

  private Judgements(IndexCase index) {
    this.index = index;
    this.category = index.category(index.exact());
    this.present = IndexFormula.parts(index.formula().whole(), Map.of());
    tryAll(slot -> slot.present().compareTo(Score.ZERO) > 0, slot -> IndexCase.fall(slot, 1));
    tryAll(slot -> slot.present().compareTo(Score.of(Level.MAX)) < 0, IndexCase::rise);
  }

  static ImmutableRobustness.Builder of(IndexCase index) {
    Judgements tried = new Judgements(index);
    return ImmutableRobustness.builder()
        .present(index.present())
        .category(tried.category)
        .ones(tried.ones.stream().map(index::path).toList())
        .twos(tried.twos.stream().map(index::path).toList());
  }

  /** Tries one way; as both steps of a pair go the same way, any other pair lies between them. */
  private void tryAll(Predicate<IndexFormula.Slot> possible, Function<IndexFormula.Slot, Front.Step> way) {
    List<Other> harmless = new ArrayList<>();
    for (IndexFormula.Part part : index.formula().whole().parts()) {
      for (IndexFormula.Slot slot : IndexFormula.slots(part)) {
        if (possible.test(slot) && slot.weight.signum() > 0) {
          Front.Step step = way.apply(slot);
          Other other = new Other(step, part, move(part, List.of(step)));
          if (changes(other.move)) {
            ones.add(List.of(step));
          } else {
            harmless.add(other);
          }
        }
      }
    }
    for (int i = 0; i < harmless.size(); i++) {
      for (int j = i + 1; j < harmless.size() && twos.size() < LISTED; j++) {
        if (changes(move(harmless.get(i), harmless.get(j)))) {
          twos.add(List.of(harmless.get(i).step, harmless.get(j).step));
        }
      }
    }
  }

  /** Parts add up; inside one part both steps are to be looked at together. */
  private static Ratio move(Other one, Other two) {
    return one.part == two.part ? move(one.part, List.of(one.step, two.step)) : one.move.plus(two.move);
  }

  private static Ratio move(IndexFormula.Part part, List<Front.Step> steps) {
    return IndexFormula.value(part, IndexCase.values(steps)).minus(IndexFormula.value(part, Map.of()));
  }

  private boolean changes(Ratio move) {
    return !index.category(index.formula().whole().value(present.plus(move))).equals(category);
  }
}
