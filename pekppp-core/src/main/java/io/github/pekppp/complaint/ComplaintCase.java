package io.github.pekppp.complaint;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A consultation or complaint that a unit received (konsultasi atau pengaduan), with the times at which it was dealt with.
 *
 * <p>Times are those of the unit's clock. A step counts from its day on: what happened later is not known on a date.
 */
@Value.Immutable
public interface ComplaintCase extends SourceRecord {

  /** Working days that SP4N-LAPOR! gives for verification. */
  int PORTAL_VERIFICATION_DAYS = 3;

  /** Working days that SP4N-LAPOR! gives for the first response, after verification. */
  int PORTAL_RESPONSE_DAYS = 5;

  /**
   * Returns what identifies the case in the register of the unit.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns what the user wants.
   *
   * @return the kind
   */
  CaseKind kind();

  /**
   * Returns on which way it came.
   *
   * @return the channel
   */
  CaseChannel channel();

  /**
   * Returns what it is about.
   *
   * @return the subject; empty when it was not written down
   */
  Optional<String> subject();

  /**
   * Returns when it came.
   *
   * @return the time
   */
  LocalDateTime received();

  /**
   * Returns when it was found complete and the unit's own.
   *
   * @return the time; empty when it was not verified, or nobody wrote that down
   */
  Optional<LocalDateTime> verified();

  /**
   * Returns when the user was answered for the first time.
   *
   * @return the time; empty when there is no answer, or nobody wrote that down
   */
  Optional<LocalDateTime> responded();

  /**
   * Returns when it was settled.
   *
   * @return the time; empty while it is open
   */
  Optional<LocalDateTime> closed();

  /**
   * Returns what came out.
   *
   * @return the outcome; empty when it was not written down
   */
  Optional<String> outcome();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    ref();
  }

  /**
   * Names the case.
   *
   * @return its id with its subject, or with its kind when it has none
   */
  @Override
  default RecordRef ref() {
    return new RecordRef(RecordKind.COMPLAINT_CASE, id(), subject().orElse(kind().label().id()));
  }

  /**
   * Lists what contradicts itself: a step before the one that precedes it, an outcome of an open case.
   *
   * @param place where the case stands
   * @return problems at such as {@code closed}
   */
  @Override
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    LocalDateTime before = received();
    for (CaseStep step : CaseStep.values()) {
      LocalDateTime at = written(step).orElse(before);
      if (at.isBefore(before)) {
        log.add(ComplaintProblem.CASE_STEP_ORDER.at(place.key(key(step)), step.label(), at, before));
      }
      before = at;
    }
    if (outcome().isPresent() && closed().isEmpty()) {
      log.add(ComplaintProblem.CASE_OUTCOME_EARLY.at(place.key("outcome")));
    }
    return log.problems();
  }

  private static String key(CaseStep step) {
    return switch (step) {
      case VERIFICATION -> "verified";
      case RESPONSE -> "responded";
      case COMPLETION -> "closed";
    };
  }

  /**
   * Tells whether it came through the national complaint system.
   *
   * @return true for SP4N-LAPOR!
   */
  default boolean isSp4n() {
    return channel() == CaseChannel.SP4N_LAPOR;
  }

  /**
   * Tells when a step was done.
   *
   * @param step the step
   * @return the time; of a step that nobody wrote down, the time of the next one that was, as no case is settled before it is
   *     answered; empty while it is to be done
   */
  default Optional<LocalDateTime> doneAt(CaseStep step) {
    return Arrays.stream(CaseStep.values())
        .filter(one -> one.compareTo(step) >= 0)
        .flatMap(one -> written(one).stream())
        .findFirst();
  }

  private Optional<LocalDateTime> written(CaseStep step) {
    return switch (step) {
      case VERIFICATION -> verified();
      case RESPONSE -> responded();
      case COMPLETION -> closed();
    };
  }

  /**
   * Tells whether the case was known.
   *
   * @param date the date to look at
   * @return true from the day of receipt on
   */
  default boolean isReceivedOn(LocalDate date) {
    return !received().toLocalDate().isAfter(date);
  }

  /**
   * Tells whether a step was done.
   *
   * @param step the step
   * @param date the date to look at
   * @return true from the day on which it was done on
   */
  default boolean isDoneOn(CaseStep step, LocalDate date) {
    return doneAt(step).filter(at -> !at.toLocalDate().isAfter(date)).isPresent();
  }

  /**
   * Tells by when a step must be done.
   *
   * <p>Completion is counted from the day of receipt. Verification and response have a deadline in SP4N-LAPOR! only: three
   * working days from receipt and five from verification. From where the five run is a reading; a case that was not verified in
   * time runs from the last day of verification.
   *
   * @param step the step
   * @param calendar tells working days
   * @return the last day in time; empty when there is no deadline
   */
  default Optional<LocalDate> due(CaseStep step, WorkingCalendar calendar) {
    if (step == CaseStep.COMPLETION) {
      return kind().deadline().stream().mapToObj(days -> calendar.plus(received().toLocalDate(), days)).findFirst();
    }
    if (!isSp4n()) {
      return Optional.empty();
    }
    LocalDate verification = calendar.plus(received().toLocalDate(), PORTAL_VERIFICATION_DAYS);
    return Optional.of(step == CaseStep.VERIFICATION
        ? verification
        : calendar.plus(earlier(verified().map(LocalDateTime::toLocalDate), verification), PORTAL_RESPONSE_DAYS));
  }

  private static LocalDate earlier(Optional<LocalDate> day, LocalDate limit) {
    return day.filter(limit::isAfter).orElse(limit);
  }

  /**
   * Tells by how much a step is behind its deadline.
   *
   * <p>A step is late from the day after its last day in time on, be that a working day or not. Days off before the first working
   * day after the deadline count as that working day.
   *
   * @param step the step
   * @param date the date to look at
   * @param calendar tells working days
   * @return working days after the deadline to the day on which it was done, to the date while it is not, at least 1 when it is
   *     late; 0 when it is in time, has no deadline, or the case was not received by then
   */
  default long daysLateOn(CaseStep step, LocalDate date, WorkingCalendar calendar) {
    LocalDate end = doneAt(step).map(LocalDateTime::toLocalDate).filter(done -> !done.isAfter(date)).orElse(date);
    return due(step, calendar)
        .filter(end::isAfter)
        .map(due -> Math.max(1, calendar.workingDays(due, end)))
        .orElse(0L);
  }

  /**
   * Tells where a step stands against its deadline.
   *
   * @param step the step
   * @param date the date to look at
   * @param calendar tells working days
   * @return one of four; empty when the case was not received by then
   */
  default Optional<CaseStanding> standingOn(CaseStep step, LocalDate date, WorkingCalendar calendar) {
    return isReceivedOn(date)
        ? Optional.of(CaseStanding.of(isDoneOn(step, date), daysLateOn(step, date, calendar) > 0))
        : Optional.empty();
  }

  /**
   * Starts a case.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a case; whether it can be right is told by {@link ComplaintCase#faults}. */
  final class Builder extends ImmutableComplaintCase.Builder {
    Builder() {}
  }
}
