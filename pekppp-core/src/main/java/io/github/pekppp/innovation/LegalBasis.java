package io.github.pekppp.innovation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How firm the legal basis of an innovation is (payung hukum inovasi). */
public enum LegalBasis implements Coded {
  /** There is none. */
  NONE("Belum ada", "None"),
  /** It is drafted (rancangan). */
  DRAFT("Masih rancangan", "Draft only"),
  /** It is in force. */
  ENACTED("Sudah berlaku", "In force");

  private final Text label;

  LegalBasis(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
