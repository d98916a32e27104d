package io.github.pekppp.policy;

/** How users' answers make one index: question {@code f03_aggregation}. */
public enum F03Aggregation implements PolicyChoice {
  /** The mean of the aspects' means of the items' means: the default. */
  ASPECT_MEANS,
  /** The plain mean of all answers. */
  ALL_ANSWERS
}
