package io.github.pekppp.source;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Where something is published (media publikasi), fine enough for the lists of the forms of 2017 and 2022. */
public enum Medium implements Coded {
  /** A poster or banner in the service area (poster, spanduk dalam ruang). */
  INDOOR_POSTER(false, "Poster atau spanduk dalam ruang", "Poster or banner indoors"),
  /** A notice board in the service area (papan pengumuman). */
  NOTICE_BOARD(false, "Papan pengumuman", "Notice board"),
  /** A leaflet or booklet (leaflet, buku saku). */
  LEAFLET(false, "Leaflet atau buku saku", "Leaflet or booklet"),
  /** A newspaper or magazine (media massa cetak). */
  PRESS(false, "Media massa cetak", "Printed press"),
  /** A screen, television or electronic kiosk (layar, TV, kios elektronik). */
  SCREEN(true, "Layar, TV, atau kios elektronik", "Screen, TV or electronic kiosk"),
  /** Outdoor advertising (baliho, reklame luar ruang). */
  BILLBOARD(false, "Reklame luar ruang", "Outdoor advertising"),
  /** A website (situs web). */
  WEBSITE(true, "Situs web", "Website"),
  /** An account on social media (media sosial). */
  SOCIAL_MEDIA(true, "Media sosial", "Social media"),
  /** An app to download (aplikasi unduhan). */
  MOBILE_APP(true, "Aplikasi unduhan", "Downloadable app"),
  /** The national public service information system (SIPP Nasional). */
  SIPPN(true, "SIPP Nasional", "SIPP Nasional");

  private final boolean electronic;
  private final Text label;

  Medium(boolean electronic, String id, String en) {
    this.electronic = electronic;
    this.label = Text.of(id, en);
  }

  /**
   * Tells whether it is read on a device.
   *
   * @return true for an electronic channel, false for a non-electronic one
   */
  public boolean isElectronic() {
    return electronic;
  }

  @Override
  public Text label() {
    return label;
  }
}
