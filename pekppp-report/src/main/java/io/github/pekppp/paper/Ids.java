package io.github.pekppp.paper;

import io.github.pekppp.indicator.IndicatorNumber;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of sections and of files. */
final class Ids {

  private Ids() {}

  static String indicator(IndicatorNumber number) {
    return "indicator-" + number;
  }

  /** Aspects are counted, as an edition may name them by any characters. */
  static String aspect(int place) {
    return "aspect-" + (place + 1);
  }

  /** A name for files: the letters a to z and digits of each part, all others as hyphens. */
  static String file(Object... parts) {
    return Arrays.stream(parts)
        .map(part -> part.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  /** A name for files that begins with what they are of, once. */
  static String fileOf(String kind, String id) {
    String name = file(id);
    return name.equals(kind) || name.startsWith(kind + "-") ? name : file(kind, name);
  }
}
