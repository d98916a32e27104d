package io.github.pekppp.followup;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What some steps of a life cycle demand besides a date and a person. */
public enum EventPart implements Coded {
  /** Why it was done. */
  REASON("alasan", "reason"),
  /** Which milestone it is about. */
  MILESTONE("tahapan", "milestone"),
  /** What proves it. */
  EVIDENCE("bukti", "evidence"),
  /** Who is in charge from then on. */
  OWNER("penanggung jawab", "owner"),
  /** Until when it is to be done from then on. */
  DEADLINE("batas waktu", "deadline");

  private final Text label;

  EventPart(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
