package io.github.pekppp.bridge;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Why records leave something unknown; unknown is not "no". */
public enum Silence implements Coded {
  /** The unit keeps no records of that kind, or nobody said that it does. */
  NOT_KEPT("Tidak dicatat", "Not kept"),
  /** There are records, but they do not say it. */
  NOT_TOLD("Tidak disebut catatan", "Not told by the records"),
  /** The records say it, but the edition leaves open how a state like this counts. */
  IN_BETWEEN("Di antara bacaan", "Between readings"),
  /** It is nothing that records tell. */
  BEYOND_RECORDS("Di luar catatan", "Beyond records");

  private final Text label;

  Silence(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
