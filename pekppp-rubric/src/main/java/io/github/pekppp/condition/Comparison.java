package io.github.pekppp.condition;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** A way to compare a number with a limit. */
public enum Comparison implements Coded {
  /** The limit or more. */
  AT_LEAST("paling sedikit", "at least"),
  /** The limit or less. */
  AT_MOST("paling banyak", "at most"),
  /** More than the limit. */
  MORE_THAN("lebih dari", "more than"),
  /** Less than the limit. */
  LESS_THAN("kurang dari", "less than");

  private final Text label;

  Comparison(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Compares.
   *
   * @param value the number
   * @param limit the limit
   * @return whether the number passes
   */
  public boolean test(Ratio value, Ratio limit) {
    int order = value.compareTo(limit);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case MORE_THAN -> order > 0;
      case LESS_THAN -> order < 0;
    };
  }
}
