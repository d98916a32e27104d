package io.github.pekppp.assessment;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with what was written down about a unit. */
public enum AssessmentProblem implements ProblemCode {
  /** A mark for an indicator that the edition does not have. */
  INDICATOR_UNKNOWN(
      "edisi {0} tidak memiliki indikator \"{1}\"; nomornya {2}..{3}",
      "edition {0} has no indicator \"{1}\"; its numbers are {2}..{3}"),
  /** A code that differs from one of the edition only in capitals or blanks. */
  INDICATOR_MISSPELT("tidak ada indikator \"{0}\"; maksudnya {1}?", "there is no indicator \"{0}\"; did you mean {1}?"),
  /** More or fewer marks than indicators. */
  LEVELS_COUNT("{0} level untuk {1} indikator", "{0} levels for {1} indicators"),
  /** Two marks for one indicator, perhaps one by number and one by code. */
  INDICATOR_DUPLICATE("indikator {0} dinilai lebih dari sekali", "indicator {0} is marked more than once"),
  /** A level that is none. */
  LEVEL_OUT_OF_RANGE("level {0} di luar 0..5", "level {0} is outside 0..5"),
  /** No cases where there must always be some. */
  NO_CASES_NOT_ALLOWED("no_cases tidak berlaku untuk indikator {0}", "no_cases does not apply to indicator {0}"),
  /** Two sheets of one evaluator. */
  EVALUATOR_DUPLICATE("evaluator {0} mengisi lebih dari satu lembar", "evaluator {0} filled in more than one sheet"),
  /** Several sheets, but not each says whose it is. */
  EVALUATOR_MISSING("beberapa lembar F-02: sebutkan evaluator tiap lembar", "several F-02 sheets: name the evaluator of each"),
  /** Answers to a form that the edition does not have. */
  QUESTIONNAIRE_NONE("edisi {0} tidak memiliki kuesioner F-03", "edition {0} has no questionnaire F-03"),
  /** More answers than questions. */
  ANSWERS_TOO_MANY("{0} jawaban untuk {1} butir", "{0} answers for {1} items"),
  /** Fewer answers than questions: which ones are missing cannot be known. */
  ANSWERS_TOO_FEW(
      "{0} jawaban untuk {1} butir: tulis null untuk butir yang tidak dijawab",
      "{0} answers for {1} items: write null for an item that was not answered"),
  /** An answer to a question that the form does not have. */
  ITEM_UNKNOWN("formulir F-03 tidak memiliki butir {0}; yang ada: {1}", "form F-03 has no item {0}; there are: {1}"),
  /** Two answers to one question. */
  ITEM_DUPLICATE("butir {0} dijawab lebih dari sekali", "item {0} is answered more than once"),
  /** An answer that is none. */
  ANSWER_OUT_OF_RANGE("jawaban {0} di luar 0..5", "answer {0} is outside 0..5"),
  /** A fact that the indicator does not have. */
  FACT_UNKNOWN("indikator {0} tidak memiliki fakta {1}; yang ada: {2}", "indicator {0} has no fact {1}; there are: {2}"),
  /** A fact told twice. */
  FACT_DUPLICATE("fakta {0} diisi lebih dari sekali", "fact {0} is given more than once"),
  /** A fact that somebody typed otherwise than the records of the unit tell it. */
  FACT_CONTRADICTED(
      "fakta {0} diisi {1}, tetapi menurut catatan unit {2} ({3})",
      "fact {0} is given as {1}, but the records of the unit say {2} ({3})"),
  /** An option that the fact does not have. */
  FACT_OPTION("{0} bukan pilihan fakta {1}; pilihannya: {2}", "{0} is no option of fact {1}; the options are: {2}"),
  /** A value that the fact cannot have. */
  FACT_VALUE("seharusnya {0}, bukan {1}", "expected {0}, found {1}");

  private final Text template;

  AssessmentProblem(String id, String en) {
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
