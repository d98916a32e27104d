package io.github.pekppp.exchange;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionDetails;
import io.github.pekppp.followup.ActionEvent;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.ActionState;
import io.github.pekppp.followup.ActionStep;
import io.github.pekppp.followup.EventPart;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FindingKind;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.followup.Milestone;
import io.github.pekppp.followup.Need;
import io.github.pekppp.followup.PlanDetails;
import io.github.pekppp.followup.PlanEvent;
import io.github.pekppp.followup.PlanState;
import io.github.pekppp.followup.PlanStep;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.followup.RevisionRule;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sound follow-ups at random: their histories walk from step to step as the types allow. */
final class StoredFollowUps {

  private static final int STEPS = 12;

  private final Draw draw;
  private final StoredValues values;

  StoredFollowUps(Draw draw, StoredValues values) {
    this.draw = draw;
    this.values = values;
  }

  FollowUp followUp() {
    UnitRef unit = values.unit();
    EvaluationPeriod period = values.period();
    List<Finding> findings = draw.ids().stream().map(id -> finding(id, unit, period)).toList();
    List<String> found = findings.stream().map(Finding::id).toList();
    List<Recommendation> recommendations =
        draw.ids().stream().flatMap(id -> recommendation(id, unit, draw.among(found)).stream()).toList();
    List<String> recommended = recommendations.stream().map(Recommendation::id).toList();
    return FollowUp.ofOrThrow(
        unit, period, findings, recommendations, draw.maybe(() -> plan(unit, period, draw.among(recommended))));
  }

  ActionPlan plan() {
    return plan(values.unit(), values.period(), draw.ids());
  }

  Finding finding() {
    return finding(draw.words(), values.unit(), values.period());
  }

  Recommendation recommendation() {
    return recommendation(draw.words(), values.unit(), List.of(draw.words())).orElseThrow();
  }

  Action action() {
    return action(draw.words(), List.of(draw.words())).orElseThrow();
  }

  private Finding finding(String id, UnitRef unit, EvaluationPeriod period) {
    Finding.Builder finding = Finding.builder();
    draw.maybe(() -> draw.between(1, Integer.MAX_VALUE)).ifPresent(finding::item);
    FindingKind kind = draw.of(FindingKind.class);
    return finding
        .id(id)
        .unit(unit)
        .period(period)
        .kind(kind)
        .indicator(draw.maybe(values::indicator))
        .text(draw.text())
        .foundOn(draw.day())
        .by(kind == FindingKind.OBSERVATION ? Optional.of(draw.words()) : draw.maybe(draw::words))
        .build();
  }

  private Optional<Recommendation> recommendation(String id, UnitRef unit, List<String> findings) {
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(Recommendation.builder()
            .id(id)
            .findings(findings)
            .text(draw.text())
            .by(draw.words())
            .on(draw.day())
            .addressee(unit)
            .build());
  }

  private ActionPlan plan(UnitRef unit, EvaluationPeriod period, List<String> recommendations) {
    PlanDetails.Builder details = PlanDetails.builder()
        .id(draw.words())
        .unit(unit)
        .period(period)
        .recommendations(recommendations)
        .promised(draw.maybe(values::index));
    RevisionRule rule = draw.chance()
        ? RevisionRule.THREE_OF_SEVEN_DAYS
        : new RevisionRule(draw.between(0, Integer.MAX_VALUE), draw.between(1, Integer.MAX_VALUE));
    List<Action> actions = recommendations.isEmpty()
        ? List.of()
        : draw.ids().stream().flatMap(id -> action(id, draw.among(recommendations)).stream()).toList();
    return ActionPlan.ofOrThrow(details.revisionRule(rule).build(), actions, planHistory(rule));
  }

  private List<PlanEvent> planHistory(RevisionRule rule) {
    List<PlanEvent> events = new ArrayList<>();
    PlanState state = PlanState.DRAFT;
    LocalDate day = draw.day();
    int rounds = 0;
    for (int i = draw.between(0, STEPS); i > 0; i--) {
      PlanState now = state;
      int made = rounds;
      List<PlanStep> next = Arrays.stream(PlanStep.values())
          .filter(step -> step.mayFollow(now) && (step != PlanStep.RETURN || made < rule.maxRounds()))
          .toList();
      if (next.isEmpty()) {
        break;
      }
      PlanStep step = draw.of(next);
      day = state == PlanState.RETURNED ? day : draw.notBefore(day);
      rounds += step == PlanStep.RETURN ? 1 : 0;
      state = step.to();
      events.add(PlanEvent.builder()
          .step(step)
          .on(day)
          .by(draw.words())
          .reason(step.demandsReason() ? Optional.of(draw.words()) : Optional.empty())
          .build());
    }
    return events;
  }

  private Optional<Action> action(String id, List<String> recommendations) {
    if (recommendations.isEmpty()) {
      return Optional.empty();
    }
    ActionDetails details = ActionDetails.builder()
        .id(id)
        .recommendations(recommendations)
        .title(draw.text())
        .owner(draw.maybe(draw::words))
        .deadline(draw.day())
        .milestones(draw.ids().stream().map(name -> new Milestone(name, draw.text(), draw.day())).toList())
        .needs(draw.some(this::need))
        .target(draw.maybe(this::target))
        .gain(draw.maybe(() -> Ratio.of(
            draw.chance() ? draw.whole() : draw.whole().negate(), draw.whole().add(BigInteger.ONE))))
        .build();
    return Optional.of(Action.replayOrThrow(details, actionHistory(details)));
  }

  private Need need() {
    return draw.chance()
        ? new Need.Budget(draw.chance() ? draw.between(1, 90) : Long.MAX_VALUE)
        : new Need.Decision(draw.text());
  }

  private LevelTarget target() {
    int from = draw.between(0, Level.MAX - 1);
    return new LevelTarget(values.indicator(), Level.of(from), Level.of(draw.between(from + 1, Level.MAX)));
  }

  private List<ActionEvent> actionHistory(ActionDetails details) {
    List<ActionEvent> events = new ArrayList<>();
    Set<String> reached = new LinkedHashSet<>();
    ActionState state = ActionState.PROPOSED;
    LocalDate day = draw.day();
    LocalDate deadline = details.deadline();
    events.add(event(ActionStep.PROPOSE, day).build());
    for (int i = draw.between(0, STEPS); i > 0; i--) {
      ActionState now = state;
      boolean last = deadline.equals(Draw.LAST_DAY);
      List<String> open =
          details.milestones().stream().map(Milestone::id).filter(milestone -> !reached.contains(milestone)).toList();
      List<ActionStep> next = Arrays.stream(ActionStep.values())
          .filter(one -> one.mayFollow(now) && (one != ActionStep.EXTEND || !last))
          .filter(one -> (one != ActionStep.REACH || !open.isEmpty()) && (one != ActionStep.UNDO || !reached.isEmpty()))
          .toList();
      if (next.isEmpty()) {
        break;
      }
      ActionStep step = draw.of(next);
      state = step.to().orElse(state);
      day = draw.notBefore(day);
      ActionEvent.Builder event = event(step, day);
      if (step == ActionStep.REACH) {
        String milestone = draw.of(open);
        reached.add(milestone);
        event.milestone(milestone);
      } else if (step == ActionStep.UNDO) {
        String milestone = draw.of(List.copyOf(reached));
        reached.remove(milestone);
        event.milestone(milestone);
      } else if (step == ActionStep.EXTEND) {
        deadline = draw.notBefore(deadline.plusDays(1));
        event.deadline(deadline);
      }
      events.add(event.build());
    }
    return events;
  }

  /** A step with the parts that can be of any kind. */
  private ActionEvent.Builder event(ActionStep step, LocalDate day) {
    ActionEvent.Builder event = ActionEvent.builder().step(step).on(day).by(draw.words());
    if (step.demands(EventPart.REASON)) {
      event.reason(draw.words());
    }
    if (step.demands(EventPart.EVIDENCE)) {
      List<String> evidence = draw.ids();
      event.evidence(evidence.isEmpty() ? List.of("a") : evidence);
    }
    if (step.demands(EventPart.OWNER)) {
      event.owner(draw.words());
    }
    return event;
  }
}
