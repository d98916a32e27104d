package io.github.pekppp.survey;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How many respondents a survey needs (jumlah sampel, tabel Krejcie dan Morgan):
 * S = X2 N P Q / (d2 (N - 1) + X2 P Q), where Q = 1 - P.
 *
 * <p>With X2 = 3.841 a million users need 384, whichever way it is rounded; with the square of 1.96, 3.8416, they need 385
 * rounded up.
 *
 * @param chiSquare X2, the value for the confidence wanted, above 0
 * @param proportion P, the proportion expected in the population, between 0 and 1
 * @param margin d, the error accepted, above 0
 * @param mode which way a part of a respondent is rounded; {@link RoundingMode#UNNECESSARY} does not round
 */
public record SampleSize(Ratio chiSquare, Ratio proportion, Ratio margin, RoundingMode mode) implements Serializable {

  /** X2 = 3.841, P = Q = 0.5, d = 0.05, rounded up, as reports of surveys do: 67 need 58. */
  public static final SampleSize ROUNDED_UP = standard(RoundingMode.UP);

  /** The same rounded half up, as in the published table: 67 need 57, a million 384. */
  public static final SampleSize HALF_UP = standard(RoundingMode.HALF_UP);

  /**
   * Checks the numbers.
   *
   * @param chiSquare X2, above 0
   * @param proportion P, between 0 and 1
   * @param margin d, above 0
   * @param mode which way a part of a respondent is rounded
   */
  public SampleSize {
    Objects.requireNonNull(mode, "mode");
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("mode: " + mode + " does not round");
    }
    if (chiSquare.signum() <= 0 || margin.signum() <= 0) {
      throw new IllegalArgumentException("chiSquare, margin: " + chiSquare + " or " + margin + " is not above 0");
    }
    if (proportion.signum() <= 0 || proportion.compareTo(Ratio.ONE) >= 0) {
      throw new IllegalArgumentException("proportion: " + proportion + " is not between 0 and 1");
    }
  }

  private static SampleSize standard(RoundingMode mode) {
    return new SampleSize(Ratio.of(3841, 1000), Ratio.of(1, 2), Ratio.of(5, 100), mode);
  }

  /**
   * Returns the exact sample of a population.
   *
   * @param population N, the users of the service, at least 1
   * @return S before it is rounded, above 0 and at most the population
   * @throws IllegalArgumentException when the population is below 1
   */
  public Ratio exact(long population) {
    if (population < 1) {
      throw new IllegalArgumentException("population: " + population + " is below 1");
    }
    Ratio spread = chiSquare.times(proportion).times(Ratio.ONE.minus(proportion));
    Ratio under = margin.times(margin).times(Ratio.of(population - 1)).plus(spread);
    return spread.times(Ratio.of(population)).dividedBy(under);
  }

  /**
   * Returns how many respondents a population needs.
   *
   * @param population N, the users of the service, at least 1
   * @return the respondents, at most the population
   * @throws IllegalArgumentException when the population is below 1
   */
  public long required(long population) {
    return exact(population).rounded(new Rounding(0, mode)).longValueExact();
  }

  /**
   * Tells whether enough have answered.
   *
   * @param population N, the users of the service, at least 1
   * @param respondents how many have answered
   * @return true from the required number on
   */
  public boolean isEnough(long population, long respondents) {
    return respondents >= required(population);
  }
}
