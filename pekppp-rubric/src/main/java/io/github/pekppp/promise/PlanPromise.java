package io.github.pekppp.promise;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a plan promises, as the engine computes it: the index after all its targets, and what each action adds.
 *
 * <p>The gains sum exactly to the difference of the two indices; while marks are missing, to that of their lowest ends.
 */
@Value.Immutable
public interface PlanPromise extends Serializable {

  /**
   * Returns the result that the plan starts from.
   *
   * @return the result of the unit as it was marked
   */
  IppResult present();

  /**
   * Returns the result that the plan leads to.
   *
   * @return the result of the unit with all targets reached
   */
  IppResult promised();

  /**
   * Returns what each action adds.
   *
   * @return the gains of the actions that count, in the order of the plan; one that was rejected or dropped adds nothing
   */
  List<ActionGain> actions();

  /**
   * Returns where the plan says something else.
   *
   * @return warnings and errors; paths are such as {@code actions[2].gain}; empty when the plan says what the engine computes
   */
  List<Problem> problems();

  /**
   * Checks a plan against the engine.
   *
   * <p>Actions are taken in the order of the plan, so that of two actions on one indicator the second starts where the first
   * ends. A written gain is right when it is exact, or rounded as the policy rounds the index; a promised index when it reads
   * the same with its own rounding.
   *
   * @param plan the plan; its actions count by their state after all their steps
   * @param scorer computes the results
   * @param assessment what was written down about the unit in the evaluation that the plan follows
   * @return the promise
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  static PlanPromise check(ActionPlan plan, Scorer scorer, Assessment assessment) {
    return new PromiseCheck(plan, scorer, assessment).result();
  }

  /**
   * Returns what the whole plan adds to the index.
   *
   * @return points of the index, exact: the sum of all gains
   */
  default Ratio gain() {
    return actions().stream().map(ActionGain::gain).reduce(Ratio.ZERO, Ratio::plus);
  }

  /**
   * Starts a promise.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a promise; {@link #check} makes that of a plan. */
  final class Builder extends ImmutablePlanPromise.Builder {
    Builder() {}
  }
}
