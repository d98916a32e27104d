package io.github.pekppp.innovation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Among whom an innovation competed (tingkat kompetisi). */
public enum CompetitionLevel implements Coded {
  /** Units of one agency, regency or city (kabupaten/kota). */
  LOCAL("Instansi, kabupaten, atau kota", "Agency, regency or city"),
  /** Units of a province (provinsi). */
  PROVINCIAL("Provinsi", "Province"),
  /** Units of the nation (nasional). */
  NATIONAL("Nasional", "Nation"),
  /** Units of several nations (internasional). */
  INTERNATIONAL("Internasional", "Several nations");

  private final Text label;

  CompetitionLevel(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
