package io.github.pekppp.report;

import io.github.pekppp.compare.Direction;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link GradeReport} looks like. */
final class GradeSchema {

  static final String DIRECTION =
      "Where it went from the first to the second: rose; fell; same; open, it cannot be compared yet; alone, only one side has it.";

  static final JsonKind DIRECTIONS = JsonKind.code(Coded.codes(Direction.class));

  private static final String EXACT = "The exact value, 0..5; null without one.";

  private static final JsonKind F02 = JsonKind.object()
      .with("index", SchemaParts.DECIMAL.orNull(),
          "The index of form F-02, 0..5, rounded by the policy; null while marks are missing.")
      .with("exact", SchemaParts.FRACTION.orNull(), "The exact index of the form; null while marks are missing.")
      .with("share", SchemaParts.FRACTION, "What part of the index of the unit the form is, 0..1.");

  private static final JsonKind ITEM = JsonKind.object()
      .with("number", JsonKind.whole(1), "The number of the question, counted from 1 without gaps.")
      .with("code", SchemaParts.TEXT, "The printed code of the question, such as 1.a.K1.")
      .with("aspect", SchemaParts.TEXT, "The id of the aspect that the question belongs to.")
      .with("text", SchemaParts.TEXT, "What it asks, in short.")
      .with("answers", SchemaParts.COUNT, "How many users answered it.")
      .with("exact", SchemaParts.FRACTION.orNull(), "The exact mean of the answers, 0..5; null when nobody answered.");

  private static final JsonKind F03 = JsonKind.object()
      .with("index", SchemaParts.DECIMAL.orNull(),
          "The index that the users' answers make, 0..5, whether it counts or not; null without answers, or where the edition has no such form.")
      .with("exact", SchemaParts.FRACTION.orNull(), "The exact index of the form; null where there is none.")
      .with("share", SchemaParts.FRACTION, "What part of the index of the unit the form is, 0..1.")
      .with("respondents", SchemaParts.COUNT, "How many users gave at least one answer.")
      .with("counted", JsonKind.truth(),
          "Whether the index of the form is part of the index of the unit; false when the policy set it aside for want of respondents.")
      .with("items", JsonKind.list(ITEM), "The questions in the order of the form.");

  private static final JsonKind ASPECT = JsonKind.object()
      .with("id", SchemaParts.TEXT, "The id of the aspect.")
      .with("name", SchemaParts.TEXT, "The name of the aspect.")
      .with("weight", SchemaParts.FRACTION, "Its part of the F-02 index by the edition, 0..1.")
      .with("value", SchemaParts.DECIMAL.orNull(),
          "Its value in form F-02 with two decimals, for reading; null while marks are missing, or when nothing in it applies.")
      .with("exact", SchemaParts.FRACTION.orNull(), "Its exact value in form F-02, 0..5; null where value is.")
      .with("lowest", SchemaParts.FRACTION.orNull(), "The lowest that the value can become; null when nothing in it applies.")
      .with("highest", SchemaParts.FRACTION.orNull(), "The highest that the value can become; null when nothing in it applies.")
      .with("f03Exact", SchemaParts.FRACTION.orNull(),
          "Its exact value in form F-03, 0..5; null when the form asks nothing about it, or nobody answered.");

  private static final JsonKind INDICATOR = JsonKind.object()
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("name", SchemaParts.TEXT, SchemaParts.NAME)
      .with("aspect", SchemaParts.TEXT.orNull(), "The id of the aspect it belongs to; null for extra information.")
      .with("outcome", JsonKind.code(GradeJson.OUTCOMES),
          "What came of it: scored; missing, nobody marked it; disputed, its evaluators differ; open, its facts leave several levels possible; "
              + "not_applicable, it does not count.")
      .with("level", SchemaParts.LEVEL.orNull(),
          "Its level; null where there is none, or the mean of several marks lies between two levels.")
      .with("exact", SchemaParts.FRACTION.orNull(), EXACT)
      .with("lowest", SchemaParts.FRACTION, "The lowest value it may have, 0..5.")
      .with("highest", SchemaParts.FRACTION, "The highest value it may have, 0..5.")
      .with("share", SchemaParts.FRACTION,
          "Its part of the whole index, 0..1: what one level is worth; 0 for extra information and what is left out.")
      .with("points", SchemaParts.FRACTION, "What it adds to the index, at the lowest: share times lowest.")
      .with("nextLevelGain", SchemaParts.FRACTION.orNull(),
          "What the next level would add to the index; null when there is no next level, no settled one, or nothing to gain.")
      .with("nextLevel", SchemaParts.TEXT.orNull(), "What the next level demands; null at level 5, and without a settled level.")
      .named("indicator_result", "What came of one indicator, and what it adds to the index.");

  private static final JsonKind CLAIM = SchemaParts.range(SchemaParts.index(
              JsonKind.object().with("basis", SchemaParts.BASIS, "What its levels rest on."))
          .with("status", SchemaParts.STATUS, "How far it can be relied on."))
      .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)
      .named("other_result", "The result of the same unit from other levels.");

  private static final JsonKind JUDGED = JsonKind.object()
      .with("tooHigh", SchemaParts.COUNT, "How many indicators the first gives too high a level.")
      .with("tooLow", SchemaParts.COUNT, "How many indicators the first gives too low a level.")
      .with("tooHighPoints", SchemaParts.FRACTION,
          "What the levels that are too high are worth at least, in points of the index.")
      .with("tooLowPoints", SchemaParts.FRACTION, "What the levels that are too low are worth at least, in points of the index.")
      .with("aspects", JsonKind.list(JsonKind.object()
              .with("id", SchemaParts.TEXT, "The id of the aspect.")
              .with("tooHighPoints", SchemaParts.FRACTION,
                  "What its levels that are too high are worth at least, in points of the index.")
              .with("tooLowPoints", SchemaParts.FRACTION,
                  "What its levels that are too low are worth at least, in points of the index.")),
          "The same by aspect.")
      .with("indicators", JsonKind.list(JsonKind.object()
              .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
              .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
              .with("before", SchemaParts.TEXT.orNull(),
                  "What the first says of it, in words; null where it does not have the indicator.")
              .with("after", SchemaParts.TEXT.orNull(),
                  "What the second says of it, in words; null where it does not have the indicator.")
              .with("direction", DIRECTIONS, DIRECTION)
              .with("stake", SchemaParts.FRACTION,
                  "What the difference is worth at least, in points of the index, never below 0.")),
          "The indicators that were compared.")
      .named("judged", "One result held against a later one, which is taken as right: a level that fell was too high.");

  private static final JsonKind CLAIMS = JsonKind.object()
      .with("claim", CLAIM.orNull(), "The result that the unit's own facts (F-01) give, never final; null when no fact is known.")
      .with("fieldCheck", CLAIM.orNull(), "The result with the levels found on site; null when nothing was checked.")
      .with("claimAgainstScore", JUDGED.orNull(),
          "The claim held against the evaluators' marks; null when one of both is missing.")
      .with("scoreAgainstFieldCheck", JUDGED.orNull(),
          "The evaluators' marks, or the claim where nothing is marked, held against the field check; null when one of both is missing.")
      .with("contradictions", JsonKind.list(SchemaParts.TEXT),
          "Answers inside form F-01 that cannot be true together, in words.");

  static final ObjectKind KIND = end(SchemaParts.index(start(JsonKind.object())));

  private GradeSchema() {}

  private static ObjectKind start(ObjectKind object) {
    return object
        .with("instrument", SchemaParts.TEXT, "The id of the edition.")
        .with("instrumentSha256", SchemaParts.SHA256, "The SHA-256 of the edition's file.")
        .with("source", SchemaParts.TEXT, "The file of the worksheet.")
        .with("period", SchemaParts.YEAR, "The year of the evaluation.")
        .with("scheme", JsonKind.code(Coded.codes(Scheme.class)).orNull(),
            "Why the unit was evaluated; null where the worksheet does not say.")
        .with("agency", SchemaParts.AGENCY, "The agency that owns the unit.")
        .with("unit", SchemaParts.UNIT, "The unit that was evaluated.")
        .with("note", SchemaParts.TEXT.orNull(), "The note of the worksheet; null when there is none.")
        .with("records", SchemaParts.RECORDS_READ, SchemaParts.READINGS)
        .with("basis", SchemaParts.BASIS, "What the levels of this result rest on.")
        .with("status", SchemaParts.STATUS, "How far the index can be relied on.");
  }

  private static ObjectKind end(ObjectKind object) {
    return object
        .with("ippRange", SchemaParts.range(JsonKind.object()), "Where the index lies whatever is missing.")
        .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)
        .with("f02", F02, "The evaluators' form F-02.")
        .with("f03", F03, "The users' form F-03.")
        .with("aspects", JsonKind.list(ASPECT), "The aspects in the order of the form.")
        .with("indicators", JsonKind.list(INDICATOR), "The indicators that count, in the order of the form.")
        .with("extras", JsonKind.list(INDICATOR), "Extra information, which adds nothing to the index.")
        .with("worthMost", JsonKind.list(SchemaParts.TEXT),
            "The indicators of which the next level adds most to the index, by code, or by number where there is no code.")
        .with("claims", CLAIMS, "The unit's claim and the field check beside the result.")
        .with("policy", SchemaParts.POLICY, "How the index was computed where sources disagree.")
        .with("libraryVersion", SchemaParts.TEXT, "The version of the library that computed it.")
        .with("inputSha256", SchemaParts.SHA256, "The SHA-256 of what the index was computed from.")
        .with("record", SchemaParts.TEXT, "Every figure of the result as one line, which the command verify recomputes.")
        .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);
  }
}
