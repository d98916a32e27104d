package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.survey.UnitMean;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link SurveyReport} and {@link AgencySurveyReport} looks like. */
final class SurveySchema {

  private static final String REGIME = "The id of the rules by which it is graded: 2017, 2004, or one of the host's own.";

  private static final String NO_ANSWERS = "; null when it has no answers.";

  private static final JsonKind SAMPLE = JsonKind.object()
      .with("population", JsonKind.whole(1), "How many users the service has.")
      .with("required", SchemaParts.COUNT, "How many respondents so many users need.")
      .with("enough", JsonKind.truth(), "Whether there were as many.");

  private static final JsonKind ELEMENT = JsonKind.object()
      .with("id", SchemaParts.TEXT, "The id of the element in the form.")
      .with("label", SchemaParts.TEXT, "What the element is about.")
      .with("mean", SchemaParts.DECIMAL.orNull(), "The mean answer (NRR per unsur), 1..4, with three decimals" + NO_ANSWERS)
      .with("meanExact", SchemaParts.FRACTION.orNull(), "The exact mean" + NO_ANSWERS)
      .with("weighted", SchemaParts.DECIMAL.orNull(),
          "The mean times the weight (NRR tertimbang), with three decimals" + NO_ANSWERS)
      .with("weightedExact", SchemaParts.FRACTION.orNull(), "The exact weighted mean" + NO_ANSWERS)
      .with("ikm", SchemaParts.DECIMAL.orNull(), "The mean times 25, 25..100, with two decimals" + NO_ANSWERS)
      .with("ikmExact", SchemaParts.FRACTION.orNull(), "The exact mean times 25" + NO_ANSWERS)
      .with("points", SchemaParts.FRACTION.orNull(), "Its points of the index, which sum to the exact index" + NO_ANSWERS)
      .with("category", SchemaParts.CATEGORY.orNull(), "The category of the element" + NO_ANSWERS)
      .with("rank", JsonKind.whole(1).orNull(), "Its place from the weakest, from 1; elements of one mean share it" + NO_ANSWERS);

  static final ObjectKind KIND = index(JsonKind.object()
          .with("title", SchemaParts.TEXT, "What the survey is called, or the name of its file.")
          .with("form", SchemaParts.TEXT, "The id of the form that was answered.")
          .with("regime", SchemaParts.TEXT, REGIME)
          .with("weights", SchemaParts.TEXT, "What an element weighs: exact, or a printed weight such as 0.111."))
      .with("withoutAnswers", SchemaParts.COUNT.orNull(),
          "How many forms came back without an answer; null when only means are known.")
      .with("rows", SchemaParts.COUNT.orNull(), "How many rows the table of answers had; null when it was no such table.")
      .with("faultyRows", SchemaParts.COUNT, "How many of them do not count.")
      .with("sample", SAMPLE.orNull(),
          "Whether enough users answered; null when the population or the respondents are not known.")
      .with("elements", JsonKind.list(ELEMENT), "Every element of the form, in its order.")
      .with("followUpOrder", JsonKind.list(SchemaParts.TEXT), "The ids of the elements with answers, the weakest first.")
      .with("groups", JsonKind.byKey(JsonKind.list(index(JsonKind.object()
              .with("value", SchemaParts.TEXT, "What the respondents of the group have in common.")))),
          "The indices of groups of respondents, by grouping, such as service or gender.")
      .with("notStated", JsonKind.byKey(SchemaParts.COUNT), "How many respondents are in none of the groups, by grouping.")
      .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);

  static final ObjectKind AGENCY = JsonKind.object()
      .with("title", SchemaParts.TEXT, "What the report is called.")
      .with("regime", SchemaParts.TEXT, REGIME)
      .with("mean", JsonKind.code(Coded.codes(UnitMean.class)), "How the indices of the units are joined.")
      .with("ikm", SchemaParts.DECIMAL.orNull(), "The index of the agency as published, 25..100, two decimals; null when no unit has one.")
      .with("ikmExact", SchemaParts.FRACTION.orNull(), "The exact index; null where there is none.")
      .with("category", SchemaParts.CATEGORY.orNull(), "The category (mutu pelayanan); null without an index.")
      .with("units", JsonKind.list(JsonKind.object()
              .with("unit", SchemaParts.TEXT, "What the survey of the unit is called.")
              .with("ikm", SchemaParts.DECIMAL.orNull(), "Its index, 25..100, two decimals; null while it has none.")
              .with("ikmExact", SchemaParts.FRACTION.orNull(), "Its exact index; null while it has none.")
              .with("category", SchemaParts.CATEGORY.orNull(), "Its category; null without an index.")
              .with("respondents", SchemaParts.COUNT.orNull(), "How many answered; null when that is not known.")),
          "The units in the order in which they were given, those without an index included.")
      .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);

  private SurveySchema() {}

  private static ObjectKind index(ObjectKind object) {
    return object
        .with("ikm", SchemaParts.DECIMAL.orNull(),
            "The index (IKM) as published, 25..100, two decimals; null while an element has no answers.")
        .with("ikmExact", SchemaParts.FRACTION.orNull(), "The exact index; null where there is none.")
        .with("category", SchemaParts.CATEGORY.orNull(), "The category (mutu pelayanan); null without an index.")
        .with("respondents", SchemaParts.COUNT.orNull(), "How many answered; null when only means are known.");
  }
}
