package io.github.pekppp.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.policy.BetweenBands;
import io.github.pekppp.policy.HalfRounding;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Units;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of grades says what the scale says, for every index there can be. */
class GradeTableTest {

  private static final GradeScale SCALE = Units.EDITION.grades();

  static Stream<Arguments> readings() {
    return Stream.of(BetweenBands.values())
        .flatMap(bands -> Stream.of(HalfRounding.values()).map(half -> Arguments.of(bands, half)));
  }

  private static ScoringPolicy policy(BetweenBands bands, HalfRounding half) {
    return ScoringPolicy.builder().betweenBands(bands).halfRounding(half).build();
  }

  private static Optional<Grade> grade(ScoringPolicy policy, long numerator, long denominator) {
    return SCALE.grade(Ratio.of(numerator, denominator), policy.betweenBands().limits(), policy.halfRounding().mode());
  }

  private static Optional<Grade> found(GradeTable table, long numerator) {
    byte grade = table.find(numerator);
    return grade == GradeTable.NONE ? Optional.empty() : Optional.of(SCALE.grades().get(grade));
  }

  private static void assertAgrees(GradeTable table, ScoringPolicy policy, long numerator, long denominator) {
    Optional<Grade> found = found(table, numerator);
    if (!found.equals(grade(policy, numerator, denominator))) {
      assertThat(found).as("%s/%s", numerator, denominator).isEqualTo(grade(policy, numerator, denominator));
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyIndexOfTheEditionHasItsGrade(BetweenBands bands, HalfRounding half) {
    ScoringPolicy policy = policy(bands, half);
    long denominator = BatchScorer.of(Units.EDITION).score(new byte[Units.INDICATORS][1]).denominator();
    GradeTable table = GradeTable.of(SCALE, policy, denominator);
    for (long numerator = 0; numerator <= 5 * denominator; numerator++) {
      assertAgrees(table, policy, numerator, denominator);
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void smallDenominatorsHaveTheirGradesToo(BetweenBands bands, HalfRounding half) {
    ScoringPolicy policy = policy(bands, half);
    for (long denominator = 1; denominator <= 210; denominator++) {
      GradeTable table = GradeTable.of(SCALE, policy, denominator);
      for (long numerator = 0; numerator <= 5 * denominator; numerator++) {
        assertAgrees(table, policy, numerator, denominator);
      }
    }
  }

  /** A table too large to have an entry for every index is searched; it says the same at the same values. */
  @ParameterizedTest
  @MethodSource("readings")
  void theSearchedTableIsTheDenseOne(BetweenBands bands, HalfRounding half) {
    ScoringPolicy policy = policy(bands, half);
    GradeTable dense = GradeTable.of(SCALE, policy, 10_000);
    GradeTable searched = GradeTable.of(SCALE, policy, 10_000L << 20);
    for (long numerator = 0; numerator <= 50_000; numerator++) {
      if (searched.find(numerator << 20) != dense.find(numerator)) {
        assertThat(searched.find(numerator << 20)).as("%s/10000", numerator).isEqualTo(dense.find(numerator));
      }
    }
    assertThat(searched.find(5 * (10_000L << 20))).isEqualTo(dense.find(50_000));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void grainsNextToALimitHaveTheirGrade(BetweenBands bands, HalfRounding half) {
    ScoringPolicy policy = policy(bands, half);
    Random random = new Random(1);
    for (long denominator : new long[] {209_715, 209_716, 1_000_003, (1L << 40) + 15, (1L << 48) - 59}) {
      GradeTable table = GradeTable.of(SCALE, policy, denominator);
      for (int thousandth = 0; thousandth <= 5000; thousandth += 5) {
        long near = Math.multiplyExact(denominator, thousandth) / 1000;
        for (long numerator = Math.max(0, near - 1); numerator <= Math.min(5 * denominator, near + 2); numerator++) {
          assertAgrees(table, policy, numerator, denominator);
        }
      }
      for (int i = 0; i < 2000; i++) {
        assertAgrees(table, policy, (long) (random.nextDouble() * 5 * denominator), denominator);
      }
    }
  }
}
