package io.github.pekppp.compare;

import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Where a level, or an index, went. */
public enum Direction implements Coded {
  /** Up. */
  ROSE("naik", "rose"),
  /** Down. */
  FELL("turun", "fell"),
  /** Nowhere: both are known, and equal. */
  SAME("tetap", "same"),
  /** One of both is not known well enough to tell. */
  OPEN("belum dapat dibandingkan", "cannot be compared yet"),
  /** There is nothing on the other side, because it is left out or not in that edition. */
  ALONE("hanya di satu sisi", "on one side only");

  private final Text label;

  Direction(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /** Compares two ranges, which are points where everything is known. */
  static Direction between(ScoreRange before, ScoreRange after) {
    if (after.lowest().compareTo(before.highest()) > 0) {
      return ROSE;
    } else if (after.highest().compareTo(before.lowest()) < 0) {
      return FELL;
    }
    return before.exact().isPresent() && before.equals(after) ? SAME : OPEN;
  }
}
