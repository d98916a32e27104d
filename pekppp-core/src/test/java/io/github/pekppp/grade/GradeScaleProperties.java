package io.github.pekppp.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GradeScaleProperties {

  /** Values from 0 to 5, many of them at and between printed limits. */
  @Provide
  Arbitrary<Ratio> values() {
    Arbitrary<Ratio> any = Arbitraries.longs().between(1, 100_000)
        .flatMap(under -> Arbitraries.longs().between(0, 5 * under).map(over -> Ratio.of(over, under)));
    Arbitrary<Ratio> nearLimits = Combinators.combine(
            Arbitraries.longs().between(0, 9), Arbitraries.longs().between(-1200, 1200))
        .as((half, off) -> Ratio.of(half * 50_000 + off, 100_000));
    return Arbitraries.oneOf(any, nearLimits)
        .filter(value -> value.signum() >= 0 && value.compareTo(Ratio.of(5)) <= 0);
  }

  /** Scales that touch at a random decimal place, with random limits. */
  @Provide
  Arbitrary<GradeScale> scales() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 500).set().ofMinSize(2).ofMaxSize(12))
        .as((decimals, limits) -> {
          List<Integer> sorted = new ArrayList<>(new TreeSet<>(limits)).subList(0, limits.size());
          List<Grade> grades = new ArrayList<>();
          for (int i = sorted.size() - 1; i > 0; i--) {
            int min = i == 1 ? sorted.get(0) : sorted.get(i - 1) + 1;
            grades.add(new Grade("G" + i, Text.same("G" + i),
                BigDecimal.valueOf(min, decimals), BigDecimal.valueOf(sorted.get(i), decimals)));
          }
          return GradeScale.ofOrThrow(grades);
        });
  }

  @Property
  void everyValueHasExactlyOneCategoryUnlessLimitsAreReadAsPrinted(@ForAll("values") Ratio value) {
    for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
      assertThat(IppGrades.SCALE.grade(value, BetweenLimits.ROUND_FIRST, mode)).isPresent();
      assertThat(IppGrades.SCALE.grade(value, BetweenLimits.CONTINUOUS, mode)).isPresent();
    }
    long printed = IppGrades.SCALE.grades().stream()
        .filter(grade -> value.compareTo(Ratio.of(grade.min())) >= 0 && value.compareTo(Ratio.of(grade.max())) <= 0)
        .count();
    Optional<Grade> asPrinted = IppGrades.SCALE.grade(value, BetweenLimits.AS_PRINTED, RoundingMode.HALF_UP);
    assertThat(asPrinted.stream().count()).isEqualTo(printed);
  }

  @Property
  void aHigherValueNeverHasALowerCategory(@ForAll("values") Ratio one, @ForAll("values") Ratio other) {
    for (BetweenLimits between : List.of(BetweenLimits.ROUND_FIRST, BetweenLimits.CONTINUOUS)) {
      assertThat(rank(one.max(other), between)).isLessThanOrEqualTo(rank(one.min(other), between));
    }
  }

  @Property
  void allReadingsAgreeOnValuesOfTwoDecimals(@ForAll @IntRange(max = 500) int hundredths) {
    Ratio value = Ratio.of(hundredths, 100);
    Grade grade = IppGrades.SCALE.grade(value);
    for (BetweenLimits between : BetweenLimits.values()) {
      assertThat(IppGrades.SCALE.grade(value, between, RoundingMode.HALF_EVEN)).contains(grade);
    }
  }

  @Property
  void anyProvenScaleGradesEveryValueItCovers(@ForAll("scales") GradeScale scale, @ForAll @IntRange(max = 1000) int part) {
    Ratio low = Ratio.of(scale.lowest());
    Ratio value = low.plus(Ratio.of(scale.highest()).minus(low).times(Ratio.of(part, 1000)));
    Grade rounded = scale.grade(value);
    assertThat(scale.grades()).contains(rounded);
    Grade continuous = scale.grade(value, BetweenLimits.CONTINUOUS, RoundingMode.HALF_UP).orElseThrow();
    assertThat(value).isLessThanOrEqualTo(Ratio.of(continuous.max()));
    assertThat(Math.abs(scale.grades().indexOf(rounded) - scale.grades().indexOf(continuous))).isLessThanOrEqualTo(1);
  }

  private static int rank(Ratio value, BetweenLimits between) {
    return IppGrades.SCALE.grades().indexOf(
        IppGrades.SCALE.grade(value, between, RoundingMode.HALF_UP).orElseThrow());
  }
}
