package io.github.pekppp.promise;

import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How what was reached stands to what was planned. */
public enum Fulfilment implements Coded {
  /** More was reached. */
  EXCEEDED("Terlampaui", "Exceeded"),
  /** Just that was reached. */
  MET("Tercapai", "Met"),
  /** Less was reached. */
  MISSED("Belum tercapai", "Missed"),
  /** What was reached is not known well enough to tell. */
  OPEN("Belum dapat dinilai", "Cannot be told yet");

  private final Text label;

  Fulfilment(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether at least what was planned was reached.
   *
   * @return true for met and exceeded
   */
  public boolean isReached() {
    return this == MET || this == EXCEEDED;
  }

  /** Compares what was reached, between two values, with what was planned. */
  static Fulfilment of(Score planned, Score lowest, Score highest) {
    if (lowest.compareTo(planned) > 0) {
      return EXCEEDED;
    } else if (highest.compareTo(planned) < 0) {
      return MISSED;
    }
    return lowest.equals(highest) ? MET : OPEN;
  }

  /** Compares the index that was reached with the planned one, both rounded as the planned one is. */
  static Fulfilment of(Index planned, Index reached) {
    int order = new Index(reached.exact(), planned.rounding()).rounded().compareTo(planned.rounded());
    return order > 0 ? EXCEEDED : order < 0 ? MISSED : MET;
  }
}
