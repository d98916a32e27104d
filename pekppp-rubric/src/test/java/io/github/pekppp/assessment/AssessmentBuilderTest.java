package io.github.pekppp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.Units;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentBuilderTest {

  private static AssessmentBuilder unit() {
    return Assessment.builder(Units.EDITION);
  }

  private static List<String> problems(AssessmentBuilder builder) {
    return builder.build().getError().stream().map(Problem::toString).toList();
  }

  @Test
  void marksIndicatorsByNumberOrPrintedCode() {
    Assessment assessment = unit().level("1", 4).level("2.a.P", 3).noCases("28").buildOrThrow();
    assertThat(assessment.sheets().get(0).marks()).containsExactly(
        Map.entry(IndicatorNumber.of(1), new Mark.Given(Level.of(4))),
        Map.entry(IndicatorNumber.of(2), new Mark.Given(Level.of(3))),
        Map.entry(IndicatorNumber.of(28), new Mark.NoCase()));
    assertThat(assessment.instrumentId()).isEqualTo("pekppp-2022-a");
  }

  @Test
  void theOrderOfMarkingDoesNotMatter() {
    assertThat(unit().level("2", 3).level("1", 4).buildOrThrow()).isEqualTo(unit().level("1", 4).level("2", 3).buildOrThrow());
  }

  @Test
  void everyFaultyMarkIsReported() {
    assertThat(problems(unit().level("1", 6).level("2", -1).level("3", 4).level("3.a.T", 4).level("40", 1).noCases("1")))
        .containsExactly(
            "f02[1]: level 6 is outside 0..5 [level-out-of-range]",
            "f02[2]: level -1 is outside 0..5 [level-out-of-range]",
            "f02[3.a.T]: indicator 3.a.T is marked more than once [indicator-duplicate]",
            "f02[40]: edition pekppp-2022-a has no indicator \"40\"; its numbers are 1..31 [indicator-unknown]",
            "f02[1]: indicator 1.a.Ak is marked more than once [indicator-duplicate]",
            "f02[1]: no_cases does not apply to indicator 1.a.Ak [no-cases-not-allowed]");
  }

  @Test
  void aFaultyMarkMakesNoAssessment() {
    assertThatThrownBy(() -> unit().level("1", 6).buildOrThrow())
        .isInstanceOf(ProblemException.class)
        .hasMessage("f02[1]: level 6 is outside 0..5");
  }

  @Test
  void theWrongNumberOfLevelsIsReported() {
    assertThat(problems(unit().levels(1, 2, 3))).containsExactly("f02: 3 levels for 30 indicators [levels-count]");
    assertThat(unit().levels(Collections.nCopies(30, null)).buildOrThrow().sheets()).isEmpty();
  }

  @Test
  void aMisspeltCodeIsRecognised() {
    assertThat(problems(unit().level("2.A.p", 3)))
        .containsExactly("f02[2.A.p]: there is no indicator \"2.A.p\"; did you mean 2.a.P? [indicator-misspelt]");
  }

  @Test
  void nullIsAProgrammersMistakeThatNamesTheArgument() {
    assertThatThrownBy(() -> Assessment.builder(null)).hasMessage("instrument");
    assertThatThrownBy(() -> unit().level(Place.ROOT, null, 3)).hasMessage("key");
  }

  @Test
  void answersComeInOrderOrByCode() {
    Integer[] ordered = new Integer[14];
    ordered[0] = 5;
    ordered[12] = 3;
    Assessment byOrder = unit().response(ordered).buildOrThrow();
    Assessment byCode = unit().response(Place.of("f03[1]"), Map.of("1.a.K1", 5, "14.d.T", 3)).buildOrThrow();
    assertThat(byOrder).isEqualTo(byCode);
    assertThat(byOrder.responses().get(0).answers()).isEqualTo(Map.of(1, Level.of(5), 13, Level.of(3)));
  }

  @Test
  void everyFaultyAnswerIsReported() {
    AssessmentBuilder unit = unit()
        .response(1, 2, 3)
        .response(Place.of("f03[2]"), Collections.nCopies(15, 1))
        .response(Place.of("f03[3]"), Map.of("9.z", 1))
        .response(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertThat(problems(unit)).satisfiesExactly(
        first -> assertThat(first).startsWith("f03[1]: 3 answers for 14 items: write null"),
        second -> assertThat(second).isEqualTo("f03[2]: 15 answers for 14 items [answers-too-many]"),
        third -> assertThat(third).startsWith("f03[3][9.z]: form F-03 has no item 9.z; there are: 1.a.K1"),
        fourth -> assertThat(fourth).isEqualTo("f03[2][1]: answer 9 is outside 0..5 [answer-out-of-range]"));
  }

  @Test
  void severalSheetsNeedDifferentEvaluators() {
    assertThat(problems(unit().level("1", 1).evaluator("A").level("1", 1).evaluator("A")))
        .containsExactly(
            "f02: evaluator A filled in more than one sheet [evaluator-duplicate]",
            "f02: several F-02 sheets: name the evaluator of each [evaluator-missing]");
  }

  @Test
  void factsAreCheckedAgainstTheirTypes() {
    AssessmentBuilder unit = unit()
        .fact("1", "sp_exists", new FactValue.Flag(true))
        .fact("1.a.Ak", "sp_exists", new FactValue.Flag(true))
        .fact("1", "sp_enacted", new FactValue.Chosen("yes"))
        .fact("1", "nothing", new FactValue.Flag(true))
        .fact("77", "x", new FactValue.Flag(true));
    assertThat(unit.build().getError()).extracting(Problem::code)
        .containsExactly("fact-duplicate", "fact-value", "fact-unknown", "indicator-unknown");
    Assessment known = unit().fact("2", "groups", FactValue.Picked.of(List.of("experts"))).buildOrThrow();
    assertThat(known.facts().get(IndicatorNumber.of(2)).values()).containsOnlyKeys("groups");
  }
}
