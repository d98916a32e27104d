package io.github.pekppp.intensive;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a choice of units for intensive coaching, or must be known about it. */
public enum IntensiveCoachingProblem implements ProblemCode {
  /** A rule without a condition. */
  RULE_EMPTY(Severity.ERROR, "aturan tidak memuat satu syarat pun", "the rule has no condition"),
  /** A category that the scale does not have. */
  CATEGORY_UNKNOWN(Severity.ERROR, "tidak ada kategori {0}; yang ada: {1}", "there is no category {0}; there are: {1}"),
  /** A limit on another scale than that of the index. */
  INDEX_RANGE(Severity.ERROR, "batas indeks {0} di luar 0..5", "the limit {0} of the index is outside 0..5"),
  /** A fall that is none. */
  FALL_RANGE(Severity.ERROR, "penurunan {0} harus di atas 0", "a fall of {0} must be above 0"),
  /** One unit is given twice. */
  COACHED_UNIT_DUPLICATE(Severity.ERROR, "unit {0} muncul lebih dari sekali", "unit {0} appears more than once"),
  /** An index between two printed limits. */
  CATEGORY_NONE(
      Severity.WARNING,
      "indeks {1} unit {0} tidak memiliki kategori; syarat kategori tidak diperiksa",
      "the index {1} of unit {0} has no category; the condition on categories is not checked"),
  /** A fall cannot be told. */
  FALL_UNKNOWN(
      Severity.WARNING,
      "unit {0} tidak memiliki indeks tahun lalu; syarat penurunan tidak diperiksa",
      "unit {0} has no index of last year; the condition on a fall is not checked"),
  /** An index that may change, and with it the choice. */
  COACHED_UNIT_PROVISIONAL(Severity.WARNING, "indeks unit {0} masih sementara", "the index of unit {0} is provisional"),
  /** A unit that was evaluated last year but is not among those of this year. */
  UNIT_GONE(
      Severity.WARNING,
      "unit {0} dinilai tahun lalu tetapi tidak tahun ini",
      "unit {0} was evaluated last year but is not this year");

  private final Severity severity;
  private final Text template;

  IntensiveCoachingProblem(Severity severity, String id, String en) {
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
