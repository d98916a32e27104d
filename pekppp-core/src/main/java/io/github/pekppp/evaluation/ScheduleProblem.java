package io.github.pekppp.evaluation;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a schedule. */
public enum ScheduleProblem implements ProblemCode {
  /** A stage has two windows. */
  STAGE_DUPLICATE("tahap {0} dijadwalkan lebih dari sekali", "stage {0} is scheduled more than once"),
  /** A window ends before it begins. */
  WINDOW_REVERSED(
      "tahap {0} berakhir {2}, sebelum mulai {1}", "stage {0} ends on {2}, before it begins on {1}");

  private final Text template;

  ScheduleProblem(String id, String en) {
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
