package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;

/** What the JSON of {@link PlanReport} looks like. */
final class PlanSchema {

  private static final String ONLY_WHERE_REACHED = "; not there when the goal cannot be reached.";

  private static final JsonKind REACHED = SchemaParts.presentIndex(JsonKind.object())
      .with("category", SchemaParts.CATEGORY.orNull(),
          "Its category; null between two printed limits when the policy reads them as printed.")
      .named("reached", "An index with its category.");

  private static final JsonKind SHIFT = JsonKind.object()
      .with("unit", SchemaParts.TEXT.orNull(),
          "The id of the unit, where the index is that of an agency; null where it is that of a unit.")
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("name", SchemaParts.TEXT, SchemaParts.NAME)
      .with("from", SchemaParts.LEVEL_OR_MEAN, "Its present value, 0..5: a level, or as a fraction the mean of several marks.")
      .with("to", SchemaParts.LEVEL_OR_MEAN, "Its other value, 0..5, higher for a raise, lower for a loss.")
      .with("cost", SchemaParts.COUNT, "What it costs, in the unit of costs; of a loss the levels lost.")
      .with("points", SchemaParts.FRACTION, "What it alone adds to the index, before any rounding; below 0 for a loss.")
      .optional("change", SchemaParts.TEXT, "What has to change for it; only there for what adds points.")
      .named("shift", "Another level of one indicator.");

  private static final JsonKind PATH = JsonKind.object()
      .with("cost", SchemaParts.COUNT, "What all of it costs.")
      .with("reached", REACHED, "The index that it leads to.")
      .with("raises", JsonKind.list(SHIFT), "What is raised, or lost; empty when nothing has to change.")
      .named("way", "Levels that are raised or lost together.");

  private static final JsonKind WITHOUT = JsonKind.object()
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("ipp", SchemaParts.DECIMAL.orNull(), "The index without it; null when nothing is left.")
      .with("ippExact", SchemaParts.FRACTION.orNull(), "The exact index without it; null when nothing is left.")
      .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX);

  private static final JsonKind ROBUSTNESS = JsonKind.object()
      .with("survivesOne", JsonKind.truth(), "Whether the category survives one level of difference in any one indicator.")
      .with("survivesTwo", JsonKind.truth(), "Whether it survives one level of difference in any two indicators.")
      .with("survivesLeavingOut", JsonKind.truth().orNull(),
          "Whether it survives leaving out any one indicator; null for an agency.")
      .with("ones", JsonKind.list(PATH), "Every single level of difference that changes the category.")
      .with("twos", JsonKind.list(PATH), "The first thousand pairs of differences that change it where neither alone does.")
      .with("withouts", JsonKind.list(WITHOUT), "The index without each of its indicators; empty for an agency.");

  static final ObjectKind KIND = JsonKind.object()
      .with("agency", SchemaParts.AGENCY, "The agency.")
      .with("units", JsonKind.list(SchemaParts.UNIT, 1), "The unit, or the units of the agency.")
      .with("period", SchemaParts.YEAR, "The year of the evaluation.")
      .with("present", REACHED, "The present index.")
      .with("goal", SchemaParts.TEXT, "What is aimed at, in words.")
      .with("costUnit", SchemaParts.TEXT, "What costs are counted in, such as facts to change; empty when that is not known.")
      .with("reachable", JsonKind.truth(), "Whether any raises reach the goal.")
      .optional("cost", SchemaParts.COUNT, "What the best way costs" + ONLY_WHERE_REACHED)
      .optional("reached", REACHED, "The index that the best way leads to" + ONLY_WHERE_REACHED)
      .optional("raises", JsonKind.list(SHIFT), "What the best way raises; empty when nothing has to change" + ONLY_WHERE_REACHED)
      .with("others", JsonKind.list(PATH), "Other ways, the cheapest first.")
      .with("smallestLoss", PATH.orNull(), "How little loses the present category; null when nothing does.")
      .with("robustness", ROBUSTNESS, "How firmly the present category stands.")
      .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);

  private PlanSchema() {}
}
