package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How results are kept (bentuk arsip). */
public enum ArchiveForm implements Coded {
  /** On paper (arsip manual). */
  MANUAL("Arsip kertas", "Paper archive"),
  /** In files (arsip digital). */
  DIGITAL("Arsip digital", "Digital archive");

  private final Text label;

  ArchiveForm(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
