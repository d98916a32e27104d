package io.github.pekppp.grade;

/**
 * How a scale reads a value between two printed limits, such as 4.505 between 4.50 and 4.51.
 *
 * <p>No official text decides; all three readings are in use, and agree on values that have no more decimals than the
 * limits.
 */
public enum BetweenLimits {
  /** Round to the decimals of the limits first: every value has a grade. */
  ROUND_FIRST,
  /** Read the limits as continuous: a grade begins right above the upper limit of the one below. */
  CONTINUOUS,
  /** Read the limits as printed: a value between two of them has no grade. */
  AS_PRINTED
}
