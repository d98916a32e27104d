package io.github.pekppp.spreadsheet;

import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.NoCases;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Scorer;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** The weights of an edition under a policy as whole numbers: of aspects over one denominator, of indicators over one in each aspect. */
final class Weights {

  private final Map<String, OfAspect> aspects = new LinkedHashMap<>();
  private final Map<IndicatorNumber, Long> indicators = new HashMap<>();
  private final BigInteger wholes;
  private final boolean aspectsFallOut;

  /**
   * The weights of an aspect.
   *
   * @param share its own weight
   * @param scale what the weights of its indicators are parts of
   * @param total what these weights sum to, of 1
   * @param sum what they sum to as whole numbers
   * @param varies whether an indicator can be left out, so that the others are rescaled
   */
  record OfAspect(long share, long scale, Ratio total, long sum, boolean varies) {

    /** The highest denominator of the value of the aspect. */
    long highest() {
      return varies ? Math.multiplyExact(total.denominator().longValueExact(), sum) : scale;
    }
  }

  Weights(Scorer scorer) {
    Instrument instrument = scorer.instrument();
    this.wholes = common(instrument.aspects().stream().map(AspectWeight::weight).toList());
    boolean leftOut = scorer.policy().noCases() == NoCases.NOT_APPLICABLE;
    Map<IndicatorNumber, Ratio> all = scorer.f02Weights();
    boolean fallOut = false;
    for (AspectWeight aspect : instrument.aspects()) {
      List<IndicatorSheet> sheets = instrument.indicators(aspect.aspect().id());
      List<Ratio> weights = sheets.stream().map(sheet -> inside(all.getOrDefault(sheet.number(), Ratio.ZERO), aspect)).toList();
      BigInteger scale = common(weights);
      long sum = 0;
      for (int i = 0; i < sheets.size(); i++) {
        long weight = whole(weights.get(i), scale);
        indicators.put(sheets.get(i).number(), weight);
        sum += weight;
      }
      boolean varies = leftOut && sheets.stream().anyMatch(IndicatorSheet::mayHaveNoCases);
      fallOut |= sum == 0
          || (leftOut && sheets.stream().filter(sheet -> of(sheet.number()) > 0).allMatch(IndicatorSheet::mayHaveNoCases));
      aspects.put(aspect.aspect().id(), new OfAspect(
          whole(aspect.weight(), wholes), scale.longValueExact(), Ratio.of(BigInteger.valueOf(sum), scale), sum, varies));
    }
    this.aspectsFallOut = fallOut;
  }

  OfAspect of(AspectWeight aspect) {
    return Objects.requireNonNull(aspects.get(aspect.aspect().id()), "aspect");
  }

  long of(IndicatorNumber indicator) {
    return indicators.getOrDefault(indicator, 0L);
  }

  /** What the weights of the aspects sum to. */
  long wholes() {
    return wholes.longValueExact();
  }

  /** Tells whether an aspect can fall out, so that the weights of the others are rescaled. */
  boolean aspectsFallOut() {
    return aspectsFallOut;
  }

  /** The highest denominator that the value of an aspect has. */
  long highest() {
    return aspects.values().stream().mapToLong(OfAspect::highest).max().orElse(1);
  }

  /** What every whole number up to one divides. */
  static BigInteger upTo(long last) {
    return LongStream.rangeClosed(1, last).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, Weights::leastCommonMultiple);
  }

  static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  private static Ratio inside(Ratio weight, AspectWeight aspect) {
    return aspect.weight().signum() == 0 ? Ratio.ZERO : weight.dividedBy(aspect.weight());
  }

  private static BigInteger common(List<Ratio> ratios) {
    return ratios.stream().map(Ratio::denominator).reduce(BigInteger.ONE, Weights::leastCommonMultiple);
  }

  private static long whole(Ratio ratio, BigInteger scale) {
    return ratio.numerator().multiply(scale.divide(ratio.denominator())).longValueExact();
  }
}
