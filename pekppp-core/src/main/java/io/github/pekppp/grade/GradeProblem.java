package io.github.pekppp.grade;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a grade scale. */
public enum GradeProblem implements ProblemCode {
  /** The scale has no grades. */
  SCALE_EMPTY("skala kategori tidak berisi satu kategori pun", "the grade scale has no grades"),
  /** A lower limit above the upper one. */
  GRADE_LIMITS("kategori {0}: batas bawah {1} di atas batas atas {2}", "grade {0}: lower limit {1} is above upper limit {2}"),
  /** Two grades have one letter. */
  GRADE_DUPLICATE("kategori {0} muncul lebih dari sekali", "grade {0} appears more than once"),
  /** Limits are printed with unlike numbers of decimals. */
  GRADE_DECIMALS(
      "batas kategori {0} harus ditulis dengan {1} desimal seperti yang lain",
      "the limits of grade {0} must be printed with {1} decimals like the others"),
  /** Grades are not listed from the highest down. */
  GRADE_ORDER(
      "kategori {0} harus berada di bawah kategori {1}: daftar dimulai dari yang tertinggi",
      "grade {0} must lie below grade {1}: the list starts with the highest"),
  /** A value has two grades. */
  GRADE_OVERLAP("kategori {0} dan {1} bertumpang tindih", "grades {0} and {1} overlap"),
  /** Printed values have no grade. */
  GRADE_GAP("tidak ada kategori antara {0} dan {1}", "no grade between {0} and {1}"),
  /** The scale does not cover the range it is meant for. */
  SCALE_RANGE("kategori mencakup {0}..{1}, seharusnya {2}..{3}", "the grades cover {0}..{1}, expected {2}..{3}");

  private final Text template;

  GradeProblem(String id, String en) {
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
