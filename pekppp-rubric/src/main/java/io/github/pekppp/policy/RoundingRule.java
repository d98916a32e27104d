package io.github.pekppp.policy;

/** Where values are rounded: question {@code rounding}. */
public enum RoundingRule implements PolicyChoice {
  /** Exact to the end, then two decimals: the default. */
  TWO_DECIMALS_AT_END(2),
  /** What each aspect adds to F-02 is rounded to two decimals, then the index is. */
  EACH_ASPECT(2),
  /** Exact to the end, then three decimals. */
  THREE_DECIMALS(3),
  /** Exact to the end, then four decimals. */
  FOUR_DECIMALS(4);

  private final int decimals;

  RoundingRule(int decimals) {
    this.decimals = decimals;
  }

  /**
   * Returns how many decimals an index is published with.
   *
   * @return 2 to 4
   */
  public int decimals() {
    return decimals;
  }
}
