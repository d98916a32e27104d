package io.github.pekppp.source;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** What can be wrong with the parts that records have in common. */
public enum SourceProblem implements ProblemCode {
  /** A time that ends before it begins. */
  DATE_REVERSED("berakhir {0}, sebelum mulai {1}", "ends on {0}, before it begins on {1}"),
  /** Something dated before what it needs. */
  DATE_EARLY("bertanggal {0}, sebelum {1}", "dated {0}, before {1}");

  private final Text template;

  SourceProblem(String id, String en) {
    this.template = Text.of(id, en);
  }

  /**
   * Checks that a date is not before another.
   *
   * @param date the date
   * @param earliest the first day that it may be
   * @param place where the date stands
   * @return the problem {@link #DATE_EARLY}; empty when the order is right
   */
  public static Optional<Problem> early(LocalDate date, LocalDate earliest, Place place) {
    return date.isBefore(earliest) ? Optional.of(DATE_EARLY.at(place, date, earliest)) : Optional.empty();
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
