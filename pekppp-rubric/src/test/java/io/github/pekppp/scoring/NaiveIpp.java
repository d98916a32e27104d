package io.github.pekppp.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A second evaluator of the 2022 face-to-face instrument, written from the printed weights alone: it shares neither
 * data nor arithmetic with the library.
 */
final class NaiveIpp {

  private static final int[] ASPECTS = {24, 25, 18, 11, 10, 12};
  private static final int[][] LISTED = {
    {17, 14, 7, 14, 10, 17, 7, 7, 7},
    {10, 20, 20, 20, 30},
    {15, 23, 20, 20, 11, 11},
    {30, 20, 20, 30},
    {20, 25, 25, 30},
    {50, 50}
  };

  /** A fraction that is never reduced. */
  record Fraction(BigInteger over, BigInteger under) {
    static Fraction of(long over, long under) {
      return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
      return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    boolean same(BigInteger otherOver, BigInteger otherUnder) {
      return over.multiply(otherUnder).equals(otherOver.multiply(under));
    }

    BigDecimal twoDecimals() {
      return new BigDecimal(over).divide(new BigDecimal(under), 2, RoundingMode.HALF_UP);
    }
  }

  private NaiveIpp() {}

  static Fraction f02(int[] levels, boolean listed) {
    Fraction index = Fraction.of(0, 1);
    int at = 0;
    for (int aspect = 0; aspect < ASPECTS.length; aspect++) {
      int count = LISTED[aspect].length;
      for (int i = 0; i < count; i++) {
        Fraction weight = listed ? Fraction.of(LISTED[aspect][i], 100) : Fraction.of(1, count);
        index = index.plus(Fraction.of(ASPECTS[aspect], 100).times(weight).times(Fraction.of(levels[at++], 1)));
      }
    }
    return index;
  }

  static Fraction ipp(Fraction f02, Fraction f03) {
    return Fraction.of(3, 4).times(f02).plus(Fraction.of(1, 4).times(f03));
  }

  static String category(BigDecimal rounded) {
    String[] letters = {"A", "A-", "B", "B-", "C", "C-", "D", "E"};
    String[] limits = {"4.51", "4.01", "3.51", "3.01", "2.51", "2.01", "1.51", "1.01"};
    for (int i = 0; i < letters.length; i++) {
      if (rounded.compareTo(new BigDecimal(limits[i])) >= 0) {
        return letters[i];
      }
    }
    return "F";
  }
}
