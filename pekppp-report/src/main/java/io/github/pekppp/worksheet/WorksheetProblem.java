package io.github.pekppp.worksheet;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a worksheet beyond its form and beyond what the edition says. */
public enum WorksheetProblem implements ProblemCode {
  /** An edition that there is not. */
  INSTRUMENT_UNKNOWN(Severity.ERROR, "edisi {0} tidak dikenal; yang ada: {1}", "edition {0} is unknown; there are: {1}"),
  /** A text that is no region code. */
  REGION_FORM(
      Severity.ERROR,
      "{0} bukan kode wilayah; contoh: \"76\" atau \"76.04\"",
      "{0} is no region code; examples: \"76\" or \"76.04\""),
  /** A region code of the wrong length for the kind of agency. */
  REGION_KIND(
      Severity.ERROR,
      "kode wilayah {0} tidak cocok untuk {1}: seharusnya {2} angka",
      "region code {0} does not fit a {1}: expected {2} digits"),
  /** A region code for an agency that has no region. */
  REGION_NATIONAL(
      Severity.ERROR, "{1} tidak memiliki kode wilayah, bukan {0}", "a {1} has no region code, found {0}"),
  /** The form is for units that serve in another way. */
  MODE_OTHER(
      Severity.WARNING,
      "unit melayani secara {0}, sedangkan edisi {1} untuk layanan {2}",
      "the unit's mode is {0}, but edition {1} is for {2} service"),
  /** The period lies outside the validity of the edition. */
  PERIOD_OUTSIDE(
      Severity.WARNING, "periode {0} di luar masa berlaku edisi {1} ({2})", "period {0} is outside the validity of edition {1} ({2})"),
  /** Answers to a self-report form that the edition does not have. */
  SELF_REPORT_NONE(Severity.ERROR, "edisi {0} tidak memiliki formulir F-01", "edition {0} has no self-report form F-01"),
  /** Records of a unit whose edition does not say what follows from them. */
  RECORDS_NONE(
      Severity.ERROR,
      "edisi {0} tidak menyebut fakta apa yang dapat diketahui dari catatan unit",
      "edition {0} does not say which facts follow from records of the unit"),
  /** Records that were read as of a day which the evaluation does not look at. */
  RECORDS_DAY(
      Severity.WARNING,
      "catatan unit dibaca per {0}, di luar evaluasi periode {1} ({2} s.d. {3})",
      "the records of the unit were read as of {0}, outside the evaluation of period {1} ({2} to {3})"),
  /** Facts of different indicators that contradict one another. */
  FACTS_CONTRADICT(Severity.WARNING, "isian bertentangan: {0}", "the statements contradict one another: {0}"),
  /** Nothing to grade. */
  NOTHING_MARKED(Severity.WARNING,
      "belum ada isian unit (F-01), nilai evaluator (F-02), maupun jawaban pengguna (F-03)",
      "there is nothing the unit says of itself (F-01), no evaluators' marks (F-02) and no users' answers (F-03)");

  private final Severity severity;
  private final Text template;

  WorksheetProblem(Severity severity, String id, String en) {
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
