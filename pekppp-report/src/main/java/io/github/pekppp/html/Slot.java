package io.github.pekppp.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a host puts into a placeholder of its page, such as the letterhead (kop surat) or the emblem of its agency. */
public final class Slot {

  private final String markup;

  private Slot(String markup) {
    this.markup = markup;
  }

  /** A kind of picture. */
  public enum ImageType {
    /** Portable Network Graphics. */
    PNG("image/png"),
    /** JPEG. */
    JPEG("image/jpeg"),
    /** Scalable Vector Graphics: shown as a picture, where it can neither run scripts nor fetch anything. */
    SVG("image/svg+xml");

    private static final int BEGINNING = 4_096;

    private final String mediaType;

    ImageType(String mediaType) {
      this.mediaType = mediaType;
    }

    /**
     * Tells whether a file begins as a picture of this kind does.
     *
     * @param content the bytes of the file
     * @return whether it does
     */
    public boolean isKindOf(byte[] content) {
      return switch (this) {
        case PNG -> begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        case JPEG -> begins(content, 0xFF, 0xD8, 0xFF);
        case SVG -> new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_8).contains("<svg");
      };
    }

    private static boolean begins(byte[] content, int... signature) {
      return content.length >= signature.length
          && IntStream.range(0, signature.length).allMatch(i -> (content[i] & 0xFF) == signature[i]);
    }
  }

  /**
   * Makes a text; it may stand in the text of a page or in a quoted attribute value.
   *
   * @param text the text; line feeds stay
   * @return the slot
   */
  public static Slot words(String text) {
    return new Slot(text.lines().map(Markup::escaped).collect(Collectors.joining("\n")));
  }

  /**
   * Makes a picture, which travels within the page.
   *
   * @param type its kind
   * @param content the bytes of its file
   * @param description what it shows, for those who do not see it; empty when it only adorns
   * @return the slot
   * @throws IllegalArgumentException when the file is no picture of that kind
   */
  public static Slot image(ImageType type, byte[] content, String description) {
    Objects.requireNonNull(description, "description");
    if (!type.isKindOf(content)) {
      throw new IllegalArgumentException("content: no " + type + " picture");
    }
    String source = "data:" + type.mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    return new Slot(new Markup().empty("img", "src", source, "alt", description).toString());
  }

  String markup() {
    return markup;
  }
}
