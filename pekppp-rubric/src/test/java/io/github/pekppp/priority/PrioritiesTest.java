package io.github.pekppp.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What to fix first, by examples of the shipped edition. */
class PrioritiesTest {

  private static final Instrument INSTRUMENT = Editions.pekppp2022A();
  private static final Scorer SCORER = Scorer.of(INSTRUMENT);

  private static AssessmentBuilder unit(int level) {
    AssessmentBuilder unit = Assessment.builder(INSTRUMENT);
    INSTRUMENT.indicators().forEach(sheet -> unit.level(sheet.number().toString(), level));
    return unit;
  }

  private static IppResult result(int level) {
    return SCORER.score(unit(level).buildOrThrow());
  }

  private static IndicatorResult indicator(IppResult result, int number) {
    return result.indicators().stream()
        .filter(found -> found.indicator().number().value() == number)
        .findFirst()
        .orElseThrow();
  }

  private static Goal goal(String text) {
    return Goal.parseOrThrow(INSTRUMENT, text);
  }

  // ---- goals

  @ParameterizedTest
  @CsvSource({"A-, 4.005, true", "A-, 4.0049, false", "A-, 5, true", "4.2, 4.195, true", "4.2, 4.1949, false", "0, 0, true"})
  void aGoalIsReachedAsTheIndexIsPublished(String text, String exact, boolean reached) {
    assertThat(goal(text).isReachedBy(Ratio.parse(exact).orElseThrow(), INSTRUMENT.grades(), SCORER.policy()))
        .isEqualTo(reached);
  }

  @Test
  void betweenPrintedLimitsACategoryIsReachedFromItsLowerLimitOn() {
    Scorer printed = Scorer.ofOrThrow(
        INSTRUMENT, PolicyParser.parseOrThrow(INSTRUMENT, Map.of("between_bands", "printed_only")));
    Goal good = goal("B");
    assertThat(good.isReachedBy(Ratio.of(801, 200), INSTRUMENT.grades(), printed.policy())).isTrue();
    assertThat(goal("A-").isReachedBy(Ratio.of(801, 200), INSTRUMENT.grades(), printed.policy())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Z", "a-", "5.01", "-1", "4,2", "21/5", "1e3", "99999999999999999999"})
  void whatIsNoGoalIsAProblem(String text) {
    assertThat(Goal.parse(INSTRUMENT, text).getError()).singleElement()
        .satisfies(problem -> assertThat(problem.message().in(Language.EN)).contains("neither a category nor an index"));
  }

  @Test
  void aGoalNamesItself() {
    assertThat(goal("A-").text().in(Language.EN)).isEqualTo("category A- (Very good)");
    assertThat(goal(" 4.20 ").text().in(Language.ID)).isEqualTo("indeks 4.20");
    assertThatThrownBy(() -> new Goal.Published(new BigDecimal("5.5"))).hasMessageContaining("index");
  }

  // ---- costs

  @Test
  void aRaiseCostsTheSumOfItsSteps() {
    IppResult result = result(2);
    IndicatorResult first = indicator(result, 1);
    StepCosts costs = new StepCosts(
        Map.of(IndicatorNumber.of(1), Map.of(Level.of(1), 100L, Level.of(3), 7L, Level.of(4), 20L)), RaiseCosts.ONE_PER_STEP);
    assertThat(costs.of(result, first, Level.of(3))).hasValue(7);
    assertThat(costs.of(result, first, Level.of(4))).hasValue(27);
    assertThat(costs.of(result, first, Level.of(5))).isEmpty();
    assertThat(costs.of(result, indicator(result, 2), Level.of(5))).hasValue(3);
    assertThat(new StepCosts(Map.of(), RaiseCosts.NONE).of(result, first, Level.of(3))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, RaiseCosts.MAX + 1})
  void aCostHasLimits(long cost) {
    assertThatThrownBy(() -> new StepCosts(Map.of(IndicatorNumber.of(1), Map.of(Level.of(1), cost)), RaiseCosts.NONE))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("steps");
    Priorities priorities = Priorities.ofOrThrow(result(2), INSTRUMENT);
    assertThatThrownBy(() -> priorities.cheapest(goal("A"), (unit, indicator, to) -> OptionalLong.of(cost), 1))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("costs");
  }

  @Test
  void theHighestCostsStillAddUp() {
    List<Path> paths = Priorities.ofOrThrow(result(0), INSTRUMENT)
        .cheapest(goal("5"), (unit, indicator, to) -> OptionalLong.of(RaiseCosts.MAX), 1);
    assertThat(paths).singleElement().satisfies(path -> assertThat(path.cost()).isEqualTo(30 * RaiseCosts.MAX));
  }

  @Test
  void byDefaultARaiseCostsOnePerFactToChange() {
    FactChanges changes = FactChanges.of(INSTRUMENT, SCORER.policy());
    Assessment known = unit(2)
        .fact("1", "sp_exists", FactValue.of(true))
        .fact("1", "sp_14_components", FactValue.of(true))
        .fact("1", "sp_enacted", FactValue.of(false))
        .fact("1", "public_involved", FactValue.of(false))
        .fact("1", "sp_monitored", FactValue.of(true))
        .buildOrThrow();
    IppResult result = SCORER.score(known);
    assertThat(changes.of(result, indicator(result, 1), Level.of(3))).hasValue(1);
    assertThat(changes.of(result, indicator(result, 1), Level.of(5))).hasValue(2);
    Shift raise = Priorities.ofOrThrow(result, INSTRUMENT).nextLevels().stream()
        .flatMap(path -> path.shifts().stream())
        .filter(shift -> shift.indicator().number().value() == 1)
        .findFirst()
        .orElseThrow();
    assertThat(changes.text(result, raise).in(Language.EN)).doesNotContain("demands");
  }

  @Test
  void aUnitOfWhichNoFactIsKnownIsTakenToHaveTheLeast() {
    FactChanges changes = FactChanges.of(INSTRUMENT, SCORER.policy());
    IppResult result = result(2);
    assertThat(changes.of(result, indicator(result, 1), Level.of(5))).hasValue(3); // a ladder: one fact a level
    Shift raise = Priorities.ofOrThrow(result, INSTRUMENT).nextLevels().get(0).shifts().get(0);
    assertThat(changes.text(result, raise).in(Language.EN)).startsWith("level 3 demands: ");
  }

  @Test
  void everyRaiseOfEveryIndicatorCostsAtLeastOneChangeAndNeverLessForMore() {
    FactChanges changes = FactChanges.of(INSTRUMENT, SCORER.policy());
    for (int from = 0; from < Level.MAX; from++) {
      IppResult result = result(from);
      for (IndicatorSheet sheet : INSTRUMENT.indicators()) {
        long before = 1;
        for (int to = from + 1; to <= Level.MAX; to++) {
          long cost = changes.of(result, indicator(result, sheet.number().value()), Level.of(to)).orElseThrow();
          assertThat(cost).as(sheet.number() + ": " + from + " to " + to).isGreaterThanOrEqualTo(before);
          before = cost;
        }
      }
    }
  }

  // ---- paths

  @Test
  void nothingHasToChangeForAGoalThatIsReached() {
    Priorities priorities = Priorities.ofOrThrow(result(4), INSTRUMENT);
    assertThat(priorities.reaches(goal("B"))).isTrue();
    assertThat(priorities.reaches(goal("A"))).isFalse();
    assertThat(priorities.cheapest(goal("B"), RaiseCosts.ONE_PER_STEP, 3)).singleElement().satisfies(path -> {
      assertThat(path.shifts()).isEmpty();
      assertThat(path.after()).isEqualTo(path.before());
      assertThat(path.points()).isEqualTo(Ratio.ZERO);
    });
  }

  @Test
  void whatCannotBeRaisedEnoughHasNoPath() {
    assertThat(Priorities.ofOrThrow(result(3), INSTRUMENT).cheapest(goal("A"), RaiseCosts.NONE, 2)).isEmpty();
  }

  @Test
  void theHeaviestIndicatorsGoFirstWhenEveryStepCostsTheSame() {
    Path path = Priorities.ofOrThrow(result(3), INSTRUMENT).within(1, RaiseCosts.ONE_PER_STEP);
    Ratio heaviest = SCORER.f02Weights().values().stream().max(Ratio::compareTo).orElseThrow();
    assertThat(path.shifts()).singleElement().satisfies(shift -> {
      assertThat(SCORER.f02Weights()).containsEntry(shift.indicator().number(), heaviest);
      assertThat(shift.before()).isEqualTo(Score.of(3));
      assertThat(shift.after()).isEqualTo(Score.of(4));
      assertThat(shift.points()).isEqualTo(path.points());
      assertThat(shift.unit()).isEmpty();
    });
  }

  @Test
  void theNextLevelsAreOrderedByTheirWorth() {
    List<Path> levels = Priorities.ofOrThrow(result(3), INSTRUMENT).nextLevels();
    assertThat(levels).hasSize(INSTRUMENT.indicators().size());
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i).points()).isLessThanOrEqualTo(levels.get(i - 1).points());
    }
    assertThat(Priorities.ofOrThrow(result(5), INSTRUMENT).nextLevels()).isEmpty();
  }

  @Test
  void aUnitWithoutIndexIsAProblem() {
    IppResult nothing = SCORER.score(Assessment.builder(INSTRUMENT).buildOrThrow());
    assertThatThrownBy(() -> Priorities.ofOrThrow(nothing, INSTRUMENT)).isInstanceOf(ProblemException.class);
    assertThat(Robustness.of(nothing, SCORER).isInvalid()).isTrue();
  }

  @Test
  void theEditionAndThePolicyMustBeThoseOfTheResult() {
    assertThatThrownBy(() -> Priorities.of(result(3), Editions.pekppp2017())).hasMessageContaining("instrument");
    Scorer other = Scorer.ofOrThrow(
        INSTRUMENT, PolicyParser.parseOrThrow(INSTRUMENT, Map.of("indicator_weights", "equal")));
    assertThatThrownBy(() -> Robustness.of(result(3), other)).hasMessageContaining("scorer");
  }

  @Test
  void whatIsAskedMustMakeSense() {
    Priorities priorities = Priorities.ofOrThrow(result(3), INSTRUMENT);
    assertThatThrownBy(() -> priorities.cheapest(goal("A"), RaiseCosts.ONE_PER_STEP, 0)).hasMessageContaining("most");
    assertThatThrownBy(() -> priorities.within(-1, RaiseCosts.ONE_PER_STEP)).hasMessageContaining("budget");
  }

  // ---- how firmly a category stands

  @Test
  void theLowestCategoryCannotBeLost() {
    Priorities priorities = Priorities.ofOrThrow(result(0), INSTRUMENT);
    assertThat(priorities.smallestLoss(new Goal.Category(priorities.category().orElseThrow()))).isEmpty();
    assertThat(priorities.smallestLoss(goal("A"))).isEmpty();
  }

  @Test
  void aSmallLossCostsACategoryThatIsJustReached() {
    Priorities priorities = Priorities.ofOrThrow(result(4), INSTRUMENT);
    assertThat(priorities.present()).hasToString("4.00");
    Path loss = priorities.smallestLoss(goal("B")).orElseThrow();
    assertThat(loss.after().rounded()).isLessThan(new BigDecimal("3.51"));
    assertThat(loss.points().signum()).isNegative();
    assertThat(loss.cost()).isEqualTo(loss.shifts().stream()
        .mapToLong(shift -> 4 - shift.after().level().orElseThrow().value()).sum());
  }

  @Test
  void oneLevelUpChangesACategoryThatIsJustMissed() {
    Robustness robustness = Robustness.of(result(4), SCORER).get();
    assertThat(robustness.survivesOne()).isFalse();
    assertThat(robustness.ones()).allSatisfy(path -> {
      assertThat(path.category().orElseThrow().letter()).isEqualTo("A-");
      assertThat(path.shifts()).singleElement().satisfies(shift -> assertThat(shift.after()).isEqualTo(Score.of(5)));
    });
    assertThat(robustness.survivesTwo()).isFalse();
    assertThat(robustness.survivesLeavingOut()).isTrue(); // all levels are equal: every mean of them is the same
    assertThat(robustness.withouts()).hasSize(30)
        .allSatisfy(without -> assertThat(without.index()).contains(robustness.present()));
  }

  @Test
  void leavingOutAnIndicatorIsWhatTheEngineMakesOfOneThatDoesNotApply() {
    Assessment raised = unit(3).buildOrThrow().withLevels(INSTRUMENT, Map.of(IndicatorNumber.of(1), Level.of(5)));
    IppResult result = SCORER.score(raised);
    Robustness robustness = Robustness.of(result, SCORER).get();
    Without first = robustness.withouts().get(0);
    assertThat(first.indicator().number()).isEqualTo(IndicatorNumber.of(1));
    assertThat(first.index()).contains(Index.of(Score.of(3)));
    assertThat(first.category()).isEqualTo(SCORER.score(unit(3).buildOrThrow()).category());
  }

  // ---- agencies

  @Test
  void anAgencyIsRaisedWhereItCostsLeast() {
    AgencyIndex agency = agency("exact_units");
    Priorities priorities = Priorities.ofOrThrow(agency, INSTRUMENT.grades());
    List<Path> paths = priorities.cheapest(goal("A-"), RaiseCosts.ONE_PER_STEP, 2);
    assertThat(paths).hasSize(2).allSatisfy(path -> {
      assertThat(path.shifts()).allSatisfy(shift -> assertThat(shift.unit()).isPresent());
      assertThat(path.category().orElseThrow().letter()).isEqualTo("A-");
      assertThat(path.shifts()).extracting(shift -> shift.unit().orElseThrow()).doesNotContain("bare");
    });
    assertThat(paths.get(0).points()).isEqualTo(
        paths.get(0).shifts().stream().map(Shift::points).reduce(Ratio.ZERO, Ratio::plus));
    assertThat(Robustness.of(agency, INSTRUMENT.grades()).get().withouts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exact_units", "rounded_units"})
  void thePathOfAnAgencyIsWhatItsUnitsMake(String meanOf) {
    Path path = Priorities.ofOrThrow(agency(meanOf), INSTRUMENT.grades()).within(5, RaiseCosts.ONE_PER_STEP);
    AgencyIndex after = agency(
        unit(3).buildOrThrow().withLevels(INSTRUMENT, path.levels(Optional.of("one"))),
        unit(4).buildOrThrow().withLevels(INSTRUMENT, path.levels(Optional.of("two"))),
        meanOf);
    assertThat(after.ipp()).contains(path.after());
    assertThat(after.category()).isEqualTo(path.category());
  }

  private static AgencyIndex agency(String meanOf) {
    return agency(unit(3).buildOrThrow(), unit(4).buildOrThrow(), meanOf);
  }

  private static AgencyIndex agency(Assessment first, Assessment second, String meanOf) {
    return AgencyIndex.ofOrThrow(
        List.of(
            UnitIndex.of("one", SCORER.score(first)),
            UnitIndex.of("two", SCORER.score(second)),
            UnitIndex.of("bare", Index.of(Score.of(4))),
            UnitIndex.withoutIndex("none")),
        PolicyParser.parseOrThrow(INSTRUMENT, Map.of("agency_mean_of", meanOf)),
        INSTRUMENT.grades());
  }
}
