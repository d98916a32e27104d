package io.github.pekppp.spreadsheet;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds fractions by formulas, exactly enough to round the sum as the engine rounds it.
 *
 * <p>A spreadsheet counts in binary fractions, but whole numbers below 2^47 stay exact in every one, their whole quotients and remainders
 * included. So each fraction is divided as on paper: a whole part, then digits of base 100,000 from the remainder. Digits are added by
 * column and carried. The sum of the cut digits is the true sum or lies below it by less than one unit of the last digit for each
 * fraction; as fractions with bounded denominators cannot come that close to a multiple of a unit without being one, two sums, with and
 * without those units, tell the whole number of units of the true sum and whether it is exactly that many.
 */
final class ExactSum {

  /** The largest denominator that a fraction may have: times the base, it stays below 2^47. */
  static final long MAX_DENOMINATOR = 100_000_000;

  private static final int BASE = 100_000;
  private static final int BASE_DIGITS = 5;
  private static final int FIRST = 4;

  private final Page page;
  private final long unit;

  /**
   * A fraction of a sum.
   *
   * @param label what it is
   * @param numerator a formula that gives a whole number from 0, at most five times the denominator
   * @param denominator a formula that gives a whole number from 1
   * @param fixed what divides the denominator after a factor is left out
   * @param varying the highest that this factor is
   */
  record Fraction(String label, String numerator, String denominator, BigInteger fixed, long varying) {}

  /**
   * A sum.
   *
   * @param floor the cell with its whole units
   * @param exact the cell that tells whether it is exactly so many
   * @param next the first free row
   */
  record Sum(String floor, String exact, int next) {}

  /** Sums are told in units: so many of them make 1. */
  ExactSum(Page page, long unit) {
    this.page = page;
    this.unit = unit;
  }

  /** Tells whether units of this size can be told. */
  static boolean canTell(long unit) {
    return BASE % unit == 0;
  }

  Sum write(int top, String title, List<Fraction> fractions) {
    int digits = digits(fractions);
    page.text(top, 1, title, Page.Look.HEAD).text(top, 2, "p", Page.Look.HEAD).text(top, 3, "q", Page.Look.HEAD);
    int first = top + 1;
    for (int i = 0; i < fractions.size(); i++) {
      fraction(first + i, fractions.get(i), digits);
    }
    int last = first + fractions.size() - 1;
    int low = last + 1;
    int high = last + 2;
    carry(low, first, last, digits, 0);
    carry(high, first, last, digits, fractions.size());
    page.text(low, 1, "p/q \u2265").text(high, 1, "p/q <");
    int result = last + 3;
    String rest = IntStream.rangeClosed(2, digits).mapToObj(digit -> digit(low, digit)).collect(Collectors.joining("+", "", "+0"));
    page.text(result, 1, "p/q x " + unit).formula(result, 2, units(high));
    page.formula(result, 3, "IF(OR(" + units(high) + ">" + units(low)
        + ",AND(MOD(" + digit(low, 1) + "," + BASE / unit + ")=0," + rest + "=0)),1,0)");
    return new Sum(page.at(result, 2), page.at(result, 3), result + 2);
  }

  /** Whole part and remainder, then so many digits with what remains after each. */
  private void fraction(int row, Fraction fraction, int digits) {
    page.text(row, 1, fraction.label()).formula(row, 2, fraction.numerator()).formula(row, 3, fraction.denominator());
    String denominator = Page.cell(row, 3);
    divide(row, FIRST, Page.cell(row, 2), denominator);
    for (int digit = 1; digit <= digits; digit++) {
      divide(row, FIRST + 2 * digit, Page.cell(row, FIRST + 2 * digit - 1) + "*" + BASE, denominator);
    }
  }

  private void divide(int row, int column, String number, String denominator) {
    page.formula(row, column + 1, "MOD(" + number + "," + denominator + ")");
    page.formula(row, column, "(" + number + "-" + Page.cell(row, column + 1) + ")/" + denominator);
  }

  /** Adds the columns of digits from the right: the digit that stays, and beside it what is carried to the left. */
  private void carry(int row, int first, int last, int digits, int more) {
    String carried = String.valueOf(more);
    for (int digit = digits; digit >= 1; digit--) {
      int column = FIRST + 2 * digit;
      String sum = sum(column, first, last) + "+" + carried;
      page.formula(row, column, "MOD(" + sum + "," + BASE + ")");
      page.formula(row, column + 1, "(" + sum + "-" + Page.cell(row, column) + ")/" + BASE);
      carried = Page.cell(row, column + 1);
    }
    page.formula(row, FIRST, sum(FIRST, first, last) + "+" + carried);
  }

  private static String sum(int column, int first, int last) {
    return "SUM(" + Page.cells(first, column, last, column) + ")";
  }

  private static String digit(int row, int digit) {
    return Page.cell(row, FIRST + 2 * digit);
  }

  /** The whole units of a carried sum: those of the whole part, and those of the first digit. */
  private String units(int row) {
    long size = BASE / unit;
    String first = digit(row, 1);
    return Page.cell(row, FIRST) + "*" + unit + "+(" + first + "-MOD(" + first + "," + size + "))/" + size;
  }

  private int digits(List<Fraction> fractions) {
    BigInteger common = BigInteger.ONE;
    BigInteger varying = BigInteger.ONE;
    for (Fraction fraction : fractions) {
      common = common.divide(common.gcd(fraction.fixed())).multiply(fraction.fixed());
      varying = varying.multiply(BigInteger.valueOf(fraction.varying()));
    }
    BigInteger needed = common.multiply(varying).multiply(BigInteger.valueOf(2 * unit * fractions.size()));
    return needed.toString().length() / BASE_DIGITS + 1;
  }
}
