package io.github.pekppp.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
  private static final Participant DINSOS = Participant.agency("Dinas Sosial");
  private static final Participant RSUD = Participant.unit(new UnitRef("Sulbar", "rsud"));
  private static final Participant ANI = Participant.person("Ani");
  private static final Participant BUDI = Participant.person("Budi");

  private static MeetingBuilder coaching() {
    return Meeting.builder("m1", "Pembinaan lokus", DAY)
        .topic("Standar pelayanan").topic("Bukti dukung")
        .invite(DINSOS).invite(RSUD).invite(ANI);
  }

  @Test
  void countsWhoCameOfThoseInvited() {
    Meeting meeting = coaching()
        .record(DINSOS, AttendanceState.PRESENT)
        .record(Attendance.of(RSUD, AttendanceState.EXCUSED, DAY).noted("akreditasi"))
        .record(BUDI, AttendanceState.PRESENT)
        .buildOrThrow();
    assertThat(meeting.count(DAY)).isEqualTo(new AttendanceCount(3, 1, 0, 1, 1));
    assertThat(meeting.invited(AttendanceState.PRESENT, DAY)).containsExactly(DINSOS);
    assertThat(meeting.invited(AttendanceState.EXCUSED, DAY)).containsExactly(RSUD);
    assertThat(meeting.guests(DAY)).containsExactly(BUDI);
    assertThat(meeting.stateOf(ANI, DAY)).isEmpty();
    assertThat(meeting.attendanceOn(DAY).get(RSUD).note()).contains("akreditasi");
    assertThat(meeting.topics()).containsExactly("Standar pelayanan", "Bukti dukung");
    assertThat(Serialized.copyOf(meeting)).isEqualTo(meeting);
  }

  @Test
  void somebodyWhoWasNotInvitedAndDidNotComeIsNoGuest() {
    Meeting meeting = coaching().record(BUDI, AttendanceState.ABSENT).buildOrThrow();
    assertThat(meeting.guests(DAY)).isEmpty();
    assertThat(meeting.count(DAY)).isEqualTo(new AttendanceCount(3, 0, 0, 0, 3));
  }

  @Test
  void aCorrectionIsAFurtherEntryAndTheOldStateCanStillBeTold() {
    Meeting meeting = coaching().record(ANI, AttendanceState.ABSENT).buildOrThrow();
    Meeting corrected = meeting.recorded(Attendance.of(ANI, AttendanceState.PRESENT, DAY.plusDays(3))).get();
    assertThat(corrected.stateOf(ANI, DAY.plusDays(2))).contains(AttendanceState.ABSENT);
    assertThat(corrected.stateOf(ANI, DAY.plusDays(3))).contains(AttendanceState.PRESENT);
    assertThat(corrected.attendance()).startsWith(meeting.attendance().get(0)).hasSize(2);
    assertThat(corrected.topics()).isEqualTo(meeting.topics());
    assertThat(corrected.invited()).isEqualTo(meeting.invited());
  }

  @Test
  void nothingIsKnownBeforeItIsRecorded() {
    Meeting meeting = coaching()
        .record(Attendance.of(ANI, AttendanceState.EXCUSED, DAY.minusDays(4)))
        .record(DINSOS, AttendanceState.PRESENT)
        .buildOrThrow();
    assertThat(meeting.count(DAY.minusDays(5))).isEqualTo(new AttendanceCount(3, 0, 0, 0, 3));
    assertThat(meeting.count(DAY.minusDays(4))).isEqualTo(new AttendanceCount(3, 0, 0, 1, 2));
    assertThat(meeting.count(DAY)).isEqualTo(new AttendanceCount(3, 1, 0, 1, 1));
  }

  @Test
  void faultsAreReportedAllAtOnce() {
    List<Problem> problems = coaching()
        .invite(RSUD)
        .record(Attendance.of(DINSOS, AttendanceState.PRESENT, DAY.minusDays(1)))
        .record(Attendance.of(RSUD, AttendanceState.ABSENT, DAY.plusDays(1)))
        .record(Attendance.of(ANI, AttendanceState.PRESENT, DAY))
        .build().getError();
    assertThat(problems).extracting(Problem::toString).containsExactly(
        "invited[4]: Sulbar/rsud is invited more than once [invited-twice]",
        "attendance[1]: Dinas Sosial: \"Present\" is recorded on 2025-05-05, before the meeting of 2025-05-06 [attendance-early]",
        "attendance[3]: recorded on 2025-05-06, before the entry above it of 2025-05-07 [attendance-order]");
    Meeting meeting = coaching().record(ANI, AttendanceState.PRESENT).buildOrThrow();
    assertThat(meeting.recorded(Attendance.of(ANI, AttendanceState.ABSENT, DAY.minusDays(1))).getError())
        .extracting(Problem::code).containsExactly("attendance-order", "attendance-early");
    assertThatThrownBy(() -> coaching().invite(ANI).buildOrThrow()).isInstanceOf(ProblemException.class);
  }

  @Test
  void namesAreNotBlank() {
    assertThatThrownBy(() -> Meeting.builder(" ", "Rapat", DAY).build()).hasMessageContaining("id");
    assertThatThrownBy(() -> Meeting.builder("m", " ", DAY).build()).hasMessageContaining("title");
    assertThatThrownBy(() -> Participant.agency(" ")).hasMessageContaining("name");
    assertThatThrownBy(() -> Participant.person("")).hasMessageContaining("name");
  }

  @Test
  void aCountIsTheSumOfItsParts() {
    assertThatThrownBy(() -> new AttendanceCount(3, 1, 1, 0, 0)).hasMessageContaining("invited: 3");
    assertThatThrownBy(() -> new AttendanceCount(0, 1, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(List.of(DINSOS, RSUD, ANI)).extracting(Participant::name).containsExactly("Dinas Sosial", "Sulbar/rsud", "Ani");
    assertThat(AttendanceState.EXCUSED.label().id()).isEqualTo("Izin");
  }

  @Test
  void aSeriesTellsWhoCameToNone() {
    Meeting first = coaching()
        .record(DINSOS, AttendanceState.PRESENT).record(RSUD, AttendanceState.ABSENT).record(ANI, AttendanceState.ABSENT)
        .buildOrThrow();
    Meeting second = Meeting.builder("m2", "Susulan", DAY.plusDays(7))
        .invite(ANI).invite(BUDI)
        .record(RSUD, AttendanceState.PRESENT).record(BUDI, AttendanceState.EXCUSED)
        .buildOrThrow();
    MeetingSeries series = MeetingSeries.ofOrThrow(List.of(second, first));
    assertThat(series.meetings()).containsExactly(first, second);

    Coverage early = series.coverage(DAY.plusDays(6));
    assertThat(early.attended()).containsExactly(DINSOS);
    assertThat(early.attendedNone()).containsExactly(RSUD, ANI);
    Coverage late = series.coverage(DAY.plusDays(7));
    assertThat(late.attended()).as("the hospital came to a session it was not invited to").containsExactly(DINSOS, RSUD);
    assertThat(late.attendedNone()).containsExactly(ANI, BUDI);
    assertThat(late.invited()).isEqualTo(4);
    assertThat(late.share()).hasToString("Optional[1/2]");
    assertThat(series.count(DAY.plusDays(7))).isEqualTo(new AttendanceCount(5, 1, 2, 1, 1));
    assertThat(series.heldBy(DAY.minusDays(1))).isEmpty();
    assertThat(series.coverage(DAY.minusDays(1)).share()).isEmpty();
    assertThat(Serialized.copyOf(series)).isEqualTo(series);
  }

  @Test
  void meetingsOfASeriesAreToldApartById() {
    Meeting meeting = coaching().buildOrThrow();
    assertThat(MeetingSeries.of(List.of(meeting, meeting)).getError()).extracting(Problem::toString)
        .containsExactly("meetings[2]: meeting m1 appears more than once [meeting-duplicate]");
    assertThatThrownBy(() -> MeetingSeries.ofOrThrow(List.of(meeting, meeting))).isInstanceOf(ProblemException.class);
  }
}
