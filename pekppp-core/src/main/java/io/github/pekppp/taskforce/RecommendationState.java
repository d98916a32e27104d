package io.github.pekppp.taskforce;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How far a recommendation is, by the actions that answer it; those rejected or dropped do not count. */
public enum RecommendationState implements Coded {
  /** No action answers it. */
  UNANSWERED("Belum ditindaklanjuti", "Unanswered"),
  /** Actions answer it, but none has begun. */
  PLANNED("Direncanakan", "Planned"),
  /** Some action has begun, and some is not done. */
  IN_PROGRESS("Dikerjakan", "In progress"),
  /** The unit says that all actions are done; not all are verified. */
  DONE("Selesai", "Done"),
  /** All actions are verified: this is its end. */
  CLOSED("Tuntas", "Closed");

  private final Text label;

  RecommendationState(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
