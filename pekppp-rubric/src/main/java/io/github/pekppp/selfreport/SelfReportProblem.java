package io.github.pekppp.selfreport;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with the answers of a self-report. */
public enum SelfReportProblem implements ProblemCode {
  /** An answer about an indicator that the form does not have. */
  F01_INDICATOR_UNKNOWN(
      Severity.ERROR,
      "formulir {0} tidak memiliki indikator \"{1}\"; nomornya {2}..{3}",
      "form {0} has no indicator \"{1}\"; its numbers are {2}..{3}"),
  /** An answer to a question that the form does not have. */
  F01_QUESTION_UNKNOWN(
      Severity.ERROR,
      "indikator {0} tidak memiliki pertanyaan {1}; yang ada: {2}",
      "indicator {0} has no question {1}; there are: {2}"),
  /** Two answers to one question. */
  F01_ANSWER_DUPLICATE(
      Severity.ERROR, "pertanyaan {0} dijawab lebih dari sekali", "question {0} is answered more than once"),
  /** An option that the question does not have. */
  F01_ANSWER_OPTION(
      Severity.ERROR,
      "{0} bukan pilihan pertanyaan {1}; pilihannya: {2}",
      "{0} is no option of question {1}; the options are: {2}"),
  /** An answer of another kind than asked for. */
  F01_ANSWER_VALUE(Severity.ERROR, "seharusnya {0}, bukan {1}", "expected {0}, found {1}"),
  /** Counts that cannot be, such as more cases completed than received. */
  F01_COUNTS_IMPOSSIBLE(
      Severity.ERROR, "{0} adalah {1}, tidak boleh lebih dari {2}, yaitu {3}", "{0} is {1}, but must not exceed {2}, which is {3}"),
  /** An answer to a question that the other answers skip. */
  F01_ANSWER_SKIPPED(
      Severity.WARNING,
      "tidak dipakai: hanya ditanyakan bila berlaku: {0}",
      "not used: asked only where this holds: {0}");

  private final Severity severity;
  private final Text template;

  SelfReportProblem(Severity severity, String id, String en) {
    this.severity = severity;
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Text template() {
    return template;
  }
}
