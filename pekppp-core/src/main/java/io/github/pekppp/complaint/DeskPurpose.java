package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a desk is for: the form of 2017 asks for consultation and complaints apart, that of 2022 together. */
public enum DeskPurpose implements Coded {
  /** Consultation (konsultasi). */
  CONSULTATION("Konsultasi", "Consultation"),
  /** Complaints (pengaduan). */
  COMPLAINTS("Pengaduan", "Complaints");

  private final Text label;

  DeskPurpose(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
