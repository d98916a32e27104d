package io.github.pekppp.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the page and the style sheet of the library. */
final class OwnFile {

  private OwnFile() {}

  static String read(String name) {
    try (InputStream in = OwnFile.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the library's own " + name, unreadable);
    }
  }
}
