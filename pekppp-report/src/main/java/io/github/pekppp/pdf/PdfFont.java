package io.github.pekppp.pdf;

import java.util.Objects;

/** A TrueType font of a host, to be embedded with the signs that a document uses. */
public final class PdfFont {

  private final String name;
  private final byte[] content;

  private PdfFont(String name, byte[] content) {
    this.name = Objects.requireNonNull(name, "name");
    this.content = content.clone();
  }

  /**
   * Takes the content of a font file.
   *
   * @param name what messages call it, such as the name of the file
   * @param content the bytes of a TrueType file; its licence must permit embedding
   * @return the font
   */
  public static PdfFont of(String name, byte[] content) {
    return new PdfFont(name, content);
  }

  /**
   * Returns what messages call it.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the bytes of the file.
   *
   * @return a copy
   */
  public byte[] content() {
    return content.clone();
  }
}
