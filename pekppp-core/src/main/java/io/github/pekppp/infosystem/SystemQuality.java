package io.github.pekppp.infosystem;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What users and evaluators can say of a system (kualitas penggunaan sistem). */
public enum SystemQuality implements Coded {
  /** It is easy to operate (mudah dijalankan). */
  EASY_OPERATION("Mudah dijalankan", "Easy to operate"),
  /** It is easy to reach (mudah diakses). */
  EASY_ACCESS("Mudah diakses", "Easy to reach"),
  /** It works on various devices (kompatibel). */
  COMPATIBLE("Kompatibel dengan berbagai perangkat", "Works on various devices"),
  /** Its navigation is clear (navigasi jelas). */
  CLEAR_NAVIGATION("Navigasi jelas", "Clear navigation"),
  /** What it tells is detailed and complete. */
  DETAILED_CONTENT("Isi rinci dan lengkap", "Detailed and complete content");

  private final Text label;

  SystemQuality(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
