package io.github.pekppp.report;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;

/** What the JSON of {@link RecapReport} looks like. */
final class RecapSchema {

  private static final JsonKind ASPECT = JsonKind.object()
      .with("id", SchemaParts.TEXT, "The id of the aspect.")
      .with("name", SchemaParts.TEXT, "The name of the aspect.")
      .with("exact", SchemaParts.FRACTION.orNull(),
          "Its exact value in form F-02, 0..5; null while marks are missing, or when nothing in it applies.");

  private static final JsonKind UNIT = SchemaParts.index(JsonKind.object()
          .with("id", SchemaParts.TEXT, "The id of the unit, unique within the agency.")
          .with("name", SchemaParts.TEXT, "The name of the unit.")
          .with("serviceType", SchemaParts.SERVICE_TYPE, SchemaParts.SERVES)
          .with("instrument", SchemaParts.TEXT, "The id of the edition.")
          .with("source", SchemaParts.TEXT, "The file of the worksheet.")
          .with("status", SchemaParts.STATUS, "How far the index of the unit can be relied on."))
      .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)
      .with("f02Exact", SchemaParts.FRACTION.orNull(), "The exact index of form F-02, 0..5; null while there is none.")
      .with("f03Exact", SchemaParts.FRACTION.orNull(), "The exact index of form F-03, 0..5; null while there is none.")
      .with("aspects", JsonKind.list(ASPECT), "The aspects in the order of the form.")
      .with("share", SchemaParts.FRACTION, "Its part of the index of the agency, 0..1; 0 without an index.")
      .with("points", SchemaParts.FRACTION, "What it adds to the index of the agency.")
      .with("rank", JsonKind.whole(1).orNull(),
          "Its rank by published index, from 1; units of one index share it; null without an index.")
      .with("lastYear", SchemaParts.DECIMAL.orNull(),
          "Its published index of last year; null when it had none, or none was given.")
      .with("change", SchemaParts.DECIMAL.orNull(),
          "How far its published index moved since last year; null without one of last year.");

  private static final JsonKind INTENSIVE = JsonKind.object()
      .with("rule", Shapes.INTENSIVE_COACHING_RULE.kind(), "The rule that chose the units.")
      .with("units", JsonKind.list(JsonKind.object()
              .with("id", SchemaParts.TEXT, "The id of the unit.")
              .with("ipp", SchemaParts.DECIMAL.orNull(), "Its published index; null while it has none.")
              .with("reasons", JsonKind.list(SchemaParts.TEXT), "Why it was chosen.")),
          "The units chosen, the lowest index first.")
      .with("withoutIndex", JsonKind.list(SchemaParts.TEXT),
          "The ids of units without an index, about which the rule says nothing.");

  static final ObjectKind KIND = SchemaParts.index(JsonKind.object()
          .with("agency", SchemaParts.AGENCY, "The agency.")
          .with("period", SchemaParts.YEAR, "The year of the evaluation.")
          .with("status", SchemaParts.STATUS, "How far the index of the agency can be relied on."))
      .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)
      .with("lastYear", SchemaParts.DECIMAL.orNull(),
          "The published index of the agency of last year; null when it is not known.")
      .with("units", JsonKind.list(UNIT, 1), "The units in the order in which they were given.")
      .with("categories", JsonKind.list(JsonKind.object()
              .with("letter", SchemaParts.TEXT, "The letter of the category.")
              .with("units", SchemaParts.COUNT, "How many units have it.")),
          "How many units have each category, the highest first.")
      .with("withoutIndex", JsonKind.list(SchemaParts.TEXT), "The ids of units without an index.")
      .with("intensiveCoaching", INTENSIVE.orNull(),
          "The units for intensive coaching (pembinaan intensif); null when no rule was to choose any.")
      .with("policy", SchemaParts.POLICY, "How the indices were computed where sources disagree.")
      .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);

  private RecapSchema() {}
}
