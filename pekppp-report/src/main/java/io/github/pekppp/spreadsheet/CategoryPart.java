package io.github.pekppp.spreadsheet;

import io.github.pekppp.grade.BetweenLimits;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;

/** The part of the calculation that finds the category (predikat) of the index. */
final class CategoryPart {

  private final CalculationSheet sheet;
  private final GradeScale scale;
  private final ScoringPolicy policy;
  private final ExactSum.Sum index;
  private final long unit;
  private String limits = "";
  private String letters = "";
  private String labels = "";
  private String place = "";

  CategoryPart(CalculationSheet sheet, Scorer scorer, ExactSum.Sum index) {
    this.sheet = sheet;
    this.scale = scorer.instrument().grades();
    this.policy = scorer.policy();
    this.index = index;
    this.unit = Calculation.unit(scorer.instrument(), policy);
  }

  /** The addresses of the letters of the categories. */
  String letters() {
    return letters;
  }

  /** The addresses of the names of the categories. */
  String labels() {
    return labels;
  }

  /** Writes the categories from the lowest on, and which of them is that of the index. */
  void write() {
    List<Grade> grades = scale.grades();
    int from = sheet.row();
    for (int i = grades.size() - 1; i >= 0; i--) {
      BigDecimal limit = grades.get(i).min().movePointRight(scale.decimals());
      sheet.text(1, grades.get(i).letter()).number(2, limit.longValueExact()).number(3, grades.size() - i).text(4, sheet.in(grades.get(i).label()));
      sheet.next();
    }
    int to = sheet.row() - 1;
    limits = sheet.column(2, from, to) + "," + sheet.column(3, from, to);
    letters = sheet.column(1, from, to);
    labels = sheet.column(4, from, to);
    place = sheet.value(sheet.say("Kategori ke-", "Category number"), "LOOKUP(" + position() + "," + limits + ")");
  }

  /** Writes whether the index lies between two categories, where the limits are taken as printed; returns a cell with 1 or 0. */
  String writeBetween() {
    return policy.betweenBands().limits() == BetweenLimits.AS_PRINTED
        ? sheet.value(sheet.say("Di antara dua kategori", "Between two categories"), "IF(LOOKUP(" + ceiling() + "," + limits + ")<>" + place + ",1,0)")
        : "0";
  }

  /** The name of the category among others. */
  String named(String names) {
    return "INDEX(" + names + "," + place + ")";
  }

  /** Where the index stands among the limits of the categories, as a whole number of their last decimal. */
  private String position() {
    int decimals = scale.decimals();
    return switch (policy.betweenBands().limits()) {
      case ROUND_FIRST -> WholeNumbers.rounded(index.floor(), index.exact(), unit, new Rounding(decimals, policy.halfRounding().mode()));
      case CONTINUOUS -> ceiling();
      case AS_PRINTED -> WholeNumbers.quotient(index.floor(), unit / WholeNumbers.power(decimals));
    };
  }

  private String ceiling() {
    long step = unit / WholeNumbers.power(scale.decimals());
    return WholeNumbers.quotient(index.floor(), step) + "+IF(AND(MOD(" + index.floor() + "," + step + ")=0," + index.exact() + "=1),0,1)";
  }
}
