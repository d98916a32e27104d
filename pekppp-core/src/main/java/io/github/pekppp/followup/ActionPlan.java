package io.github.pekppp.followup;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a unit does about the recommendations of an evaluation (rencana tindak lanjut, RTL): its actions, and the rounds in
 * which unit and evaluators came to an agreement about them.
 *
 * <p>While the unit writes or revises it, {@link #revise} gives it other actions; a step of an action is taken over by
 * {@link #with}. Immutable, thread-safe, equal by value.
 */
public final class ActionPlan implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PlanDetails details;

  @SuppressWarnings("serial") // the list is an unmodifiable copy, which is serializable
  private final List<Action> actions;

  private final PlanHistory history;

  private ActionPlan(PlanDetails details, List<Action> actions, PlanHistory history) {
    this.details = details;
    this.actions = actions;
    this.history = history;
  }

  /**
   * Makes a plan that was not handed in yet.
   *
   * @param details what it is
   * @param actions its actions, in the order of the plan
   * @return the draft, or everything that is wrong with it; paths are such as {@code actions[2].recommendations[1]}
   */
  public static Validation<List<Problem>, ActionPlan> draft(PlanDetails details, List<? extends Action> actions) {
    return of(details, actions, List.of());
  }

  /**
   * Makes a plan that was not handed in yet, throwing where {@link #draft(PlanDetails, List)} would return problems.
   *
   * @param details what it is
   * @param actions its actions, in the order of the plan
   * @return the draft
   * @throws ProblemException when there are problems
   */
  public static ActionPlan draftOrThrow(PlanDetails details, List<? extends Action> actions) {
    return ProblemLog.orThrow(draft(details, actions));
  }

  /**
   * Makes a plan from what was stored of it.
   *
   * @param details what it is
   * @param actions its actions, in the order of the plan
   * @param events its history, first to last
   * @return the plan, or everything that is wrong with it; paths are such as {@code actions[2].recommendations[1]} and
   *     {@code history[3].on}
   */
  public static Validation<List<Problem>, ActionPlan> of(
      PlanDetails details, List<? extends Action> actions, List<PlanEvent> events) {
    return of(details, actions, events, Place.ROOT);
  }

  /**
   * Makes a plan from what was stored of it, telling problems by the place of the plan.
   *
   * @param details what it is
   * @param actions its actions, in the order of the plan
   * @param events its history, first to last
   * @param place where the plan stands
   * @return the plan, or everything that is wrong with it
   */
  public static Validation<List<Problem>, ActionPlan> of(
      PlanDetails details, List<? extends Action> actions, List<PlanEvent> events, Place place) {
    ProblemLog log = new ProblemLog();
    checkActions(details, actions, place, log);
    PlanHistory history = PlanHistory.EMPTY;
    for (PlanEvent event : events) {
      history.check(event, details.revisionRule(), place.key("history").item(history.events().size() + 1), log);
      history = history.then(event);
    }
    PlanHistory proven = history;
    return log.result(() -> new ActionPlan(details, List.copyOf(actions), proven));
  }

  /**
   * Makes a plan from what was stored of it, throwing where {@link #of(PlanDetails, List, List)} would return problems.
   *
   * @param details what it is
   * @param actions its actions, in the order of the plan
   * @param events its history, first to last
   * @return the plan
   * @throws ProblemException when something is wrong with it
   */
  public static ActionPlan ofOrThrow(PlanDetails details, List<? extends Action> actions, List<PlanEvent> events) {
    return ProblemLog.orThrow(of(details, actions, events));
  }

  private static void checkActions(PlanDetails details, List<? extends Action> actions, Place place, ProblemLog log) {
    FollowUpProblem.duplicates(details.recommendations(), place.key("recommendations"), log);
    FollowUpProblem.duplicates(actions.stream().map(Action::id).toList(), place.key("actions"), log);
    for (int i = 0; i < actions.size(); i++) {
      List<String> answered = actions.get(i).details().recommendations();
      Place list = place.key("actions").item(i + 1).key("recommendations");
      for (int j = 0; j < answered.size(); j++) {
        if (!details.recommendations().contains(answered.get(j))) {
          log.add(FollowUpProblem.RECOMMENDATION_UNKNOWN.at(list.item(j + 1), details.id(), answered.get(j)));
        }
      }
    }
  }

  /**
   * Returns what it is.
   *
   * @return the details
   */
  public PlanDetails details() {
    return details;
  }

  /**
   * Returns its name.
   *
   * @return the id
   */
  public String id() {
    return details.id();
  }

  /**
   * Returns its actions.
   *
   * @return the actions in the order of the plan, unmodifiable
   */
  public List<Action> actions() {
    return actions;
  }

  /**
   * Finds an action.
   *
   * @param actionId its id
   * @return the action; empty when the plan has none of that id
   */
  public Optional<Action> action(String actionId) {
    return actions.stream().filter(action -> action.id().equals(actionId)).findFirst();
  }

  /**
   * Returns the steps it took between unit and evaluators.
   *
   * @return events, first to last; empty for a draft; unmodifiable
   */
  public List<PlanEvent> history() {
    return history.events();
  }

  /**
   * Returns how far it is after all its steps.
   *
   * @return the state
   */
  public PlanState state() {
    return history.state();
  }

  /**
   * Returns how far it was on a date.
   *
   * @param date the date
   * @return the state at the end of that day
   */
  public PlanState stateOn(LocalDate date) {
    return history.until(date).state();
  }

  /**
   * Counts how often it was returned for revision.
   *
   * @return the number of rounds, from 0
   */
  public int rounds() {
    return history.rounds();
  }

  /**
   * Returns until when a revision is in time.
   *
   * @return the last day in time; empty unless the unit is revising the plan
   */
  public Optional<LocalDate> revisionDue() {
    return history.revisionDue(details.revisionRule());
  }

  /**
   * Returns this plan as it was known on a date.
   *
   * @param date the date
   * @return the plan with what it and its present actions had gone through at the end of that day, without actions that were
   *     proposed later
   */
  public ActionPlan asOf(LocalDate date) {
    List<Action> known = actions.stream().map(action -> action.asOf(date)).flatMap(Optional::stream).toList();
    return new ActionPlan(details, known, history.until(date));
  }

  /**
   * Lists the recommendations that nothing is done about.
   *
   * @return ids, in the order of the details, of those without an action that counts: one that was rejected or dropped
   *     answers nothing
   */
  public List<String> openRecommendations() {
    Set<String> answered = actions.stream()
        .filter(action -> action.state().counts())
        .flatMap(action -> action.details().recommendations().stream())
        .collect(Collectors.toSet());
    return details.recommendations().stream().filter(id -> !answered.contains(id)).toList();
  }

  /**
   * Takes over the steps of an action.
   *
   * @param action an action of this plan after further steps
   * @return the plan with it in place of the earlier one
   * @throws IllegalArgumentException when the plan has no such action, or the action does not continue it
   */
  public ActionPlan with(Action action) {
    Action earlier = action(action.id()).orElseThrow(
        () -> new IllegalArgumentException("action: plan " + id() + " has no action " + action.id()));
    if (!action.continues(earlier)) {
      throw new IllegalArgumentException("action: " + action + " does not continue " + earlier);
    }
    List<Action> replaced = new ArrayList<>(actions);
    replaced.set(actions.indexOf(earlier), action);
    return new ActionPlan(details, List.copyOf(replaced), history);
  }

  /**
   * Writes the plan anew while the unit still may: as a draft, or after it was returned.
   *
   * <p>What the actions are may change, not what was done: each must still be there with its history. One that is no longer
   * wanted is rejected or dropped, with the reason.
   *
   * @param revised what it is now
   * @param newActions its actions now
   * @return the plan with the same history, or everything that is wrong with it; paths as in {@link #of(PlanDetails, List, List)}
   */
  public Validation<List<Problem>, ActionPlan> revise(PlanDetails revised, List<? extends Action> newActions) {
    if (!PlanStep.SUBMIT.mayFollow(state())) {
      return Validation.invalid(List.of(FollowUpProblem.PLAN_NOT_OPEN.at(Place.ROOT, id(), state().label())));
    }
    ProblemLog log = new ProblemLog();
    for (Action earlier : actions) {
      if (newActions.stream().noneMatch(action -> action.id().equals(earlier.id()) && action.isLaterThan(earlier))) {
        log.add(FollowUpProblem.ACTION_HISTORY_LOST.at(Place.of("actions"), earlier.id()));
      }
    }
    log.unwrap(of(revised, newActions, history()));
    return log.result(() -> ofOrThrow(revised, newActions, history()));
  }

  /**
   * Writes the plan anew while the unit still may, throwing where {@link #revise(PlanDetails, List)} would return problems.
   *
   * @param revised what it is now
   * @param newActions its actions now
   * @return the plan with the same history
   * @throws ProblemException when there are problems
   */
  public ActionPlan reviseOrThrow(PlanDetails revised, List<? extends Action> newActions) {
    return ProblemLog.orThrow(revise(revised, newActions));
  }

  /**
   * Hands the plan in, for the first time or revised.
   *
   * @param on when
   * @param by who hands it in
   * @return the plan after this step, or why it cannot be taken, such as a revision that comes too late
   */
  public Validation<List<Problem>, ActionPlan> submit(LocalDate on, String by) {
    return then(PlanEvent.builder().step(PlanStep.SUBMIT).on(on).by(by).build());
  }

  /**
   * Hands the plan in, for the first time or revised, throwing where
   * {@link #submit(LocalDate, String)} would return problems.
   *
   * @param on when
   * @param by who hands it in
   * @return the plan after this step
   * @throws ProblemException when there are problems
   */
  public ActionPlan submitOrThrow(LocalDate on, String by) {
    return ProblemLog.orThrow(submit(on, by));
  }

  /**
   * Returns the plan to the unit for revision.
   *
   * @param on when
   * @param by who returns it
   * @param reason why
   * @return the plan after this step, or why it cannot be taken, such as one round too many
   */
  public Validation<List<Problem>, ActionPlan> giveBack(LocalDate on, String by, String reason) {
    return then(PlanEvent.builder().step(PlanStep.RETURN).on(on).by(by).reason(reason).build());
  }

  /**
   * Returns the plan to the unit for revision, throwing where
   * {@link #giveBack(LocalDate, String, String)} would return problems.
   *
   * @param on when
   * @param by who returns it
   * @param reason why
   * @return the plan after this step
   * @throws ProblemException when there are problems
   */
  public ActionPlan giveBackOrThrow(LocalDate on, String by, String reason) {
    return ProblemLog.orThrow(giveBack(on, by, reason));
  }

  /**
   * Accepts the plan.
   *
   * @param on when
   * @param by who accepts it
   * @return the plan after this step, or why it cannot be taken
   */
  public Validation<List<Problem>, ActionPlan> accept(LocalDate on, String by) {
    return then(PlanEvent.builder().step(PlanStep.ACCEPT).on(on).by(by).build());
  }

  /**
   * Accepts the plan, throwing where {@link #accept(LocalDate, String)} would return problems.
   *
   * @param on when
   * @param by who accepts it
   * @return the plan after this step
   * @throws ProblemException when there are problems
   */
  public ActionPlan acceptOrThrow(LocalDate on, String by) {
    return ProblemLog.orThrow(accept(on, by));
  }

  private Validation<List<Problem>, ActionPlan> then(PlanEvent event) {
    ProblemLog log = new ProblemLog();
    history.check(event, details.revisionRule(), Place.ROOT, log);
    return log.result(() -> new ActionPlan(details, actions, history.then(event)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActionPlan that
        && details.equals(that.details)
        && actions.equals(that.actions)
        && history.equals(that.history);
  }

  @Override
  public int hashCode() {
    return Objects.hash(details, actions, history);
  }

  @Override
  public String toString() {
    return id() + " " + state().code() + " " + actions;
  }
}
