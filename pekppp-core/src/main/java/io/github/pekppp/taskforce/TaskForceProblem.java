package io.github.pekppp.taskforce;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with what a task force follows. */
public enum TaskForceProblem implements ProblemCode {
  /** Two follow-ups of one unit. */
  FOLLOW_UP_DUPLICATE("unit {0} muncul lebih dari sekali", "unit {0} appears more than once"),
  /** A follow-up of another evaluation. */
  FOLLOW_UP_PERIOD_DIFFERS(
      "tindak lanjut unit {0} milik evaluasi {1}, bukan {2}",
      "the follow-up of unit {0} is that of the evaluation of {1}, not of {2}");

  private final Text template;

  TaskForceProblem(String id, String en) {
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
