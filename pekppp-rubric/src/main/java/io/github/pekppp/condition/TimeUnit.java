package io.github.pekppp.condition;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a duration is counted in. */
public enum TimeUnit implements Coded {
  /** Hours. */
  HOURS("jam", "hours"),
  /** Calendar days. */
  DAYS("hari", "days"),
  /** Working days. */
  WORKING_DAYS("hari kerja", "working days"),
  /** Months. */
  MONTHS("bulan", "months"),
  /** Years. */
  YEARS("tahun", "years");

  private final Text label;

  TimeUnit(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
