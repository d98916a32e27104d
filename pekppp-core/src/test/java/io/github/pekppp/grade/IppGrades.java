package io.github.pekppp.grade;

import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The nine categories of the public service index, written down again for the tests. */
final class IppGrades {

  static final GradeScale SCALE = GradeScale.ofOrThrow(table(
      "A 4.51 5.00", "A- 4.01 4.50", "B 3.51 4.00", "B- 3.01 3.50", "C 2.51 3.00",
      "C- 2.01 2.50", "D 1.51 2.00", "E 1.01 1.50", "F 0.00 1.00"));

  private IppGrades() {}

  static List<Grade> table(String... rows) {
    List<Grade> grades = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(" ", 3);
      grades.add(new Grade(cells[0], Text.same(cells[0]), new BigDecimal(cells[1]), new BigDecimal(cells[2])));
    }
    return grades;
  }
}
