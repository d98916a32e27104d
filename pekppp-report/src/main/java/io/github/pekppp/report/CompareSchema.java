package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;

/** What the JSON of {@link CompareReport} looks like. */
final class CompareSchema {

  private static final JsonKind SIDE = SchemaParts.range(SchemaParts.index(JsonKind.object()
          .with("source", SchemaParts.TEXT, "The file of the worksheet.")
          .with("period", SchemaParts.YEAR, "The year of the evaluation.")
          .with("instrument", SchemaParts.TEXT, "The id of the edition.")
          .with("basis", SchemaParts.BASIS, "What its levels rest on.")
          .with("status", SchemaParts.STATUS, "How far its index can be relied on.")))
      .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)
      .named("side", "The result of one side.");

  private static final JsonKind CHOICES = JsonKind.object()
      .with("before", SchemaParts.TEXT.orNull(), "What the first side chose; null where its edition has no such option.")
      .with("after", SchemaParts.TEXT.orNull(), "What the second side chose; null where its edition has no such option.");

  private static final JsonKind INDICATOR = JsonKind.object()
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("name", SchemaParts.TEXT, SchemaParts.NAME)
      .with("before", SchemaParts.TEXT.orNull(), "What came of it on the first side, in words; null where that does not have it.")
      .with("after", SchemaParts.TEXT.orNull(), "What came of it on the second side, in words; null where that does not have it.")
      .with("direction", GradeSchema.DIRECTIONS, GradeSchema.DIRECTION)
      .with("byLevel", SchemaParts.FRACTION,
          "Points that it adds more because of its level, at the weight of the first side; below 0 for fewer.")
      .with("byRule", SchemaParts.FRACTION,
          "Points that it adds more because of another rule, such as another weight; below 0 for fewer.")
      .with("beforeReason", SchemaParts.TEXT.orNull(),
          "Why it has its level on the first side; null where it takes no part there.")
      .with("beforeSource", SchemaParts.TEXT.orNull(), "Where that rule stands; null where there is no reason.")
      .with("afterReason", SchemaParts.TEXT.orNull(),
          "Why it has its level on the second side; null where it takes no part there.")
      .with("afterSource", SchemaParts.TEXT.orNull(), "Where that rule stands; null where there is no reason.");

  private static final JsonKind UNIT = JsonKind.object()
      .with("unit", SchemaParts.UNIT, "The unit, as the second side names it.")
      .with("before", SIDE, "The first side.")
      .with("after", SIDE, "The second side.")
      .with("direction", GradeSchema.DIRECTIONS, GradeSchema.DIRECTION)
      .with("change", SchemaParts.FRACTION.orNull(),
          "The exact index of the second side less that of the first; null when one has none.")
      .with("indexChanged", JsonKind.truth(), "Whether the published indices differ.")
      .with("categoryChanged", JsonKind.truth(), "Whether the categories differ.")
      .with("usersPoints", SchemaParts.FRACTION, "Points that the users' form adds more; below 0 for fewer.")
      .with("roundingPoints", SchemaParts.FRACTION,
          "Points that the rounding of parts adds more; 0/1 unless a policy rounds each aspect.")
      .with("policy", JsonKind.byKey(CHOICES), "The options on which the policies differ, by name.")
      .with("indicators", JsonKind.list(INDICATOR), "The indicators of which the results differ.");

  static final ObjectKind KIND = JsonKind.object()
      .with("units", JsonKind.list(UNIT),
          "The units that both sides have. The points of indicators, users and rounding sum to the change of the lowest ends.")
      .with("problems", SchemaParts.PROBLEMS,
          "What a reader must know, such as units that only one side has; empty when there is nothing to say.");

  private CompareSchema() {}
}
