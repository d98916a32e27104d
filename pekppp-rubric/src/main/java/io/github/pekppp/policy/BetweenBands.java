package io.github.pekppp.policy;

import io.github.pekppp.grade.BetweenLimits;

/** Which category a value between two printed limits has: question {@code between_bands}. */
public enum BetweenBands implements PolicyChoice {
  /** That of the value rounded to the decimals of the limits: the default. */
  ROUND_THEN_PRINTED(BetweenLimits.ROUND_FIRST),
  /** The upper one: a category begins right above the limit of the next lower. */
  CONTINUOUS_UPPER_INCLUSIVE(BetweenLimits.CONTINUOUS),
  /** None. */
  PRINTED_ONLY(BetweenLimits.AS_PRINTED);

  private final BetweenLimits limits;

  BetweenBands(BetweenLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns how a grade scale is to be read.
   *
   * @return the reading
   */
  public BetweenLimits limits() {
    return limits;
  }
}
