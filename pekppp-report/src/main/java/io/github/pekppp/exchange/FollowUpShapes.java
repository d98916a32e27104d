package io.github.pekppp.exchange;

import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionDetails;
import io.github.pekppp.followup.ActionEvent;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.ActionStep;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FindingKind;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.followup.Milestone;
import io.github.pekppp.followup.Need;
import io.github.pekppp.followup.PlanDetails;
import io.github.pekppp.followup.PlanEvent;
import io.github.pekppp.followup.PlanStep;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.followup.RevisionRule;
import java.util.Optional;
import java.util.OptionalInt;

/** The shapes of findings, recommendations, actions and plans. */
final class FollowUpShapes {

  static final Shape<Finding> FINDING = finding();
  static final Shape<Recommendation> RECOMMENDATION = recommendation();
  static final Shape<Action> ACTION = action();
  static final Shape<ActionPlan> PLAN = plan();
  static final Shape<FollowUp> FOLLOW_UP = followUp();

  private FollowUpShapes() {}

  private static Shape<Finding> finding() {
    var object = ObjectShape.<Finding>of("finding", "Something that an evaluation found.");
    var id = object.required("id", Leaves.TEXT, Finding::id);
    var unit = object.required("unit", BasicShapes.UNIT_REF, Finding::unit);
    var period = object.required("period", Leaves.PERIOD, Finding::period);
    var kind = object.required("kind", Leaves.coded(FindingKind.class), Finding::kind);
    var indicator = object.optional("indicator", Leaves.INDICATOR, Finding::indicator);
    var item = object.optional(
        "item", Leaves.whole(1, Integer.MAX_VALUE, number -> (int) number, Integer::longValue), found -> boxed(found.item()));
    var text = object.required("text", BasicShapes.TEXT, Finding::text);
    var foundOn = object.required("found_on", Leaves.DAY, Finding::foundOn);
    var by = object.optional("by", Leaves.TEXT, Finding::by);
    return object.as(parts -> {
      Finding.Builder finding = Finding.builder();
      parts.of(item).ifPresent(finding::item);
      return finding
          .id(parts.of(id))
          .unit(parts.of(unit))
          .period(parts.of(period))
          .kind(parts.of(kind))
          .indicator(parts.of(indicator))
          .text(parts.of(text))
          .foundOn(parts.of(foundOn))
          .by(parts.of(by))
          .build();
    });
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static Shape<Recommendation> recommendation() {
    var object = ObjectShape.<Recommendation>of("recommendation", "What an evaluator recommends in answer to findings.");
    var id = object.required("id", Leaves.TEXT, Recommendation::id);
    var findings = object.required("findings", BasicShapes.TEXTS, Recommendation::findings);
    var text = object.required("text", BasicShapes.TEXT, Recommendation::text);
    var by = object.required("by", Leaves.TEXT, Recommendation::by);
    var on = object.required("on", Leaves.DAY, Recommendation::on);
    var addressee = object.required("addressee", BasicShapes.UNIT_REF, Recommendation::addressee);
    return object.as(parts -> Recommendation.builder()
        .id(parts.of(id))
        .findings(parts.of(findings))
        .text(parts.of(text))
        .by(parts.of(by))
        .on(parts.of(on))
        .addressee(parts.of(addressee))
        .build());
  }

  private static Shape<Milestone> milestone() {
    var object = ObjectShape.<Milestone>of("milestone", "A step of an action that can be seen to be reached.");
    var id = object.required("id", Leaves.TEXT, Milestone::id);
    var title = object.required("title", BasicShapes.TEXT, Milestone::title);
    var due = object.required("due", Leaves.DAY, Milestone::due);
    return object.as(parts -> new Milestone(parts.of(id), parts.of(title), parts.of(due)));
  }

  private static Shape<Need> need() {
    return OneOf.<Need>kinds()
        .kind("budget", Need.Budget.class, Leaves.whole(1, Long.MAX_VALUE, number -> number, number -> number),
            Need.Budget::rupiah, Need.Budget::new)
        .kind("decision", Need.Decision.class, BasicShapes.TEXT, Need.Decision::text, Need.Decision::new)
        .build();
  }

  private static Shape<LevelTarget> target() {
    var object = ObjectShape.<LevelTarget>of("level_target", "The level that an indicator is to reach.");
    var indicator = object.required("indicator", Leaves.INDICATOR, LevelTarget::indicator);
    var from = object.required("from", Leaves.LEVEL, LevelTarget::from);
    var to = object.required("to", Leaves.LEVEL, LevelTarget::to);
    return object.as(parts -> new LevelTarget(parts.of(indicator), parts.of(from), parts.of(to)));
  }

  private static Shape<ActionEvent> actionEvent() {
    var object = ObjectShape.<ActionEvent>of("action_event", "A step in the life of an action.");
    var step = object.required("step", Leaves.coded(ActionStep.class), ActionEvent::step);
    var on = object.required("on", Leaves.DAY, ActionEvent::on);
    var by = object.required("by", Leaves.TEXT, ActionEvent::by);
    var reason = object.optional("reason", Leaves.TEXT, ActionEvent::reason);
    var milestone = object.optional("milestone", Leaves.TEXT, ActionEvent::milestone);
    var evidence = object.list("evidence", Leaves.TEXT, ActionEvent::evidence);
    var owner = object.optional("owner", Leaves.TEXT, ActionEvent::owner);
    var deadline = object.optional("deadline", Leaves.DAY, ActionEvent::deadline);
    return object.as(parts -> ActionEvent.builder()
        .step(parts.of(step))
        .on(parts.of(on))
        .by(parts.of(by))
        .reason(parts.of(reason))
        .milestone(parts.of(milestone))
        .evidence(parts.of(evidence))
        .owner(parts.of(owner))
        .deadline(parts.of(deadline))
        .build());
  }

  private static Shape<Action> action() {
    var object = ObjectShape.<Action>of("action", "What a unit does in answer to recommendations, and what became of it.");
    var id = object.required("id", Leaves.TEXT, Action::id);
    var recommendations =
        object.required("recommendations", BasicShapes.TEXTS, action -> action.details().recommendations());
    var title = object.required("title", BasicShapes.TEXT, action -> action.details().title());
    var owner = object.optional("owner", Leaves.TEXT, action -> action.details().owner());
    var deadline = object.required("deadline", Leaves.DAY, action -> action.details().deadline());
    var milestones = object.list("milestones", milestone(), action -> action.details().milestones());
    var needs = object.list("needs", need(), action -> action.details().needs());
    var target = object.optional("target", target(), action -> action.details().target());
    var gain = object.optional("gain", Leaves.RATIO, action -> action.details().gain());
    var history = object.required("history", new ListShape<>(actionEvent()), Action::history);
    return object.checked(parts -> Action.replay(
        ActionDetails.builder()
            .id(parts.of(id))
            .recommendations(parts.of(recommendations))
            .title(parts.of(title))
            .owner(parts.of(owner))
            .deadline(parts.of(deadline))
            .milestones(parts.of(milestones))
            .needs(parts.of(needs))
            .target(parts.of(target))
            .gain(parts.of(gain))
            .build(),
        parts.of(history)));
  }

  private static Shape<RevisionRule> revisionRule() {
    var object = ObjectShape.<RevisionRule>of("revision_rule", "How often a plan may be revised, and how fast.");
    var rounds = object.required(
        "max_rounds", Leaves.whole(0, Integer.MAX_VALUE, number -> (int) number, Integer::longValue), RevisionRule::maxRounds);
    var days = object.required(
        "days_per_round", Leaves.whole(1, Integer.MAX_VALUE, number -> (int) number, Integer::longValue), RevisionRule::daysPerRound);
    return object.as(parts -> new RevisionRule(parts.of(rounds), parts.of(days)));
  }

  private static Shape<PlanEvent> planEvent() {
    var object = ObjectShape.<PlanEvent>of("plan_event", "A step in the revision of a plan.");
    var step = object.required("step", Leaves.coded(PlanStep.class), PlanEvent::step);
    var on = object.required("on", Leaves.DAY, PlanEvent::on);
    var by = object.required("by", Leaves.TEXT, PlanEvent::by);
    var reason = object.optional("reason", Leaves.TEXT, PlanEvent::reason);
    return object.as(parts -> PlanEvent.builder()
        .step(parts.of(step)).on(parts.of(on)).by(parts.of(by)).reason(parts.of(reason)).build());
  }

  private static Shape<ActionPlan> plan() {
    var object = ObjectShape.<ActionPlan>of("action_plan", "The follow-up action plan of a unit.");
    var id = object.required("id", Leaves.TEXT, ActionPlan::id);
    var unit = object.required("unit", BasicShapes.UNIT_REF, plan -> plan.details().unit());
    var period = object.required("period", Leaves.PERIOD, plan -> plan.details().period());
    var recommendations = object.list("recommendations", Leaves.TEXT, plan -> plan.details().recommendations());
    var promised = object.optional("promised", BasicShapes.INDEX, plan -> plan.details().promised());
    var rule = object.defaulted(
        "revision_rule", revisionRule(), RevisionRule.THREE_OF_SEVEN_DAYS, plan -> plan.details().revisionRule());
    var actions = object.list("actions", ACTION, ActionPlan::actions);
    var history = object.list("history", planEvent(), ActionPlan::history);
    return object.checked(parts -> ActionPlan.of(
        PlanDetails.builder()
            .id(parts.of(id))
            .unit(parts.of(unit))
            .period(parts.of(period))
            .recommendations(parts.of(recommendations))
            .promised(parts.of(promised))
            .revisionRule(parts.of(rule))
            .build(),
        parts.of(actions),
        parts.of(history)));
  }

  private static Shape<FollowUp> followUp() {
    var object = ObjectShape.<FollowUp>of("follow_up", "Findings, recommendations and plan of a unit after one evaluation.");
    var unit = object.required("unit", BasicShapes.UNIT_REF, FollowUp::unit);
    var period = object.required("period", Leaves.PERIOD, FollowUp::period);
    var findings = object.list("findings", FINDING, FollowUp::findings);
    var recommendations = object.list("recommendations", RECOMMENDATION, FollowUp::recommendations);
    var plan = object.optional("plan", PLAN, FollowUp::plan);
    return object.checked(parts -> FollowUp.of(
        parts.of(unit), parts.of(period), parts.of(findings), parts.of(recommendations), parts.of(plan)));
  }
}
