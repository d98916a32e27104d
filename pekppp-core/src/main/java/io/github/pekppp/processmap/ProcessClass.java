package io.github.pekppp.processmap;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a process does for its agency (PermenPANRB 19/2018). */
public enum ProcessClass implements Coded {
  /** It makes what the agency is there for (proses inti). */
  CORE("Proses inti", "Core process"),
  /** It serves the core processes (proses pendukung). */
  SUPPORTING("Proses pendukung", "Supporting process"),
  /** It steers the others (proses manajemen). */
  MANAGEMENT("Proses manajemen", "Management process");

  private final Text label;

  ProcessClass(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
