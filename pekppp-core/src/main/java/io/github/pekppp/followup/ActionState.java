package io.github.pekppp.followup;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How far an action is. */
public enum ActionState implements Coded {
  /** Somebody suggested it. */
  PROPOSED("Diusulkan", "Proposed", true),
  /** It is to be done. */
  AGREED("Disepakati", "Agreed", true),
  /** It is being done. */
  IN_PROGRESS("Dikerjakan", "In progress", true),
  /** The unit says that it is done, and shows evidence. */
  DONE("Selesai", "Done", false),
  /** Somebody else found it done. */
  VERIFIED("Terverifikasi", "Verified", false),
  /** It will not be done: it was never agreed. */
  REJECTED("Ditolak", "Rejected", false),
  /** It will not be done after all. */
  DROPPED("Dibatalkan", "Dropped", false);

  private final Text label;
  private final boolean open;

  ActionState(String id, String en, boolean open) {
    this.label = Text.of(id, en);
    this.open = open;
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether there is still something to do, so that it can become late.
   *
   * @return true for proposed, agreed and in progress
   */
  public boolean isOpen() {
    return open;
  }

  /**
   * Tells whether the action counts in its plan.
   *
   * @return false when it was rejected or dropped
   */
  public boolean counts() {
    return this != REJECTED && this != DROPPED;
  }
}
