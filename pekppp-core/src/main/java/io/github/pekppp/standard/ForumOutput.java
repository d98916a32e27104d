package io.github.pekppp.standard;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a public consultation forum must leave behind (hasil forum konsultasi publik, PermenPANRB 16/2017). */
public enum ForumOutput implements Coded {
  /** Minutes that the participants signed (berita acara). */
  SIGNED_MINUTES("Berita acara bertanda tangan", "Signed minutes"),
  /** Problems, each with a recommendation and a time to settle it. */
  POINTS("Masalah, rekomendasi, dan waktu penyelesaian", "Problems, recommendations and time"),
  /** The attendance list (daftar hadir). */
  ATTENDANCE_LIST("Daftar hadir", "Attendance list"),
  /** Photos of the forum (dokumentasi foto). */
  PHOTOS("Foto kegiatan", "Photos");

  private final Text label;

  ForumOutput(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
