package io.github.pekppp.meeting;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Several meetings that belong together, such as the sessions of one review. */
@Value.Immutable
public interface MeetingSeries extends Serializable {

  /**
   * Returns the meetings.
   *
   * @return the meetings by date, those of one day by id
   */
  List<Meeting> meetings();

  /**
   * Creates a series.
   *
   * @param meetings the meetings in any order
   * @return the series, or which meetings have one id; paths are {@code meetings[2]}
   */
  static Validation<List<Problem>, MeetingSeries> of(List<Meeting> meetings) {
    ProblemLog log = new ProblemLog();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < meetings.size(); i++) {
      String id = meetings.get(i).id();
      if (!ids.add(id)) {
        log.add(MeetingProblem.MEETING_DUPLICATE.at(Place.of("meetings").item(i + 1), id));
      }
    }
    return log.result(() -> ImmutableMeetingSeries.builder()
        .meetings(meetings.stream().sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id)).toList())
        .build());
  }

  /**
   * Creates a series, throwing where {@link #of} would return problems.
   *
   * @param meetings the meetings in any order
   * @return the series
   * @throws ProblemException when two meetings have one id
   */
  static MeetingSeries ofOrThrow(List<Meeting> meetings) {
    return ProblemLog.orThrow(of(meetings));
  }

  /**
   * Lists the meetings until a day.
   *
   * @param date the day
   * @return those that took place on it or before
   */
  default List<Meeting> heldBy(LocalDate date) {
    return meetings().stream().filter(meeting -> !meeting.date().isAfter(date)).toList();
  }

  /**
   * Adds up who came to the meetings until a day, by what was known then.
   *
   * @param date the day
   * @return the sum of the counts of the meetings; who was invited to several counts in each
   */
  default AttendanceCount count(LocalDate date) {
    return heldBy(date).stream().map(meeting -> meeting.count(date)).reduce(AttendanceCount.NONE, AttendanceCount::plus);
  }

  /**
   * Tells who was reached until a day, by what was known then.
   *
   * @param date the day
   * @return everyone who was invited to a meeting until then, once
   */
  default Coverage coverage(LocalDate date) {
    Set<Participant> came = heldBy(date).stream()
        .flatMap(meeting -> meeting.attendanceOn(date).values().stream())
        .filter(entry -> entry.state() == AttendanceState.PRESENT)
        .map(Attendance::participant)
        .collect(Collectors.toSet());
    Map<Boolean, List<Participant>> reached = heldBy(date).stream()
        .flatMap(meeting -> meeting.invited().stream())
        .distinct()
        .collect(Collectors.partitioningBy(came::contains));
    return new Coverage(reached.getOrDefault(true, List.of()), reached.getOrDefault(false, List.of()));
  }
}
