package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecomputationTest {

  private static final SurveyForm TWO = SurveyForm.numbered(2);

  private static ElementMeans means(String... printed) {
    return ElementMeans.printedOrThrow(
        SurveyForm.numbered(printed.length), List.of(printed).stream().map(BigDecimal::new).toList());
  }

  private static PublishedIndex.Builder published(String ikm) {
    return PublishedIndex.builder().regime(SurveyRegime.skm2017()).ikm(new BigDecimal(ikm));
  }

  @Test
  void aFigureIsReproducedByTheRuleThatMadeIt() {
    ElementMeans means = means("3.6", "3.6", "3.6", "3.6", "3.6", "3.6", "3.6", "3.6", "3.6");
    Recomputation again = Recomputation.ofOrThrow(published("89.10").means(means).category("A").build());
    assertThat(again.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(again.reproducedBy()).extracting(WeightRule::code).containsExactly("0.11");
    assertThat(again.rule()).contains(WeightRule.parseOrThrow("0.11"));
    assertThat(again.trials()).extracting(trial -> trial.rule().code() + " " + trial.recomputed() + " " + trial.difference())
        .containsExactly("0.11 89.10 0.00", "0.111 89.91 -0.81", "exact 90.00 -0.90");
    assertThat(again.categoryFitsPublished()).contains(true);
    assertThat(again.categoryFitsExact()).contains(true);
    assertThat(again.means()).isEqualTo(means);
    assertThat(Serialized.copyOf(again)).isEqualTo(again);
  }

  @Test
  void aFigureThatNoRuleGivesIsReported() {
    Recomputation again = Recomputation.ofOrThrow(published("70.00").means(means("3.600", "3.600")).category("A").build());
    assertThat(again.verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
    assertThat(again.rule()).isEmpty();
    assertThat(again.trial(WeightRule.EXACT).orElseThrow().difference()).isEqualByComparingTo("-20");
    assertThat(again.trial(WeightRule.parseOrThrow("0.5"))).isEmpty();
    assertThat(again.categoryFitsPublished()).contains(false);
    assertThat(again.categoryFitsExact()).contains(true);
  }

  @Test
  void aFigureMayBeThatOfMeansBeforeTheyWerePrinted() {
    for (String near : List.of("88.75", "89.99", "90.01", "91.25")) {
      assertThat(Recomputation.ofOrThrow(published(near).means(means("3.6", "3.6")).build()).verdict())
          .as(near).isEqualTo(Verdict.WITHIN_ROUNDING_OF_MEANS);
    }
    for (String far : List.of("88.74", "91.26")) {
      assertThat(Recomputation.ofOrThrow(published(far).means(means("3.6", "3.6")).build()).verdict())
          .as(far).isEqualTo(Verdict.NOT_REPRODUCED);
    }
    assertThat(Recomputation.ofOrThrow(published("97.49").means(means("4.0", "4.0")).build()).verdict())
        .isEqualTo(Verdict.NOT_REPRODUCED);
    assertThat(Recomputation.ofOrThrow(published("24.99").means(means("1.0", "1.0")).build()).verdict())
        .isEqualTo(Verdict.NOT_REPRODUCED);
    assertThat(Recomputation.ofOrThrow(published("62.49").means(means("4.00", "1")).build()).verdict())
        .as("neither mean can be lower and higher").isEqualTo(Verdict.WITHIN_ROUNDING_OF_MEANS);
  }

  @Test
  void answersLeaveNothingToRounding() {
    SurveyCounts counts = SurveyCounts.ofOrThrow(
        TWO, Map.of("u1", new AnswerCounts(0, 0, 1, 2), "u2", new AnswerCounts(0, 0, 0, 3)));
    Recomputation again = Recomputation.ofOrThrow(published("95.84").counts(counts).build());
    assertThat(again.trials()).extracting(RuleTrial::recomputed).containsExactly(new BigDecimal("95.83"));
    assertThat(again.verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
    assertThat(again.categoryFitsPublished()).isEmpty();
    assertThat(again.differingMeans()).isEmpty();
    Recomputation printed = Recomputation.ofOrThrow(published("95.88").counts(counts).means(means("3.67", "4")).build());
    assertThat(printed.verdict()).isEqualTo(Verdict.WITHIN_ROUNDING_OF_MEANS);
    assertThat(printed.means().decimals()).isEmpty();
    assertThat(printed.differingMeans()).isEmpty();
    Recomputation slipped = Recomputation.ofOrThrow(published("95.83").counts(counts).means(means("3.66", "4")).build());
    assertThat(slipped.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(slipped.differingMeans()).extracting(SurveyElement::id).containsExactly("u1");
  }

  @Test
  void ofSeveralRulesTheNearestIsNamed() {
    Recomputation again = Recomputation.ofOrThrow(
        published("100").means(means("4", "4", "4", "4", "4", "4", "4", "4", "4")).build());
    assertThat(again.reproducedBy()).extracting(WeightRule::code).containsExactly("exact", "0.111");
    assertThat(again.rule()).contains(WeightRule.EXACT);
  }

  @Test
  void whatCannotBeRecomputedIsRefused() {
    assertThat(Surveys.codes(Recomputation.of(published("80").category("E").build())))
        .containsExactly("published-without-basis ", "published-grade-unknown category");
    assertThat(Surveys.codes(Recomputation.of(published("80").counts(SurveyCounts.none(TWO)).build())))
        .containsExactly("published-element-missing elements.u1", "published-element-missing elements.u2");
    assertThat(Surveys.codes(Recomputation.of(published("80").counts(Surveys.all(TWO, 3)).means(means("3")).build())))
        .containsExactly("survey-form-differs means");
    assertThat(Surveys.codes(Recomputation.of(published("100.01").means(means("3")).build())))
        .containsExactly("published-range ikm");
    assertThat(Surveys.codes(Recomputation.of(published("-1").means(means("3")).build()))).containsExactly("published-range ikm");
    assertThat(Surveys.codes(Recomputation.of(published("1E-21").means(means("3")).build())))
        .containsExactly("figure-decimals ikm");
    for (String last : List.of("0", "100.00", "75.00000000000000000000")) {
      assertThat(Recomputation.of(published(last).means(means("3")).build()).isValid()).as(last).isTrue();
    }
    assertThatThrownBy(() -> Recomputation.ofOrThrow(published("80").build())).isInstanceOf(ProblemException.class);
  }

  @Test
  void printedMeansMayBeIncompleteBesideAnswers() {
    SurveyCounts counts = Surveys.all(TWO, 3);
    ElementMeans one = ElementMeans.printedOrThrow(TWO, Map.of("u1", new BigDecimal("3.0")));
    Recomputation again = Recomputation.ofOrThrow(published("75.5").counts(counts).means(one).build());
    assertThat(again.verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
    assertThat(again.differingMeans()).isEmpty();
  }

  @Provide
  Arbitrary<ElementMeans> tables() {
    return Arbitraries.randomValue(RecomputationTest::anyTable);
  }

  private static ElementMeans anyTable(Random random) {
    List<BigDecimal> means = new ArrayList<>();
    int elements = random.nextBoolean() ? 9 : 14;
    for (int i = 0; i < elements; i++) {
      means.add(BigDecimal.valueOf(1000 + random.nextInt(3001), 3));
    }
    return ElementMeans.printedOrThrow(SurveyForm.numbered(elements), means);
  }

  @Property
  void aFigureMadeByARuleNamesThatRule(@ForAll("tables") ElementMeans means, @ForAll @IntRange(max = 6) int decimals) {
    for (WeightRule rule : WeightRule.inUse(means.form().elements().size())) {
      Ratio exact = SurveyIndex.ofOrThrow(means, SurveyRegime.ikm2004(), rule).exact().orElseThrow();
      Recomputation again = Recomputation.ofOrThrow(PublishedIndex.builder()
          .regime(SurveyRegime.ikm2004())
          .ikm(exact.rounded(new Rounding(decimals, RoundingMode.HALF_UP)))
          .means(means)
          .build());
      assertThat(again.verdict()).isEqualTo(Verdict.REPRODUCED);
      assertThat(again.reproducedBy()).contains(rule);
      assertThat(again.trial(rule).orElseThrow().exact()).isEqualTo(exact);
    }
  }

  @Property
  void aFigureMadeBeforeTheMeansWerePrintedIsWithinTheirRounding(
      @ForAll("tables") ElementMeans full, @ForAll @IntRange(max = 2) int decimals) {
    Rounding rounding = new Rounding(decimals, RoundingMode.HALF_UP);
    ElementMeans printed = ElementMeans.printedOrThrow(
        full.form(), full.means().values().stream().map(mean -> mean.rounded(rounding)).toList());
    Ratio exact = SurveyIndex.ofOrThrow(full, SurveyRegime.skm2017(), WeightRule.EXACT).exact().orElseThrow();
    Recomputation again = Recomputation.ofOrThrow(
        published(exact.rounded(Rounding.TWO_DECIMALS).toPlainString()).means(printed).build());
    assertThat(again.trial(WeightRule.EXACT).orElseThrow().withinRounding()).isTrue();
    assertThat(again.verdict()).isNotEqualTo(Verdict.NOT_REPRODUCED);
  }
}
