package io.github.pekppp.source;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A time of whole days that a record is about.
 *
 * @param from the first day
 * @param until the last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate until) implements Serializable {

  /**
   * Checks that the range does not end before it begins.
   *
   * @param from the first day
   * @param until the last day, not before the first
   */
  public DateRange {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("until: " + until + " is before " + from);
    }
  }

  /**
   * Creates a range.
   *
   * @param from the first day
   * @param until the last day
   * @return the range, or the problem that it ends before it begins, at {@code until}
   */
  public static Validation<List<Problem>, DateRange> of(LocalDate from, LocalDate until) {
    ProblemLog log = new ProblemLog();
    if (until.isBefore(from)) {
      log.add(SourceProblem.DATE_REVERSED.at(Place.of("until"), until, from));
    }
    return log.result(() -> new DateRange(from, until));
  }

  /**
   * Creates a range, throwing where {@link #of} would return a problem.
   *
   * @param from the first day
   * @param until the last day
   * @return the range
   * @throws ProblemException when it ends before it begins
   */
  public static DateRange ofOrThrow(LocalDate from, LocalDate until) {
    return ProblemLog.orThrow(of(from, until));
  }

  /**
   * Creates the range of a calendar year.
   *
   * @param year the year
   * @return its first to its last day
   */
  public static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Creates the range of the whole years up to a day: one year up to 30 June 2025 begins on 1 July 2024.
   *
   * @param years how many years, at least 1
   * @param until the last day
   * @return the range; the one before it ends on the day before its first
   */
  public static DateRange yearsUntil(int years, LocalDate until) {
    return new DateRange(until.minusYears(years).plusDays(1), until);
  }

  /**
   * Tells whether a day lies in the range.
   *
   * @param date the day
   * @return true from the first to the last day
   */
  public boolean holds(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(until);
  }

  /**
   * Tells whether a range has a day in common with another.
   *
   * @param other the other range
   * @return true when at least one day lies in both
   */
  public boolean meets(DateRange other) {
    return !other.until.isBefore(from) && !other.from.isAfter(until);
  }
}
