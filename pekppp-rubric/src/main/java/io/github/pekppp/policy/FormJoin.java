package io.github.pekppp.policy;

/** How forms F-02 and F-03 make one index: question {@code f02_f03_share}. */
public enum FormJoin implements PolicyChoice {
  /** The edition's shares of the forms apply to the unit as a whole: the default. */
  SHARE_75_25,
  /** The same shares apply inside every aspect; an aspect without questions is F-02 alone. */
  PER_ASPECT
}
