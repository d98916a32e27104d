package io.github.pekppp.evaluation;

import java.io.Serializable;

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

  @Override
  public int compareTo(EvaluationPeriod other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
