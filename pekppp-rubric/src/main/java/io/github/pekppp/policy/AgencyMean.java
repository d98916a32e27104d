package io.github.pekppp.policy;

/** How units make the index of an agency: question {@code agency_mean}. */
public enum AgencyMean implements PolicyChoice {
  /** By their plain mean: the default. */
  PLAIN_MEAN,
  /** By the weights given with the units. */
  WEIGHTED
}
