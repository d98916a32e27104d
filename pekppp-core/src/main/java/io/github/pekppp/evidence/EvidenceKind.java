package io.github.pekppp.evidence;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a piece of evidence (bukti dukung) is. */
public enum EvidenceKind implements Coded {
  /** A document of any other kind. */
  DOCUMENT("Dokumen", "Document"),
  /** A decree or another enacted text. */
  DECREE("Surat keputusan", "Decree"),
  /** Signed minutes. */
  MINUTES("Berita acara", "Minutes"),
  /** A report. */
  REPORT("Laporan", "Report"),
  /** A photo. */
  PHOTO("Foto", "Photo"),
  /** A video. */
  VIDEO("Video", "Video"),
  /** A picture of a screen. */
  SCREENSHOT("Tangkapan layar", "Screenshot");

  private final Text label;

  EvidenceKind(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
