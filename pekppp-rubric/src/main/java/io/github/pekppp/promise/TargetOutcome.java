package io.github.pekppp.promise;

import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Outcome;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What the next evaluation gave an indicator that an action was to raise. */
@Value.Immutable
public interface TargetOutcome extends Serializable {

  /**
   * Returns the action.
   *
   * @return its id
   */
  String action();

  /**
   * Tells whether the action was verified.
   *
   * @return true when somebody found it done
   */
  boolean verified();

  /**
   * Returns what was planned.
   *
   * @return the target
   */
  LevelTarget planned();

  /**
   * Returns what came of the indicator in the evaluation that the plan follows.
   *
   * @return the outcome; empty when that result does not have the indicator
   */
  Optional<Outcome> before();

  /**
   * Returns what came of the indicator in the next evaluation.
   *
   * @return the outcome; empty when that result does not have the indicator
   */
  Optional<Outcome> reached();

  /**
   * Tells how the level that was reached stands to the planned one.
   *
   * @return open also when the indicator was left out
   */
  default Fulfilment fulfilment() {
    Score planned = planned().to().score();
    return reached()
        .filter(outcome -> !(outcome instanceof Outcome.NotApplicable))
        .map(outcome -> Fulfilment.of(planned, outcome.lowest(), outcome.highest()))
        .orElse(Fulfilment.OPEN);
  }

  /**
   * Starts an outcome.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an outcome; {@link PlanOutcome#of} makes those of a plan. */
  final class Builder extends ImmutableTargetOutcome.Builder {
    Builder() {}
  }
}
