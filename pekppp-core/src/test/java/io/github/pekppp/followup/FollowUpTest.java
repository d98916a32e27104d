package io.github.pekppp.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpTest {

  private static final LocalDate DAY = LocalDate.of(2025, 8, 1);
  private static final UnitRef OTHER = new UnitRef("Provinsi Sulawesi Barat", "rsud");

  private static Finding finding(String id) {
    return Finding.builder().id(id).unit(Lives.UNIT).period(Lives.PERIOD).kind(FindingKind.LEVEL_GAP)
        .text(Text.same("kurang")).foundOn(DAY).build();
  }

  private static Recommendation recommendation(String id, String... findings) {
    return Recommendation.builder().id(id).addFindings(findings).text(Text.same("perbaiki")).by("Evaluator").on(DAY)
        .addressee(Lives.UNIT).build();
  }

  private static Action.Proposed action(String id, String... recommendations) {
    ActionDetails details = ActionDetails.builder()
        .id(id).title(Text.same("Kegiatan " + id)).deadline(DAY).addRecommendations(recommendations).build();
    return Action.proposeOrThrow(details, DAY, "Tim");
  }

  private static ActionPlan plan(PlanDetails.Builder details, Action... actions) {
    return ActionPlan.ofOrThrow(details.build(), List.of(actions), List.of());
  }

  private static PlanDetails.Builder details(String... recommendations) {
    return PlanDetails.builder().id("rtl").unit(Lives.UNIT).period(Lives.PERIOD).addRecommendations(recommendations);
  }

  private static Validation<List<Problem>, FollowUp> of(
      List<Finding> findings, List<Recommendation> recommendations, ActionPlan plan) {
    return FollowUp.of(Lives.UNIT, Lives.PERIOD, findings, recommendations, Optional.of(plan));
  }

  @Test
  void aFindingLeadsToItsActions() {
    Action first = action("a", "r1", "r2");
    Action second = action("b", "r2");
    Action given = action("c", "r3").reject(DAY, "Kepala", "tanpa anggaran");
    List<Recommendation> advice =
        List.of(recommendation("r1", "f1"), recommendation("r2", "f1", "f2"), recommendation("r3", "f2"), recommendation("r4", "f2"));
    FollowUp all = of(
        List.of(finding("f1"), finding("f2"), finding("f3")), advice, plan(details("r1", "r2", "r3"), first, second, given)).get();
    assertThat(all.recommendations(finding("f1"))).containsExactly(advice.get(0), advice.get(1));
    assertThat(all.actions(finding("f1"))).containsExactly(first, second);
    assertThat(all.actions(finding("f3"))).isEmpty();
    assertThat(all.actions(advice.get(1))).containsExactly(first, second);
    assertThat(all.unanswered()).containsExactly(finding("f3"));
    assertThat(all.unplanned()).containsExactly(advice.get(2), advice.get(3));
    assertThat(Serialized.copyOf(all)).isEqualTo(all);
    FollowUp early = FollowUp.ofOrThrow(Lives.UNIT, Lives.PERIOD, all.findings(), advice, Optional.empty());
    assertThat(early.unplanned()).isEqualTo(advice);
  }

  @Test
  void whatLeadsNowhereIsTold() {
    Finding elsewhere = Finding.builder().from(finding("f2")).unit(OTHER).build();
    Finding earlier = Finding.builder().from(finding("f1")).period(EvaluationPeriod.of(2024)).build();
    Recommendation toOther = Recommendation.builder().from(recommendation("r1", "f2")).addressee(OTHER).build();
    Validation<List<Problem>, FollowUp> all = of(
        List.of(finding("f1"), elsewhere, earlier),
        List.of(recommendation("r1", "f1", "f9"), toOther),
        plan(details("r1", "r7").period(EvaluationPeriod.of(2024))));
    assertThat(all.getError()).extracting(problem -> problem.line(Language.EN)).containsExactly(
        "findings[3]: f1 appears more than once",
        "recommendations[2]: r1 appears more than once",
        "findings[2]: belongs to Provinsi Sulawesi Barat/rsud in 2025, not to Provinsi Sulawesi Barat/dinsos in 2025",
        "findings[3]: belongs to Provinsi Sulawesi Barat/dinsos in 2024, not to Provinsi Sulawesi Barat/dinsos in 2025",
        "recommendations[1].findings[2]: there is no finding f9",
        "recommendations[2].addressee: is written to Provinsi Sulawesi Barat/rsud, not to Provinsi Sulawesi Barat/dinsos",
        "plan: belongs to Provinsi Sulawesi Barat/dinsos in 2024, not to Provinsi Sulawesi Barat/dinsos in 2025",
        "plan.recommendations[2]: there is no recommendation r7");
    assertThatThrownBy(() -> FollowUp.ofOrThrow(
        Lives.UNIT, Lives.PERIOD, List.of(), List.of(recommendation("r1", "f1")), Optional.empty()))
        .isInstanceOf(ProblemException.class)
        .hasMessage("recommendations[1].findings[1]: there is no finding f1");
    assertThat(of(List.of(), List.of(), plan(details().unit(OTHER))).isInvalid()).isTrue();
  }
}
