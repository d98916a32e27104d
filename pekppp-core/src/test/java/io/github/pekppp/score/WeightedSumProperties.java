package io.github.pekppp.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A weighted sum is what adding one product after the other gives. */
class WeightedSumProperties {

  private record Part(Ratio weight, Ratio value) {
    Ratio product() {
      return weight.times(value);
    }
  }

  /** Ratios as in scoring, over powers of primes whose products leave a long, at the edge of a long, and beyond. */
  @Provide
  Arbitrary<Ratio> ratios() {
    Arbitrary<Long> numerators = Arbitraries.longs().between(-5000, 5000);
    Arbitrary<Ratio> small = Combinators.combine(numerators, Arbitraries.longs().between(1, 5000)).as(Ratio::of);
    Arbitrary<Long> powers = Arbitraries.of(2L, 3L, 5L, 7L, 97L).flatMap(prime ->
        Arbitraries.of(LongStream.iterate(prime, power -> power < Long.MAX_VALUE / prime, power -> power * prime).boxed().toList()));
    Arbitrary<Ratio> primes = Combinators.combine(numerators, powers).as(Ratio::of);
    Arbitrary<Long> edges = Arbitraries.longs().between(0, 5).map(near -> Long.MAX_VALUE - near);
    Arbitrary<Ratio> edge = Combinators.combine(edges, powers, Arbitraries.of(-1L, 1L))
        .as((over, under, sign) -> Ratio.of(over * sign, under));
    Arbitrary<BigInteger> huge = Arbitraries.bigIntegers().between(BigInteger.TWO.pow(130).negate(), BigInteger.TWO.pow(130));
    Arbitrary<Ratio> wide = Combinators.combine(huge, huge.filter(under -> under.signum() != 0)).as(Ratio::of);
    return Arbitraries.oneOf(small, small, primes, primes, edge, wide);
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return Combinators.combine(Arbitraries.oneOf(Arbitraries.just(Ratio.ONE), ratios()), ratios()).as(Part::new).list().ofMaxSize(12);
  }

  private static Ratio sum(List<Part> parts) {
    Ratio.WeightedSum sum = new Ratio.WeightedSum();
    parts.forEach(part -> sum.add(part.weight(), part.value()));
    return sum.total();
  }

  @Property
  void isTheSumOfTheProducts(@ForAll("parts") List<Part> parts) {
    assertThat(sum(parts)).isEqualTo(parts.stream().map(Part::product).reduce(Ratio.ZERO, Ratio::plus));
  }

  @Property
  void mayBeAskedForAtAnyTime(@ForAll("parts") List<Part> parts) {
    Ratio.WeightedSum sum = new Ratio.WeightedSum();
    Ratio naive = Ratio.ZERO;
    assertThat(sum.total()).isEqualTo(naive);
    for (Part part : parts) {
      sum.add(part.weight(), part.value());
      naive = naive.plus(part.product());
      assertThat(sum.total()).isEqualTo(naive);
    }
  }

  @Test
  void aCommonDenominatorBeyondALongDoesNotWrapAround() {
    long three = 847_288_609_443L; // 3^25
    for (int power = 20; power < 62; power++) {
      Ratio half = Ratio.of(1, 1L << power);
      Ratio third = Ratio.of(1, three);
      assertThat(sum(List.of(new Part(Ratio.ONE, third), new Part(Ratio.ONE, half)))).as("1/2^%s", power).isEqualTo(third.plus(half));
      assertThat(sum(List.of(new Part(Ratio.ONE, half), new Part(Ratio.ONE, third)))).as("1/2^%s", power).isEqualTo(third.plus(half));
    }
  }

  @Test
  void sumsAtTheEdgeOfALongAreExact() {
    Ratio most = Ratio.of(Long.MAX_VALUE);
    Ratio least = Ratio.of(-Long.MAX_VALUE);
    Part one = new Part(Ratio.ONE, most);
    Part other = new Part(Ratio.ONE, least);
    Part minusOne = new Part(Ratio.of(-1), Ratio.ONE);
    assertThat(sum(List.of(one, one))).isEqualTo(most.plus(most));
    assertThat(sum(List.of(other, minusOne, minusOne))).isEqualTo(least.minus(Ratio.of(2)));
    assertThat(sum(List.of(one, other))).isEqualTo(Ratio.ZERO);
  }

  @Test
  void onlyWholeNumbersThatFitHaveAWholeValue() {
    assertThat(Ratio.of(6, 3).wholeValue()).hasValue(2);
    assertThat(Ratio.of(-Long.MAX_VALUE).wholeValue()).hasValue(-Long.MAX_VALUE);
    assertThat(Ratio.of(5, 3).wholeValue()).isEmpty();
    assertThat(Ratio.of(BigInteger.TWO.pow(64), BigInteger.ONE).wholeValue()).isEmpty();
    assertThat(Ratio.of(BigInteger.TWO.pow(64), BigInteger.TWO.pow(63)).wholeValue()).hasValue(2);
  }

  @Test
  void aScoreIsALevelWhenItIsWhole() {
    for (int value = 0; value <= Level.MAX; value++) {
      assertThat(Score.of(value).level()).contains(Level.of(value)).isEqualTo(Level.find(value));
      assertThat(Score.of(Ratio.of(2L * value, 3)).level().isPresent()).isEqualTo(2 * value % 3 == 0);
    }
    assertThat(Level.find(-1)).isEmpty();
    assertThat(Level.find(Level.MAX + 1)).isEmpty();
  }
}
