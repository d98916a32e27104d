package io.github.pekppp.taskforce;

import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionState;
import io.github.pekppp.followup.Recommendation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How far a recommendation is on a day.
 *
 * @param recommendation the recommendation
 * @param state how far it is
 * @param actions the actions that answer it, as they were that day, without those rejected or dropped
 * @param daysLate days by which the latest of the actions that are not done is behind its deadline; 0 when none is
 * @param withoutOwner the ids of actions that are not done and for which nobody is in charge
 */
public record RecommendationStatus(
    Recommendation recommendation, RecommendationState state, List<Action> actions, long daysLate, List<String> withoutOwner)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @param recommendation the recommendation
   * @param state how far it is
   * @param actions the actions that answer it
   * @param daysLate days by which the latest of the actions that are not done is behind its deadline
   * @param withoutOwner the ids of actions that are not done and for which nobody is in charge
   */
  public RecommendationStatus {
    Objects.requireNonNull(recommendation, "recommendation");
    Objects.requireNonNull(state, "state");
    actions = List.copyOf(actions);
    withoutOwner = List.copyOf(withoutOwner);
  }

  static RecommendationStatus of(Recommendation recommendation, List<Action> known, LocalDate date) {
    List<Action> actions = known.stream().filter(action -> action.state().counts()).toList();
    List<Action> open = actions.stream().filter(action -> action.state().isOpen()).toList();
    return new RecommendationStatus(
        recommendation,
        state(actions),
        actions,
        open.stream().mapToLong(action -> action.daysLateOn(date)).max().orElse(0),
        open.stream().filter(action -> action.ownerOn(date).isEmpty()).map(Action::id).toList());
  }

  private static RecommendationState state(List<Action> actions) {
    if (actions.isEmpty()) {
      return RecommendationState.UNANSWERED;
    } else if (all(actions, state -> state == ActionState.PROPOSED || state == ActionState.AGREED)) {
      return RecommendationState.PLANNED;
    } else if (all(actions, state -> state == ActionState.VERIFIED)) {
      return RecommendationState.CLOSED;
    }
    return all(actions, state -> !state.isOpen()) ? RecommendationState.DONE : RecommendationState.IN_PROGRESS;
  }

  private static boolean all(List<Action> actions, Predicate<ActionState> test) {
    return actions.stream().map(Action::state).allMatch(test);
  }

  /**
   * Tells whether the task force still has to follow it.
   *
   * @return true until it is closed
   */
  public boolean isOpen() {
    return state != RecommendationState.CLOSED;
  }

  /**
   * Tells whether a deadline has passed.
   *
   * @return true when an action that is not done is late
   */
  public boolean isLate() {
    return daysLate > 0;
  }

  /**
   * Tells whether nobody is in charge.
   *
   * @return true when no action answers it, or one that is not done has no owner
   */
  public boolean isWithoutOwner() {
    return state == RecommendationState.UNANSWERED || !withoutOwner.isEmpty();
  }
}
