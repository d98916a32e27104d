package io.github.pekppp.evaluation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Where a stage stands on a day. */
public enum StageState implements Coded {
  /** The schedule does not have the stage. */
  NOT_SCHEDULED("Tidak dijadwalkan", "Not scheduled"),
  /** Its first day is still to come. */
  AHEAD("Belum mulai", "Ahead"),
  /** The day lies in its window. */
  UNDER_WAY("Berlangsung", "Under way"),
  /** Its last day has passed. */
  OVER("Selesai", "Over");

  private final Text label;

  StageState(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
