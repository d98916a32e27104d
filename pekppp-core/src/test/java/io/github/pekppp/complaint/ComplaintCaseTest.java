package io.github.pekppp.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pekppp.Serialized;
import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.problem.Place;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComplaintCaseTest {

  /** A Monday. */
  private static final LocalDateTime RECEIVED = LocalDateTime.of(2025, 6, 2, 15, 30);
  private static final LocalDate MONDAY = RECEIVED.toLocalDate();
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());

  private static ComplaintCase.Builder received(CaseKind kind, CaseChannel channel) {
    return ComplaintCase.builder().id("k-1").kind(kind).channel(channel).received(RECEIVED);
  }

  private static ComplaintCase.Builder letter() {
    return received(CaseKind.COMPLAINT, CaseChannel.LETTER);
  }

  private static ComplaintCase.Builder lapor() {
    return received(CaseKind.COMPLAINT, CaseChannel.SP4N_LAPOR);
  }

  @ParameterizedTest
  @CsvSource({
      "INFORMATION_REQUEST,5,2025-06-09",
      "COMPLAINT,14,2025-06-20",
      "SUPERVISION_COMPLAINT,60,2025-08-25"})
  void everyKindHasItsWorkingDays(CaseKind kind, int days, LocalDate due) {
    assertThat(kind.deadline()).hasValue(days);
    assertThat(received(kind, CaseChannel.EMAIL).build().due(CaseStep.COMPLETION, CALENDAR)).contains(due);
  }

  @ParameterizedTest
  @EnumSource(value = CaseKind.class, names = {"ASPIRATION", "CONSULTATION"})
  void whatHasNoDeadlineIsNeverLate(CaseKind kind) {
    ComplaintCase open = received(kind, CaseChannel.FACE_TO_FACE).build();

    assertThat(kind.deadline()).isEmpty();
    assertThat(open.due(CaseStep.COMPLETION, CALENDAR)).isEmpty();
    assertThat(open.standingOn(CaseStep.COMPLETION, MONDAY.plusYears(5), CALENDAR)).contains(CaseStanding.OPEN_IN_TIME);
    assertThat(open.daysLateOn(CaseStep.COMPLETION, MONDAY.plusYears(5), CALENDAR)).isZero();
  }

  @Test
  void holidaysPutADeadlineOff() {
    WorkingCalendar idulAdha = WorkingCalendar.of(List.of(LocalDate.of(2025, 6, 6), LocalDate.of(2025, 6, 9)));

    assertThat(received(CaseKind.INFORMATION_REQUEST, CaseChannel.EMAIL).build().due(CaseStep.COMPLETION, idulAdha))
        .contains(LocalDate.of(2025, 6, 11));
  }

  @Test
  void aCaseRunsFromOpenInTimeToDoneLate() {
    LocalDate due = LocalDate.of(2025, 6, 20);
    ComplaintCase closed = letter().closed(LocalDateTime.of(2025, 6, 24, 8, 0)).build();

    assertThat(closed.standingOn(CaseStep.COMPLETION, MONDAY.minusDays(1), CALENDAR)).isEmpty();
    assertThat(closed.standingOn(CaseStep.COMPLETION, MONDAY, CALENDAR)).contains(CaseStanding.OPEN_IN_TIME);
    assertThat(closed.standingOn(CaseStep.COMPLETION, due, CALENDAR)).contains(CaseStanding.OPEN_IN_TIME);
    assertThat(closed.standingOn(CaseStep.COMPLETION, due.plusDays(1), CALENDAR)).as("Saturday")
        .contains(CaseStanding.OPEN_LATE);
    assertThat(closed.daysLateOn(CaseStep.COMPLETION, due.plusDays(2), CALENDAR)).as("Sunday").isEqualTo(1);
    assertThat(closed.standingOn(CaseStep.COMPLETION, due.plusDays(3), CALENDAR)).contains(CaseStanding.OPEN_LATE);
    assertThat(closed.daysLateOn(CaseStep.COMPLETION, due.plusDays(3), CALENDAR)).isEqualTo(1);
    assertThat(closed.standingOn(CaseStep.COMPLETION, due.plusDays(4), CALENDAR)).contains(CaseStanding.DONE_LATE);
    assertThat(closed.daysLateOn(CaseStep.COMPLETION, due.plusYears(1), CALENDAR)).isEqualTo(2);
  }

  @Test
  void aCaseClosedOnTheSundayAfterItsLastDayIsLate() {
    ComplaintCase closed = letter().closed(LocalDateTime.of(2025, 6, 22, 8, 0)).build();

    assertThat(closed.standingOn(CaseStep.COMPLETION, LocalDate.of(2025, 12, 31), CALENDAR)).contains(CaseStanding.DONE_LATE);
    assertThat(closed.daysLateOn(CaseStep.COMPLETION, LocalDate.of(2025, 12, 31), CALENDAR)).isEqualTo(1);
  }

  @Test
  void aCaseClosedOnItsLastDayIsInTime() {
    ComplaintCase closed = letter().closed(LocalDateTime.of(2025, 6, 20, 23, 59)).build();

    assertThat(closed.standingOn(CaseStep.COMPLETION, LocalDate.of(2025, 12, 31), CALENDAR))
        .contains(CaseStanding.DONE_IN_TIME);
  }

  @Test
  void thePortalGivesThreeDaysToVerifyAndFiveToRespond() {
    ComplaintCase unverified = lapor().build();
    ComplaintCase verified = lapor().verified(RECEIVED.plusDays(1)).build();
    ComplaintCase verifiedLate = lapor().verified(RECEIVED.plusDays(30)).build();

    assertThat(unverified.due(CaseStep.VERIFICATION, CALENDAR)).contains(LocalDate.of(2025, 6, 5));
    assertThat(unverified.due(CaseStep.RESPONSE, CALENDAR)).contains(LocalDate.of(2025, 6, 12));
    assertThat(verified.due(CaseStep.RESPONSE, CALENDAR)).contains(LocalDate.of(2025, 6, 10));
    assertThat(verifiedLate.due(CaseStep.RESPONSE, CALENDAR)).contains(LocalDate.of(2025, 6, 12));
    assertThat(verifiedLate.standingOn(CaseStep.VERIFICATION, MONDAY.plusDays(40), CALENDAR))
        .contains(CaseStanding.DONE_LATE);
  }

  @Test
  void otherChannelsHaveNoDeadlineBeforeCompletion() {
    assertThat(letter().build().due(CaseStep.VERIFICATION, CALENDAR)).isEmpty();
    assertThat(letter().build().due(CaseStep.RESPONSE, CALENDAR)).isEmpty();
    assertThat(letter().build().isSp4n()).isFalse();
    assertThat(lapor().build().isSp4n()).isTrue();
  }

  @Test
  void aStepNobodyWroteDownWasDoneWithTheNextOne() {
    LocalDateTime closed = RECEIVED.plusDays(4);
    ComplaintCase settled = lapor().closed(closed).build();
    ComplaintCase answered = lapor().responded(closed).build();

    assertThat(settled.doneAt(CaseStep.VERIFICATION)).contains(closed);
    assertThat(settled.doneAt(CaseStep.RESPONSE)).contains(closed);
    assertThat(answered.doneAt(CaseStep.VERIFICATION)).contains(closed);
    assertThat(answered.doneAt(CaseStep.COMPLETION)).isEmpty();
    assertThat(lapor().verified(RECEIVED).responded(closed).build().doneAt(CaseStep.VERIFICATION)).contains(RECEIVED);
  }

  @Test
  void aStepCountsFromItsDayOn() {
    ComplaintCase answered = letter().responded(RECEIVED.plusDays(2)).build();

    assertThat(answered.isReceivedOn(MONDAY.minusDays(1))).isFalse();
    assertThat(answered.isReceivedOn(MONDAY)).isTrue();
    assertThat(answered.isDoneOn(CaseStep.RESPONSE, MONDAY.plusDays(1))).isFalse();
    assertThat(answered.isDoneOn(CaseStep.RESPONSE, MONDAY.plusDays(2))).isTrue();
    assertThat(answered.isDoneOn(CaseStep.COMPLETION, MONDAY.plusDays(9))).isFalse();
  }

  @Test
  void stepsOutOfOrderAreFound() {
    ComplaintCase wrong = lapor()
        .verified(RECEIVED.minusHours(1))
        .responded(RECEIVED)
        .closed(RECEIVED.minusDays(1))
        .build();

    assertThat(wrong.faults(Place.of("complaint_cases").item(1)))
        .extracting(problem -> problem.place().path() + ": " + problem.message().en())
        .containsExactly(
            "complaint_cases[1].verified: Verification at 2025-06-02T14:30, before the step that precedes it at 2025-06-02T15:30",
            "complaint_cases[1].closed: Completion at 2025-06-01T15:30, before the step that precedes it at 2025-06-02T15:30");
    assertThat(letter().responded(RECEIVED.minusMinutes(1)).build().faults(Place.ROOT))
        .singleElement().extracting(problem -> problem.place().path()).isEqualTo("responded");
    assertThat(letter().verified(RECEIVED).responded(RECEIVED).closed(RECEIVED).build().faults(Place.ROOT)).isEmpty();
  }

  @Test
  void anOpenCaseHasNoOutcome() {
    assertThat(letter().outcome("Diganti").build().faults(Place.ROOT))
        .singleElement().satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("case-outcome-early");
          assertThat(problem.place().path()).isEqualTo("outcome");
        });
    assertThat(letter().outcome("Diganti").closed(RECEIVED).build().faults(Place.ROOT)).isEmpty();
    assertThat(letter().closed(RECEIVED).build().faults(Place.ROOT)).isEmpty();
  }

  @Test
  void isNamedByItsSubject() {
    assertThat(letter().subject("Antrean").build().ref())
        .isEqualTo(new RecordRef(RecordKind.COMPLAINT_CASE, "k-1", "Antrean"));
    assertThat(letter().build().ref().title()).isEqualTo("Pengaduan tidak berkadar pengawasan");
    assertThat(Serialized.copyOf(letter().build())).isEqualTo(letter().build());
    assertThatIllegalArgumentException().isThrownBy(() -> letter().id(" ").build()).withMessageContaining("id");
  }

  @Test
  void standingsTellWhatIsDoneAndWhatIsLate() {
    assertThat(CaseStanding.OPEN_IN_TIME.isDone()).isFalse();
    assertThat(CaseStanding.DONE_IN_TIME.isDone()).isTrue();
    assertThat(CaseStanding.OPEN_LATE.isLate()).isTrue();
    assertThat(CaseStanding.DONE_IN_TIME.isLate()).isFalse();
  }
}
