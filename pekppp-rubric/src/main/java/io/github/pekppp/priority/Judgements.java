package io.github.pekppp.priority;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tries other judgements of one and of two indicators. */
final class Judgements {

  private final IndexCase index;
  private final Optional<Grade> category;
  private final List<List<Front.Step>> ones = new ArrayList<>();
  private final List<List<Front.Step>> twos = new ArrayList<>();

  private Judgements(IndexCase index) {
    this.index = index;
    this.category = index.category(index.exact());
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
    List<Front.Step> harmless = new ArrayList<>();
    for (IndexFormula.Slot slot : index.formula().slots()) {
      if (possible.test(slot) && slot.weight.signum() > 0) {
        List<Front.Step> one = List.of(way.apply(slot));
        if (changes(one)) {
          ones.add(one);
        } else {
          harmless.addAll(one);
        }
      }
    }
    for (int i = 0; i < harmless.size(); i++) {
      for (int j = i + 1; j < harmless.size(); j++) {
        List<Front.Step> two = List.of(harmless.get(i), harmless.get(j));
        if (changes(two)) {
          twos.add(two);
        }
      }
    }
  }

  private boolean changes(List<Front.Step> steps) {
    return !index.category(index.after(steps)).equals(category);
  }
}
