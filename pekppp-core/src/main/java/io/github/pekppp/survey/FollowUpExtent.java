package io.github.pekppp.survey;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How much of a plan is done (cakupan tindak lanjut). */
public enum FollowUpExtent implements Coded {
  /** Nothing is done, or nothing is planned. */
  NONE("Tidak satu pun", "None"),
  /** Something is done. */
  PART("Beberapa saja", "Only some"),
  /** All that is planned is done. */
  ALL("Semuanya tuntas", "All completed");

  private final Text label;

  FollowUpExtent(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
