package io.github.pekppp.condition;

/** Whether a condition holds, as far as the facts are known. */
public enum Truth {
  /** It does not hold, whatever the unknown facts are. */
  FALSE,
  /** The unknown facts decide. */
  UNKNOWN,
  /** It holds, whatever the unknown facts are. */
  TRUE;

  /**
   * Returns the truth of a known statement.
   *
   * @param holds whether it holds
   * @return {@link #TRUE} or {@link #FALSE}
   */
  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /**
   * Joins by "and".
   *
   * @param other the other
   * @return the lesser of both
   */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Joins by "or".
   *
   * @param other the other
   * @return the greater of both
   */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Turns round.
   *
   * @return true for false, false for true, unknown for unknown
   */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
