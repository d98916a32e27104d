package io.github.pekppp.meeting;

import java.io.Serializable;

/**
 * How many came of those who were invited.
 *
 * @param invited how many were invited: all the following together
 * @param present how many came
 * @param absent how many did not come and sent no excuse
 * @param excused how many were excused
 * @param notRecorded of how many nothing is recorded
 */
public record AttendanceCount(int invited, int present, int absent, int excused, int notRecorded) implements Serializable {

  /** Nobody was invited. */
  public static final AttendanceCount NONE = new AttendanceCount(0, 0, 0, 0, 0);

  /**
   * Checks that the parts make the whole.
   *
   * @param invited how many were invited
   * @param present how many came
   * @param absent how many did not come and sent no excuse
   * @param excused how many were excused
   * @param notRecorded of how many nothing is recorded
   */
  public AttendanceCount {
    boolean negative = present < 0 || absent < 0 || excused < 0 || notRecorded < 0;
    if (negative || invited != present + absent + excused + notRecorded) {
      throw new IllegalArgumentException("invited: " + invited + " is not the sum of " + present + ", " + absent + ", "
          + excused + " and " + notRecorded);
    }
  }

  /**
   * Adds the count of another meeting.
   *
   * @param other the other count
   * @return invitations and what came of them, in both
   */
  public AttendanceCount plus(AttendanceCount other) {
    return new AttendanceCount(
        invited + other.invited,
        present + other.present,
        absent + other.absent,
        excused + other.excused,
        notRecorded + other.notRecorded);
  }
}
