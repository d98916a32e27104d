package io.github.pekppp.evidence;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How a piece of evidence was checked. */
public enum CheckMethod implements Coded {
  /** By looking at what was handed in (desk evaluation). */
  DESK("Evaluasi meja", "Desk evaluation"),
  /** By asking the unit (wawancara). */
  INTERVIEW("Wawancara", "Interview"),
  /** By looking at the place itself (verifikasi lapangan). */
  FIELD("Verifikasi lapangan", "Field verification");

  private final Text label;

  CheckMethod(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
