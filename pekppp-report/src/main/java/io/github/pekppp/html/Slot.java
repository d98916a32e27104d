package io.github.pekppp.html;

import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

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

    private final String mediaType;

    ImageType(String mediaType) {
      this.mediaType = mediaType;
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
   */
  public static Slot image(ImageType type, byte[] content, String description) {
    Objects.requireNonNull(description, "description");
    String source = "data:" + type.mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    return new Slot(new Markup().empty("img", "src", source, "alt", description).toString());
  }

  String markup() {
    return markup;
  }
}
