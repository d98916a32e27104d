package io.github.pekppp.infosystem;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How users get at the information (bentuk sistem informasi). */
public enum SystemReach implements Coded {
  /** Somebody tells them (pusat informasi lisan). */
  ORAL_CENTRE("Pusat informasi lisan", "Oral information centre"),
  /** They read a board (papan pengumuman). */
  NOTICE_BOARD("Papan pengumuman", "Notice board"),
  /** They read something printed (media cetak). */
  PRINT_MEDIA("Media cetak", "Printed media"),
  /** They use a device on site (elektronik luring). */
  OFFLINE_ELECTRONIC("Elektronik di lokasi", "Electronic, on site only"),
  /** They use the internet (elektronik daring). */
  ONLINE("Elektronik daring", "Electronic, online");

  private final Text label;

  SystemReach(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
