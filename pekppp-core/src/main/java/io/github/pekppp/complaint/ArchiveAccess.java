package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How the public gets at the archive (akses masyarakat ke arsip), from the least to the most open. */
public enum ArchiveAccess implements Coded {
  /** Not at all. */
  NONE("Tertutup", "None"),
  /** When somebody asks for it. */
  ON_REQUEST("Bila diminta", "On request"),
  /** Without asking. */
  DIRECT("Langsung", "Direct"),
  /** It is published in several media. */
  PUBLISHED("Diterbitkan di berbagai media", "Published in various media");

  private final Text label;

  ArchiveAccess(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
