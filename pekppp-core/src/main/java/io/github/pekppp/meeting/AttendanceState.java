package io.github.pekppp.meeting;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Whether somebody came to a meeting. */
public enum AttendanceState implements Coded {
  /** Came. */
  PRESENT("Hadir", "Present"),
  /** Did not come and sent no excuse. */
  ABSENT("Tidak hadir", "Absent"),
  /** Did not come, with an excuse. */
  EXCUSED("Izin", "Excused");

  private final Text label;

  AttendanceState(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
