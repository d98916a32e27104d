package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a desk offers (fasilitas konsultasi dan pengaduan). */
public enum DeskFacility implements Coded {
  /** A suggestion box (kotak saran). */
  SUGGESTION_BOX("Kotak saran", "Suggestion box"),
  /** A room of its own (ruangan tersendiri). */
  SPECIAL_ROOM("Ruangan tersendiri", "Separate room"),
  /** Staff of its own (petugas tersendiri). */
  DEDICATED_STAFF("Petugas tersendiri", "Dedicated staff"),
  /** Drinking water (air minum). */
  REFRESHMENTS("Air minum", "Drinking water"),
  /** A register of cases (buku register). */
  CASE_REGISTER("Buku register", "Case register"),
  /** A published procedure (alur pengaduan). */
  PROCEDURE_PUBLISHED("Alur pengaduan dipublikasikan", "Published procedure");

  private final Text label;

  DeskFacility(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
