package io.github.pekppp.pdf;

import java.util.Objects;

/** A picture of a host in PNG or JPEG, such as the emblem of its agency. */
public final class PdfPicture {

  private final String name;
  private final byte[] content;

  private PdfPicture(String name, byte[] content) {
    this.name = Objects.requireNonNull(name, "name");
    this.content = content.clone();
  }

  /**
   * Takes the content of a picture file.
   *
   * @param name what messages call it, such as the name of the file
   * @param content the bytes of a PNG or JPEG file
   * @return the picture
   */
  public static PdfPicture of(String name, byte[] content) {
    return new PdfPicture(name, content);
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
