package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Where a step of a case stands against its deadline on a day; it is late from the day after the deadline, even on a day off. */
public enum CaseStanding implements Coded {
  /** It is to be done, and there is time left or no deadline. */
  OPEN_IN_TIME(false, false, "Belum, masih dalam tenggat", "Open, in time"),
  /** It is to be done, and the deadline has passed. */
  OPEN_LATE(false, true, "Belum, lewat tenggat", "Open, late"),
  /** It was done by the deadline, or there is none. */
  DONE_IN_TIME(true, false, "Selesai dalam tenggat", "Done in time"),
  /** It was done after the deadline. */
  DONE_LATE(true, true, "Selesai lewat tenggat", "Done late");

  private final boolean done;
  private final boolean late;
  private final Text label;

  CaseStanding(boolean done, boolean late, String id, String en) {
    this.done = done;
    this.late = late;
    this.label = Text.of(id, en);
  }

  static CaseStanding of(boolean done, boolean late) {
    if (done) {
      return late ? DONE_LATE : DONE_IN_TIME;
    }
    return late ? OPEN_LATE : OPEN_IN_TIME;
  }

  /**
   * Tells whether the step is done.
   *
   * @return false while it is open
   */
  public boolean isDone() {
    return done;
  }

  /**
   * Tells whether the deadline was missed.
   *
   * @return true when the step was not done by its deadline
   */
  public boolean isLate() {
    return late;
  }

  @Override
  public Text label() {
    return label;
  }
}
