package io.github.pekppp.promise;

import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.ActionState;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the next evaluation says of a plan: planned against reached. */
@Value.Immutable
public interface PlanOutcome extends Serializable {

  /**
   * Returns the index that the plan promised.
   *
   * @return the index; empty when it promised none
   */
  Optional<Index> promised();

  /**
   * Returns the index of the evaluation that the plan follows.
   *
   * @return the index; empty while marks are missing
   */
  Optional<Index> before();

  /**
   * Returns the index of the next evaluation.
   *
   * @return the index; empty while marks are missing
   */
  Optional<Index> reached();

  /**
   * Returns what came of the targets.
   *
   * @return one for each action that counts and has a target, in the order of the plan
   */
  List<TargetOutcome> targets();

  /**
   * Compares a plan with the next evaluation.
   *
   * @param plan the plan; its actions are taken in their state after all their steps, see {@link ActionPlan#asOf}
   * @param before the result that the plan follows
   * @param after the result of the next evaluation
   * @return the comparison
   * @throws IllegalArgumentException when the results are of different editions
   */
  static PlanOutcome of(ActionPlan plan, IppResult before, IppResult after) {
    if (!before.instrumentId().equals(after.instrumentId())) {
      throw new IllegalArgumentException("after: computed by " + after.instrumentId() + ", not by " + before.instrumentId());
    }
    return builder()
        .promised(plan.details().promised())
        .before(before.ipp())
        .reached(after.ipp())
        .targets(plan.actions().stream()
            .filter(action -> action.state().counts())
            .flatMap(action -> action.details().target().stream().map(target -> target(action, target, before, after)))
            .toList())
        .build();
  }

  private static TargetOutcome target(Action action, LevelTarget target, IppResult before, IppResult after) {
    return TargetOutcome.builder()
        .action(action.id())
        .verified(action.state() == ActionState.VERIFIED)
        .planned(target)
        .before(Results.outcome(before, target.indicator()))
        .reached(Results.outcome(after, target.indicator()))
        .build();
  }

  /**
   * Tells how the index that was reached stands to the promised one, both rounded as the promised one is.
   *
   * @return open while there is no index; empty when none was promised
   */
  default Optional<Fulfilment> fulfilment() {
    return promised().map(planned -> reached().map(index -> Fulfilment.of(planned, index)).orElse(Fulfilment.OPEN));
  }

  /**
   * Returns how far the index rose.
   *
   * @return points, exact, below 0 when it fell; empty when there is no index on one side
   */
  default Optional<Ratio> gained() {
    return reached().flatMap(after -> before().map(index -> after.exact().ratio().minus(index.exact().ratio())));
  }

  /**
   * Returns how far the index is from the promised one.
   *
   * @return points that are missing, exact, below 0 when more was reached; empty when there is no index, or none promised
   */
  default Optional<Ratio> shortfall() {
    return promised().flatMap(planned -> reached().map(index -> planned.exact().ratio().minus(index.exact().ratio())));
  }

  /**
   * Lists the levels that were reached although nobody found the action done.
   *
   * @return outcomes in the order of the plan
   */
  default List<TargetOutcome> reachedUnverified() {
    return targets().stream().filter(target -> !target.verified() && target.fulfilment().isReached()).toList();
  }

  /**
   * Lists the levels that were missed although the action was verified.
   *
   * @return outcomes in the order of the plan
   */
  default List<TargetOutcome> verifiedMissed() {
    return targets().stream().filter(target -> target.verified() && target.fulfilment() == Fulfilment.MISSED).toList();
  }

  /**
   * Starts an outcome.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an outcome; {@link #of} makes that of a plan. */
  final class Builder extends ImmutablePlanOutcome.Builder {
    Builder() {}
  }
}
