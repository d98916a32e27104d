package io.github.pekppp.taskforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionDetails;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FindingKind;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.PlanDetails;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TaskForceProperties {

  private static final EvaluationPeriod PERIOD = EvaluationPeriod.of(2025);
  private static final LocalDate START = LocalDate.of(2025, 6, 1);

  @Provide
  Arbitrary<TaskForce> forces() {
    return Arbitraries.randomValue(TaskForceProperties::anyForce);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(-2, 40).map(START::plusDays);
  }

  private static TaskForce anyForce(Random random) {
    List<FollowUp> followUps = new ArrayList<>();
    for (String agency : List.of("Sulbar", "Majene", "Mamuju")) {
      for (String unit : List.of("rsud", "dinsos", "samsat")) {
        if (random.nextBoolean()) {
          followUps.add(anyFollowUp(new UnitRef(agency, unit), random));
        }
      }
    }
    return TaskForce.ofOrThrow(PERIOD, followUps);
  }

  private static FollowUp anyFollowUp(UnitRef unit, Random random) {
    Finding finding = Finding.builder()
        .id("f").unit(unit).period(PERIOD).kind(FindingKind.OBSERVATION).text(Text.same("temuan")).foundOn(START).by("Ani")
        .build();
    List<Recommendation> recommendations = new ArrayList<>();
    for (String id : List.of("r1", "r2", "r3")) {
      recommendations.add(Recommendation.builder()
          .id(id).addFindings("f").text(Text.same("saran")).by("Ani").on(anyDay(random)).addressee(unit).build());
    }
    PlanDetails plan =
        PlanDetails.builder().id("rtl").unit(unit).period(PERIOD).addRecommendations("r1", "r2", "r3").build();
    List<Action> actions = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      actions.add(anyAction("a" + i, random));
    }
    return FollowUp.ofOrThrow(
        unit, PERIOD, List.of(finding), recommendations,
        Optional.of(ActionPlan.ofOrThrow(plan, actions, List.of())).filter(known -> random.nextInt(4) > 0));
  }

  private static Action anyAction(String id, Random random) {
    ActionDetails.Builder details = ActionDetails.builder()
        .id(id).title(Text.same("tindakan")).deadline(anyDay(random)).addRecommendations("r" + (1 + random.nextInt(3)));
    if (random.nextBoolean()) {
      details.owner("Tim");
    }
    LocalDate day = anyDay(random);
    Action.Proposed proposed = Action.proposeOrThrow(details.build(), day, "Tim");
    int life = random.nextInt(6);
    if (life == 0) {
      return proposed.reject(day.plusDays(3), "Kepala", "tanpa anggaran");
    }
    Action.Agreed agreed = proposed.agree(day.plusDays(2), "Kepala");
    if (life < 3) {
      return life == 1 ? agreed : agreed.drop(day.plusDays(5), "Kepala", "dilebur");
    }
    Action.Done done = agreed.start(day.plusDays(4), "Tim").finish(day.plusDays(8), "Tim", List.of("sk"));
    return life == 3 ? done : done.verify(day.plusDays(9), "Ani");
  }

  private static LocalDate anyDay(Random random) {
    return START.plusDays(random.nextInt(20));
  }

  @Property
  void theNumbersOfAnAgencyAreTheSumsOverItsUnits(@ForAll("forces") TaskForce force, @ForAll("dates") LocalDate date) {
    TaskForceStatus status = force.on(date);
    status.byAgency().forEach((agency, count) -> assertThat(count).isEqualTo(status.byUnit().entrySet().stream()
        .filter(unit -> unit.getKey().agency().equals(agency))
        .map(Map.Entry::getValue)
        .reduce(FollowUpCount.NONE, FollowUpCount::plus)));
    assertThat(status.byAgency().values().stream().reduce(FollowUpCount.NONE, FollowUpCount::plus)).isEqualTo(status.total());
  }

  @Property
  void everyRecommendationIsOpenOrClosed(@ForAll("forces") TaskForce force, @ForAll("dates") LocalDate date) {
    FollowUpCount total = force.on(date).total();
    assertThat(total.all()).isEqualTo(total.open() + total.closed());
    assertThat(total.unanswered()).isLessThanOrEqualTo(total.withoutOwner());
    assertThat(total.open()).isGreaterThanOrEqualTo(Math.max(total.late(), total.withoutOwner()));
    assertThat(total.all()).isEqualTo((int) force.followUps().stream()
        .flatMap(followUp -> followUp.recommendations().stream())
        .filter(recommendation -> !recommendation.on().isAfter(date))
        .count());
  }

  @Property
  void theStatusOfADayIsThatOfWhatWasKnownThen(@ForAll("forces") TaskForce force, @ForAll("dates") LocalDate date) {
    List<FollowUp> then = force.followUps().stream()
        .map(known -> FollowUp.ofOrThrow(
            known.unit(), PERIOD, known.findings(), known.recommendations(), known.plan().map(plan -> plan.asOf(date))))
        .toList();
    assertThat(TaskForce.ofOrThrow(PERIOD, then).on(date)).isEqualTo(force.on(date));
  }
}
