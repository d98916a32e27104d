package io.github.pekppp.priority;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IppResult;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An index that may shift, and how it is read. */
record IndexCase(IndexFormula formula, Index present, GradeScale grades, ScoringPolicy policy) {

  /** The index of a unit. */
  static Validation<List<Problem>, IndexCase> of(IppResult result, Instrument instrument) {
    if (!result.instrumentSha256().equals(instrument.sha256())) {
      throw new IllegalArgumentException("instrument: " + instrument.id() + " is not the edition of the result");
    }
    return known(result.ipp())
        .map(ipp -> new IndexCase(IndexFormula.of(result), ipp, instrument.grades(), result.policy()));
  }

  /** The index of an agency. */
  static Validation<List<Problem>, IndexCase> of(AgencyIndex agency, GradeScale grades) {
    return known(agency.ipp()).map(ipp -> new IndexCase(IndexFormula.of(agency), ipp, grades, agency.policy()));
  }

  private static Validation<List<Problem>, Index> known(Optional<Index> ipp) {
    return ipp.<Validation<List<Problem>, Index>>map(Validation::valid)
        .orElseGet(() -> Validation.invalid(List.of(PriorityProblem.INDEX_UNKNOWN.at(Place.of("ipp")))));
  }

  Ratio exact() {
    return present.exact().ratio();
  }

  Optional<Grade> category(Ratio exact) {
    return policy.grade(grades, exact);
  }

  boolean reaches(Goal goal, Ratio exact) {
    return goal.isReachedBy(exact, grades, policy);
  }

  /** The exact index after some steps. */
  Ratio after(List<Front.Step> steps) {
    return formula.value(values(steps));
  }

  static Map<IndexFormula.Slot, Score> values(List<Front.Step> steps) {
    return steps.stream().collect(Collectors.toMap(Front.Step::slot, Front.Step::to));
  }

  Path path(List<Front.Step> steps) {
    Ratio exact = after(steps);
    return ImmutablePath.builder()
        .shifts(ordered(steps).stream().map(IndexCase::shift).toList())
        .before(present)
        .after(new Index(Score.of(exact), present.rounding()))
        .category(category(exact))
        .build();
  }

  private List<Front.Step> ordered(List<Front.Step> steps) {
    Map<IndexFormula.Slot, Front.Step> bySlot =
        steps.stream().collect(Collectors.toMap(Front.Step::slot, Function.identity()));
    return formula.slots().stream().flatMap(slot -> Optional.ofNullable(bySlot.get(slot)).stream()).toList();
  }

  static Shift shift(Front.Step step) {
    IndexFormula.Slot slot = step.slot();
    return ImmutableShift.builder()
        .unit(slot.unit)
        .indicator(slot.indicator.indicator())
        .before(slot.present())
        .after(step.to())
        .cost(step.cost())
        .points(slot.share.times(step.to().ratio().minus(slot.present().ratio())))
        .build();
  }

  /** The best moves of every part of the index, made of single moves of its indicators, {@code up} or down. */
  List<Front> fronts(Function<IndexFormula.Slot, List<Front.Step>> moves, boolean up) {
    return fronts(formula.whole(), moves, up);
  }

  /** The exact index when its parts move so far. */
  Ratio moved(Ratio reach, boolean up) {
    return moved(formula.whole(), reach, up);
  }

  private static Ratio moved(IndexFormula.Sum sum, Ratio reach, boolean up) {
    Ratio present = IndexFormula.parts(sum, Map.of());
    return sum.value(up ? present.plus(reach) : present.minus(reach));
  }

  private static List<Front> fronts(
      IndexFormula.Sum sum, Function<IndexFormula.Slot, List<Front.Step>> moves, boolean up) {
    List<Front> fronts = new ArrayList<>();
    for (IndexFormula.Part part : sum.parts()) {
      if (part instanceof IndexFormula.Slot slot) {
        fronts.add(front(slot, moves.apply(slot)));
      } else if (part instanceof IndexFormula.Sum inner) {
        Ratio present = moved(inner, Ratio.ZERO, up);
        fronts.add(Front.sum(fronts(inner, moves, up))
            .map(reach -> distance(present, moved(inner, reach, up))));
      }
    }
    return fronts;
  }

  /** How many levels a step goes. */
  static Ratio distance(Front.Step step) {
    return distance(step.to().ratio(), step.slot().present().ratio());
  }

  private static Ratio distance(Ratio one, Ratio other) {
    return one.max(other).minus(one.min(other));
  }

  private static Front front(IndexFormula.Slot slot, List<Front.Step> moves) {
    List<Front.Choice> choices = new ArrayList<>(List.of(Front.Choice.NOTHING));
    for (Front.Step move : moves) {
      choices.add(Front.Choice.of(move, slot.weight.times(distance(move))));
    }
    return Front.of(choices);
  }

  /** The falls of each indicator by whole levels, the smallest first; the last may be less than a level. */
  Map<IndexFormula.Slot, List<Front.Step>> falls() {
    Map<IndexFormula.Slot, List<Front.Step>> falls = new LinkedHashMap<>();
    for (IndexFormula.Slot slot : formula.slots()) {
      falls.put(slot, IntStream.rangeClosed(1, Level.MAX)
          .filter(levels -> slot.present().compareTo(Score.of(levels - 1)) > 0)
          .mapToObj(levels -> fall(slot, levels))
          .toList());
    }
    return falls;
  }

  /** A fall by some levels, or to the bottom. */
  static Front.Step fall(IndexFormula.Slot slot, int levels) {
    return new Front.Step(slot, Score.of(slot.present().ratio().minus(Ratio.of(levels)).max(Ratio.ZERO)), levels);
  }

  /** A rise by one level, or to the top. */
  static Front.Step rise(IndexFormula.Slot slot) {
    return new Front.Step(slot, Score.of(slot.present().ratio().plus(Ratio.ONE).min(Score.MAX.ratio())), 1);
  }
}
