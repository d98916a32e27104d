package io.github.pekppp.report;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.followup.ActionState;
import io.github.pekppp.followup.PlanState;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link FollowUpReport} looks like. */
final class FollowUpSchema {

  private static final JsonKind ACTION = JsonKind.object()
      .with("id", SchemaParts.TEXT, "The id of the action.")
      .with("title", SchemaParts.TEXT, "What is to be done.")
      .with("owner", SchemaParts.TEXT.orNull(), "Who is in charge on the day of the report; null when nobody is.")
      .with("deadline", SchemaParts.DATE, "The deadline that holds on the day of the report.")
      .with("state", JsonKind.code(Coded.codes(ActionState.class)), "How far it is.")
      .with("progress", SchemaParts.FRACTION, "How much of it is done, 0..1.")
      .with("daysLate", SchemaParts.COUNT, "Days after its deadline; 0 when it is in time.")
      .with("lateMilestones", JsonKind.list(SchemaParts.TEXT), "The ids of its milestones that are late.");

  static final ObjectKind KIND = JsonKind.object()
      .with("asOf", SchemaParts.DATE, "The day of the report.")
      .with("state", JsonKind.code(Coded.codes(PlanState.class)), "How far the plan is between unit and evaluators.")
      .with("progress", SchemaParts.FRACTION.orNull(),
          "The mean progress of the actions that count, 0..1; null when none counts.")
      .with("revisionDaysLate", SchemaParts.COUNT, "Days by which the revision of the plan is late; 0 when it is in time.")
      .with("counts", counts(), "How many actions are in each state.")
      .with("actions", JsonKind.list(ACTION), "The actions known on the day of the report, in the order of the plan.")
      .with("leftOut", JsonKind.list(SchemaParts.TEXT), "The ids of actions rejected or dropped, which progress leaves out.")
      .with("withoutOwner", JsonKind.list(SchemaParts.TEXT), "The ids of actions for which nobody is in charge.")
      .with("openRecommendations", JsonKind.list(SchemaParts.TEXT), "The ids of recommendations that no action answers.")
      .with("plan", Shapes.ACTION_PLAN.kind(), "The plan with its whole history, as it is stored.");

  private FollowUpSchema() {}

  private static ObjectKind counts() {
    ObjectKind counts = JsonKind.object();
    for (ActionState state : ActionState.values()) {
      counts = counts.with(state.code(), SchemaParts.COUNT, "Actions in the state: " + state.label().en() + ".");
    }
    return counts;
  }
}
