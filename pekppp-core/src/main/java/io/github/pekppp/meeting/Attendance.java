package io.github.pekppp.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of the attendance list (daftar hadir); a later entry about the same participant corrects an earlier one. */
@Value.Immutable
public interface Attendance extends Serializable {

  /**
   * Returns whom the entry is about.
   *
   * @return the participant
   */
  Participant participant();

  /**
   * Returns whether the participant came.
   *
   * @return the state
   */
  AttendanceState state();

  /**
   * Returns when the entry was made.
   *
   * @return the day
   */
  LocalDate recordedOn();

  /**
   * Returns what was noted.
   *
   * @return the note, such as the excuse or who came; empty when nothing was
   */
  Optional<String> note();

  /**
   * Makes an entry.
   *
   * @param participant whom it is about
   * @param state whether the participant came
   * @param recordedOn when the entry was made
   * @return the entry, without a note
   */
  static Attendance of(Participant participant, AttendanceState state, LocalDate recordedOn) {
    return ImmutableAttendance.builder().participant(participant).state(state).recordedOn(recordedOn).build();
  }

  /**
   * Returns this entry with a note.
   *
   * @param note the note
   * @return the entry
   */
  default Attendance noted(String note) {
    return ImmutableAttendance.builder().from(this).note(note).build();
  }
}
