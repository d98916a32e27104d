package io.github.pekppp.scoring;

import io.github.pekppp.explain.Reason;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of one indicator, and what it adds to the index. */
@Value.Immutable
public interface IndicatorResult extends Serializable {

  /**
   * Returns the indicator.
   *
   * @return the indicator
   */
  Indicator indicator();

  /**
   * Returns the aspect it belongs to.
   *
   * @return the id of the aspect; empty for extra information
   */
  Optional<String> aspect();

  /**
   * Returns what came of it.
   *
   * @return the outcome
   */
  Outcome outcome();

  /**
   * Returns its part of the whole index: what one level is worth.
   *
   * @return from 0 to 1; 0 for extra information, and for what is left out
   */
  Ratio share();

  /**
   * Returns what the next level demands.
   *
   * @return the rule; empty at level 5, and where there is no settled level to start from
   */
  Optional<Reason> nextLevel();

  /**
   * Returns what the indicator adds to the index, at the lowest.
   *
   * @return points of the index, exact
   */
  default Ratio points() {
    return share().times(outcome().lowest().ratio());
  }

  /**
   * Returns what the next level would add to the index, before any rounding.
   *
   * @return points of the index, exact; empty when there is no next level, no settled one, or nothing to gain
   */
  default Optional<Ratio> nextLevelGain() {
    if (!(outcome() instanceof Outcome.Scored scored)) {
      return Optional.empty();
    }
    Ratio room = Ratio.of(Level.MAX).minus(scored.score().ratio()).min(Ratio.ONE);
    return Optional.of(room.times(share())).filter(gain -> gain.signum() > 0);
  }

  /**
   * Starts a result.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. */
  final class Builder extends ImmutableIndicatorResult.Builder {
    Builder() {}
  }
}
