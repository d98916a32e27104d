package io.github.pekppp.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static LocalDate august(int day) {
    return LocalDate.of(2025, Month.AUGUST, day);
  }

  private static Action.Proposed action(String id, String... recommendations) {
    ActionDetails details = ActionDetails.builder()
        .id(id).title(Text.same("Kegiatan " + id)).deadline(august(31)).addRecommendations(recommendations).build();
    return Action.proposeOrThrow(details, august(1), "Tim");
  }

  private static ActionPlan draft(Action... actions) {
    return ActionPlan.ofOrThrow(Lives.plan().build(), List.of(actions), List.of());
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(problem -> problem.line(Language.EN)).toList();
  }

  @Test
  void aPlanIsReturnedAtMostThreeTimesForSevenDays() {
    ActionPlan plan = draft(action("a", "r1"));
    assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
    assertThat(plan.revisionDue()).isEmpty();
    LocalDate due = august(3);
    for (int round = 1; round <= 3; round++) {
      plan = plan.submit(due, "Tim").get().giveBack(due, "Evaluator", "belum rinci").get();
      due = due.plusDays(7);
      assertThat(plan.rounds()).isEqualTo(round);
      assertThat(plan.revisionDue()).contains(due);
    }
    assertThat(plan.revisionDue()).contains(august(24));
    ActionPlan returned = plan;
    assertThat(lines(returned.submit(august(25), "Tim").getError())).containsExactly(
        "on: the revision was submitted on 2025-08-25, its limit was 2025-08-24 (7 days after the plan was returned)");
    ActionPlan submitted = returned.submit(august(24), "Tim").get();
    assertThat(submitted.revisionDue()).isEmpty();
    assertThat(lines(submitted.giveBack(august(25), "Evaluator", "lagi").getError()))
        .containsExactly("the plan was already returned 3 times for revision, which is the most");
    ActionPlan accepted = submitted.accept(august(26), "Evaluator").get();
    assertThat(accepted.state()).isEqualTo(PlanState.ACCEPTED);
    assertThat(accepted.stateOn(august(24))).isEqualTo(PlanState.SUBMITTED);
    assertThat(accepted.stateOn(LocalDate.of(2025, 7, 31))).isEqualTo(PlanState.DRAFT);
    assertThat(lines(accepted.submit(august(25), "Tim").getError())).containsExactly(
        "submitted cannot follow Accepted", "on: 2025-08-25 is before the step it follows, 2025-08-26");
    assertThat(PlanStatus.of(accepted, august(20)).revisionDaysLate()).isZero();
    assertThat(PlanStatus.of(returned, august(24)).revisionDaysLate()).isZero();
    assertThat(PlanStatus.of(returned, august(27)).revisionDaysLate()).isEqualTo(3);
  }

  @Test
  void aStoredPlanTellsAllItsFaults() {
    PlanDetails details = Lives.plan().addRecommendations("r1").build();
    PlanEvent without = PlanEvent.builder().step(PlanStep.RETURN).on(august(2)).by("E").build();
    PlanEvent with = PlanEvent.builder().step(PlanStep.ACCEPT).on(august(1)).by("E").reason("x").build();
    List<Action> actions = List.of(action("a", "r9", "r1"), action("a", "r2", "r8"));
    assertThat(lines(ActionPlan.of(details, actions, List.of(without, with), Place.of("plan")).getError())).containsExactly(
        "plan.recommendations[6]: r1 appears more than once",
        "plan.actions[2]: a appears more than once",
        "plan.actions[1].recommendations[1]: plan rtl-2025 does not answer recommendation r9",
        "plan.actions[2].recommendations[2]: plan rtl-2025 does not answer recommendation r8",
        "plan.history[1]: returned cannot follow Draft",
        "plan.history[1].reason: returned: reason is missing",
        "plan.history[2]: accepted cannot follow Returned",
        "plan.history[2].on: 2025-08-01 is before the step it follows, 2025-08-02",
        "plan.history[2].reason: accepted: reason is out of place");
    assertThatThrownBy(() -> ActionPlan.ofOrThrow(details, actions, List.of())).isInstanceOf(ProblemException.class);
  }

  @Test
  void aPlanIsRewrittenOnlyWhileTheUnitHasIt() {
    ActionPlan plan = draft(action("a", "r1"));
    PlanDetails promising = Lives.plan().promised(Index.of(Score.of(4))).build();
    ActionPlan revised = plan.revise(promising, List.of(action("b", "r2"), action("a", "r3"))).get();
    assertThat(revised.actions()).extracting(Action::id).containsExactly("b", "a");
    assertThat(revised.details()).isEqualTo(promising);
    ActionPlan submitted = revised.submit(august(2), "Tim").get();
    assertThat(lines(submitted.revise(promising, List.of()).getError()))
        .containsExactly("plan rtl-2025 cannot be rewritten: Submitted");
    ActionPlan returned = submitted.giveBack(august(3), "Evaluator", "kurang").get();
    List<Action> more = List.of(action("b", "r2"), action("a", "r1"), action("c", "r3"));
    assertThat(returned.revise(promising, more).get().history()).isEqualTo(returned.history());
    assertThat(lines(returned.revise(promising, List.of(action("a", "r7"), action("b", "r2"))).getError()))
        .containsExactly("actions[1].recommendations[1]: plan rtl-2025 does not answer recommendation r7");
    ActionPlan accepted = submitted.accept(august(3), "Evaluator").get();
    assertThat(accepted.revise(promising, List.of()).isInvalid()).isTrue();
  }

  @Test
  void noRevisionErasesWhatWasDone() {
    Action.InProgress begun = action("a", "r1").agree(august(1), "Kepala").start(august(2), "Tim");
    ActionPlan plan = draft(begun);
    String lost = "actions: action a is gone or its history changed; reject or drop it with a reason";
    assertThat(lines(plan.revise(plan.details(), List.of()).getError())).containsExactly(lost);
    assertThat(lines(plan.revise(plan.details(), List.of(action("a", "r1"))).getError())).containsExactly(lost);
    Action dropped = begun.drop(august(3), "Kepala", "anggaran tidak ada");
    assertThat(plan.revise(plan.details(), List.of(dropped)).get().actions()).containsExactly(dropped);
  }

  @Test
  void anActionIsReplacedOnlyByItself() {
    Action.Proposed action = action("a", "r1");
    ActionPlan plan = draft(action.agree(august(2), "Kepala"));
    assertThatThrownBy(() -> plan.with(action("b", "r1"))).hasMessage("action: plan rtl-2025 has no action b");
    assertThatThrownBy(() -> plan.with(action))
        .hasMessage("action: a[2025-08-01 propose] does not continue a[2025-08-01 propose, 2025-08-02 agree]");
    assertThat(plan).hasToString("rtl-2025 draft [a[2025-08-01 propose, 2025-08-02 agree]]");
  }

  @Test
  void plansAreEqualByValue() {
    ActionPlan plan = draft(action("a", "r1"));
    assertThat(plan).isEqualTo(draft(action("a", "r1"))).hasSameHashCodeAs(draft(action("a", "r1")));
    assertThat(plan).isNotEqualTo(draft(action("b", "r1"))).isNotEqualTo(plan.submit(august(2), "Tim").get());
    assertThat(plan).isNotEqualTo(ActionPlan.ofOrThrow(Lives.plan().id("lain").build(), plan.actions(), List.of()));
  }

  @Test
  void whatNobodyDoesIsVisible() {
    Action.Agreed agreed = action("a", "r0", "r1").agree(august(5), "Kepala");
    Action.Rejected rejected = action("b", "r2").reject(august(20), "Kepala", "tanpa anggaran");
    ActionPlan plan = draft(agreed, rejected);
    assertThat(plan.openRecommendations()).containsExactly("r2", "r3", "r4");
    PlanStatus before = PlanStatus.of(plan, august(19));
    assertThat(before.openRecommendations()).containsExactly("r3", "r4");
    assertThat(before.withoutOwner()).containsExactly("a", "b");
    assertThat(before.leftOut()).isEmpty();
    PlanStatus after = PlanStatus.of(plan, LocalDate.of(2025, 9, 2));
    assertThat(after.openRecommendations()).containsExactly("r2", "r3", "r4");
    assertThat(after.withoutOwner()).containsExactly("a");
    assertThat(after.leftOut()).containsExactly("b");
    assertThat(after.late()).containsExactly(new LateAction("a", 2, List.of()));
    assertThat(after.actions()).containsEntry(ActionState.AGREED, 1).containsEntry(ActionState.REJECTED, 1)
        .containsEntry(ActionState.DONE, 0);
    assertThat(after.progress()).contains(Ratio.ZERO);
    assertThat(PlanStatus.of(draft(), august(1)).progress()).isEmpty();
  }

  @Test
  void aRuleOfRevisionsIsASetting() {
    assertThat(Lives.plan().build().revisionRule()).isEqualTo(new RevisionRule(3, 7));
    PlanDetails once = Lives.plan().revisionRule(new RevisionRule(0, 1)).build();
    ActionPlan submitted = ActionPlan.draft(once, List.of()).flatMap(plan -> plan.submit(august(1), "Tim")).get();
    assertThat(submitted.giveBack(august(2), "E", "x").isInvalid()).isTrue();
    assertThatThrownBy(() -> new RevisionRule(-1, 7)).hasMessage("maxRounds: -1 is below 0");
    assertThatThrownBy(() -> new RevisionRule(3, 0)).hasMessage("daysPerRound: 0 is below 1");
    assertThatThrownBy(() -> Lives.plan().id(" ").build()).hasMessage("id: is blank");
    assertThatThrownBy(() -> Lives.plan().addRecommendations("").build()).hasMessage("recommendations: is blank");
    assertThatThrownBy(() -> submitted.accept(august(2), " ")).hasMessage("by: is blank");
    assertThatThrownBy(() -> submitted.giveBack(august(2), "E", " ")).hasMessage("reason: is blank");
  }

  @Test
  void aFindingIsDerivedOrSaysWhoseItIs() {
    Finding gap = Finding.builder()
        .id("level_gap-1").unit(Lives.UNIT).period(Lives.PERIOD).kind(FindingKind.LEVEL_GAP)
        .indicator(IndicatorNumber.of(1)).text(Text.of("kurang", "gap")).foundOn(august(1)).build();
    assertThat(Serialized.copyOf(gap)).isEqualTo(gap);
    assertThat(gap.by()).isEmpty();
    Finding.Builder observation = Finding.builder().from(gap);
    assertThatThrownBy(() -> observation.kind(FindingKind.OBSERVATION).build()).hasMessage("by: an observation says whose it is");
    assertThat(observation.by("Evaluator Satu").build().by()).contains("Evaluator Satu");
    assertThatThrownBy(() -> Finding.builder().from(gap).by(" ").build()).hasMessage("by: is blank");
    assertThatThrownBy(() -> Finding.builder().from(gap).id("").build()).hasMessage("id: is blank");
    assertThatThrownBy(() -> Finding.builder().from(gap).text(Text.same("")).build()).hasMessage("text: is blank");
    assertThatThrownBy(() -> Finding.builder().from(gap).item(0).build()).hasMessage("item: 0 is below 1");
    assertThat(Finding.builder().from(gap).item(1).build().item()).hasValue(1);
  }

  @Test
  void aRecommendationAnswersFindings() {
    Recommendation advice = Recommendation.builder()
        .id("r1").addFindings("level_gap-1").text(Text.same("Tetapkan standar")).by("Evaluator").on(august(1))
        .addressee(Lives.UNIT).build();
    assertThat(Serialized.copyOf(advice)).isEqualTo(advice);
    assertThatThrownBy(() -> Recommendation.builder().from(advice).addFindings("level_gap-1").build())
        .hasMessage("findings: [level_gap-1, level_gap-1] names one twice");
    assertThatThrownBy(() -> Recommendation.builder().from(advice).findings(List.of()).build())
        .hasMessage("findings: a recommendation answers at least one");
    assertThatThrownBy(() -> Recommendation.builder().from(advice).id("").build()).hasMessage("id: is blank");
    assertThatThrownBy(() -> Recommendation.builder().from(advice).text(Text.same(" ")).build()).hasMessage("text: is blank");
    assertThatThrownBy(() -> Recommendation.builder().from(advice).by("").build()).hasMessage("by: is blank");
  }
}
