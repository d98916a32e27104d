package io.github.pekppp.locus;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How a unit serves, which decides the form of the instrument. */
public enum ServiceMode implements Coded {
  /** At a counter (luring): form A. */
  FACE_TO_FACE("Luring", "Face-to-face"),
  /** By electronic means (daring): form B. */
  ELECTRONIC("Daring", "Electronic");

  private final Text label;

  ServiceMode(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
