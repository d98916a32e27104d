package io.github.pekppp.pdf;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong when a document is written as PDF. */
public enum PdfProblem implements ProblemCode {
  /** The optional dependency is absent. */
  PDF_LIBRARY_MISSING(
      Severity.ERROR,
      "PDF membutuhkan org.apache.pdfbox:pdfbox versi 3, yang tidak dapat dimuat; tambahkan sebagai dependensi"
          + " (pada module path beserta org.apache.commons.logging dan java.desktop)",
      "PDF needs org.apache.pdfbox:pdfbox, version 3, which cannot be loaded; add it as a dependency"
          + " (on the module path with org.apache.commons.logging and java.desktop)"),
  /** A font that cannot be read, or that does not permit to be embedded. */
  PDF_FONT_UNREADABLE(
      Severity.ERROR,
      "huruf {0} bukan TrueType yang dapat dibaca dan disematkan: {1}",
      "font {0} is no TrueType font that can be read and embedded: {1}"),
  /** A picture that is neither PNG nor JPEG, that cannot be read, or that is too large. */
  PDF_PICTURE_UNREADABLE(
      Severity.ERROR,
      "gambar {0} bukan PNG atau JPEG yang dapat dibaca, paling besar 16 juta titik; PDF tidak memuat gambar lain",
      "picture {0} is no PNG or JPEG that can be read, of 16 million points at most; PDF takes no others"),
  /** Signs that no font has, or that are written from right to left. */
  PDF_CHARACTERS_REPLACED(
      Severity.WARNING,
      "karakter ini tidak dapat ditulis dan diganti dengan U+FFFD: {0}",
      "these characters cannot be written and are replaced by U+FFFD: {0}");

  private final Severity severity;
  private final Text template;

  PdfProblem(Severity severity, String id, String en) {
    this.severity = severity;
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Text template() {
    return template;
  }
}
