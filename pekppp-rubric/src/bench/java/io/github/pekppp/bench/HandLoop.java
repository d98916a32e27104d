package io.github.pekppp.bench;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Ratio;
import java.math.BigInteger;
import java.util.List;

/**
 * The index and category of many units as one would write them by hand: integer weights over one denominator, one
 * addition per mark, limits of categories as integers.
 */
final class HandLoop {

  private final long[] weights;
  private final long[] limits;
  private final long denominator;

  /** Numerators of the indices, and the places of the categories in the scale, highest first. */
  record Marks(long[] numerators, byte[] grades) {}

  HandLoop(Instrument instrument) {
    List<Ratio> shares = instrument.indicators().stream().map(sheet -> share(instrument, sheet)).toList();
    this.denominator = shares.stream().map(Ratio::denominator).reduce(BigInteger.ONE, HandLoop::common).longValueExact();
    this.weights = shares.stream().mapToLong(share -> whole(share)).toArray();
    Ratio half = Ratio.of(1, 200); // a half of the second decimal rounds up
    this.limits = instrument.grades().grades().stream()
        .map(Grade::min)
        .mapToLong(min -> ceiling(Ratio.of(min).minus(half)))
        .toArray();
  }

  long denominator() {
    return denominator;
  }

  /** Scores units whose levels stand in one column per indicator. */
  Marks score(byte[][] levels) {
    long[] numerators = new long[levels[0].length];
    for (int indicator = 0; indicator < weights.length; indicator++) {
      long weight = weights[indicator];
      byte[] column = levels[indicator];
      for (int unit = 0; unit < numerators.length; unit++) {
        numerators[unit] += weight * column[unit];
      }
    }
    byte[] grades = new byte[numerators.length];
    for (int unit = 0; unit < numerators.length; unit++) {
      byte grade = 0;
      while (numerators[unit] < limits[grade]) {
        grade++;
      }
      grades[unit] = grade;
    }
    return new Marks(numerators, grades);
  }

  private static Ratio share(Instrument instrument, IndicatorSheet sheet) {
    Ratio aspect = instrument.aspects().stream()
        .filter(weight -> weight.aspect().id().equals(sheet.aspect().orElseThrow()))
        .map(AspectWeight::weight)
        .findFirst()
        .orElseThrow();
    return aspect.times(sheet.weight().orElseThrow());
  }

  private static BigInteger common(BigInteger left, BigInteger right) {
    return left.multiply(right).divide(left.gcd(right));
  }

  private long whole(Ratio share) {
    return share.times(Ratio.of(denominator)).numerator().longValueExact();
  }

  private long ceiling(Ratio limit) {
    Ratio scaled = limit.times(Ratio.of(denominator));
    return Math.max(0, -Math.floorDiv(-scaled.numerator().longValueExact(), scaled.denominator().longValueExact()));
  }
}
