package io.github.pekppp.meeting;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its invitations and its attendance list.
 *
 * <p>The list only grows: a correction is a further entry, and who was present by what was known on any day can be told
 * later. Only a {@link MeetingBuilder} makes one.
 */
@Value.Immutable
public interface Meeting extends Serializable {

  /**
   * Returns the name by which the host system knows the meeting.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns what the meeting is called.
   *
   * @return the title, not blank
   */
  String title();

  /**
   * Returns when it takes place.
   *
   * @return the day
   */
  LocalDate date();

  /**
   * Returns what is talked about.
   *
   * @return the topics in order; empty when none was written down
   */
  List<String> topics();

  /**
   * Returns who is invited.
   *
   * @return every participant once, in the order of the invitation
   */
  List<Participant> invited();

  /**
   * Returns the attendance list.
   *
   * @return its entries, oldest first
   */
  List<Attendance> attendance();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    if (id().isBlank() || title().isBlank()) {
      throw new IllegalArgumentException((id().isBlank() ? "id" : "title") + ": is blank");
    }
  }

  /**
   * Starts a meeting.
   *
   * @param id the name by which the host system knows it, not blank
   * @param title what it is called, not blank
   * @param date when it takes place
   * @return a builder
   */
  static MeetingBuilder builder(String id, String title, LocalDate date) {
    return new MeetingBuilder(id, title, date);
  }

  /**
   * Adds an entry to the attendance list.
   *
   * @param entry the entry
   * @return the meeting with the entry, or what is wrong with it
   */
  default Validation<List<Problem>, Meeting> recorded(Attendance entry) {
    MeetingBuilder grown = builder(id(), title(), date());
    topics().forEach(grown::topic);
    invited().forEach(grown::invite);
    attendance().forEach(grown::record);
    return grown.record(entry).build();
  }

  /**
   * Adds an entry to the attendance list, throwing where {@link #recorded(Attendance)} would return problems.
   *
   * @param entry the entry
   * @return the meeting with the entry
   * @throws ProblemException when there are problems
   */
  default Meeting recordedOrThrow(Attendance entry) {
    return ProblemLog.orThrow(recorded(entry));
  }

  /**
   * Tells who came, by what was known on a day.
   *
   * @param date the day
   * @return the last entry until that day about everyone of whom there is one, in the order of their first entries
   */
  default Map<Participant, Attendance> attendanceOn(LocalDate date) {
    Map<Participant, Attendance> latest = new LinkedHashMap<>();
    attendance().stream()
        .filter(entry -> !entry.recordedOn().isAfter(date))
        .forEach(entry -> latest.put(entry.participant(), entry));
    return Collections.unmodifiableMap(latest);
  }

  /**
   * Tells whether somebody came, by what was known on a day.
   *
   * @param participant the participant
   * @param date the day
   * @return the state; empty when nothing was recorded until then
   */
  default Optional<AttendanceState> stateOf(Participant participant, LocalDate date) {
    return Optional.ofNullable(attendanceOn(date).get(participant)).map(Attendance::state);
  }

  /**
   * Lists who was invited and has a state, by what was known on a day.
   *
   * @param state the state
   * @param date the day
   * @return participants in the order of the invitation
   */
  default List<Participant> invited(AttendanceState state, LocalDate date) {
    Map<Participant, Attendance> known = attendanceOn(date);
    return invited().stream().filter(one -> hasState(known.get(one), state)).toList();
  }

  /**
   * Lists who came without an invitation, by what was known on a day.
   *
   * @param date the day
   * @return the guests in the order of their first entries
   */
  default List<Participant> guests(LocalDate date) {
    return attendanceOn(date).values().stream()
        .filter(entry -> entry.state() == AttendanceState.PRESENT)
        .map(Attendance::participant)
        .filter(one -> !invited().contains(one))
        .toList();
  }

  /**
   * Counts who came of those who were invited, by what was known on a day.
   *
   * @param date the day
   * @return the counts; guests are not among them
   */
  default AttendanceCount count(LocalDate date) {
    int present = invited(AttendanceState.PRESENT, date).size();
    int absent = invited(AttendanceState.ABSENT, date).size();
    int excused = invited(AttendanceState.EXCUSED, date).size();
    int all = invited().size();
    return new AttendanceCount(all, present, absent, excused, all - present - absent - excused);
  }

  private static boolean hasState(@Nullable Attendance entry, AttendanceState state) {
    return entry != null && entry.state() == state;
  }
}
