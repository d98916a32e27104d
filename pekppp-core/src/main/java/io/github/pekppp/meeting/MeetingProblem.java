package io.github.pekppp.meeting;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a meeting, or with a series of meetings. */
public enum MeetingProblem implements ProblemCode {
  /** Somebody is invited twice. */
  INVITED_TWICE("{0} diundang lebih dari sekali", "{0} is invited more than once"),
  /** An entry of the attendance list is dated before the one above it. */
  ATTENDANCE_ORDER(
      "dicatat {0}, sebelum catatan terdahulu {1}", "recorded on {0}, before the entry above it of {1}"),
  /** Somebody came before the meeting took place, or stayed away from it. */
  ATTENDANCE_EARLY(
      "{0}: \"{1}\" dicatat {2}, sebelum pertemuan {3}", "{0}: \"{1}\" is recorded on {2}, before the meeting of {3}"),
  /** Two meetings of one id. */
  MEETING_DUPLICATE("pertemuan {0} muncul lebih dari sekali", "meeting {0} appears more than once");

  private final Text template;

  MeetingProblem(String id, String en) {
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Text template() {
    return template;
  }
}
