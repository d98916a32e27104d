package io.github.pekppp.scoring;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How far a result can be relied on, best first. */
public enum Status implements Coded {
  /** Everything that the rules ask for is there. */
  FINAL("final", "final"),
  /** There is an index, but something that the rules ask for is missing. */
  PROVISIONAL("sementara", "provisional"),
  /** There is no index yet, only the range that the missing marks leave open. */
  INCOMPLETE("belum lengkap", "incomplete");

  private final Text label;

  Status(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns the worse of two.
   *
   * @param other the other
   * @return this or the other
   */
  public Status worse(Status other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
