package io.github.pekppp.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text of the edition that the library ships, to be broken on purpose. */
public final class EditionText {

  private EditionText() {}

  public static String shipped() {
    try (InputStream in = Objects.requireNonNull(Editions.class.getResourceAsStream("pekppp-2022-a.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
