package io.github.pekppp.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, which every result carries. */
public final class LibraryVersion {

  /** The version, such as {@code 0.1.0}. */
  public static final String CURRENT = read();

  private LibraryVersion() {}

  private static String read() {
    try (InputStream in = LibraryVersion.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its own version.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the library's own version.txt", unreadable);
    }
  }
}
