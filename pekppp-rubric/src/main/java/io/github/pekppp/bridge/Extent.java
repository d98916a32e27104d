package io.github.pekppp.bridge;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How many of several things something is true of. */
enum Extent implements Coded {
  /** Of none. */
  NONE("Belum ada", "None"),
  /** Of at least one, not of all. */
  PART("Sebagian", "Some"),
  /** Of all; there is at least one. */
  ALL("Semua", "All");

  private final Text label;

  Extent(String id, String en) {
    this.label = Text.of(id, en);
  }

  static Extent of(int some, int all) {
    if (some == 0) {
      return NONE;
    }
    return some < all ? PART : ALL;
  }

  @Override
  public Text label() {
    return label;
  }
}
