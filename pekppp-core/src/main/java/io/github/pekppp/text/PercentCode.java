package io.github.pekppp.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Writes any text with letters, digits, dots, hyphens and underscores alone, all else as the {@code %XX} of its UTF-8 bytes. */
public final class PercentCode {

  private static final String PLAIN = "._-";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentCode() {}

  /**
   * Encodes a text.
   *
   * @param text any text; half of a surrogate pair becomes a question mark
   * @return ASCII without blanks and separators
   */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) (unit & 0xff))) {
        encoded.append((char) unit);
      } else {
        encoded.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return encoded.toString();
  }

  /**
   * Decodes a text.
   *
   * @param encoded what {@link #encode} wrote
   * @return the text; empty when it was not written so
   */
  public static Optional<String> decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char unit = encoded.charAt(i);
      boolean hex = unit == '%'
          && i + 2 < encoded.length()
          && HexFormat.isHexDigit(encoded.charAt(i + 1))
          && HexFormat.isHexDigit(encoded.charAt(i + 2));
      if (hex) {
        bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else if (isPlain(unit)) {
        bytes.write(unit);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.toString(StandardCharsets.UTF_8)).filter(text -> encode(text).equals(encoded));
  }

  private static boolean isPlain(char unit) {
    return unit < 0x80 && (Character.isLetterOrDigit(unit) || PLAIN.indexOf(unit) >= 0);
  }
}
