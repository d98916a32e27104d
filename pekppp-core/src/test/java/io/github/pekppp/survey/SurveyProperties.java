package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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

/** Laws of counting answers and of the index. */
class SurveyProperties {

  private static final Ratio LOWEST = Ratio.of(25);
  private static final Ratio HIGHEST = Ratio.of(100);

  private record Filled(SurveyForm form, List<SurveyResponse> responses) {
    SurveyCounts counts() {
      return Surveys.counts(form, responses);
    }

    SurveyIndex index() {
      return Surveys.index(counts());
    }
  }

  @Provide
  Arbitrary<Filled> surveys() {
    return Arbitraries.randomValue(random -> {
      SurveyForm form = Surveys.anyForm(random);
      return new Filled(form, Surveys.anyResponses(form, random));
    });
  }

  @Property
  void anIndexLiesBetween25And100AndIsMissingOnlyWithAnElementWithoutAnswers(@ForAll("surveys") Filled survey) {
    SurveyIndex index = survey.index();
    assertThat(index.exact().isEmpty()).isEqualTo(!index.means().missing().isEmpty());
    assertThat(index.grade().isPresent()).isEqualTo(index.exact().isPresent());
    index.exact().ifPresent(exact -> assertThat(exact).isBetween(LOWEST, HIGHEST));
    index.elements().forEach(element -> element.exact().ifPresent(exact -> assertThat(exact).isBetween(LOWEST, HIGHEST)));
  }

  @Property
  void theIndexIsThatOfANaiveComputation(@ForAll("surveys") Filled survey) {
    SurveyIndex index = survey.index();
    BigInteger over = BigInteger.ZERO;
    BigInteger under = BigInteger.ONE;
    for (SurveyElement element : survey.form().elements()) {
      BigInteger sum = BigInteger.ZERO;
      BigInteger parts = BigInteger.ONE;
      int answered = 0;
      for (SurveyQuestion question : element.questions()) {
        List<Integer> answers = survey.responses().stream()
            .flatMap(response -> Optional.ofNullable(response.answers().get(question.id())).stream()).toList();
        if (!answers.isEmpty()) {
          BigInteger count = BigInteger.valueOf(answers.size());
          long total = answers.stream().mapToLong(Integer::longValue).sum();
          sum = sum.multiply(count).add(BigInteger.valueOf(total).multiply(parts));
          parts = parts.multiply(count);
          answered++;
        }
      }
      if (answered == 0) {
        assertThat(index.exact()).isEmpty();
        return;
      }
      parts = parts.multiply(BigInteger.valueOf(answered));
      over = over.multiply(parts).add(sum.multiply(under));
      under = under.multiply(parts);
    }
    Ratio naive = Ratio.of(
        over.multiply(BigInteger.valueOf(25)), under.multiply(BigInteger.valueOf(survey.form().elements().size())));
    assertThat(index.exact()).contains(naive);
    assertThat(index.rounded()).contains(naive.rounded(Rounding.TWO_DECIMALS));
  }

  @Property
  void theOrderOfResponsesAndElementsChangesNothing(@ForAll("surveys") Filled survey, @ForAll Random random) {
    List<SurveyResponse> shuffled = new ArrayList<>(survey.responses());
    Collections.shuffle(shuffled, random);
    assertThat(Surveys.counts(survey.form(), shuffled)).isEqualTo(survey.counts());
    List<SurveyElement> elements = new ArrayList<>(survey.form().elements());
    Collections.shuffle(elements, random);
    SurveyForm turned = SurveyForm.ofOrThrow("any", survey.form().title(), elements);
    SurveyIndex index = Surveys.index(Surveys.counts(turned, survey.responses()));
    assertThat(index.exact()).isEqualTo(survey.index().exact());
    assertThat(index.elements()).containsExactlyInAnyOrderElementsOf(survey.index().elements());
  }

  @Property
  void joinedTalliesAreTheTallyOfAll(@ForAll("surveys") Filled survey, @ForAll Random random) {
    List<SurveyResponse> responses = survey.responses();
    int cut = random.nextInt(responses.size() + 1);
    SurveyCounts some = Surveys.counts(survey.form(), responses.subList(0, cut));
    SurveyCounts others = Surveys.counts(survey.form(), responses.subList(cut, responses.size()));
    assertThat(some.plus(others)).isEqualTo(survey.counts());
    assertThat(others.plus(some)).isEqualTo(survey.counts());
  }

  @Property
  void theGroupsOfADimensionAreTheWhole(@ForAll("surveys") Filled survey) {
    SurveyCounts counts = survey.counts();
    assertThat(counts.respondents() + counts.withoutAnswers()).isEqualTo(survey.responses().size());
    for (String dimension : Surveys.DIMENSIONS) {
      long stated = counts.profile(dimension).values().stream().mapToLong(Long::longValue).sum();
      assertThat(stated + counts.notStated(dimension)).isEqualTo(counts.respondents());
      Ratio share = counts.shares(dimension).values().stream().reduce(Ratio.ZERO, Ratio::plus);
      assertThat(share.times(Ratio.of(counts.respondents()))).isEqualTo(Ratio.of(stated));
    }
    SurveyCounts services =
        counts.breakdown("service").values().stream().reduce(SurveyCounts.none(survey.form()), SurveyCounts::plus);
    assertThat(services.answers()).isEqualTo(counts.answers());
  }

  @Property
  void theIndexOfAGroupIsThatOfItsResponsesAlone(@ForAll("surveys") Filled survey) {
    SurveyIndex.byGroupOrThrow(survey.counts(), "service", SurveyRegime.skm2017(), WeightRule.EXACT).forEach((service, index) -> {
      List<SurveyResponse> own =
          survey.responses().stream().filter(response -> service.equals(response.groups().get("service"))).toList();
      assertThat(index.exact()).isEqualTo(new Filled(survey.form(), own).index().exact());
      assertThat(index.respondents()).contains(survey.counts().profile("service").getOrDefault(service, 0L));
    });
  }

  @Property
  void aRaisedAnswerNeverLowersTheIndex(@ForAll("surveys") Filled survey, @ForAll Random random) {
    if (survey.responses().isEmpty()) {
      return;
    }
    List<SurveyResponse> raised = new ArrayList<>(survey.responses());
    int chosen = random.nextInt(raised.size());
    Map<String, Integer> answers = new LinkedHashMap<>(raised.get(chosen).answers());
    answers.replaceAll((question, answer) -> Math.min(4, answer + random.nextInt(2)));
    raised.set(chosen, new SurveyResponse(answers, raised.get(chosen).groups()));
    Optional<Ratio> after = new Filled(survey.form(), raised).index().exact();
    survey.index().exact().ifPresent(before -> assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(before));
  }

  @Property
  void aFormWithoutAnswersChangesNoIndex(@ForAll("surveys") Filled survey) {
    List<SurveyResponse> more = new ArrayList<>(survey.responses());
    more.add(new SurveyResponse(Map.of(), Map.of("service", "KTP")));
    assertThat(new Filled(survey.form(), more).index()).isEqualTo(survey.index());
  }

  @Property
  void thePointsOfTheElementsAddUpToTheIndex(@ForAll("surveys") Filled survey, @ForAll("rules") WeightRule rule) {
    ElementMeans means = ElementMeans.of(survey.counts());
    SurveyIndex.of(means, SurveyRegime.skm2017(), rule).peek(index -> index.exact().ifPresent(exact ->
        assertThat(index.elements().stream().map(element -> element.points().orElseThrow()).reduce(Ratio.ZERO, Ratio::plus))
            .isEqualTo(exact)));
  }

  @Provide
  Arbitrary<WeightRule> rules() {
    return Arbitraries.of("exact", "0.33", "0.3", "0.333", "0.2", "0.5", "0.166", "0.167").map(WeightRule::parseOrThrow);
  }

  @Property
  void theRanksFollowTheMeans(@ForAll("surveys") Filled survey) {
    List<ElementIndex> ranked = survey.index().fromWeakest();
    assertThat(ranked).hasSize(survey.index().means().means().size());
    for (int i = 0; i < ranked.size(); i++) {
      Ratio mean = ranked.get(i).mean().orElseThrow();
      int rank = ranked.get(i).rank().orElseThrow();
      assertThat(ranked.get(rank - 1).mean()).contains(mean);
      assertThat(rank == 1 || ranked.get(rank - 2).mean().orElseThrow().compareTo(mean) < 0).isTrue();
      assertThat(i == 0 || ranked.get(i - 1).mean().orElseThrow().compareTo(mean) <= 0).isTrue();
    }
  }

  @Property
  void everyIndexHasExactlyOneCategory(@ForAll @IntRange(min = 0, max = 7_500_000) int steps) {
    Ratio value = LOWEST.plus(Ratio.of(steps, 100_000));
    for (SurveyRegime regime : List.of(SurveyRegime.skm2017(), SurveyRegime.ikm2004())) {
      Grade grade = regime.grade(value);
      Ratio rounded = Ratio.of(value.rounded(Rounding.TWO_DECIMALS));
      assertThat(regime.scale().grades()).filteredOn(one ->
          Ratio.of(one.min()).compareTo(rounded) <= 0 && rounded.compareTo(Ratio.of(one.max())) <= 0).containsExactly(grade);
    }
  }

  @Property(tries = 60)
  void everybodyGivingOneAnswerMakesExactlyThatTimes25(
      @ForAll @IntRange(min = 1, max = 60) int elements, @ForAll @IntRange(min = 1, max = 4) int answer) {
    SurveyIndex index = Surveys.index(Surveys.all(SurveyForm.numbered(elements), answer));
    assertThat(index.exact()).contains(Ratio.of(25L * answer));
  }

  @Property(tries = 60)
  void aPrintedWeightFitsWhenItIsRoundedOrCut(
      @ForAll @IntRange(min = 2, max = 60) int elements, @ForAll @IntRange(min = 2, max = 6) int decimals) {
    Ratio exact = WeightRule.EXACT.weight(elements);
    for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)) {
      WeightRule printed = new WeightRule.Printed(exact.rounded(new Rounding(decimals, mode)));
      assertThat(printed.appliesTo(elements)).isTrue();
      assertThat(WeightRule.parseOrThrow(printed.code())).isEqualTo(printed);
      WeightRule off = new WeightRule.Printed(exact.rounded(new Rounding(decimals, mode)).add(new BigDecimal("0.1")));
      assertThat(off.appliesTo(elements)).isFalse();
    }
  }

  @Property
  void aTallyByPositionsIsATallyByNames(@ForAll("surveys") Filled survey) {
    SurveyTally tally = SurveyTally.of(survey.form(), Surveys.DIMENSIONS);
    for (SurveyResponse response : survey.responses()) {
      int[] answers = survey.form().questions().stream()
          .mapToInt(question -> response.answers().getOrDefault(question.id(), SurveyTally.NO_ANSWER)).toArray();
      String[] groups =
          Surveys.DIMENSIONS.stream().map(dimension -> response.groups().getOrDefault(dimension, "")).toArray(String[]::new);
      assertThat(tally.add(answers, groups, Place.ROOT)).isEmpty();
    }
    assertThat(tally.counts()).isEqualTo(survey.counts());
  }
}
