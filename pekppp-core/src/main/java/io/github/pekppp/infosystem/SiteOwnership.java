package io.github.pekppp.infosystem;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Whose site a system is on (kepemilikan situs), asked by the form of 2017. */
public enum SiteOwnership implements Coded {
  /** There is an account on social media and no site. */
  SOCIAL_ONLY("Hanya akun media sosial", "Social media account only"),
  /** A commercial site. */
  COMMERCIAL_HOST("Menumpang di situs komersial", "Hosted on a commercial site"),
  /** A part of the site of another office. */
  OTHER_OFFICE("Bagian situs kantor lain", "Part of the site of another office"),
  /** A part of the site of the local government. */
  LOCAL_GOVERNMENT("Bagian situs pemerintah daerah", "Part of the site of the local government"),
  /** A site of the unit. */
  OWN_SITE("Situs milik unit", "Site owned by the unit");

  private final Text label;

  SiteOwnership(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
