package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgencySurveyTest {

  private static final SurveyRegime REGIME = SurveyRegime.skm2017();
  private static final UnitSurvey NINETY = UnitSurvey.of("rsud", Ratio.of(90));

  private static AgencySurvey plain(UnitSurvey... units) {
    return AgencySurvey.ofOrThrow(List.of(units), REGIME, UnitMean.PLAIN);
  }

  @Test
  void aUnitWithoutAnswersDoesNotCount() {
    AgencySurvey agency = plain(NINETY, UnitSurvey.of("samsat", Ratio.of(90)), UnitSurvey.withoutAnswers("puskesmas"));
    assertThat(agency.rounded()).contains(new BigDecimal("90.00"));
    assertThat(agency.grade().orElseThrow().letter()).isEqualTo("A");
    assertThat(agency.leftOut()).extracting(UnitSurvey::unit).containsExactly("puskesmas");
    assertThat(agency.remarks()).extracting(problem -> problem.line(Language.EN))
        .containsExactly("units[3]: unit puskesmas has no index and does not count");
    assertThat(Serialized.copyOf(agency)).isEqualTo(agency);
  }

  @Test
  void withoutAnyIndexThereIsNone() {
    AgencySurvey none = plain(UnitSurvey.withoutAnswers("rsud"));
    assertThat(none.exact()).isEmpty();
    assertThat(none.rounded()).isEmpty();
    assertThat(none.grade()).isEmpty();
    assertThat(none.remarks()).extracting(Problem::code).containsExactly("survey-units-none", "survey-unit-left-out");
    assertThat(plain().remarks()).extracting(Problem::code).containsExactly("survey-units-none");
  }

  @Test
  void exactIndicesAreJoinedAndRoundedOnce() {
    AgencySurvey agency = plain(UnitSurvey.of("a", Ratio.of(88_304, 1000)), UnitSurvey.of("b", Ratio.of(88_306, 1000)));
    assertThat(agency.exact()).contains(Ratio.of(88_305, 1000));
    assertThat(agency.rounded()).contains(new BigDecimal("88.31"));
    assertThat(agency.grade().orElseThrow().letter()).isEqualTo("A");
    assertThat(agency.remarks()).isEmpty();
  }

  @Test
  void unitsMayCountByTheirRespondents() {
    List<UnitSurvey> units =
        List.of(NINETY.answeredBy(3), UnitSurvey.of("samsat", Ratio.of(50)).answeredBy(1), UnitSurvey.withoutAnswers("p"));
    AgencySurvey agency = AgencySurvey.ofOrThrow(units, REGIME, UnitMean.BY_RESPONDENTS);
    assertThat(agency.exact()).contains(Ratio.of(80));
    assertThat(agency.mean()).isEqualTo(UnitMean.BY_RESPONDENTS);
    assertThat(agency.regime()).isEqualTo(REGIME);
    assertThat(AgencySurvey.ofOrThrow(units, REGIME, UnitMean.PLAIN).exact()).contains(Ratio.of(70));
  }

  @Test
  void aUnitBringsTheRespondentsOfItsIndex() {
    UnitSurvey unit = UnitSurvey.of("rsud", Surveys.index(Surveys.all(Surveys.SMALL, 3)));
    assertThat(unit.exact()).contains(Ratio.of(75));
    assertThat(unit.respondents()).contains(1L);
    assertThat(unit.index()).isPresent();
    assertThat(NINETY.index()).isEmpty();
    assertThatThrownBy(() -> UnitSurvey.withoutAnswers(" ")).hasMessage("unit: is blank");
  }

  @Test
  void unitsWithFaultsAreRefused() {
    List<UnitSurvey> units =
        List.of(NINETY, NINETY.answeredBy(0), UnitSurvey.of("b", Ratio.of(2499, 100)).answeredBy(4));
    assertThat(Surveys.codes(AgencySurvey.of(units, REGIME, UnitMean.BY_RESPONDENTS))).containsExactly(
        "survey-unit-respondents units[1]",
        "survey-unit-duplicate units[2]",
        "survey-unit-respondents units[2]",
        "survey-unit-range units[3]");
    assertThatThrownBy(() -> plain(NINETY, NINETY)).isInstanceOf(ProblemException.class);
  }

  @Test
  void anIndexByAPrintedWeightMayLieOutsideTheScale() {
    ElementMeans worst = ElementMeans.of(Surveys.all(SurveyForm.skm2017(), 1));
    AgencySurvey agency = plain(UnitSurvey.of("a", SurveyIndex.ofOrThrow(worst, REGIME, WeightRule.parseOrThrow("0.11"))));
    assertThat(agency.rounded()).contains(new BigDecimal("24.75"));
    assertThat(agency.grade().orElseThrow().letter()).isEqualTo("D");
  }

  @Test
  void aUnitThatIsComputedInAnotherWayIsTold() {
    ElementMeans means = ElementMeans.of(Surveys.all(SurveyForm.skm2017(), 3));
    SurveyIndex exact = SurveyIndex.ofOrThrow(means, REGIME, WeightRule.EXACT);
    SurveyIndex printed = SurveyIndex.ofOrThrow(means, REGIME, WeightRule.parseOrThrow("0.111"));
    AgencySurvey agency =
        plain(NINETY, UnitSurvey.of("a", exact), UnitSurvey.of("b", printed), UnitSurvey.of("c", exact));
    assertThat(agency.remarks()).extracting(problem -> problem.line(Language.EN))
        .containsExactly("units[3]: unit b is computed by 2017, 0.111, the first unit by 2017, exact");
  }

  @Property
  void theIndexLiesBetweenThoseOfTheUnitsAndUnitsWithoutOneChangeNothing(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 2500, max = 10000) Integer> hundredths, @ForAll UnitMean mean) {
    List<UnitSurvey> units = new ArrayList<>();
    for (int i = 0; i < hundredths.size(); i++) {
      units.add(UnitSurvey.of("u" + i, Ratio.of(hundredths.get(i), 100)).answeredBy(1 + i * 7L));
    }
    Ratio index = AgencySurvey.ofOrThrow(units, REGIME, mean).exact().orElseThrow();
    assertThat(units).extracting(unit -> unit.exact().orElseThrow()).anyMatch(one -> one.compareTo(index) <= 0)
        .anyMatch(one -> one.compareTo(index) >= 0);
    units.add(0, UnitSurvey.withoutAnswers("nobody"));
    assertThat(AgencySurvey.ofOrThrow(units, REGIME, mean).exact()).contains(index);
  }
}
