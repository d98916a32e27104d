package io.github.pekppp.paper;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.layout.Document;
import io.github.pekppp.report.CompareReport;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two evaluations of a unit side by side (perbandingan antartahun): what changed in index, aspects and indicators, and why; with
 * earlier ones, the course of years.
 *
 * @param years both sides
 * @param earlier results of periods before them, which only the course of years shows; may be empty
 */
public record YearComparison(CompareReport.UnitComparison years, SortedMap<EvaluationPeriod, IppResult> earlier) implements Paper {

  /**
   * Copies the earlier results and checks that the years are in order.
   *
   * @param years both sides
   * @param earlier results of periods before them
   */
  public YearComparison {
    earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
    EvaluationPeriod first = years.before().locus().period();
    if (first.compareTo(years.after().locus().period()) >= 0) {
      throw new IllegalArgumentException("years: " + first + " is not before " + years.after().locus().period());
    }
    if (!earlier.isEmpty() && earlier.lastKey().compareTo(first) >= 0) {
      throw new IllegalArgumentException("earlier: " + earlier.lastKey() + " is not before " + first);
    }
  }

  /**
   * Compares two evaluations.
   *
   * @param before the worksheet of the first
   * @param after the worksheet of the second, which is of a later period
   * @return the comparison
   */
  public static YearComparison of(Worksheet before, Worksheet after) {
    return new YearComparison(CompareReport.UnitComparison.of(before, after), new TreeMap<>());
  }

  @Override
  public String name() {
    return Ids.file(
        "perbandingan", years.after().locus().unit().id(), years.before().locus().period(), years.after().locus().period());
  }

  @Override
  public Document document(Language language) {
    return new YearPages(this, new Wording(language)).document();
  }
}
