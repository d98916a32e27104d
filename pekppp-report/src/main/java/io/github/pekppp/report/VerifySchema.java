package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.proof.Difference;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link VerifyReport} looks like. */
final class VerifySchema {

  private static final JsonKind DIFFERENCE = JsonKind.object()
      .with("step", JsonKind.code(Coded.codes(Difference.Step.class)), "The step of the computation.")
      .with("part", SchemaParts.TEXT,
          "The part of the step: an option, the number of an indicator, the id of an aspect, a node of the explanation; "
              + "empty for a step without parts.")
      .with("recorded", SchemaParts.TEXT, "What the record says; empty when it says nothing.")
      .with("recomputed", SchemaParts.TEXT, "What the recomputation says; empty when it says nothing.");

  static final ObjectKind KIND = JsonKind.object()
      .with("source", SchemaParts.TEXT, "The file of the worksheet.")
      .with("confirmed", JsonKind.truth(), "Whether the recomputation says what the record says.")
      .with("recordedBy", SchemaParts.TEXT, "The version of the library that made the record.")
      .with("recomputedBy", SchemaParts.TEXT, "The version of the library that recomputed it.")
      .with("differences", JsonKind.list(DIFFERENCE),
          "What differs, the first step of the computation first; empty when the record is confirmed.");

  private VerifySchema() {}
}
