package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;

/** What the JSON of {@link ProblemsReport} looks like. */
final class ProblemsSchema {

  static final ObjectKind KIND =
      JsonKind.object().with("problems", SchemaParts.PROBLEMS, "The problems in the order in which they were found.");

  private ProblemsSchema() {}
}
