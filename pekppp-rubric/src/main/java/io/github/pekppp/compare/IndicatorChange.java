package io.github.pekppp.compare;

import io.github.pekppp.explain.Reason;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoreRange;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One indicator in two results. */
@Value.Immutable
public interface IndicatorChange extends Serializable {

  /**
   * Returns its result in the first.
   *
   * @return the result; empty when only the second edition has it
   */
  Optional<IndicatorResult> before();

  /**
   * Returns its result in the second.
   *
   * @return the result; empty when only the first edition has it
   */
  Optional<IndicatorResult> after();

  /**
   * Returns why it has its level in the first.
   *
   * @return the reason; empty when it takes no part there
   */
  Optional<Reason> beforeReason();

  /**
   * Returns why it has its level in the second.
   *
   * @return the reason; empty when it takes no part there
   */
  Optional<Reason> afterReason();

  /** Checks that there is something to compare. */
  @Value.Check
  default void check() {
    if (before().isEmpty() && after().isEmpty()) {
      throw new IllegalArgumentException("before, after: both empty");
    }
  }

  /**
   * Returns the indicator.
   *
   * @return as the second edition names it, where it does
   */
  default Indicator indicator() {
    return result().indicator();
  }

  /**
   * Returns the aspect it belongs to.
   *
   * @return the id in the second edition, where it has it; empty for extra information
   */
  default Optional<String> aspect() {
    return result().aspect();
  }

  /**
   * Tells where its level went.
   *
   * @return the direction
   */
  default Direction direction() {
    Optional<ScoreRange> first = before().flatMap(IndicatorChange::range);
    Optional<ScoreRange> second = after().flatMap(IndicatorChange::range);
    return first.isPresent() && second.isPresent()
        ? Direction.between(first.get(), second.get())
        : Direction.ALONE;
  }

  /**
   * Returns how far apart the two levels are at least.
   *
   * @return 0 when they are equal or may be, else the distance, 0..5
   */
  default Ratio distance() {
    return switch (direction()) {
      case ROSE -> lowest(after()).minus(highest(before()));
      case FELL -> lowest(before()).minus(highest(after()));
      case SAME, OPEN, ALONE -> Ratio.ZERO;
    };
  }

  /**
   * Returns what the difference of its levels is worth at least: the points of the index that are at stake.
   *
   * @return the distance times the indicator's part of the index in the second result, exact, never below 0
   */
  default Ratio stake() {
    return distance().times(share(after()));
  }

  /**
   * Returns how many points more it adds to the index in the second result, at the lowest.
   *
   * @return points, exact; below 0 when it adds fewer
   */
  default Ratio points() {
    return points(after()).minus(points(before()));
  }

  /**
   * Returns the part of {@link #points} that comes from the level, at the weight of the first result.
   *
   * @return points, exact; 0 where one side does not have the indicator
   */
  default Ratio byLevel() {
    return direction() == Direction.ALONE ? Ratio.ZERO : lowest(after()).minus(lowest(before())).times(share(before()));
  }

  /**
   * Returns the part of {@link #points} that comes from the rule: another weight for the level of the second result, or
   * everything where one side does not have the indicator.
   *
   * @return points, exact
   */
  default Ratio byRule() {
    return points().minus(byLevel());
  }

  /**
   * Tells whether anything differs: the outcome, or what it adds to the index.
   *
   * @return false when both results say the same of it
   */
  default boolean isChange() {
    return !before().map(IndicatorResult::outcome).equals(after().map(IndicatorResult::outcome))
        || points().signum() != 0
        || !share(before()).equals(share(after()));
  }

  private IndicatorResult result() {
    return after().or(this::before).orElseThrow();
  }

  private static Optional<ScoreRange> range(IndicatorResult result) {
    return result.outcome() instanceof Outcome.NotApplicable
        ? Optional.empty()
        : Optional.of(new ScoreRange(result.outcome().lowest(), result.outcome().highest()));
  }

  private static Ratio points(Optional<IndicatorResult> result) {
    return lowest(result).times(share(result));
  }

  private static Ratio lowest(Optional<IndicatorResult> result) {
    return result.map(found -> found.outcome().lowest().ratio()).orElse(Ratio.ZERO);
  }

  private static Ratio highest(Optional<IndicatorResult> result) {
    return result.map(found -> found.outcome().highest().ratio()).orElse(Ratio.ZERO);
  }

  private static Ratio share(Optional<IndicatorResult> result) {
    return result.map(IndicatorResult::share).orElse(Ratio.ZERO);
  }

  /**
   * Starts a change.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a change; {@link ResultComparison} makes those of two results. */
  final class Builder extends ImmutableIndicatorChange.Builder {
    Builder() {}
  }
}
