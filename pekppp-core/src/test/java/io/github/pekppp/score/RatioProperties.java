package io.github.pekppp.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RatioProperties {

  /** Small ratios as in scoring, ratios at the edge of long, and ratios far beyond it. */
  @Provide
  Arbitrary<Ratio> ratios() {
    Arbitrary<BigInteger> small = Arbitraries.bigIntegers().between(BigInteger.valueOf(-5000), BigInteger.valueOf(5000));
    Arbitrary<BigInteger> edge = Arbitraries.longs().between(-3, 3)
        .flatMap(near -> Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, 1L << 31, 1L << 32, 1L << 62)
            .map(base -> BigInteger.valueOf(base).add(BigInteger.valueOf(near))));
    Arbitrary<BigInteger> huge = Arbitraries.bigIntegers()
        .between(BigInteger.TWO.pow(130).negate(), BigInteger.TWO.pow(130));
    Arbitrary<BigInteger> integers = Arbitraries.oneOf(small, edge, huge);
    return Combinators.combine(integers, integers.filter(under -> under.signum() != 0)).as(Ratio::of);
  }

  @Property
  void isKeptInLowestTermsWithAPositiveDenominator(@ForAll("ratios") Ratio ratio) {
    assertThat(ratio.denominator().signum()).isPositive();
    assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
  }

  @Property
  void addsAsFractionsDo(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    assertThat(a.plus(b)).isEqualTo(Ratio.of(
        a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator())),
        a.denominator().multiply(b.denominator())));
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
  }

  @Property
  void multipliesAsFractionsDo(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    assertThat(a.times(b)).isEqualTo(Ratio.of(
        a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator())));
    if (b.signum() != 0) {
      assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }
  }

  @Property
  void multiplicationDistributesOverAddition(
      @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
  }

  @Property
  void isOrderedByTheSignOfTheDifference(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(a.min(b).compareTo(a.max(b))).isNotPositive();
  }

  @Property
  void roundsOnceAndAsBigDecimalDoes(@ForAll("ratios") Ratio ratio) {
    BigDecimal rounded = ratio.rounded(Rounding.TWO_DECIMALS);
    assertThat(rounded.scale()).isEqualTo(2);
    assertThat(Ratio.of(rounded).minus(ratio).times(Ratio.of(200)).numerator().abs())
        .isLessThanOrEqualTo(Ratio.of(rounded).minus(ratio).times(Ratio.of(200)).denominator());
    assertThat(rounded).isEqualTo(
        new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), 2, RoundingMode.HALF_UP));
  }

  @Property
  void survivesBeingWrittenAndRead(@ForAll("ratios") Ratio ratio) {
    Ratio copy = Serialized.copyOf(ratio);
    assertThat(copy).isEqualTo(ratio).hasSameHashCodeAs(ratio);
    if (ratio.toString().length() <= 60) {
      assertThat(Ratio.parse(ratio.toString())).isEqualTo(Optional.of(ratio));
    }
  }

  @Property
  void parsingNeverThrows(@ForAll String text) {
    assertThat(Ratio.parse(text)).isNotNull();
  }

  @Property
  void whatIsShownIsOnTheSameSideOfEveryLimitWithOneDecimal(
      @ForAll @LongRange(min = 0, max = 100_000) long part, @ForAll @LongRange(min = 1, max = 100_000) long whole,
      @ForAll @LongRange(min = 0, max = 1_000) long tenths) {
    Ratio exact = Ratio.of(100 * Math.min(part, whole), whole);
    Ratio limit = Ratio.of(tenths, 10);
    Ratio little = exact.dividedBy(Ratio.of(1_000_000));
    for (Ratio near : new Ratio[] {exact, limit.minus(little), limit.plus(little)}) {
      Ratio shown = Ratio.of(near.shown());
      assertThat(Integer.signum(shown.compareTo(limit))).isEqualTo(Integer.signum(near.compareTo(limit)));
      assertThat(shown.minus(near).max(near.minus(shown))).isLessThanOrEqualTo(Ratio.of(5, 1000));
    }
  }
}
