package io.github.pekppp.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Vectors;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the independently computed figures, under both weight rules, by the engine and by the naive evaluator. */
class ComputedVectorsTest {

  static List<Map<String, String>> rows() {
    return Vectors.read("computed-ipp.csv");
  }

  @Test
  void thereAreRows() {
    assertThat(rows()).hasSize(52);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theEngineReproducesTheRow(Map<String, String> row) {
    for (String rule : List.of("listed", "equal")) {
      IppResult result = Units.score(
          unit(row), "indicator_weights", rule, "f03_aggregation", "all_answers");
      assertThat(result.f02().map(Index::exact)).hasToString("Optional[" + row.get("f02_" + rule) + "]");
      assertThat(result.f03().index().map(Index::exact)).hasToString("Optional[" + row.get("f03_mean") + "]");
      assertThat(result.ipp().map(Index::exact)).hasToString("Optional[" + row.get("ipp_" + rule) + "]");
      assertThat(result.ipp()).hasToString("Optional[" + row.get("ipp_" + rule + "_2dp") + "]");
      assertThat(result.category().orElseThrow().letter()).isEqualTo(row.get("category_" + rule));
      assertThat(result.status()).isEqualTo(Status.FINAL);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theNaiveEvaluatorReproducesTheRow(Map<String, String> row) {
    Ratio users = Ratio.parse(row.get("f03_mean")).orElseThrow();
    NaiveIpp.Fraction f03 = new NaiveIpp.Fraction(users.numerator(), users.denominator());
    for (String rule : List.of("listed", "equal")) {
      NaiveIpp.Fraction ipp = NaiveIpp.ipp(NaiveIpp.f02(levels(row), rule.equals("listed")), f03);
      Ratio expected = Ratio.parse(row.get("ipp_" + rule)).orElseThrow();
      assertThat(ipp.same(expected.numerator(), expected.denominator())).isTrue();
      assertThat(ipp.twoDecimals()).isEqualTo(row.get("ipp_" + rule + "_2dp"));
      assertThat(NaiveIpp.category(ipp.twoDecimals())).isEqualTo(row.get("category_" + rule));
    }
  }

  private static int[] levels(Map<String, String> row) {
    return Arrays.stream(row.get("levels").split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  /** Finds 10 to 20 respondents whose answers have exactly the mean of the row. */
  private static AssessmentBuilder unit(Map<String, String> row) {
    AssessmentBuilder unit = Units.marked(levels(row));
    Ratio mean = Ratio.parse(row.get("f03_mean")).orElseThrow();
    for (int respondents = 10; respondents <= 20; respondents++) {
      Ratio sum = mean.times(Ratio.of((long) respondents * Units.ITEMS));
      if (sum.denominator().bitLength() == 1) {
        answer(unit, respondents, sum.numerator().intValue());
        return unit;
      }
    }
    throw new AssertionError("no number of respondents gives a mean of " + mean);
  }

  private static void answer(AssessmentBuilder unit, int respondents, int sum) {
    int answers = respondents * Units.ITEMS;
    int at = 0;
    for (int i = 0; i < respondents; i++) {
      Integer[] response = new Integer[Units.ITEMS];
      for (int j = 0; j < Units.ITEMS; j++) {
        response[j] = sum / answers + (at++ < sum % answers ? 1 : 0);
      }
      unit.response(response);
    }
  }
}
