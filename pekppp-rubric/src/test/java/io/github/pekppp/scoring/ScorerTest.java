package io.github.pekppp.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.edition.EditionText;
import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine does with each case that the sources dispute or leave open. */
class ScorerTest {

  private static final int[] MIXED = {
    4, 3, 5, 4, 3, 4, 4, 5, 3, 3, 5, 4, 5, 5, 4, 4, 5, 4, 3, 3, 4, 4, 4, 4, 4, 5, 5, 4, 2, 5
  };

  private static String exact(Optional<Index> index) {
    return index.map(found -> found.exact().toString()).orElse("none");
  }

  private static List<String> codes(IppResult result) {
    return result.remarks().stream().map(Problem::code).toList();
  }

  /** Twelve respondents: one item of four in the policy aspect is 0, all else is 4. */
  private static AssessmentBuilder uneven() {
    AssessmentBuilder unit = Units.marked(Units.all(4));
    for (int i = 0; i < 12; i++) {
      unit.response(0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
    }
    return unit;
  }

  @Test
  void aCompleteUnitIsFinal() {
    IppResult result = Units.score(Units.answered(Units.marked(MIXED), 10, 4));
    assertThat(result.status()).isEqualTo(Status.FINAL);
    assertThat(result.remarks()).isEmpty();
    assertThat(result.f02().orElseThrow().exact().onHundred()).isEqualTo(
        result.f02().orElseThrow().exact().ratio().times(Ratio.of(20)));
    assertThat(result.f03().counted()).isTrue();
    assertThat(result.instrumentSha256()).hasSize(64).isEqualTo(Units.EDITION.sha256());
  }

  @Test
  void theFormsMakeThreeQuartersAndOneQuarter() {
    assertThat(exact(Units.score(Units.answered(Units.marked(Units.all(5)), 10, 0)).ipp())).isEqualTo("15/4");
    assertThat(exact(Units.score(Units.answered(Units.marked(Units.all(0)), 10, 5)).ipp())).isEqualTo("5/4");
  }

  @Test
  void listedAndEqualWeightsDiffer() {
    int[] first = Units.all(0);
    first[0] = 5;
    IppResult listed = Units.score(Units.answered(Units.marked(first), 10, 0));
    IppResult equal = Units.score(Units.answered(Units.marked(first), 10, 0), "indicator_weights", "equal");
    IppResult fractions = Units.score(Units.answered(Units.marked(first), 10, 0), "policy_fractions", "fraction");
    assertThat(exact(listed.f02())).isEqualTo("51/250"); // 24 % of 17 % of 5
    assertThat(exact(equal.f02())).isEqualTo("2/15"); // 24 % of 1/9 of 5
    assertThat(exact(fractions.f02())).isEqualTo("6/29"); // 24 % of 5/29 of 5
  }

  @Test
  void usersAnswersAreAveragedByAspectOrAllTogether() {
    assertThat(exact(Units.score(uneven()).f03().index())).isEqualTo("19/5"); // (3 + 4 + 4 + 4 + 4) / 5
    assertThat(exact(Units.score(uneven(), "f03_aggregation", "all_answers").f03().index())).isEqualTo("26/7");
  }

  @Test
  void anUnansweredQuestionOfOneRespondentIsLeftOutOfItsMean() {
    AssessmentBuilder unit = Units.answered(Units.marked(Units.all(4)), 10, 4);
    unit.response(null, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
    IppResult result = Units.score(unit);
    assertThat(exact(result.f03().index())).isEqualTo("4/1");
    assertThat(result.f03().items().get(0).answers()).isEqualTo(10);
    assertThat(result.status()).isEqualTo(Status.FINAL);
  }

  @Test
  void aQuestionThatNobodyAnsweredDoesNotCountAndIsNotFinal() {
    AssessmentBuilder unit = Units.marked(Units.all(4));
    for (int i = 0; i < 10; i++) {
      unit.response(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, null);
    }
    IppResult result = Units.score(unit);
    assertThat(exact(result.f03().index())).isEqualTo("5/1"); // four aspects, not a fifth of zero
    assertThat(result.status()).isEqualTo(Status.PROVISIONAL);
    assertThat(codes(result)).containsExactly("item-unanswered");
  }

  @Test
  void aRespondentWithoutAnyAnswerIsNoRespondent() {
    AssessmentBuilder unit = Units.answered(Units.marked(Units.all(4)), 9, 4);
    unit.response(Arrays.asList(new Integer[Units.ITEMS]).toArray(new Integer[0]));
    IppResult result = Units.score(unit);
    assertThat(result.f03().respondents()).isEqualTo(9);
    assertThat(codes(result)).containsExactly("responses-empty", "respondents-few");
  }

  @Test
  void tooFewRespondentsLeaveF02AloneAndAreNeverFinal() {
    IppResult result = Units.score(Units.answered(Units.marked(Units.all(4)), 9, 1));
    assertThat(exact(result.ipp())).isEqualTo("4/1");
    assertThat(result.status()).isEqualTo(Status.PROVISIONAL);
    assertThat(result.f03().counted()).isFalse();
    assertThat(exact(result.f03().index())).isEqualTo("1/1"); // shown all the same
    assertThat(result.remarks().get(0).line(Language.EN)).contains("F-03 has 9 of at least 10 respondents");
  }

  @Test
  void tooFewRespondentsCanCountAsZeroAsCollectedOrGiveNoIndex() {
    AssessmentBuilder unit = Units.answered(Units.marked(Units.all(4)), 9, 2);
    IppResult zero = Units.score(unit, "too_few_respondents", "f03_zero");
    assertThat(exact(zero.ipp())).isEqualTo("3/1");
    assertThat(zero.status()).isEqualTo(Status.PROVISIONAL);
    IppResult collected = Units.score(unit, "too_few_respondents", "as_collected");
    assertThat(exact(collected.ipp())).isEqualTo("7/2");
    assertThat(collected.status()).isEqualTo(Status.PROVISIONAL);
    IppResult none = Units.score(unit, "too_few_respondents", "no_result");
    assertThat(none.ipp()).isEmpty();
    assertThat(none.category()).isEmpty();
    assertThat(none.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(none.range()).hasToString("ScoreRange[lowest=3/1, highest=17/4]");
  }

  @Test
  void theMinimumOfRespondentsIsAPolicy() {
    AssessmentBuilder unit = Units.answered(Units.marked(Units.all(4)), 3, 2);
    assertThat(Units.score(unit, "minimum_respondents", "3").status()).isEqualTo(Status.FINAL);
    assertThat(Units.score(unit, "minimum_respondents", "4").status()).isEqualTo(Status.PROVISIONAL);
  }

  @Test
  void withoutAnyRespondentTheIndexIsF02AloneUnlessAnswersAreDemanded() {
    AssessmentBuilder unit = Units.marked(Units.all(4));
    assertThat(codes(Units.score(unit))).containsExactly("respondents-none");
    assertThat(Units.score(unit).status()).isEqualTo(Status.PROVISIONAL);
    assertThat(Units.score(unit, "too_few_respondents", "as_collected").status()).isEqualTo(Status.INCOMPLETE);
    assertThat(Units.score(unit, "f02_f03_share", "per_aspect", "too_few_respondents", "no_result").range())
        .hasToString("ScoreRange[lowest=78/25, highest=211/50]"); // innovation asks users nothing: F-02 alone
  }

  @Test
  void moreRespondentsThanTheRuleOf2022SaysAllCount() {
    IppResult result = Units.score(Units.answered(Units.marked(Units.all(4)), 21, 2));
    assertThat(result.status()).isEqualTo(Status.FINAL);
    assertThat(codes(result)).containsExactly("respondents-many");
  }

  @Test
  void theSharesCanApplyInsideEveryAspect() {
    int[] levels = Units.all(0);
    levels[28] = 5;
    levels[29] = 5;
    AssessmentBuilder unit = Units.answered(Units.marked(levels), 10, 0);
    assertThat(exact(Units.score(unit).ipp())).isEqualTo("9/20"); // 75 % of 12 % of 5
    assertThat(exact(Units.score(unit, "f02_f03_share", "per_aspect").ipp())).isEqualTo("3/5"); // innovation: F-02 alone
  }

  @Test
  void aMissingIndicatorIsNoZeroButARange() {
    AssessmentBuilder unit = Assessment.builder(Units.EDITION);
    for (int i = 1; i < Units.INDICATORS; i++) {
      unit.level(Integer.toString(i), 5);
    }
    IppResult result = Units.score(Units.answered(unit, 10, 5));
    assertThat(result.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(result.ipp()).isEmpty();
    assertThat(result.f02()).isEmpty();
    assertThat(result.range()).hasToString("ScoreRange[lowest=191/40, highest=5/1]"); // 30 is worth 0.225
    assertThat(result.remarks()).extracting(problem -> problem.place().path()).containsExactly("f02[30.f.B]");
    assertThat(result.aspects().get(5).f02().orElseThrow().exact()).isEmpty();
  }

  @Test
  void nothingMarkedIsIncompleteFromZeroToFive() {
    IppResult result = Units.score(Assessment.builder(Units.EDITION));
    assertThat(result.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(result.range()).hasToString("ScoreRange[lowest=0/1, highest=5/1]");
    assertThat(codes(result)).filteredOn("indicator-missing"::equals).hasSize(Units.INDICATORS);
  }

  @Test
  void theQueueItemIsShownButNeverCounts() {
    AssessmentBuilder unit = Units.answered(Units.marked(MIXED), 10, 4);
    IppResult without = Units.score(unit);
    IppResult with = Units.score(Units.answered(Units.marked(MIXED).level("31", 5), 10, 4));
    assertThat(with.ipp()).isEqualTo(without.ipp());
    assertThat(with.extras().get(0).outcome()).isEqualTo(new Outcome.Scored(Score.MAX));
    assertThat(with.extras().get(0).share()).isEqualTo(Ratio.ZERO);
    assertThat(with.status()).isEqualTo(Status.FINAL);
  }

  @Test
  void noCasesIsUndecidedZeroOrLeftOut() {
    int[] levels = Units.all(4);
    AssessmentBuilder unit = Assessment.builder(Units.EDITION);
    for (int i = 1; i <= Units.INDICATORS; i++) {
      if (i != 28) {
        unit.level(Integer.toString(i), levels[i - 1]);
      }
    }
    Units.answered(unit.noCases("28.e.Ak"), 10, 4);
    IppResult undecided = Units.score(unit);
    assertThat(undecided.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(codes(undecided)).containsExactly("no-cases-undecided");
    IppResult zero = Units.score(unit, "no_cases", "zero");
    assertThat(exact(zero.ipp())).isEqualTo("391/100"); // 4 - 75 % of 10 % of 30 % of 4
    IppResult leftOut = Units.score(unit, "no_cases", "not_applicable");
    assertThat(exact(leftOut.ipp())).isEqualTo("4/1");
    assertThat(leftOut.status()).isEqualTo(Status.FINAL);
    assertThat(leftOut.explanation().find(Explanation.Kind.INDICATOR, "25").orElseThrow().weight())
        .isEqualTo(Ratio.of(2, 7)); // 20 of the remaining 70 per cent
    assertThat(leftOut.explanation().find(Explanation.Kind.INDICATOR, "28")).isEmpty();
  }

  @Test
  void evaluatorsWhoDifferAreNotSettledUnlessTheirMeanIsTaken() {
    AssessmentBuilder unit = Assessment.builder(Units.EDITION);
    unit.evaluator("Satu").levels(Units.all(4));
    int[] other = Units.all(4);
    other[0] = 2;
    unit.evaluator("Dua").levels(other);
    Units.answered(unit, 10, 4);
    IppResult disputed = Units.score(unit);
    assertThat(disputed.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(disputed.indicators().get(0).outcome()).isInstanceOf(Outcome.Disputed.class);
    assertThat(disputed.remarks().get(0).line(Language.EN)).contains("(Dua 2, Satu 4)");
    assertThat(disputed.range().lowest().ratio()).isEqualTo(Ratio.of(4).minus(Ratio.of(2).times(Ratio.of(153, 5000))));
    IppResult mean = Units.score(unit, "several_evaluators", "mean");
    assertThat(mean.status()).isEqualTo(Status.FINAL);
    assertThat(mean.indicators().get(0).outcome().lowest()).hasToString("3/1");
  }

  @Test
  void theNameOfAnEvaluatorNeverMatters() {
    for (String name : List.of("Satu", "no_cases 0", "")) {
      AssessmentBuilder unit = Assessment.builder(Units.EDITION);
      unit.evaluator(name + "!").levels(Units.all(4));
      List<Integer> other = new ArrayList<>(Collections.nCopies(Units.INDICATORS, 4));
      other.set(27, null);
      unit.evaluator("Dua").levels(other).noCases("28");
      Units.answered(unit, 10, 4);
      assertThat(Units.score(unit, "no_cases", "zero", "several_evaluators", "mean").indicators().get(27).outcome())
          .isEqualTo(new Outcome.Scored(Score.of(2)));
      assertThat(Units.score(unit, "no_cases", "zero").indicators().get(27).outcome()).isInstanceOf(Outcome.Disputed.class);
    }
  }

  @Test
  void extraInformationOfOneEvaluatorIsKept() {
    AssessmentBuilder unit = Assessment.builder(Units.EDITION);
    unit.evaluator("Satu").levels(Units.all(4));
    unit.evaluator("Dua").levels(Units.all(4)).level("31", 3);
    assertThat(Units.score(Units.answered(unit, 10, 4)).extras().get(0).outcome())
        .isEqualTo(new Outcome.Scored(Score.of(3)));
  }

  @Test
  void everyEvaluatorWithoutAMarkIsNamedAndNobodyWhereAllAre() {
    AssessmentBuilder unit = Assessment.builder(Units.EDITION);
    List<Integer> first = new ArrayList<>(Collections.nCopies(Units.INDICATORS, 4));
    first.set(1, null);
    List<Integer> others = new ArrayList<>(first);
    others.set(0, null);
    unit.evaluator("A").levels(first).evaluator("C").levels(others).evaluator("B").levels(others);
    IppResult result = Units.score(Units.answered(unit, 10, 4));
    assertThat(result.remarks()).extracting(Problem::toString).containsExactly(
        "f02[1.a.Ak]: indicator 1.a.Ak is not marked by: B, C [indicator-missing-by]",
        "f02[2.a.P]: indicator 2.a.P is not marked [indicator-missing]");
  }

  @Test
  void anEditionWithoutWeightsIsScoredByEqualOnesWhateverItsQuestionsSay() {
    String text = EditionText.shipped()
        .replaceAll("(?m)^    weight: \\d+\n", "")
        .replaceFirst("(?s)  indicator_weights:\n.*?(?=  policy_fractions:)", "");
    Instrument own = InstrumentLoader.loadOrThrow("own.yaml", text.getBytes(StandardCharsets.UTF_8));
    IppResult result = Scorer.of(own).score(
        Assessment.builder(own).levels(Units.all(4)).buildOrThrow());
    assertThat(exact(result.f02())).isEqualTo("4/1");
    assertThat(Scorer.of(own, ScoringPolicy.builder().build()).isInvalid()).isTrue();
  }

  @Test
  void aUnitToWhichNothingAppliesHasNoIndex() {
    String text = EditionText.shipped().replaceAll("(?m)^    facts:$", "    may_have_no_cases: true\n    facts:")
        .replaceFirst("(?s)(number: 28\n.*?)    may_have_no_cases: true\n", "$1");
    Instrument own = InstrumentLoader.loadOrThrow("own.yaml", text.getBytes(StandardCharsets.UTF_8));
    AssessmentBuilder nothing = Assessment.builder(own);
    AssessmentBuilder noInnovation = Assessment.builder(own);
    for (int i = 1; i <= Units.INDICATORS; i++) {
      nothing.noCases(Integer.toString(i));
      if (i < 29) {
        noInnovation.level(Integer.toString(i), 4);
      } else {
        noInnovation.noCases(Integer.toString(i));
      }
    }
    for (String join : List.of("share_75_25", "per_aspect")) {
      Scorer scorer = Scorer.ofOrThrow(own, PolicyParser.parseOrThrow(
          own, Map.of("no_cases", "not_applicable", "f02_f03_share", join)));
      IppResult result = scorer.score(Units.answered(nothing, 10, 5).buildOrThrow());
      assertThat(result.status()).isEqualTo(Status.INCOMPLETE);
      assertThat(result.f02()).isEmpty();
      assertThat(codes(result)).contains("nothing-applicable");
      IppResult rest = scorer.score(Units.answered(noInnovation, 10, 4).buildOrThrow());
      assertThat(exact(rest.ipp())).isEqualTo("4/1");
      assertThat(codes(rest)).contains("aspect-not-applicable");
    }
  }

  @Test
  void anEvaluatorWhoLeavesAnIndicatorOutIsNamed() {
    AssessmentBuilder unit = Assessment.builder(Units.EDITION);
    unit.evaluator("Satu").levels(Units.all(4));
    unit.evaluator("Dua").level("1", 4);
    IppResult result = Units.score(Units.answered(unit, 10, 4), "several_evaluators", "mean");
    assertThat(result.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(codes(result)).filteredOn("indicator-missing-by"::equals).hasSize(Units.INDICATORS - 1);
    assertThat(result.remarks().get(0).line(Language.EN)).endsWith("is not marked by: Dua");
  }

  @Test
  void roundingHappensOnceAtTheEndUnlessThePolicyRoundsEachAspect() {
    int[] levels = Units.all(0);
    levels[0] = 1; // 24 % of 17 % = 0.0408
    levels[9] = 1; // 25 % of 10 % = 0.025
    AssessmentBuilder unit = Units.answered(Units.marked(levels), 10, 0);
    assertThat(exact(Units.score(unit).f02())).isEqualTo("329/5000"); // 0.0658
    IppResult each = Units.score(unit, "rounding", "each_aspect");
    assertThat(exact(each.f02())).isEqualTo("7/100"); // 0.04 + 0.03
    Explanation form = each.explanation().find(Explanation.Kind.F02, "f02").orElseThrow();
    assertThat(form.adjustment()).isEqualTo(Ratio.of(7, 100).minus(Ratio.of(329, 5000)));
    assertThat(exact(Units.score(unit, "rounding", "each_aspect", "rounding_mode", "half_even").f02()))
        .isEqualTo("3/50"); // 0.04 + 0.02
    assertThat(Units.score(unit).f02()).hasToString("Optional[0.07]");
    assertThat(Units.score(unit, "rounding", "three_decimals").f02()).hasToString("Optional[0.066]");
    assertThat(Units.score(unit, "rounding", "four_decimals").f02()).hasToString("Optional[0.0658]");
  }

  @Test
  void whatIsWorthMostComesFirst() {
    IppResult result = Units.score(Units.answered(Units.marked(Units.all(4)), 10, 4));
    assertThat(result.worthMost(3)).extracting(found -> found.indicator().codeOrNumber())
        .containsExactly("14.b.K", "29.f.B", "30.f.B"); // 0.05625, 0.045, 0.045
    assertThat(result.worthMost(3).get(0).nextLevelGain()).contains(Ratio.of(9, 160));
    assertThat(result.worthMost(3).get(1).nextLevel().map(Reason::rule).orElseThrow().en()).startsWith("level 5: ");
    assertThat(Units.score(Units.answered(Units.marked(Units.all(5)), 10, 4)).worthMost(3)).isEmpty();
  }

  @Test
  void everyNodeOfTheExplanationHasAReasonAndASource() {
    IppResult result = Units.score(Units.answered(Units.marked(MIXED), 10, 4));
    assertThat(result.explanation().nodes().count()).isEqualTo(1 + 2 + 6 + 30 + 5 + 14);
    assertThat(result.explanation().nodes()).allSatisfy(node -> {
      assertThat(node.reason().rule().id()).isNotBlank();
      assertThat(node.reason().source().en()).isNotBlank();
      assertThat(node.label().en()).isNotBlank();
    });
    Explanation first = result.explanation().find(Explanation.Kind.INDICATOR, "1").orElseThrow();
    assertThat(first.reason().rule().en()).isEqualTo("level 4: A service standard has been drawn up; "
        + "All 14 components are present; Standard enacted by management; Public took part in drafting");
    assertThat(first.reason().source().en()).contains("PermenPANRB 29/2022");
    assertThat(first.points()).isEqualTo(Ratio.of(153, 1250)); // 4 x 75 % x 24 % x 17 %
  }

  @Test
  void theReasonFollowsTheReadingThatThePolicyChose() {
    int[] levels = Units.all(4);
    IppResult count = Units.score(Units.answered(Units.marked(levels), 10, 4), "item_22_count", "count");
    Explanation node = count.explanation().find(Explanation.Kind.INDICATOR, "22").orElseThrow();
    assertThat(node.reason().rule().en()).isEqualTo("level 4: Supporting elements of the system: at least 4 of 7");
  }

  @Test
  void everyResultCarriesItsWholePolicy() {
    IppResult result = Units.score(Units.answered(Units.marked(MIXED), 10, 4), "rounding", "four_decimals");
    assertThat(result.policy().toMap())
        .containsEntry("rounding", "four_decimals")
        .containsEntry("between_bands", "round_then_printed")
        .containsEntry("minimum_respondents", "10")
        .containsEntry("item_22_count", "chain");
  }

  @Test
  void anAssessmentOfAnotherEditionIsAProgrammersMistake() {
    String text = "# another file\n" + EditionText.shipped();
    var other = InstrumentLoader.loadOrThrow("other.yaml", text.getBytes(StandardCharsets.UTF_8));
    Assessment assessment = Assessment.builder(other).buildOrThrow();
    assertThatThrownBy(() -> Scorer.of(Units.EDITION).score(assessment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("assessment");
  }

  @Test
  void aPolicyThatTheEditionDoesNotOfferMakesNoScorer() {
    ScoringPolicy unknown = ScoringPolicy.builder().putEditionChoices("item_99", "x").build();
    assertThat(Scorer.of(Units.EDITION, unknown).getError()).extracting(Problem::code)
        .containsExactly("policy-key-unknown");
    assertThat(Scorer.of(Units.EDITION, ScoringPolicy.builder().build()).get().policy())
        .isEqualTo(Scorer.of(Units.EDITION).policy());
    assertThat(Scorer.of(Units.EDITION).instrument()).isEqualTo(Units.EDITION);
  }
}
