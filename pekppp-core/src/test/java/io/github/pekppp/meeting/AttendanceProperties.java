package io.github.pekppp.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AttendanceProperties {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 6);

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(-2, 12).map(DAY::plusDays);
  }

  @Provide
  Arbitrary<Meeting> meetings() {
    Arbitrary<Participant> people = Arbitraries.of("a", "b", "c", "d", "e", "f").map(Participant::agency);
    Arbitrary<Attendance> entries = Combinators
        .combine(people, Arbitraries.of(AttendanceState.class), Arbitraries.integers().between(0, 10).map(DAY::plusDays))
        .as(Attendance::of);
    return Combinators
        .combine(people.list().uniqueElements().ofMaxSize(6), entries.list().ofMaxSize(12))
        .as(AttendanceProperties::meeting);
  }

  private static Meeting meeting(List<Participant> invited, List<Attendance> entries) {
    MeetingBuilder meeting = Meeting.builder("m", "Rapat", DAY);
    invited.forEach(meeting::invite);
    entries.stream().sorted(Comparator.comparing(Attendance::recordedOn)).forEach(meeting::record);
    return meeting.buildOrThrow();
  }

  @Property
  void countsAddUpWhateverIsRecorded(@ForAll("meetings") Meeting meeting, @ForAll("dates") LocalDate date) {
    AttendanceCount count = meeting.count(date);
    assertThat(count.invited()).isEqualTo(meeting.invited().size())
        .isEqualTo(count.present() + count.absent() + count.excused() + count.notRecorded());
    assertThat(count.present() + meeting.guests(date).size()).isEqualTo(meeting.attendanceOn(date).values().stream()
        .filter(entry -> entry.state() == AttendanceState.PRESENT).count());
  }

  @Property
  void whatIsRecordedLaterChangesNothingThatWasTold(
      @ForAll("meetings") Meeting meeting, @ForAll("dates") LocalDate date, @ForAll AttendanceState state) {
    LocalDate later = DAY.plusDays(20);
    Meeting grown = meeting.recorded(Attendance.of(Participant.agency("a"), state, later)).get();
    assertThat(grown.attendanceOn(date)).isEqualTo(meeting.attendanceOn(date));
    assertThat(grown.attendance().subList(0, meeting.attendance().size())).isEqualTo(meeting.attendance());
    assertThat(grown.stateOf(Participant.agency("a"), later)).contains(state);
  }

  @Property
  void whatWasKnownOnADayIsWhatTheListSaidThen(@ForAll("meetings") Meeting meeting, @ForAll("dates") LocalDate date) {
    List<Attendance> until = meeting.attendance().stream().filter(entry -> !entry.recordedOn().isAfter(date)).toList();
    Meeting then = meeting(meeting.invited(), until);
    assertThat(meeting.count(date)).isEqualTo(then.count(LocalDate.MAX));
  }

  @Property
  void everyoneInvitedAttendedSomethingOrNothing(
      @ForAll("meetings") Meeting first, @ForAll("meetings") Meeting second, @ForAll("dates") LocalDate date) {
    MeetingBuilder again = Meeting.builder("n", "Rapat kedua", DAY);
    second.invited().forEach(again::invite);
    second.attendance().forEach(again::record);
    MeetingSeries series = MeetingSeries.ofOrThrow(List.of(first, again.buildOrThrow()));
    Coverage coverage = series.coverage(date);
    List<Participant> all = new ArrayList<>(coverage.attended());
    all.addAll(coverage.attendedNone());
    assertThat(all).doesNotHaveDuplicates();
    if (!date.isBefore(DAY)) {
      assertThat(all).containsAll(first.invited()).containsAll(second.invited());
      assertThat(series.count(date)).isEqualTo(first.count(date).plus(second.count(date)));
    }
  }
}
