package io.github.pekppp.followup;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps that a plan took between the unit and its evaluators, first to last. */
record PlanHistory(List<PlanEvent> events) implements Serializable {

  static final PlanHistory EMPTY = new PlanHistory(List.of());

  PlanHistory {
    events = List.copyOf(events);
  }

  PlanHistory then(PlanEvent event) {
    return new PlanHistory(Stream.concat(events.stream(), Stream.of(event)).toList());
  }

  /** Keeps the steps up to the end of a day. */
  PlanHistory until(LocalDate date) {
    return new PlanHistory(events.stream().takeWhile(event -> !event.on().isAfter(date)).toList());
  }

  PlanState state() {
    return last().map(event -> event.step().to()).orElse(PlanState.DRAFT);
  }

  int rounds() {
    return (int) events.stream().filter(event -> event.step() == PlanStep.RETURN).count();
  }

  /** Tells until when a revision is in time; empty unless the unit is revising. */
  Optional<LocalDate> revisionDue(RevisionRule rule) {
    return last().filter(event -> event.step() == PlanStep.RETURN).map(event -> rule.due(event.on()));
  }

  /** Looks for what keeps a step from being the next one. */
  void check(PlanEvent next, RevisionRule rule, Place place, ProblemLog log) {
    if (!next.step().mayFollow(state())) {
      log.add(FollowUpProblem.STEP_ORDER.at(place, next.step().label(), state().label()));
    }
    last().filter(event -> next.on().isBefore(event.on())).ifPresent(event ->
        log.add(FollowUpProblem.STEP_DATE.at(place.key("on"), next.on(), event.on())));
    if (next.step().demandsReason() != next.reason().isPresent()) {
      FollowUpProblem problem =
          next.reason().isPresent() ? FollowUpProblem.STEP_PART_SURPLUS : FollowUpProblem.STEP_PART_MISSING;
      log.add(problem.at(place.key("reason"), next.step().label(), EventPart.REASON.label()));
    }
    if (next.step() == PlanStep.RETURN && rounds() >= rule.maxRounds()) {
      log.add(FollowUpProblem.ROUND_TOO_MANY.at(place, rule.maxRounds()));
    }
    if (next.step() == PlanStep.SUBMIT) {
      revisionDue(rule).filter(next.on()::isAfter).ifPresent(due ->
          log.add(FollowUpProblem.RESUBMITTED_LATE.at(place.key("on"), next.on(), due, rule.daysPerRound())));
    }
  }

  private Optional<PlanEvent> last() {
    return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
  }
}
