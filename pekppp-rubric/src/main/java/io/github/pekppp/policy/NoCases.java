package io.github.pekppp.policy;

/** Which level an indicator gets of which a unit had no case: question {@code no_cases}. */
public enum NoCases implements PolicyChoice {
  /** None: it counts as not yet marked until the user decides. The default. */
  UNDECIDED,
  /** Level 0. */
  ZERO,
  /** None: it is left out, the other weights of the aspect are rescaled. */
  NOT_APPLICABLE
}
