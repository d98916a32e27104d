package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Where users are received who consult or complain (tempat konsultasi dan pengaduan). */
public enum DeskPlace implements Coded {
  /** There is no place. */
  NONE("Tidak ada", "None"),
  /** At the front office, with the service itself. */
  JOINED("Gabung dengan front office", "Joined with the front office"),
  /** At a place of its own. */
  SEPARATE("Terpisah dari front office", "Apart from the front office");

  private final Text label;

  DeskPlace(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
