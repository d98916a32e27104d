package io.github.pekppp.policy;

import java.math.RoundingMode;

/** Which way a half goes: question {@code rounding_mode}. */
public enum HalfRounding implements PolicyChoice {
  /** Up: the default. */
  HALF_UP(RoundingMode.HALF_UP),
  /** To the even neighbour. */
  HALF_EVEN(RoundingMode.HALF_EVEN);

  private final RoundingMode mode;

  HalfRounding(RoundingMode mode) {
    this.mode = mode;
  }

  /**
   * Returns the JDK's name of this mode.
   *
   * @return the mode
   */
  public RoundingMode mode() {
    return mode;
  }
}
