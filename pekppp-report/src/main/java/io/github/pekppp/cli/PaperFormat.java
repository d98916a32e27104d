package io.github.pekppp.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** As what a document is written; the names are those of the command line, and the endings of files. */
enum PaperFormat {
  HTML,
  XLSX,
  PDF,
  CSV,
  MD,
  JSON;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PaperFormat> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(code.strip())).findFirst();
  }

  static String codes() {
    return Arrays.stream(values()).map(PaperFormat::code).collect(Collectors.joining(", "));
  }
}
