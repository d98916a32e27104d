package io.github.pekppp.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the schemas that are files of this library. */
final class OwnSchema {

  private OwnSchema() {}

  static String read(String name) {
    try (InputStream in = OwnSchema.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the library's own " + name, unreadable);
    }
  }
}
