package io.github.pekppp.scoring;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What a reader of a result must know: what is missing, and what was done about it. */
public enum ScoringRemark implements ProblemCode {
  /** An indicator without a mark. */
  INDICATOR_MISSING(Status.INCOMPLETE, Severity.WARNING, "indikator {0} belum dinilai", "indicator {0} is not marked"),
  /** An indicator that one of several evaluators did not mark. */
  INDICATOR_MISSING_BY(
      Status.INCOMPLETE, Severity.WARNING, "indikator {0} belum dinilai oleh: {1}", "indicator {0} is not marked by: {1}"),
  /** An indicator on which evaluators differ. */
  INDICATOR_DISPUTED(
      Status.INCOMPLETE,
      Severity.WARNING,
      "indikator {0}: evaluator berbeda nilai ({1}); sepakati satu nilai atau pilih several_evaluators=mean",
      "indicator {0}: evaluators differ ({1}); agree on one level or choose several_evaluators=mean"),
  /** An indicator without cases, and no rule chosen for that. */
  NO_CASES_UNDECIDED(
      Status.INCOMPLETE,
      Severity.WARNING,
      "indikator {0}: tidak ada kasus; pilih no_cases=zero atau no_cases=not_applicable",
      "indicator {0}: no cases; choose no_cases=zero or no_cases=not_applicable"),
  /** An indicator that was left out. */
  INDICATOR_NOT_APPLICABLE(
      Status.FINAL,
      Severity.INFO,
      "indikator {0} dikeluarkan; bobot lain dalam aspek disesuaikan",
      "indicator {0} is left out; the other weights of the aspect are rescaled"),
  /** An aspect in which nothing applies. */
  ASPECT_NOT_APPLICABLE(
      Status.FINAL,
      Severity.WARNING,
      "aspek {0} dikeluarkan; bobot aspek lain disesuaikan",
      "aspect {0} is left out; the weights of the other aspects are rescaled"),
  /** A unit to which no indicator applies. */
  NOTHING_APPLICABLE(
      Status.INCOMPLETE, Severity.WARNING, "tidak ada indikator yang berlaku", "no indicator applies"),
  /** No users were asked. */
  RESPONDENTS_NONE(Status.PROVISIONAL, Severity.WARNING, "F-03 belum memiliki responden: {0}", "F-03 has no respondents: {0}"),
  /** Fewer users than the rules ask for. */
  RESPONDENTS_FEW(
      Status.PROVISIONAL,
      Severity.WARNING,
      "F-03 memiliki {0} dari paling sedikit {1} responden: {2}",
      "F-03 has {0} of at least {1} respondents: {2}"),
  /** More users than the rules ask for. */
  RESPONDENTS_MANY(
      Status.FINAL,
      Severity.INFO,
      "{0} responden; aturan 2022 menyebut paling banyak {1}; semua jawaban dihitung",
      "{0} respondents; the rule of 2022 says at most {1}; all answers count"),
  /** Respondents without any answer. */
  RESPONSES_EMPTY(
      Status.FINAL,
      Severity.WARNING,
      "{0} lembar F-03 tanpa satu pun jawaban tidak dihitung sebagai responden",
      "{0} F-03 sheets without any answer are not counted as respondents"),
  /** A question that nobody answered. */
  ITEM_UNANSWERED(
      Status.PROVISIONAL,
      Severity.WARNING,
      "butir {0} tidak dijawab siapa pun dan tidak ikut dihitung",
      "item {0} was answered by nobody and does not count"),
  /** The levels follow from the unit's own facts. */
  SELF_ASSESSED(
      Status.PROVISIONAL,
      Severity.WARNING,
      "penilaian mandiri: level dihitung dari isian unit sendiri (F-01), belum dinilai evaluator",
      "self-assessment: the levels follow from the unit's own facts (F-01); no evaluator has marked it"),
  /** An indicator of which no fact is known. */
  FACTS_NONE(
      Status.INCOMPLETE, Severity.WARNING, "indikator {0}: belum ada fakta", "indicator {0}: no facts are known"),
  /** An indicator whose facts leave several levels open. */
  FACTS_OPEN(
      Status.INCOMPLETE,
      Severity.WARNING,
      "indikator {0}: level {1} sampai {2}, tergantung: {3}",
      "indicator {0}: level {1} to {2}, depending on: {3}"),
  /** The policy gives no index. */
  INDEX_WITHHELD(
      Status.INCOMPLETE, Severity.WARNING, "tidak ada indeks tanpa F-03 yang cukup", "no index without a sufficient F-03");

  private final Status effect;
  private final Severity severity;
  private final Text template;

  ScoringRemark(Status effect, Severity severity, String id, String en) {
    this.effect = effect;
    this.severity = severity;
    this.template = Text.of(id, en);
  }

  /**
   * Returns the best status that a result with this remark can have.
   *
   * @return the status
   */
  public Status effect() {
    return effect;
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
