package io.github.pekppp.policy;

/** What of its units makes the index of an agency: question {@code agency_mean_of}. */
public enum AgencyMeanOf implements PolicyChoice {
  /** Their exact indices: the default. */
  EXACT_UNITS,
  /** Their rounded indices. */
  ROUNDED_UNITS
}
