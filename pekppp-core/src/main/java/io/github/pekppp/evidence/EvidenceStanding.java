package io.github.pekppp.evidence;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How far evidence can be relied on at a date, strongest first. */
public enum EvidenceStanding implements Coded {
  /** Checked, and every latest check found that it matches. */
  VERIFIED("Terverifikasi", "Verified"),
  /** Handed in, but not checked. */
  CLAIMED("Baru diklaim", "Only claimed"),
  /** A check found that it does not match, and no later one of the same method settled that. */
  CONTESTED("Dipersoalkan", "Contested"),
  /** Past the last day on which it is valid. */
  EXPIRED("Kedaluwarsa", "Expired"),
  /** Not handed in. */
  MISSING("Belum ada", "Missing");

  private final Text label;

  EvidenceStanding(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns the weaker of two.
   *
   * @param other the other
   * @return this or the other
   */
  public EvidenceStanding weaker(EvidenceStanding other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
