package io.github.pekppp.policy;

/** How the marks of several evaluators make one: question {@code several_evaluators}. */
public enum SeveralEvaluators implements PolicyChoice {
  /** They must agree; a difference leaves the indicator disputed: the default. */
  CONSENSUS,
  /** By their mean. */
  MEAN
}
