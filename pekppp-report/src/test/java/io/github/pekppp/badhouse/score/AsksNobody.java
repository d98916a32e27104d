package io.github.pekppp.badhouse.score;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Does what is allowed. */
final class AsksNobody {

  List<Object> language(String text) {
    byte[] bytes = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return List.of(
        String.format(Locale.ROOT, "%s", text), text.toUpperCase(Locale.ROOT), new String(bytes, StandardCharsets.UTF_8));
  }

  InputStream own() {
    return AsksNobody.class.getResourceAsStream("own.yaml");
  }
}
