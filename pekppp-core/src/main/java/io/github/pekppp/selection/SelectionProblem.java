package io.github.pekppp.selection;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a selection of loci, or must be known about it. */
public enum SelectionProblem implements ProblemCode {
  /** One unit is given twice, so that its index of last year is in doubt. */
  CANDIDATE_DUPLICATE(Severity.ERROR, "unit {0} muncul lebih dari sekali", "unit {0} appears more than once"),
  /** A decree names a unit that nobody knows. */
  DECREED_UNIT_UNKNOWN(
      Severity.WARNING, "unit {0} disebut dalam keputusan tetapi tidak dikenal", "unit {0} is named by the decree but not known"),
  /** A decree names a unit twice; it is chosen once. */
  UNIT_NAMED_TWICE(
      Severity.WARNING, "unit {0} disebut lebih dari sekali dalam keputusan", "unit {0} is named more than once by the decree"),
  /** An agency has no unit of a service type. */
  SERVICE_TYPE_NONE(
      Severity.WARNING, "{0} tidak memiliki unit dengan jenis layanan {1}", "{0} has no unit of service type {1}"),
  /** A unit cannot be ranked. */
  LAST_YEAR_MISSING(
      Severity.WARNING,
      "unit {0} tidak memiliki indeks tahun lalu dan tidak ikut diurutkan",
      "unit {0} has no index of last year and is not ranked"),
  /** An agency has fewer units to choose from than the rule asks for. */
  UNITS_TOO_FEW(
      Severity.WARNING,
      "{0} hanya memiliki {1} unit berindeks tahun lalu, diminta {2}",
      "{0} has only {1} units with an index of last year, asked for {2}");

  private final Severity severity;
  private final Text template;

  SelectionProblem(Severity severity, String id, String en) {
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
