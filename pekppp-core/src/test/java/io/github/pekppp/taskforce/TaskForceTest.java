package io.github.pekppp.taskforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
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
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskForceTest {

  private static final EvaluationPeriod PERIOD = EvaluationPeriod.of(2025);
  private static final UnitRef RSUD = new UnitRef("Sulbar", "rsud");
  private static final UnitRef DINSOS = new UnitRef("Sulbar", "dinsos");
  private static final UnitRef SAMSAT = new UnitRef("Majene", "samsat");

  private static LocalDate june(int day) {
    return LocalDate.of(2025, 6, day);
  }

  private static Recommendation recommendation(String id, UnitRef unit, LocalDate on) {
    return Recommendation.builder()
        .id(id).addFindings("f").text(Text.same("Tetapkan standar pelayanan")).by("Ani").on(on).addressee(unit).build();
  }

  private static ActionDetails.Builder details(String id, LocalDate deadline, String... recommendations) {
    return ActionDetails.builder()
        .id(id).title(Text.same("Menyusun SK")).deadline(deadline).addRecommendations(recommendations);
  }

  private static Action.Agreed agreed(ActionDetails.Builder details) {
    return Action.proposeOrThrow(details.build(), june(1), "Tim").agree(june(2), "Kepala");
  }

  private static FollowUp followUp(UnitRef unit, List<Recommendation> recommendations, Action... actions) {
    Finding finding = Finding.builder()
        .id("f").unit(unit).period(PERIOD).kind(FindingKind.OBSERVATION).text(Text.same("SK belum ada")).foundOn(june(1))
        .by("Ani").build();
    PlanDetails plan = PlanDetails.builder()
        .id("rtl").unit(unit).period(PERIOD)
        .recommendations(recommendations.stream().map(Recommendation::id).toList())
        .build();
    return FollowUp.ofOrThrow(
        unit, PERIOD, List.of(finding), recommendations,
        Optional.of(ActionPlan.ofOrThrow(plan, Arrays.asList(actions), List.of())));
  }

  /** The only recommendation, answered by some actions. */
  private static RecommendationStatus status(LocalDate date, Action... actions) {
    FollowUp followUp = followUp(RSUD, List.of(recommendation("r1", RSUD, june(1))), actions);
    return TaskForce.ofOrThrow(PERIOD, List.of(followUp)).on(date).recommendations().get(0);
  }

  @Test
  void aRecommendationIsFollowedToItsEnd() {
    Action.InProgress started = agreed(details("a", june(30), "r1").owner("Sekretaris")).start(june(5), "Tim");
    Action verified = started.finish(june(10), "Tim", List.of("sk")).verify(june(12), "Ani");
    assertThat(Stream.of(1, 5, 10, 12).map(day -> status(june(day), verified).state())).containsExactly(
        RecommendationState.PLANNED, RecommendationState.IN_PROGRESS, RecommendationState.DONE, RecommendationState.CLOSED);
    assertThat(status(june(12), verified).isOpen()).isFalse();
    assertThat(status(june(10), verified).isOpen()).isTrue();
  }

  @Test
  void itIsAsFarAsAllItsActionsTogether() {
    Action planned = agreed(details("a", june(30), "r1"));
    Action done = agreed(details("b", june(30), "r1")).start(june(3), "Tim").finish(june(4), "Tim", List.of("foto"));
    Action verified =
        agreed(details("c", june(30), "r1")).start(june(3), "Tim").finish(june(4), "Tim", List.of("foto")).verify(june(5), "Ani");
    assertThat(status(june(5), planned, done).state()).isEqualTo(RecommendationState.IN_PROGRESS);
    assertThat(status(june(5), verified, done).state()).isEqualTo(RecommendationState.DONE);
    assertThat(status(june(5), planned).state()).isEqualTo(RecommendationState.PLANNED);
    assertThat(status(june(5), planned, done).actions()).extracting(Action::id).containsExactly("a", "b");
  }

  @Test
  void aDroppedActionAnswersNothing() {
    Action dropped = agreed(details("a", june(3), "r1")).drop(june(9), "Kepala", "tanpa anggaran");
    assertThat(status(june(8), dropped).state()).isEqualTo(RecommendationState.PLANNED);
    assertThat(status(june(9), dropped).state()).isEqualTo(RecommendationState.UNANSWERED);
    assertThat(status(june(9), dropped).isLate()).isFalse();
    assertThat(status(june(9), dropped).isWithoutOwner()).isTrue();
    assertThat(status(june(9), dropped).actions()).isEmpty();
  }

  @Test
  void theLatestOpenActionTellsHowLateItIs() {
    Action late = agreed(details("a", june(10), "r1").owner("Tim"));
    Action later = agreed(details("b", june(8), "r1").owner("Tim"));
    Action finishedLate =
        agreed(details("c", june(3), "r1").owner("Tim")).start(june(4), "Tim").finish(june(5), "Tim", List.of("sk"));
    assertThat(status(june(8), late, later, finishedLate).isLate()).isFalse();
    assertThat(status(june(9), late, later, finishedLate).isLate()).isTrue();
    assertThat(status(june(12), late, later, finishedLate).daysLate()).isEqualTo(4);
    assertThat(status(june(12), finishedLate).daysLate()).isZero();
  }

  @Test
  void anOpenActionWithoutOwnerIsSeen() {
    Action alone = agreed(details("a", june(30), "r1"));
    Action owned = agreed(details("b", june(30), "r1").owner("Tim"));
    Action done = agreed(details("c", june(30), "r1")).start(june(3), "Tim").finish(june(4), "Tim", List.of("sk"));
    assertThat(status(june(5), alone, owned, done).withoutOwner()).containsExactly("a");
    assertThat(status(june(5), alone).isWithoutOwner()).isTrue();
    assertThat(status(june(5), owned, done).isWithoutOwner()).isFalse();
  }

  @Test
  void whatHeldOnTheDayCounts() {
    Action takenOver = agreed(details("a", june(10), "r1"))
        .assign(june(6), "Kepala", "Sekretaris")
        .extend(june(13), "Kepala", june(20), "menunggu anggaran");
    assertThat(status(june(5), takenOver).withoutOwner()).containsExactly("a");
    assertThat(status(june(6), takenOver).isWithoutOwner()).isFalse();
    assertThat(Stream.of(12, 13, 22).map(day -> status(june(day), takenOver).daysLate())).containsExactly(2L, 0L, 2L);
  }

  @Test
  void whatIsOpenLateOrWithoutOwnerIsToldByAgencyAndUnit() {
    FollowUp rsud = followUp(
        RSUD,
        List.of(
            recommendation("r2", RSUD, june(1)), recommendation("r1", RSUD, june(1)), recommendation("r3", RSUD, june(20))),
        agreed(details("a", june(4), "r1", "r2").owner("Tim")));
    FollowUp dinsos = FollowUp.ofOrThrow(
        DINSOS, PERIOD, findings(DINSOS), List.of(recommendation("r1", DINSOS, june(1))), Optional.empty());
    FollowUp samsat = followUp(
        SAMSAT, List.of(recommendation("r1", SAMSAT, june(1))),
        agreed(details("a", june(9), "r1")).start(june(3), "Tim").finish(june(4), "Tim", List.of("sk")).verify(june(5), "Ani"));
    TaskForce force = TaskForce.ofOrThrow(PERIOD, List.of(rsud, samsat, dinsos));
    TaskForceStatus status = force.on(june(10));

    assertThat(status.recommendations())
        .extracting(one -> one.recommendation().addressee().unit() + " " + one.recommendation().id())
        .containsExactly("samsat r1", "dinsos r1", "rsud r1", "rsud r2");
    assertThat(status.byUnit()).containsOnlyKeys(SAMSAT, DINSOS, RSUD)
        .containsEntry(SAMSAT, new FollowUpCount(1, 0, 1, 0, 0, 0))
        .containsEntry(DINSOS, new FollowUpCount(1, 1, 0, 1, 0, 1))
        .containsEntry(RSUD, new FollowUpCount(2, 2, 0, 0, 2, 0));
    assertThat(status.byAgency()).hasToString(
        "{Majene=" + new FollowUpCount(1, 0, 1, 0, 0, 0) + ", Sulbar=" + new FollowUpCount(3, 3, 0, 1, 2, 1) + "}");
    assertThat(status.total()).isEqualTo(new FollowUpCount(4, 3, 1, 1, 2, 1));
    assertThat(status.open()).hasSize(3);
    assertThat(status.late()).extracting(one -> one.recommendation().id()).containsExactly("r1", "r2");
    assertThat(status.withoutOwner()).extracting(one -> one.recommendation().addressee()).containsExactly(DINSOS);
    assertThat(force.on(june(20)).recommendations()).extracting(RecommendationStatus::state).containsExactly(
        RecommendationState.CLOSED, RecommendationState.UNANSWERED, RecommendationState.PLANNED, RecommendationState.PLANNED,
        RecommendationState.UNANSWERED);
    assertThat(Serialized.copyOf(force)).isEqualTo(force);
    assertThat(Serialized.copyOf(status)).isEqualTo(status);
  }

  private static List<Finding> findings(UnitRef unit) {
    return followUp(unit, List.of()).findings();
  }

  @Test
  void everyUnitIsFollowedOnceAndAfterOneEvaluation() {
    FollowUp rsud = followUp(RSUD, List.of());
    FollowUp earlier = FollowUp.ofOrThrow(DINSOS, EvaluationPeriod.of(2024), List.of(), List.of(), Optional.empty());
    assertThat(TaskForce.of(PERIOD, List.of(rsud, earlier, rsud)).getError()).extracting(Problem::toString).containsExactly(
        "follow_ups[2]: the follow-up of unit Sulbar/dinsos is that of the evaluation of 2024, not of 2025 [period-differs]",
        "follow_ups[3]: unit Sulbar/rsud appears more than once [unit-duplicate]");
    assertThatThrownBy(() -> TaskForce.ofOrThrow(PERIOD, List.of(earlier))).isInstanceOf(ProblemException.class);
    assertThat(RecommendationState.CLOSED.label().id()).isEqualTo("Tuntas");
  }
}
