package io.github.pekppp.compare;

import io.github.pekppp.indicator.Aspect;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One aspect in two results: what the changes of its indicators sum to.
 *
 * @param aspect the aspect, as the second edition names it where it has it
 * @param raised points that indicators whose level rose add more, at least; exact, from 0
 * @param lowered points that indicators whose level fell add less, at least; exact, from 0
 * @param points how many points more all its indicators add to the index, at the lowest; exact
 */
public record AspectChange(Aspect aspect, Ratio raised, Ratio lowered, Ratio points) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param aspect the aspect
   * @param raised points that indicators whose level rose add more
   * @param lowered points that indicators whose level fell add less
   * @param points how many points more all its indicators add
   */
  public AspectChange {
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(raised, "raised");
    Objects.requireNonNull(lowered, "lowered");
    Objects.requireNonNull(points, "points");
  }

  static AspectChange of(Aspect aspect, List<IndicatorChange> changes) {
    return new AspectChange(
        aspect, stake(changes, Direction.ROSE), stake(changes, Direction.FELL), sum(changes, IndicatorChange::points));
  }

  static Ratio stake(List<IndicatorChange> changes, Direction direction) {
    return sum(changes.stream().filter(change -> change.direction() == direction).toList(), IndicatorChange::stake);
  }

  private static Ratio sum(List<IndicatorChange> changes, Function<IndicatorChange, Ratio> points) {
    return changes.stream().map(points).reduce(Ratio.ZERO, Ratio::plus);
  }
}
