package io.github.pekppp.followup;

import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a plan is on a date. */
@Value.Immutable
public interface PlanStatus extends Serializable {

  /**
   * Returns the date.
   *
   * @return the date of which all this is said
   */
  LocalDate date();

  /**
   * Returns how far the plan is between unit and evaluators.
   *
   * @return the state
   */
  PlanState state();

  /**
   * Returns how many days the revision of the plan is late.
   *
   * @return days; 0 when it is in time, or the unit is not revising
   */
  long revisionDaysLate();

  /**
   * Counts the actions by their state.
   *
   * @return the number of actions in every state, in the order of the life cycle; those proposed later are not counted
   */
  Map<ActionState, Integer> actions();

  /**
   * Returns how much of the plan is done. Unlike that of an action it also falls when an action is added, or one that was
   * further on than the others is dropped.
   *
   * @return the mean progress of the actions that count, 0..1; empty when none counts
   */
  Optional<Ratio> progress();

  /**
   * Returns the actions that progress leaves out.
   *
   * @return ids of those rejected or dropped, in the order of the plan
   */
  List<String> leftOut();

  /**
   * Returns the actions that are late.
   *
   * @return actions that are late or were finished late, and those of which a milestone is late, in the order of the plan
   */
  List<LateAction> late();

  /**
   * Returns the actions for which nobody is in charge.
   *
   * @return ids of those that count and have no owner on the date, in the order of the plan
   */
  List<String> withoutOwner();

  /**
   * Returns the recommendations that nothing is done about.
   *
   * @return ids in the order of the plan, which does not know since when there are recommendations
   */
  List<String> openRecommendations();

  /**
   * Looks at a plan on a date.
   *
   * @param plan the plan
   * @param date the date
   * @return how far it is at the end of that day
   */
  static PlanStatus of(ActionPlan plan, LocalDate date) {
    ActionPlan known = plan.asOf(date);
    List<Action> counting = known.actions().stream().filter(action -> action.state().counts()).toList();
    return ImmutablePlanStatus.builder()
        .date(date)
        .state(known.state())
        .revisionDaysLate(known.revisionDue().map(due -> LateAction.days(due, date)).orElse(0L))
        .actions(counts(known.actions()))
        .progress(progress(counting, date))
        .leftOut(known.actions().stream().filter(action -> !counting.contains(action)).map(Action::id).toList())
        .late(counting.stream().map(action -> LateAction.of(action, date)).filter(LateAction::isLate).toList())
        .withoutOwner(counting.stream().filter(action -> action.ownerOn(date).isEmpty()).map(Action::id).toList())
        .openRecommendations(known.openRecommendations())
        .build();
  }

  private static Map<ActionState, Integer> counts(List<Action> actions) {
    Map<ActionState, Integer> counts = new EnumMap<>(ActionState.class);
    for (ActionState state : ActionState.values()) {
      counts.put(state, (int) actions.stream().filter(action -> action.state() == state).count());
    }
    return counts;
  }

  private static Optional<Ratio> progress(List<Action> counting, LocalDate date) {
    return counting.stream()
        .map(action -> action.progressOn(date))
        .reduce(Ratio::plus)
        .map(sum -> sum.dividedBy(Ratio.of(counting.size())));
  }
}
