package io.github.pekppp.edition;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a self-report form beyond its form as a document and beyond what {@link EditionProblem} names. */
public enum SelfReportFormProblem implements ProblemCode {
  /** The form belongs to another edition. */
  FORM_INSTRUMENT("formulir ini untuk edisi {0}, bukan {1}", "this form is for edition {0}, not {1}"),
  /** The form says nothing of an indicator. */
  INDICATOR_NOT_COVERED("formulir tidak memuat indikator {0}", "the form does not cover indicator {0}"),
  /** Nobody says how a fact is found. */
  FACT_NOT_COVERED(
      "fakta {0} tidak ditanyakan, tidak diturunkan, dan tidak tercantum pada not_asked",
      "fact {0} is neither asked nor derived nor listed under not_asked"),
  /** Two ways are given to find one fact. */
  FACT_TWICE(
      "fakta {0} sudah ditanyakan, diturunkan, atau tercantum pada not_asked",
      "fact {0} is already asked, derived or listed under not_asked"),
  /** No fact follows from a question that is not said to be for the evaluator. */
  QUESTION_IDLE(
      "tidak ada fakta yang bergantung pada pertanyaan {0}; beri for_evaluator: true bila memang demikian",
      "no fact depends on question {0}; say for_evaluator: true if that is meant"),
  /** A fact follows from a question that is said to be for the evaluator alone. */
  QUESTION_NOT_IDLE(
      "ada fakta yang bergantung pada pertanyaan {0}, sehingga for_evaluator tidak benar",
      "a fact depends on question {0}, so for_evaluator is not true"),
  /** A value for being skipped where nothing skips. */
  SKIP_WITHOUT_CONDITION("if_skipped tanpa if", "if_skipped without if"),
  /** A fact that follows option by option, with an option of which nothing is said. */
  OPTION_NOT_COVERED("pilihan {0} dari fakta {1} tidak disebut", "option {0} of fact {1} is not covered"),
  /** A derivation that says nothing known, or several things at once. */
  DERIVATION_FORM("harus ada tepat satu dari: {0}", "expected exactly one of: {0}"),
  /** A derivation that can give values which its fact cannot have. */
  DERIVATION_TYPE("cara ini tidak cocok untuk fakta {0}: seharusnya {1}", "this does not suit fact {0}: expected {1}");

  private final Text template;

  SelfReportFormProblem(String id, String en) {
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
