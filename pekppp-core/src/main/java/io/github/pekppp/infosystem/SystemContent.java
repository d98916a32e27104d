package io.github.pekppp.infosystem;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a system tells the public (informasi yang dimuat, UU 25/2009 article 23). */
public enum SystemContent implements Coded {
  /** The unit (profil penyelenggara). */
  PROVIDER_PROFILE("Profil penyelenggara", "Profile of the provider"),
  /** Its staff (profil pelaksana). */
  STAFF_PROFILE("Profil pelaksana", "Profile of the staff"),
  /** Its service standards (standar pelayanan). */
  STANDARDS("Standar pelayanan", "Service standards"),
  /** Its pledge (maklumat pelayanan). */
  PLEDGE("Maklumat pelayanan", "Service pledge"),
  /** How complaints are handled (pengelolaan pengaduan). */
  COMPLAINTS("Pengelolaan pengaduan", "Complaint handling"),
  /** How the unit performs (penilaian kinerja). */
  PERFORMANCE("Penilaian kinerja", "Performance");

  private final Text label;

  SystemContent(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
