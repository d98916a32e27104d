package io.github.pekppp.complaint;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with cases, desks and reports. */
public enum ComplaintProblem implements ProblemCode {
  /** Two cases with one id. */
  CASE_DUPLICATE("kasus {0} muncul lebih dari sekali", "case {0} appears more than once"),
  /** A step before the one it follows. */
  CASE_STEP_ORDER("{0} pada {1}, sebelum langkah terdahulu pada {2}", "{0} at {1}, before the step that precedes it at {2}"),
  /** An outcome of a case that is still open. */
  CASE_OUTCOME_EARLY("hasil sudah tercatat, padahal kasus belum selesai", "there is an outcome, but the case is not closed"),
  /** A desk that serves nothing. */
  DESK_WITHOUT_PURPOSE(
      "sarana ini bukan untuk konsultasi maupun pengaduan",
      "the desk is neither for consultation nor for complaints");

  private final Text template;

  ComplaintProblem(String id, String en) {
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
