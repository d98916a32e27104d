package io.github.pekppp.coaching;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How a coaching session is held. */
public enum SessionKind implements Coded {
  /** At the unit, where its evidence can be seen (kunjungan pembinaan). */
  VISIT("Kunjungan", "Visit"),
  /** Several units in one room (kelas, bimbingan teknis). */
  CLASS("Kelas", "Class"),
  /** By video call (daring). */
  ONLINE("Daring", "Online");

  private final Text label;

  SessionKind(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
