package io.github.pekppp.followup;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The steps that an action took, first to last; everything that changes about an action is read from them. */
record ActionHistory(List<ActionEvent> events) implements Serializable {

  static final ActionHistory EMPTY = new ActionHistory(List.of());

  ActionHistory {
    events = List.copyOf(events);
  }

  ActionHistory then(ActionEvent event) {
    return new ActionHistory(Stream.concat(events.stream(), Stream.of(event)).toList());
  }

  /** Appends a step, naming the part of it that does not fit. */
  ActionHistory thenOrThrow(ActionEvent event, ActionDetails details) {
    List<Problem> faults = faults(event, details, Place.ROOT);
    if (!faults.isEmpty()) {
      throw new ProblemException(faults);
    }
    return then(event);
  }

  /** Keeps the steps up to the end of a day. */
  ActionHistory until(LocalDate date) {
    return new ActionHistory(events.stream().takeWhile(event -> !event.on().isAfter(date)).toList());
  }

  /** Tells whether these are the steps of another history, or those and more. */
  boolean continues(ActionHistory earlier) {
    int known = earlier.events.size();
    return known <= events.size() && events.subList(0, known).equals(earlier.events);
  }

  Optional<ActionState> state() {
    return latest(event -> event.step().to());
  }

  /** Names who was put in charge last. */
  Optional<String> owner(ActionDetails details) {
    return latest(ActionEvent::owner).or(details::owner);
  }

  /** Finds the deadline that was set last. */
  LocalDate deadline(ActionDetails details) {
    return latest(ActionEvent::deadline).orElse(details.deadline());
  }

  /** Names the milestones that were reached and not undone, in the order in which they were reached. */
  Set<String> reached() {
    Set<String> reached = new LinkedHashSet<>();
    for (ActionEvent event : events) {
      if (event.step() == ActionStep.REACH) {
        event.milestone().ifPresent(reached::add);
      } else if (event.step() == ActionStep.UNDO) {
        event.milestone().ifPresent(reached::remove);
      }
    }
    return reached;
  }

  /** Finds the step by which the action was finished last. */
  Optional<ActionEvent> finish() {
    return latest(event -> event.step() == ActionStep.FINISH ? Optional.of(event) : Optional.empty());
  }

  private <T> Optional<T> latest(Function<ActionEvent, Optional<T>> part) {
    return events.stream().flatMap(event -> part.apply(event).stream()).reduce((earlier, later) -> later);
  }

  /** Looks for what keeps a step from being the next one. */
  List<Problem> faults(ActionEvent next, ActionDetails details, Place place) {
    ProblemLog log = new ProblemLog();
    checkOrder(next, place, log);
    latest(Optional::of).filter(event -> next.on().isBefore(event.on())).ifPresent(event ->
        log.add(FollowUpProblem.STEP_DATE.at(place.key("on"), next.on(), event.on())));
    for (EventPart part : EventPart.values()) {
      checkPart(next, part, place, log);
    }
    if (next.step().demands(EventPart.MILESTONE)) {
      next.milestone().ifPresent(id -> checkMilestone(next.step(), id, details, place.key("milestone"), log));
    }
    if (next.step().demands(EventPart.DEADLINE)) {
      next.deadline().ifPresent(day -> checkDeadline(day, deadline(details), place.key("deadline"), log));
    }
    FollowUpProblem.duplicates(next.evidence(), place.key("evidence"), log);
    return log.problems();
  }

  private void checkOrder(ActionEvent next, Place place, ProblemLog log) {
    Optional<ActionState> state = state();
    if (state.isEmpty() && next.step() != ActionStep.PROPOSE) {
      log.add(FollowUpProblem.STEP_FIRST.at(place, next.step().label(), ActionStep.PROPOSE.label()));
    }
    state.filter(before -> !next.step().mayFollow(before)).ifPresent(before ->
        log.add(FollowUpProblem.STEP_ORDER.at(place, next.step().label(), before.label())));
  }

  private static void checkPart(ActionEvent next, EventPart part, Place place, ProblemLog log) {
    boolean demanded = next.step().demands(part);
    if (demanded && !next.has(part)) {
      log.add(FollowUpProblem.STEP_PART_MISSING.at(place.key(part.code()), next.step().label(), part.label()));
    } else if (!demanded && next.has(part)) {
      log.add(FollowUpProblem.STEP_PART_SURPLUS.at(place.key(part.code()), next.step().label(), part.label()));
    }
  }

  private void checkMilestone(ActionStep step, String id, ActionDetails details, Place place, ProblemLog log) {
    boolean reached = reached().contains(id);
    if (details.milestone(id).isEmpty()) {
      log.add(FollowUpProblem.MILESTONE_UNKNOWN.at(place, details.id(), id));
    } else if (step == ActionStep.REACH && reached) {
      log.add(FollowUpProblem.MILESTONE_REACHED.at(place, id));
    } else if (step == ActionStep.UNDO && !reached) {
      log.add(FollowUpProblem.MILESTONE_NOT_REACHED.at(place, id));
    }
  }
  private static void checkDeadline(LocalDate next, LocalDate before, Place place, ProblemLog log) {
    if (!next.isAfter(before)) {
      log.add(FollowUpProblem.DEADLINE_NOT_LATER.at(place, next, before));
    }
  }
}
