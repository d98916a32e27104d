package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyIndexTest {

  private static ElementMeans printed(String... means) {
    return ElementMeans.printedOrThrow(
        SurveyForm.numbered(means.length), List.of(means).stream().map(BigDecimal::new).toList());
  }

  private static SurveyIndex index(ElementMeans means, String rule) {
    return SurveyIndex.ofOrThrow(means, SurveyRegime.skm2017(), WeightRule.parseOrThrow(rule));
  }

  @Test
  void ninePerfectAnswersGiveExactly100() {
    SurveyIndex index = Surveys.index(Surveys.all(SurveyForm.skm2017(), 4));
    assertThat(index.exact()).contains(Ratio.of(100));
    assertThat(index.rounded()).contains(new BigDecimal("100.00"));
    assertThat(index.grade().map(Grade::letter)).contains("A");
    assertThat(index.remarks()).isEmpty();
    assertThat(index.respondents()).contains(1L);
  }

  @Test
  void anExact65IsC() {
    SurveyIndex index = index(printed("2.6", "2.6", "2.6", "2.6", "2.6", "2.6", "2.6", "2.6", "2.6"), "exact");
    assertThat(index.exact()).contains(Ratio.of(65));
    assertThat(index.grade().map(Grade::letter)).contains("C");
    assertThat(index.respondents()).isEmpty();
  }

  @Test
  void anElementOfSeveralQuestionsIsTheMeanOfTheirMeans() {
    SurveyCounts counts = SurveyCounts.ofOrThrow(Surveys.SMALL, Map.of(
        "time", new AnswerCounts(0, 1, 0, 1),
        "staff_1", new AnswerCounts(3, 0, 0, 0),
        "staff_2", new AnswerCounts(0, 0, 0, 1),
        "fee", new AnswerCounts(0, 0, 0, 3)));
    SurveyIndex index = Surveys.index(counts);
    assertThat(index.means().means()).containsExactly(
        Map.entry("time", Ratio.of(3)), Map.entry("staff", Ratio.of(5, 2)), Map.entry("fee", Ratio.of(4)));
    assertThat(index.exact()).contains(Ratio.of(950, 12));
    assertThat(index.rounded()).contains(new BigDecimal("79.17"));
    ElementIndex staff = index.elements().get(1);
    assertThat(staff.exact()).contains(Ratio.of(125, 2));
    assertThat(staff.grade().map(Grade::letter)).contains("D");
    assertThat(staff.weighted()).contains(Ratio.of(5, 6));
    assertThat(staff.points()).contains(Ratio.of(125, 6));
    assertThat(index.fromWeakest()).extracting(element -> element.element().id()).containsExactly("staff", "time", "fee");
    assertThat(Serialized.copyOf(index)).isEqualTo(index);
  }

  @Test
  void withoutAnswersToAnElementThereIsNoIndex() {
    SurveyIndex index = Surveys.index(SurveyCounts.ofOrThrow(Surveys.SMALL, Map.of("time", new AnswerCounts(0, 0, 0, 2))));
    assertThat(index.exact()).isEmpty();
    assertThat(index.rounded()).isEmpty();
    assertThat(index.grade()).isEmpty();
    assertThat(index.means().missing()).extracting(SurveyElement::id).containsExactly("staff", "fee");
    assertThat(index.remarks()).extracting(problem -> problem.line(Language.EN)).containsExactly(
        "elements.staff: nobody answered on Staff; there is no index", "elements.fee: nobody answered on Fee; there is no index");
    assertThat(index.elements().get(0).rank()).contains(1);
    assertThat(index.elements().get(1).rank()).isEmpty();
    assertThat(index.elements().get(1).points()).isEmpty();
    assertThat(index.fromWeakest()).hasSize(1);
    assertThat(Surveys.index(SurveyCounts.none(Surveys.SMALL)).exact()).isEmpty();
  }

  @Test
  void aQuestionThatNobodyAnsweredIsToldAndLeftOut() {
    SurveyIndex index = Surveys.index(SurveyCounts.ofOrThrow(Surveys.SMALL, Map.of(
        "time", new AnswerCounts(0, 0, 0, 1), "staff_1", new AnswerCounts(0, 0, 1, 0), "fee", new AnswerCounts(0, 1, 0, 0))));
    assertThat(index.means().mean("staff")).contains(Ratio.of(3));
    assertThat(index.means().unanswered()).containsExactly("staff_2");
    assertThat(index.exact()).contains(Ratio.of(75));
    assertThat(index.remarks()).extracting(Problem::code).containsExactly("question-without-answers");
  }

  @Test
  void elementsOfOneMeanShareARank() {
    assertThat(index(printed("3", "2", "3", "2.5"), "exact").elements()).extracting(element -> element.rank().orElseThrow())
        .containsExactly(3, 1, 3, 2);
  }

  @Test
  void groupsHaveIndicesOfTheirOwn() {
    SurveyTally tally = SurveyTally.of(Surveys.SMALL, List.of("service"));
    tally.add(new int[] {4, 4, 4, 4}, new String[] {"KTP"}, Place.ROOT);
    tally.add(new int[] {1, 1, 1, 0}, new String[] {"KK"}, Place.ROOT);
    Map<String, SurveyIndex> services =
        SurveyIndex.byGroupOrThrow(tally.counts(), "service", SurveyRegime.skm2017(), WeightRule.EXACT);
    assertThat(services).containsOnlyKeys("KK", "KTP");
    assertThat(services.get("KTP").exact()).contains(Ratio.of(100));
    assertThat(services.get("KK").exact()).isEmpty();
    assertThat(Surveys.index(tally.counts()).exact()).isPresent();
    WeightRule ofNine = WeightRule.parseOrThrow("0.11");
    assertThat(SurveyIndex.byGroup(tally.counts(), "service", SurveyRegime.skm2017(), ofNine).isInvalid()).isTrue();
    assertThat(SurveyIndex.byGroupOrThrow(tally.counts(), "age", SurveyRegime.skm2017(), WeightRule.EXACT)).isEmpty();
  }

  @Test
  void aPrintedWeightLowersTheIndex() {
    ElementMeans means = printed("3.6", "3.6", "3.6", "3.6", "3.6", "3.6", "3.6", "3.6", "3.6");
    assertThat(index(means, "exact").exact()).contains(Ratio.of(90));
    assertThat(index(means, "0.111").rounded()).contains(new BigDecimal("89.91"));
    assertThat(index(means, "0.11").rounded()).contains(new BigDecimal("89.10"));
    assertThat(index(means, "0.11").remarks()).isEmpty();
  }

  @Test
  void aPrintedWeightThatIsNotThatOfSoManyElementsIsRefused() {
    assertThat(Surveys.codes(SurveyIndex.of(printed("3", "3"), SurveyRegime.skm2017(), WeightRule.parseOrThrow("0.11"))))
        .containsExactly("weight-not-fitting rule");
    assertThatThrownBy(() -> index(printed("3", "3"), "0.111")).isInstanceOf(ProblemException.class)
        .hasMessageContaining("weight 0.111 is not 1/2 rounded or cut");
  }

  @Test
  void aRoundedWeightMayLeaveTheScale() {
    SurveyIndex low = index(ElementMeans.of(Surveys.all(SurveyForm.skm2017(), 1)), "0.11");
    assertThat(low.rounded()).contains(new BigDecimal("24.75"));
    assertThat(low.grade().map(Grade::letter)).contains("D");
    assertThat(low.remarks()).extracting(problem -> problem.line(Language.EN)).containsExactly(
        "rule: weight 0.11 carries the index to 24.75, outside 25.00..100.00; the category is that at the end of the scale");
    SurveyIndex high = index(ElementMeans.of(Surveys.all(SurveyForm.numbered(7), 4)), "0.143");
    assertThat(high.rounded()).contains(new BigDecimal("100.10"));
    assertThat(high.grade().map(Grade::letter)).contains("A");
    assertThat(high.remarks()).hasSize(1);
  }

  @Test
  void theRulesInUseDependOnTheNumberOfElements() {
    assertThat(WeightRule.inUse(9)).extracting(WeightRule::code).containsExactly("exact", "0.111", "0.11");
    assertThat(WeightRule.inUse(14)).extracting(WeightRule::toString).containsExactly("exact", "0.071");
    assertThat(WeightRule.inUse(8)).containsExactly(WeightRule.EXACT);
  }

  @Test
  void aRuleIsRead() {
    assertThat(WeightRule.parseOrThrow(" exact ")).isEqualTo(WeightRule.EXACT);
    assertThat(WeightRule.parseOrThrow("0.071", Place.of("rule")).weight(14)).isEqualTo(Ratio.of(71, 1000));
    assertThat(WeightRule.parse("0.110").map(rule -> rule.appliesTo(9)).get()).isFalse();
    for (String wrong : List.of("", "0", "0.000", "1.5", "-0.1", "0.1e5", "sepersembilan")) {
      assertThat(Surveys.codes(WeightRule.parse(wrong, Place.of("rule")))).containsExactly("weight-unreadable rule");
    }
    assertThatThrownBy(() -> WeightRule.parseOrThrow("x", Place.ROOT)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> new WeightRule.Printed(BigDecimal.ZERO)).hasMessage("weight: 0 is not above 0");
  }

  @Test
  void theBandsOf2017AreThoseOfTheRegulation() {
    assertThat(bands(SurveyRegime.skm2017())).containsExactly(
        "A Sangat Baik 88.31 100.00", "B Baik 76.61 88.30", "C Kurang Baik 65.00 76.60", "D Tidak Baik 25.00 64.99");
  }

  @Test
  void theBandsOf2004AreThoseOfTheDecree() {
    assertThat(bands(SurveyRegime.ikm2004())).containsExactly(
        "A Sangat Baik 81.26 100.00", "B Baik 62.51 81.25", "C Kurang Baik 43.76 62.50", "D Tidak Baik 25.00 43.75");
  }

  private static List<String> bands(SurveyRegime regime) {
    return regime.scale().grades().stream()
        .map(grade -> grade.letter() + " " + grade.label().id() + " " + grade.min() + " " + grade.max()).toList();
  }

  @Test
  void aRegimeIsFoundOrMade() {
    assertThat(SurveyRegime.find("2017")).contains(SurveyRegime.skm2017());
    assertThat(SurveyRegime.find("2004")).contains(SurveyRegime.ikm2004());
    assertThat(SurveyRegime.find("2014")).isEmpty();
    assertThat(SurveyRegime.skm2017().grade("B").map(Grade::min)).contains(new BigDecimal("76.61"));
    assertThat(SurveyRegime.skm2017().grade("E")).isEmpty();
    SurveyRegime own = SurveyRegime.ofOrThrow("own", Text.same("Sendiri"), "Perbup 1/2024", scale("25.0", "100.0"));
    assertThat(own.form()).isEmpty();
    assertThat(own.grade(Ratio.of(50)).letter()).isEqualTo("L");
    for (GradeScale wrong : List.of(scale("0.0", "100.0"), scale("25.0", "99.0"))) {
      assertThat(Surveys.codes(SurveyRegime.of("own", Text.same("x"), "x", wrong))).containsExactly("scale-range scale");
    }
    assertThatThrownBy(() -> SurveyRegime.of(" ", Text.same("x"), "x", scale("25.0", "100.0"))).hasMessage("id: is blank");
  }

  private static GradeScale scale(String min, String max) {
    return GradeScale.ofOrThrow(List.of(new Grade("L", Text.same("Lulus"), new BigDecimal(min), new BigDecimal(max))));
  }

  @Test
  void printedMeansAreChecked() {
    SurveyForm two = SurveyForm.numbered(2);
    assertThat(printed("1", "4.00").decimals()).contains(2);
    assertThat(ElementMeans.of(SurveyCounts.none(two)).decimals()).isEmpty();
    assertThat(Surveys.codes(ElementMeans.printed(two, List.of(new BigDecimal("0.99"), new BigDecimal("4.01"), BigDecimal.ONE))))
        .containsExactly("means-number ", "mean-range [1]", "mean-range [2]");
    assertThat(Surveys.codes(ElementMeans.printed(two, Map.of("u3", BigDecimal.ONE)))).containsExactly("element-unknown u3");
    assertThat(Surveys.codes(ElementMeans.printed(two, Map.of("u1", new BigDecimal("2").setScale(21)))))
        .containsExactly("figure-decimals u1");
    assertThat(ElementMeans.printed(two, Map.of("u1", new BigDecimal("2").setScale(20))).isValid()).isTrue();
    ElementMeans one = ElementMeans.printedOrThrow(two, Map.of("u2", new BigDecimal("3.5")));
    assertThat(one.missing()).extracting(SurveyElement::id).containsExactly("u1");
    assertThat(one.mean("u2")).contains(Ratio.of(7, 2));
    assertThat(ElementMeans.printedOrThrow(two, List.of(BigDecimal.ONE, BigDecimal.ONE)).decimals()).contains(0);
  }
}
