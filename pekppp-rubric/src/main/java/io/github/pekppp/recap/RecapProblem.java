package io.github.pekppp.recap;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with the units of an agency, or must be known about its index. */
public enum RecapProblem implements ProblemCode {
  /** One unit is counted twice. */
  UNIT_DUPLICATE(Severity.ERROR, "unit {0} muncul lebih dari sekali", "unit {0} appears more than once"),
  /** A weighted mean without the weight of a unit. */
  UNIT_WEIGHT_MISSING(
      Severity.ERROR, "unit {0} tanpa bobot, padahal agency_mean=weighted", "unit {0} has no weight, but agency_mean=weighted"),
  /** A weight that is zero or less. */
  UNIT_WEIGHT_RANGE(Severity.ERROR, "bobot {0} harus di atas 0", "weight {0} must be above 0"),
  /** Nothing to make an index of. */
  UNITS_NONE(Severity.WARNING, "tidak ada unit yang memiliki indeks", "no unit has an index"),
  /** A unit that does not take part. */
  UNIT_WITHOUT_INDEX(
      Severity.WARNING,
      "unit {0} belum memiliki indeks dan tidak ikut dihitung",
      "unit {0} has no index yet and does not count"),
  /** A unit whose index may change. */
  UNIT_PROVISIONAL(Severity.WARNING, "indeks unit {0} masih sementara", "the index of unit {0} is provisional"),
  /** A unit whose index was computed by other rules than that of the first. */
  UNIT_POLICY_DIFFERS(
      Severity.WARNING,
      "unit {0} dihitung dengan cara lain daripada unit pertama: {1}",
      "unit {0} was computed by other rules than the first unit: {1}");

  private final Severity severity;
  private final Text template;

  RecapProblem(Severity severity, String id, String en) {
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
