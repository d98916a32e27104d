package io.github.pekppp.evidence;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a check of a piece of evidence found. */
public enum CheckOutcome implements Coded {
  /** It shows what it was handed in for (sesuai). */
  MATCHES("Sesuai", "Matches"),
  /** It shows something else (tidak sesuai). */
  DIFFERS("Tidak sesuai", "Differs"),
  /** A part of it is not there. */
  INCOMPLETE("Tidak lengkap", "Incomplete"),
  /** Nobody can tell what it shows. */
  UNREADABLE("Tidak terbaca", "Unreadable"),
  /** What it shows is not there on site. */
  NOT_FOUND("Tidak ditemukan di lapangan", "Not found on site");

  private final Text label;

  CheckOutcome(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
