package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.taskforce.RecommendationState;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link TaskForceReport} looks like. */
final class TaskForceSchema {

  private static final String AGENCY = "The name of the agency.";
  private static final String UNIT = "The id of the unit within it.";

  private static final JsonKind NUMBERS = JsonKind.object()
      .with("all", SchemaParts.COUNT, "How many recommendations there are.")
      .with("open", SchemaParts.COUNT, "How many are not closed.")
      .with("closed", SchemaParts.COUNT, "How many are closed.")
      .with("unanswered", SchemaParts.COUNT, "How many of the open ones no action answers.")
      .with("late", SchemaParts.COUNT, "Of how many of the open ones an action is late.")
      .with("withoutOwner", SchemaParts.COUNT, "For how many of the open ones nobody is in charge.")
      .named("recommendation_count", "How many recommendations are how far.");

  private static final JsonKind RECOMMENDATION = JsonKind.object()
      .with("agency", SchemaParts.TEXT, AGENCY)
      .with("unit", SchemaParts.TEXT, UNIT)
      .with("id", SchemaParts.TEXT, "The id of the recommendation.")
      .with("text", SchemaParts.TEXT, "What is recommended.")
      .with("state", JsonKind.code(Coded.codes(RecommendationState.class)), "How far it is.")
      .with("daysLate", SchemaParts.COUNT, "Days by which the latest of its actions is behind its deadline; 0 when none is.")
      .with("withoutOwner", JsonKind.truth(),
          "Whether nobody is in charge: no action answers it, or one that is not done has no owner.");

  static final ObjectKind KIND = JsonKind.object()
      .with("asOf", SchemaParts.DATE, "The day of the report.")
      .with("total", NUMBERS, "All recommendations.")
      .with("agencies", JsonKind.byKey(NUMBERS), "The recommendations by the name of the agency.")
      .with("units", JsonKind.list(JsonKind.object()
              .with("agency", SchemaParts.TEXT, AGENCY)
              .with("unit", SchemaParts.TEXT, UNIT)
              .with("count", NUMBERS, "The recommendations to the unit.")),
          "The recommendations by unit.")
      .with("recommendations", JsonKind.list(RECOMMENDATION), "Every recommendation written until the day of the report.");

  private TaskForceSchema() {}
}
