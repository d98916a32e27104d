package io.github.pekppp.report;

import io.github.pekppp.bridge.Silence;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link FactsReport} looks like. */
final class FactsSchema {

  private static final JsonKind OPEN = JsonKind.object()
      .with("fact", SchemaParts.TEXT, "The id of the fact.")
      .with("label", SchemaParts.TEXT, "What the fact says.")
      .with("silence", JsonKind.code(Coded.codes(Silence.class)), "Why records leave it unknown.")
      .with("why", SchemaParts.TEXT, "The reason in words.")
      .with("deciding", JsonKind.truth(), "Whether the level depends on it.");

  private static final JsonKind INDICATOR = JsonKind.object()
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("name", SchemaParts.TEXT, SchemaParts.NAME)
      .with("certain", SchemaParts.LEVEL, "The level that the facts give whatever is unknown.")
      .with("possible", SchemaParts.LEVEL, "The level that they give at best.")
      .with("deciding", JsonKind.list(SchemaParts.TEXT), "The ids of the unknown facts that decide between the two.")
      .with("known", SchemaParts.GROUNDS, "The facts that records tell.")
      .with("open", JsonKind.list(OPEN), "The facts that records leave unknown.");

  static final ObjectKind KIND = SchemaParts.range(SchemaParts.index(JsonKind.object()
          .with("unit", JsonKind.object()
                  .with("agency", SchemaParts.TEXT, "The name of the agency.")
                  .with("unit", SchemaParts.TEXT, "The id of the unit within it."),
              "The unit that keeps the records.")
          .with("instrument", SchemaParts.TEXT, "The id of the edition.")
          .with("bridge", SchemaParts.TEXT, SchemaParts.BRIDGE)
          .with("bridgeSha256", SchemaParts.SHA256, SchemaParts.BRIDGE_FILE)
          .with("asOf", SchemaParts.DATE, "The day by which the records were known.")
          .with("f01", JsonKind.byKey(JsonKind.byKey(SchemaParts.FACT_VALUE)),
              "The known facts as worksheets take them: by number of the indicator, then by id of the fact.")
          .with("indicators", JsonKind.list(INDICATOR), "The indicators in the order of the form.")
          .with("status", SchemaParts.STATUS, "How far the index can be relied on.")))
      .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)
      .with("contradictions", JsonKind.list(SchemaParts.TEXT), "Facts that cannot be true together, in words.");

  private FactsSchema() {}
}
