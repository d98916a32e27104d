package io.github.pekppp.spreadsheet;

import io.github.pekppp.score.Rounding;
import java.math.RoundingMode;

/** Formulas over whole numbers, which every spreadsheet counts exactly. */
final class WholeNumbers {

  private WholeNumbers() {}

  /** The whole quotient of a number from 0. */
  static String quotient(String number, long by) {
    return "((" + number + ")-MOD(" + number + "," + by + "))/" + by;
  }

  /**
   * Rounds a value that is told in units, to a whole number of the last decimal.
   *
   * @param floor its whole units
   * @param exact 1 when it is exactly so many, else 0
   * @param unit how many units make 1
   * @param rounding how to round
   */
  static String rounded(String floor, String exact, long unit, Rounding rounding) {
    long last = unit / power(rounding.decimals());
    long half = last / 2;
    if (rounding.mode() == RoundingMode.HALF_UP) {
      return quotient(floor + "+" + half, last);
    }
    String quotient = quotient(floor, last);
    String rest = "MOD(" + floor + "," + last + ")";
    return quotient + "+IF(" + rest + ">" + half + ",1,IF(" + rest + "<" + half + ",0,IF(" + exact + "=1,MOD(" + quotient + ",2),1)))";
  }

  /** Rounds a fraction of whole numbers, to a whole number of the last decimal. */
  static String rounded(String numerator, String denominator, Rounding rounding) {
    long scale = power(rounding.decimals());
    String twice = "2*(" + numerator + ")*" + scale;
    String two = "(2*(" + denominator + "))";
    if (rounding.mode() == RoundingMode.HALF_UP) {
      String up = twice + "+(" + denominator + ")";
      return "(" + up + "-MOD(" + up + "," + two + "))/" + two;
    }
    String rest = "MOD(" + twice + "," + two + ")";
    String quotient = "(" + twice + "-" + rest + ")/" + two;
    return quotient + "+IF(" + rest + ">" + denominator + ",1,IF(" + rest + "<" + denominator + ",0,MOD(" + quotient + ",2)))";
  }

  /** Ten to a power. */
  static long power(int decimals) {
    long power = 1;
    for (int i = 0; i < decimals; i++) {
      power *= 10;
    }
    return power;
  }
}
