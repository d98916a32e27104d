package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
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
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SurveyPlanTest {

  private static final LocalDate REPORT = LocalDate.of(2025, 1, 31);
  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  /** The weakest is u3, then u1 and u4 alike, then u2. */
  private static final SurveyIndex INDEX = SurveyIndex.ofOrThrow(
      ElementMeans.printedOrThrow(SurveyForm.numbered(4),
          List.of(new BigDecimal("3.0"), new BigDecimal("3.5"), new BigDecimal("2.1"), new BigDecimal("3.0"))),
      SurveyRegime.skm2017(), WeightRule.EXACT);

  static SurveyAction.Builder action(String id, String element) {
    return SurveyAction.builder().id(id).element(element).what(Text.same("perbaikan")).due(DUE);
  }

  private static SurveyPlan plan(SurveyAction... actions) {
    return SurveyPlan.ofOrThrow(INDEX, Optional.of(REPORT), List.of(actions));
  }

  @Test
  void theWeakestElementComesFirst() {
    SurveyPlan plan = plan(
        action("a", "u2").build(),
        action("d", "u4").build(),
        action("c", "u1").build(),
        action("b", "u1").build(),
        action("e", "u1").due(DUE.minusDays(1)).build(),
        action("f", "u3").build());
    assertThat(plan.actions()).extracting(SurveyAction::id).containsExactly("f", "e", "b", "c", "d", "a");
    assertThat(plan.reported()).contains(REPORT);
    assertThat(Serialized.copyOf(plan)).isEqualTo(plan);
  }

  @Test
  void elementsWithoutAnswersComeLast() {
    SurveyIndex half = Surveys.index(SurveyCounts.ofOrThrow(Surveys.SMALL, Map.of("fee", new AnswerCounts(0, 0, 0, 1))));
    SurveyPlan plan = SurveyPlan.ofOrThrow(
        half, Optional.empty(), List.of(action("a", "time").build(), action("b", "fee").build()));
    assertThat(plan.actions()).extracting(SurveyAction::id).containsExactly("b", "a");
  }

  @Test
  void aPlanIsSuggestedFromTheWeakestElements() {
    SurveyPlan one = SurveyPlan.suggested(INDEX, 1, Optional.of(REPORT), DUE);
    assertThat(one.actions()).extracting(SurveyAction::element).containsExactly("u3");
    assertThat(one.actions().get(0).what()).isEqualTo(Text.of("Perbaikan unsur U3", "Improve the element U3"));
    assertThat(one.actions().get(0).due()).isEqualTo(DUE);
    assertThat(one.reported()).contains(REPORT);
    assertThat(SurveyPlan.suggested(INDEX, 2, Optional.empty(), DUE).actions()).extracting(SurveyAction::id)
        .as("two elements are equally weak").containsExactly("u3", "u1", "u4");
  }

  @Test
  void aPlanIsAboutTheElementsOfItsSurvey() {
    assertThat(Surveys.codes(SurveyPlan.of(INDEX, Optional.empty(), List.of(
        action("a", "u1").build(), action("a", "u9").build()))))
        .containsExactly("survey-action-duplicate actions[2]", "survey-action-element actions[2].element");
    assertThatThrownBy(() -> plan(action("a", "u9").build())).isInstanceOf(ProblemException.class)
        .hasMessageContaining("action a: element u9 is not in form numbered-4");
    assertThatThrownBy(() -> action("", "u1").build()).hasMessage("id: is blank");
  }

  @Test
  void theShareAndTheLateActionsAreThoseOfTheDay() {
    SurveyAction done = action("a", "u1").done(REPORT.plusDays(3)).owner("Loket").evidence("foto.jpg").build();
    SurveyPlan plan = plan(done, action("b", "u2").build(), action("c", "u2").done(DUE.plusDays(5)).build());
    SurveyPlanStatus early = plan.on(REPORT.plusDays(2));
    assertThat(early.donePercent()).contains(Ratio.ZERO);
    assertThat(early.extent()).isEqualTo(FollowUpExtent.NONE);
    SurveyPlanStatus part = plan.on(REPORT.plusDays(3));
    assertThat(part.date()).isEqualTo(REPORT.plusDays(3));
    assertThat(part.planned()).isEqualTo(3);
    assertThat(part.done()).isEqualTo(1);
    assertThat(part.donePercent()).contains(Ratio.of(100, 3));
    assertThat(part.extent()).isEqualTo(FollowUpExtent.PART);
    assertThat(part.months()).isEmpty();
    assertThat(part.isDoneBeforeReport()).isFalse();
    assertThat(part.late()).isEmpty();
    assertThat(plan.on(DUE).late()).isEmpty();
    assertThat(plan.on(DUE.plusDays(1)).late()).extracting(SurveyAction::id).containsExactly("b", "c");
    assertThat(plan.on(DUE.plusDays(5)).late()).extracting(SurveyAction::id).containsExactly("b");
  }

  @Test
  void theSpeedCountsFromTheReportInWholeMonthsRoundedUp() {
    assertThat(speed(REPORT)).contains(0);
    assertThat(speed(REPORT.plusDays(1))).contains(1);
    assertThat(speed(LocalDate.of(2025, 2, 28))).as("the last day of February is a month after").contains(1);
    assertThat(speed(LocalDate.of(2025, 3, 1))).contains(2);
    assertThat(speed(LocalDate.of(2025, 3, 31))).contains(2);
    assertThat(speed(LocalDate.of(2026, 1, 31))).contains(12);
    assertThat(speed(LocalDate.of(2026, 2, 1))).contains(13);
    assertThat(speed(REPORT.minusDays(40))).contains(0);
  }

  private static Optional<Integer> speed(LocalDate last) {
    return plan(action("a", "u1").done(last).build(), action("b", "u2").done(last.minusDays(9)).build())
        .on(last).months();
  }

  @Test
  void allMayBeDoneBeforeTheReport() {
    SurveyPlan plan = plan(action("a", "u1").done(REPORT.minusDays(1)).build());
    assertThat(plan.on(REPORT).isDoneBeforeReport()).isTrue();
    assertThat(plan.on(REPORT).extent()).isEqualTo(FollowUpExtent.ALL);
    assertThat(plan.on(REPORT).completed()).contains(REPORT.minusDays(1));
    assertThat(plan(action("a", "u1").done(REPORT).build()).on(REPORT).isDoneBeforeReport()).isFalse();
    SurveyPlan unreported =
        SurveyPlan.ofOrThrow(INDEX, Optional.empty(), List.of(action("a", "u1").done(REPORT).build()));
    assertThat(unreported.on(REPORT).months()).isEmpty();
    assertThat(unreported.on(REPORT).isDoneBeforeReport()).isFalse();
  }

  @Test
  void nothingPlannedIsNotNothingDone() {
    SurveyPlanStatus status = plan().on(DUE);
    assertThat(status.donePercent()).isEmpty();
    assertThat(status.extent()).isEqualTo(FollowUpExtent.NONE);
    assertThat(status.completed()).isEmpty();
  }

  @Provide
  Arbitrary<SurveyPlan> plans() {
    return Arbitraries.randomValue(SurveyPlanTest::anyPlan);
  }

  private static SurveyPlan anyPlan(Random random) {
    List<SurveyAction> actions = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      SurveyAction.Builder action = action("a" + i, "u" + (1 + random.nextInt(4))).due(REPORT.plusDays(random.nextInt(200)));
      if (random.nextInt(3) > 0) {
        action.done(REPORT.plusDays(random.nextInt(430) - 30));
      }
      actions.add(action.build());
    }
    return plan(actions.toArray(SurveyAction[]::new));
  }

  @Property
  void theShareNeverFallsWithTime(
      @ForAll("plans") SurveyPlan plan, @ForAll @IntRange(min = -40, max = 420) int day, @ForAll @IntRange(max = 100) int later) {
    SurveyPlanStatus before = plan.on(REPORT.plusDays(day));
    SurveyPlanStatus after = plan.on(REPORT.plusDays(day + later));
    assertThat(before.donePercent().isPresent()).isEqualTo(!plan.actions().isEmpty());
    before.donePercent().ifPresent(share -> {
      assertThat(share).isBetween(Ratio.ZERO, Ratio.of(100));
      assertThat(after.donePercent().orElseThrow()).isGreaterThanOrEqualTo(share);
      assertThat(share.equals(Ratio.of(100))).isEqualTo(before.extent() == FollowUpExtent.ALL);
    });
    before.completed().ifPresent(last -> assertThat(after.completed()).contains(last));
  }

  @Property
  void theSpeedIsTheLeastMonthThatReachesTheLastDay(@ForAll("plans") SurveyPlan plan) {
    plan.on(REPORT.plusYears(3)).months().ifPresent(months -> {
      LocalDate last = plan.on(REPORT.plusYears(3)).completed().orElseThrow();
      assertThat(REPORT.plusMonths(months)).isAfterOrEqualTo(last);
      assertThat(months == 0 || REPORT.plusMonths(months - 1L).isBefore(last)).isTrue();
    });
  }
}
