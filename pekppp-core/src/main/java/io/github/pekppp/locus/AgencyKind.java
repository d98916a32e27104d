package io.github.pekppp.locus;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What an agency (instansi) is. */
public enum AgencyKind implements Coded {
  /** A ministry (kementerian). */
  MINISTRY("Kementerian", "Ministry", 0),
  /** Any other national body (lembaga), the police among them. */
  INSTITUTION("Lembaga", "National institution", 0),
  /** A provincial government. */
  PROVINCE("Provinsi", "Province", 2),
  /** The government of a kabupaten. */
  REGENCY("Kabupaten", "Regency", 4),
  /** The government of a kota. */
  CITY("Kota", "City", 4);

  private final Text label;
  private final int regionDigits;

  AgencyKind(String id, String en, int regionDigits) {
    this.label = Text.of(id, en);
    this.regionDigits = regionDigits;
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns how many digits the region code of such an agency has.
   *
   * @return 2 for a province, 4 for a kabupaten or kota, 0 for a national body, which has no region
   */
  public int regionDigits() {
    return regionDigits;
  }

  /**
   * Tells whether a region code fits such an agency.
   *
   * @param region the code
   * @return true when its length is that of this kind
   */
  public boolean accepts(RegionCode region) {
    return region.digits().length() == regionDigits;
  }
}
