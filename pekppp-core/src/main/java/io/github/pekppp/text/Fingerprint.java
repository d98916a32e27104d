package io.github.pekppp.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes fingerprints, by which somebody can tell later whether a content is still the same. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * Makes the SHA-256 of a content.
   *
   * @param content the content
   * @return 64 lower-case hexadecimal digits
   */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * Makes the SHA-256 of a text in UTF-8.
   *
   * @param text the text
   * @return 64 lower-case hexadecimal digits
   */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
