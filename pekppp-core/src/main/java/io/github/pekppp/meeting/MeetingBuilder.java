package io.github.pekppp.meeting;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what was written down about a meeting.
 *
 * <p>Faults do not throw; {@link #build} returns all of them, by paths such as {@code invited[2]} and {@code attendance[3]}.
 * Not thread-safe.
 */
public final class MeetingBuilder {

  private static final Place INVITED = Place.of("invited");
  private static final Place ATTENDANCE = Place.of("attendance");

  private final ImmutableMeeting.Builder meeting = ImmutableMeeting.builder();
  private final LocalDate date;
  private final ProblemLog log = new ProblemLog();
  private final Set<Participant> invited = new LinkedHashSet<>();
  private int invitations;
  private int entries;
  private @Nullable LocalDate lastEntry;

  MeetingBuilder(String id, String title, LocalDate date) {
    this.date = date;
    meeting.id(id).title(title).date(date);
  }

  /**
   * Adds a topic.
   *
   * @param topic what is talked about
   * @return this
   */
  public MeetingBuilder topic(String topic) {
    meeting.addTopics(topic);
    return this;
  }

  /**
   * Invites somebody.
   *
   * @param participant who is invited
   * @return this
   */
  public MeetingBuilder invite(Participant participant) {
    invitations++;
    if (!invited.add(participant)) {
      log.add(MeetingProblem.INVITED_TWICE.at(INVITED.item(invitations), participant.name()));
    }
    return this;
  }

  /**
   * Adds an entry to the attendance list, also about somebody who was not invited.
   *
   * @param entry the entry, not dated before the one added last; before the day of the meeting it can only be an excuse
   * @return this
   */
  public MeetingBuilder record(Attendance entry) {
    Place place = ATTENDANCE.item(++entries);
    if (lastEntry != null && entry.recordedOn().isBefore(lastEntry)) {
      log.add(MeetingProblem.ATTENDANCE_ORDER.at(place, entry.recordedOn(), lastEntry));
    }
    if (entry.state() != AttendanceState.EXCUSED && entry.recordedOn().isBefore(date)) {
      log.add(MeetingProblem.ATTENDANCE_EARLY.at(
          place, entry.participant().name(), entry.state().label(), entry.recordedOn(), date));
    }
    lastEntry = entry.recordedOn();
    meeting.addAttendance(entry);
    return this;
  }

  /**
   * Records on the day of the meeting whether somebody came.
   *
   * @param participant whom it is about
   * @param state whether the participant came
   * @return this
   */
  public MeetingBuilder record(Participant participant, AttendanceState state) {
    return record(Attendance.of(participant, state, date));
  }

  /**
   * Ends the meeting.
   *
   * @return the meeting, or everything that is wrong with it
   * @throws IllegalArgumentException when its id or title is blank
   */
  public Validation<List<Problem>, Meeting> build() {
    return log.result(() -> meeting.invited(invited).build());
  }

  /**
   * Ends the meeting, throwing where {@link #build} would return problems.
   *
   * @return the meeting
   * @throws ProblemException when something is wrong with it
   */
  public Meeting buildOrThrow() {
    return ProblemLog.orThrow(build());
  }
}
