package io.github.pekppp.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * The year whose services are evaluated (periode evaluasi, tahun).
 *
 * @param year the year, 2017..9999: PEKPPP began with PermenPANRB 17/2017
 */
public record EvaluationPeriod(int year) implements Comparable<EvaluationPeriod>, Serializable {

  /** The first year of PEKPPP. */
  public static final int FIRST_YEAR = 2017;

  private static final int LAST_YEAR = 9999;

  /**
   * Checks the range.
   *
   * @param year the year, 2017..9999: PEKPPP began with PermenPANRB 17/2017
   */
  public EvaluationPeriod {
    if (!isPeriod(year)) {
      throw new IllegalArgumentException("year: " + year + " is outside " + FIRST_YEAR + ".." + LAST_YEAR);
    }
  }

  /**
   * Creates a period.
   *
   * @param year the year
   * @return the period
   * @throws IllegalArgumentException when the year is outside 2017..9999
   */
  public static EvaluationPeriod of(int year) {
    return new EvaluationPeriod(year);
  }

  /**
   * Tells whether a number is the year of a period.
   *
   * @param year any number
   * @return true from 2017 to 9999
   */
  public static boolean isPeriod(long year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /**
   * Returns the first day whose state an evaluation of this period looks at.
   *
   * @return 1 January of its year
   */
  public LocalDate firstDay() {
    return LocalDate.of(year, Month.JANUARY, 1);
  }

  /**
   * Returns the last day whose state an evaluation of this period looks at.
   *
   * <p>Evaluations end in the months after the year. No source names the last of them; half a year is the reading of this library.
   *
   * @return 30 June of the next year
   */
  public LocalDate lastDay() {
    return LocalDate.of(year + 1, Month.JUNE, 30);
  }

  /**
   * Tells whether an evaluation of this period looks at the state of a day.
   *
   * @param day any day
   * @return true from {@link #firstDay} to {@link #lastDay}
   */
  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  @Override
  public int compareTo(EvaluationPeriod other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
