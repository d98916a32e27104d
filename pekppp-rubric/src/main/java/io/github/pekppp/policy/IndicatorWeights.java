package io.github.pekppp.policy;

/** How the indicators of an aspect make its value: question {@code indicator_weights}. */
public enum IndicatorWeights implements PolicyChoice {
  /** By the weights that the edition lists with each indicator: the default. */
  LISTED,
  /** By their plain mean. */
  EQUAL
}
