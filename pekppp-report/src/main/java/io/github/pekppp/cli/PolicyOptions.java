package io.github.pekppp.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say how an index is computed. */
final class PolicyOptions {

  @Option(
      names = "--policy",
      paramLabel = "key=value",
      description = "Choose a reading of an open question, such as between_bands=printed_only; may be repeated.")
  private Map<String, String> choices = new LinkedHashMap<>();

  Map<String, String> choices() {
    return choices;
  }
}
