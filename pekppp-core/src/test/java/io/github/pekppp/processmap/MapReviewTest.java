package io.github.pekppp.processmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.meeting.Attendance;
import io.github.pekppp.meeting.AttendanceCount;
import io.github.pekppp.meeting.AttendanceState;
import io.github.pekppp.meeting.Coverage;
import io.github.pekppp.meeting.Meeting;
import io.github.pekppp.meeting.MeetingBuilder;
import io.github.pekppp.meeting.MeetingSeries;
import io.github.pekppp.meeting.Participant;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MapReviewTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 2, 11);
  private static final LocalDate SECOND = FIRST.plusDays(1);
  private static final LocalDate THIRD = FIRST.plusDays(2);

  private static String agency(int number) {
    return "Perangkat Daerah " + number;
  }

  /** As was done in practice: 41 agencies in three sessions, some absent, each to bring its As-Is and its To-Be. */
  @Nested
  class FortyOneAgenciesInThreeSessions {

    private static final Set<Integer> ABSENT = Set.of(4, 11, 20, 41);
    private static final Set<Integer> EXCUSED = Set.of(27);

    private final MeetingSeries sessions = MeetingSeries.ofOrThrow(List.of(
        session("Sesi I", FIRST, 1, 13), session("Sesi II", SECOND, 14, 28), session("Sesi III", THIRD, 29, 41)));

    /** Everyone who came brought As-Is; every third also brought To-Be; agency 4 sent both a week later. */
    private final MapReview review = MapReview.ofOrThrow(sessions, brought());

    private static Meeting session(String title, LocalDate date, int from, int to) {
      MeetingBuilder session = Meeting.builder(title, "Reviu peta proses bisnis, " + title, date)
          .topic("Peta proses bisnis As-Is dan To-Be");
      for (int number = from; number <= to; number++) {
        session.invite(Participant.agency(agency(number)));
        session.record(Participant.agency(agency(number)), state(number));
      }
      return session.buildOrThrow();
    }

    private static AttendanceState state(int number) {
      if (EXCUSED.contains(number)) {
        return AttendanceState.EXCUSED;
      }
      return ABSENT.contains(number) ? AttendanceState.ABSENT : AttendanceState.PRESENT;
    }

    private static List<BroughtMap> brought() {
      List<BroughtMap> brought = new ArrayList<>();
      for (int number = 1; number <= 41; number++) {
        LocalDate day = number <= 13 ? FIRST : number <= 28 ? SECOND : THIRD;
        if (state(number) == AttendanceState.PRESENT) {
          brought.add(new BroughtMap(agency(number), MapState.AS_IS, day));
        }
        if (state(number) == AttendanceState.PRESENT && number % 3 == 0) {
          brought.add(new BroughtMap(agency(number), MapState.TO_BE, day));
        }
      }
      brought.add(new BroughtMap(agency(4), MapState.TO_BE, FIRST.plusDays(7)));
      brought.add(new BroughtMap(agency(4), MapState.AS_IS, FIRST.plusDays(7)));
      return brought;
    }

    @Test
    void thirteenFifteenAndThirteenWereInvited() {
      assertThat(sessions.meetings()).extracting(session -> session.count(THIRD)).containsExactly(
          new AttendanceCount(13, 11, 2, 0, 0), new AttendanceCount(15, 13, 1, 1, 0), new AttendanceCount(13, 12, 1, 0, 0));
      assertThat(sessions.count(THIRD)).isEqualTo(new AttendanceCount(41, 36, 4, 1, 0));
    }

    @Test
    void fiveOfThemCameToNone() {
      Coverage coverage = sessions.coverage(THIRD);
      assertThat(coverage.invited()).isEqualTo(41);
      assertThat(coverage.share()).hasToString("Optional[36/41]");
      assertThat(coverage.attendedNone()).extracting(Participant::name)
          .containsExactly(agency(4), agency(11), agency(20), agency(27), agency(41));
    }

    @Test
    void whoWasAbsentMayComeToALaterSession() {
      List<Meeting> meetings = new ArrayList<>(sessions.meetings());
      meetings.set(2, meetings.get(2)
          .recorded(Attendance.of(Participant.agency(agency(11)), AttendanceState.PRESENT, THIRD)).get());
      MeetingSeries visited = MeetingSeries.ofOrThrow(meetings);
      assertThat(visited.coverage(THIRD).attendedNone()).hasSize(4).doesNotContain(Participant.agency(agency(11)));
      assertThat(visited.meetings().get(2).guests(THIRD)).extracting(Participant::name).containsExactly(agency(11));
      assertThat(visited.meetings().get(2).count(THIRD).invited()).isEqualTo(13);
    }

    @Test
    void everyAgencyHandsInBothMapsOrOwesThem() {
      List<AgencyReview> agencies = review.agencies(THIRD);
      assertThat(agencies).hasSize(41);
      assertThat(agencies).filteredOn(AgencyReview::attended).hasSize(36);
      assertThat(agencies).filteredOn(AgencyReview::isComplete).hasSize(12);
      assertThat(agencies).filteredOn(one -> one.missing().equals(List.of(MapState.TO_BE))).hasSize(24);
      assertThat(agencies).filteredOn(one -> one.brought().isEmpty()).extracting(AgencyReview::agency)
          .containsExactly(agency(4), agency(11), agency(20), agency(27), agency(41));
    }

    @Test
    void howFarTheyWereOnAnyDayCanBeToldLater() {
      assertThat(review.agencies(FIRST.minusDays(1))).isEmpty();
      assertThat(review.agencies(FIRST)).hasSize(13);
      assertThat(review.agencies(SECOND)).hasSize(28);
      assertThat(review.agencies(FIRST.plusDays(6)).get(3)).isEqualTo(new AgencyReview(agency(4), false, List.of()));
      assertThat(review.agencies(FIRST.plusDays(7)).get(3))
          .isEqualTo(new AgencyReview(agency(4), false, List.of(MapState.AS_IS, MapState.TO_BE)));
    }
  }

  @Test
  void mapsOfAgenciesThatWereNotInvitedAreSeen() {
    MeetingSeries sessions = MeetingSeries.ofOrThrow(List.of(Meeting.builder("s", "Reviu", FIRST)
        .invite(Participant.agency("Bappeda")).invite(Participant.person("Ani")).buildOrThrow()));
    ProcessMap map = ProcessMap.ofOrThrow("Inspektorat", MapState.TO_BE, List.of(), List.of(), List.of());
    MapReview review = MapReview.ofOrThrow(sessions, List.of())
        .with(BroughtMap.of(map, FIRST)).get()
        .with(BroughtMap.of(map, SECOND)).get()
        .with(new BroughtMap("Bappeda", MapState.AS_IS, THIRD)).get();
    assertThat(review.uninvited(FIRST)).containsExactly("Inspektorat");
    assertThat(review.uninvited(THIRD)).containsExactly("Inspektorat");
    assertThat(review.uninvited(FIRST.minusDays(1))).isEmpty();
    assertThat(review.agencies(FIRST)).containsExactly(new AgencyReview("Bappeda", false, List.of()));
    assertThat(review.brought()).hasSize(3);
    assertThat(Serialized.copyOf(review)).isEqualTo(review);
  }

  @Test
  void anAgencyMayHandItsMapInBeforeItsSession() {
    MeetingSeries sessions = MeetingSeries.ofOrThrow(List.of(
        Meeting.builder("s", "Reviu", SECOND).invite(Participant.agency("Bappeda")).buildOrThrow()));
    MapReview review = MapReview.ofOrThrow(sessions, List.of(new BroughtMap("Bappeda", MapState.TO_BE, FIRST)));
    assertThat(review.uninvited(FIRST)).isEmpty();
    assertThat(review.agencies(SECOND)).containsExactly(new AgencyReview("Bappeda", false, List.of(MapState.TO_BE)));
  }

  @Test
  void whatWasBroughtOnlyGrows() {
    MapReview review = MapReview.ofOrThrow(
        MeetingSeries.ofOrThrow(List.of()), List.of(new BroughtMap("Bappeda", MapState.AS_IS, SECOND)));
    assertThat(review.with(new BroughtMap("Bappeda", MapState.TO_BE, FIRST)).getError())
        .extracting(Problem::toString)
        .containsExactly("brought[2]: brought on 2025-02-11, before the entry above it of 2025-02-12 [brought-order]");
    List<BroughtMap> reversed =
        List.of(new BroughtMap("A", MapState.AS_IS, SECOND), new BroughtMap("A", MapState.AS_IS, FIRST));
    assertThatThrownBy(() -> MapReview.ofOrThrow(review.sessions(), reversed)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> new BroughtMap(" ", MapState.AS_IS, FIRST)).hasMessageContaining("agency");
  }
}
