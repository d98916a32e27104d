package io.github.pekppp.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {

  /** The examples that the collected sources give for values between two printed limits. */
  @ParameterizedTest
  @CsvSource({
    "4.504, AS_PRINTED, HALF_UP, ",
    "4.505, AS_PRINTED, HALF_UP, ",
    "4.4996, AS_PRINTED, HALF_UP, A-",
    "4.504, CONTINUOUS, HALF_UP, A",
    "4.505, CONTINUOUS, HALF_UP, A",
    "4.4996, CONTINUOUS, HALF_UP, A-",
    "4.504, ROUND_FIRST, HALF_UP, A-",
    "4.505, ROUND_FIRST, HALF_UP, A",
    "4.505, ROUND_FIRST, HALF_EVEN, A-",
    "4.4996, ROUND_FIRST, HALF_UP, A-",
    "4.004, ROUND_FIRST, HALF_UP, B",
    "2.505, ROUND_FIRST, HALF_UP, C",
    "1.005, ROUND_FIRST, HALF_UP, E",
    "0, CONTINUOUS, HALF_UP, F",
    "5, CONTINUOUS, HALF_UP, A"
  })
  void readsValuesBetweenTwoLimitsAsThePolicySays(String value, BetweenLimits between, RoundingMode mode, String letter) {
    assertThat(IppGrades.SCALE.grade(Ratio.parse(value).orElseThrow(), between, mode).map(Grade::letter).orElse(null))
        .isEqualTo(letter);
  }

  @Test
  void namesTheGradeAboveAnother() {
    List<Grade> grades = IppGrades.SCALE.grades();
    assertThat(IppGrades.SCALE.above(grades.get(0))).isEmpty();
    assertThat(IppGrades.SCALE.above(grades.get(2))).contains(grades.get(1));
    Grade strange = new Grade("X", Text.same("x"), BigDecimal.ZERO, BigDecimal.ONE);
    assertThatThrownBy(() -> IppGrades.SCALE.above(strange)).hasMessage("grade: X is not on this scale");
  }

  @Test
  void gradesATableOfAnotherApplication() {
    // the four categories of a satisfaction survey, PermenPANRB 14/2017
    GradeScale survey = GradeScale.ofOrThrow(
        IppGrades.table("A 88.31 100.00", "B 76.61 88.30", "C 65.00 76.60", "D 25.00 64.99"));
    assertThat(survey.grade(Ratio.of(65)).letter()).isEqualTo("C");
    assertThat(survey.grade(Ratio.parse("64.995").orElseThrow()).letter()).isEqualTo("C");
    assertThat(survey.grade(Ratio.parse("88.304").orElseThrow()).letter()).isEqualTo("B");
    assertThat(survey.lowest()).isEqualTo("25.00");
    assertThat(survey.highest()).isEqualTo("100.00");
    assertThat(survey.decimals()).isEqualTo(2);
    assertThatThrownBy(() -> survey.grade(Ratio.of(24))).hasMessageContaining("outside 25.00..100.00");
  }

  @Test
  void refusesAValueThatIsNotOnTheScale() {
    assertThat(IppGrades.SCALE.covers(Ratio.parse("5.0000001").orElseThrow())).isFalse();
    assertThatThrownBy(() -> IppGrades.SCALE.grade(Ratio.parse("5.0000001").orElseThrow()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IppGrades.SCALE.grade(Ratio.of(-1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBrokenTableYieldsAllItsProblemsAtOnce() {
    List<Problem> problems = GradeScale.of(IppGrades.table(
        "A 4.51 5.00", "B 4.00 4.40", "B 3.50 3.99", "C 3.40 3.55", "D 4.60 4.70")).getError();
    assertThat(problems).extracting(problem -> problem.place().path() + " " + problem.code()).containsExactlyInAnyOrder(
        "[2] grade-gap", "[3] grade-duplicate", "[4] grade-overlap", "[5] grade-order");
  }

  @Test
  void limitsOfUnlikeDecimalsAreReportedBeforeAnythingElse() {
    assertThat(GradeScale.of(IppGrades.table("A 5 10.0", "B 0.0 4.9")).getError()).extracting(Problem::toString)
        .containsExactly("[1]: the limits of grade A must be printed with 1 decimals like the others [grade-decimals]");
  }

  @Test
  void anEmptyTableIsNoScale() {
    assertThat(GradeScale.of(List.of()).getError()).extracting(Problem::code).containsExactly("scale-empty");
    assertThatThrownBy(() -> GradeScale.ofOrThrow(List.of())).isInstanceOf(ProblemException.class);
  }

  @Test
  void aGradeHasItsLimitsInOrder() {
    assertThatThrownBy(() -> new Grade("A", Text.same("A"), BigDecimal.ONE, BigDecimal.ZERO))
        .hasMessageContaining("above");
  }

  @Test
  void isEqualByValueAndSerializable() {
    GradeScale copy = Serialized.copyOf(IppGrades.SCALE);
    assertThat(copy).isEqualTo(IppGrades.SCALE).hasSameHashCodeAs(IppGrades.SCALE);
    assertThat(copy).hasToString(IppGrades.SCALE.toString());
    assertThat(copy).isNotEqualTo(GradeScale.ofOrThrow(IppGrades.table("A 0.00 5.00")));
  }
}
