package io.github.pekppp.processmap;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Which state of an agency a map shows. */
public enum MapState implements Coded {
  /** Today's (As-Is). */
  AS_IS("As-Is (saat ini)", "As-Is (today)"),
  /** The intended one (To-Be). */
  TO_BE("To-Be (yang dituju)", "To-Be (intended)");

  private final Text label;

  MapState(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
