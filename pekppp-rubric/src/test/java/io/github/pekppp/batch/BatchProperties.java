package io.github.pekppp.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.FormJoin;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.policy.TooFewRespondents;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import io.vavr.control.Validation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch gives every unit what a scorer gives it. */
class BatchProperties {

  private static byte[][] levels(BatchScorer scorer, int units, Random random) {
    byte[][] levels = new byte[scorer.columns().size()][units];
    for (byte[] column : levels) {
      for (int unit = 0; unit < units; unit++) {
        column[unit] = random.nextInt(200) == 0 ? BatchScorer.MISSING : (byte) random.nextInt(6);
      }
    }
    return levels;
  }

  private static byte[][] all(int columns, int units, int level) {
    byte[][] levels = new byte[columns][units];
    for (byte[] column : levels) {
      Arrays.fill(column, (byte) level);
    }
    return levels;
  }

  private static Assessment assessment(BatchScorer scorer, byte[][] levels, int unit) {
    AssessmentBuilder builder = Assessment.builder(scorer.instrument());
    for (int column = 0; column < levels.length; column++) {
      if (levels[column][unit] != BatchScorer.MISSING) {
        builder.level(scorer.columns().get(column).toString(), levels[column][unit]);
      }
    }
    return builder.buildOrThrow();
  }

  @Property(tries = 60)
  void everyUnitHasTheIndexAndCategoryOfTheScorer(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    ScoringPolicy policy = Draft.policy(instrument, random);
    Validation<List<Problem>, BatchScorer> made = BatchScorer.of(instrument, policy);
    boolean offered = policy.formJoin() != FormJoin.PER_ASPECT && policy.roundingRule() != RoundingRule.EACH_ASPECT;
    assertThat(made.isValid()).isEqualTo(offered);
    if (!offered) {
      return;
    }
    BatchScorer batch = made.get();
    Scorer scorer = Scorer.ofOrThrow(instrument, policy);
    byte[][] levels = levels(batch, 20, random);
    BatchResult result = batch.score(levels);
    for (int unit = 0; unit < 20; unit++) {
      IppResult single = scorer.score(assessment(batch, levels, unit));
      assertThat(result.index(unit)).isEqualTo(single.ipp());
      assertThat(result.category(unit)).isEqualTo(single.category());
      assertThat(result.hasIndex(unit)).isEqualTo(single.ipp().isPresent());
      if (result.hasIndex(unit)) {
        assertThat(Ratio.of(result.numerator(unit), result.denominator())).isEqualTo(single.ipp().orElseThrow().exact().ratio());
      }
    }
    assertThat(result.problems()).isEmpty();
    assertThat(batch.policy()).isEqualTo(scorer.policy());
    assertThat(batch.instrument()).isSameAs(instrument);
    assertThat(batch.columns()).isEqualTo(instrument.indicators().stream().map(IndicatorSheet::number).toList());
  }

  @Property(tries = 5)
  void unitsBeyondABlockAreCountedLikeTheFirst(@ForAll long seed) {
    Random random = new Random(seed);
    BatchScorer batch = BatchScorer.of(Units.EDITION);
    int units = 5000 + random.nextInt(3);
    byte[][] levels = levels(batch, units, random);
    BatchResult result = batch.score(levels);
    assertThat(result.units()).isEqualTo(units);
    for (int unit : new int[] {0, 2047, 2048, 4095, 4096, units - 1}) {
      byte[][] alone = new byte[levels.length][1];
      IntStream.range(0, levels.length).forEach(column -> alone[column][0] = levels[column][unit]);
      assertThat(result.index(unit)).isEqualTo(batch.score(alone).index(0));
      assertThat(result.category(unit)).isEqualTo(batch.score(alone).category(0));
    }
    Map<Grade, Long> counted = IntStream.range(0, units).mapToObj(result::category).flatMap(Optional::stream)
        .collect(Collectors.groupingBy(grade -> grade, Collectors.counting()));
    assertThat(result.counts().keySet()).containsExactlyElementsOf(Units.EDITION.grades().grades());
    result.counts().forEach((grade, count) -> assertThat(count.longValue()).isEqualTo(counted.getOrDefault(grade, 0L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pekppp-2022-a", "pekppp-2022-b", "pekppp-2017"})
  void theEndsOfTheScaleAreThere(String edition) {
    BatchScorer batch = BatchScorer.of(Editions.find(edition).orElseThrow());
    BatchResult lowest = batch.score(all(batch.columns().size(), 3, 0));
    assertThat(lowest.numerator(2)).isZero();
    assertThat(lowest.category(2)).contains(batch.instrument().grades().grades().get(batch.instrument().grades().grades().size() - 1));
    Scorer scorer = Scorer.of(batch.instrument());
    byte[][] five = all(batch.columns().size(), 1, 5);
    assertThat(batch.score(five).index(0)).isEqualTo(scorer.score(assessment(batch, five, 0)).ipp()).isPresent();
  }

  @Test
  void noUnitsGiveNoResults() {
    BatchResult none = BatchScorer.of(Units.EDITION).score(new byte[Units.INDICATORS][0]);
    assertThat(none.units()).isZero();
    assertThat(none.counts().values()).containsOnly(0);
    assertThat(none.problems()).isEmpty();
  }

  @Test
  void aMissingLevelGivesNoIndexAndIsNoFault() {
    byte[][] levels = all(Units.INDICATORS, 3, 4);
    levels[29][1] = BatchScorer.MISSING;
    BatchResult result = BatchScorer.of(Units.EDITION).score(levels);
    assertThat(result.hasIndex(0)).isTrue();
    assertThat(result.hasIndex(1)).isFalse();
    assertThat(result.index(1)).isEmpty();
    assertThat(result.category(1)).isEmpty();
    assertThat(result.problems()).isEmpty();
    assertThat(result.counts().values().stream().mapToInt(count -> count).sum()).isEqualTo(2);
    assertThatThrownBy(() -> result.numerator(1)).isInstanceOf(IllegalArgumentException.class).hasMessage("unit: 1 has no index");
    assertThatThrownBy(() -> result.hasIndex(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(bytes = {6, 7, 127, -2, -128})
  void aLevelOffTheScaleIsLocatedAndSpoilsOnlyItsUnit(byte level) {
    byte[][] levels = all(Units.INDICATORS, 2500, 4);
    levels[2][2100] = level;
    levels[0][7] = level;
    BatchResult result = BatchScorer.of(Units.EDITION).score(levels);
    assertThat(result.problems().stream().map(Object::toString)).containsExactly(
        "levels[0][7]: level " + level + " is outside 0..5 [level-out-of-range]",
        "levels[2][2100]: level " + level + " is outside 0..5 [level-out-of-range]");
    assertThat(IntStream.range(0, 2500).filter(unit -> !result.hasIndex(unit))).containsExactly(7, 2100);
  }

  @Test
  void onlyTheFirstProblemsAreKept() {
    byte[][] levels = all(Units.INDICATORS, 40, 9);
    BatchResult result = BatchScorer.of(Units.EDITION).score(levels);
    assertThat(result.problems()).hasSize(BatchResult.MOST_PROBLEMS);
    assertThat(result.problems().get(999).place().path()).isEqualTo("levels[9][33]");
    assertThat(IntStream.range(0, 40).filter(result::hasIndex)).isEmpty();
    byte[][] few = all(Units.INDICATORS, 33, 9);
    assertThat(BatchScorer.of(Units.EDITION).score(few).problems()).hasSize(990);
  }

  @Test
  void aBatchOfAnotherShapeIsAMistake() {
    BatchScorer batch = BatchScorer.of(Units.EDITION);
    assertThatThrownBy(() -> batch.score(new byte[29][1]))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("levels: 29 columns for 30 indicators");
    byte[][] uneven = new byte[30][2];
    uneven[29] = new byte[3];
    assertThatThrownBy(() -> batch.score(uneven))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("levels: column 30 has 3 units, the first has 2");
    uneven[29] = new byte[2];
    uneven[1] = new byte[0];
    assertThatThrownBy(() -> batch.score(uneven)).hasMessage("levels: column 2 has 0 units, the first has 2");
  }

  @Test
  void whatABatchCannotDoIsSaidAtOnce() {
    ScoringPolicy policy = Units.policy("rounding", "each_aspect", "f02_f03_share", "per_aspect");
    assertThat(BatchScorer.of(Units.EDITION, policy).getError().stream().map(Object::toString)).containsExactly(
        "policy.rounding: each_aspect is not available for batches [batch-policy]",
        "policy.f02_f03_share: per_aspect is not available for batches [batch-policy]");
    assertThatThrownBy(() -> BatchScorer.ofOrThrow(Units.EDITION, policy)).isInstanceOf(ProblemException.class);
    ScoringPolicy unknown = ScoringPolicy.builder().putEditionChoices("item_99", "x").build();
    assertThat(BatchScorer.of(Units.EDITION, unknown).isValid()).isFalse();
  }

  @Test
  void weightsWithoutACommonDenominatorThatFitsAreAProblem() {
    for (int power = 30; power < 50; power++) {
      Instrument instrument = weighing(1L << power);
      BigInteger common = Scorer.of(instrument).f02Weights().values().stream()
          .map(Ratio::denominator)
          .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
      Validation<List<Problem>, BatchScorer> made = BatchScorer.of(instrument, ScoringPolicy.builder().build());
      assertThat(made.isValid()).as("%s", common).isEqualTo(common.bitLength() <= 48);
      if (made.isValid()) {
        assertThat(made.get().score(new byte[Units.INDICATORS][1]).denominator()).isEqualTo(common.longValueExact());
      } else {
        assertThat(made.getError().stream().map(Object::toString))
            .containsExactly("indicators: the common denominator of the weights is too large for batches [batch-weights]");
      }
    }
  }

  /** The edition with two of its indicators weighing a little more and less, in parts of a large number. */
  private static Instrument weighing(long parts) {
    Ratio shift = Ratio.of(1, parts);
    List<IndicatorSheet> sheets = new ArrayList<>(Units.EDITION.indicators());
    sheets.set(0, weighing(sheets.get(0), shift));
    sheets.set(1, weighing(sheets.get(1), shift.times(Ratio.of(-1))));
    return Instrument.builder().from(Units.EDITION).indicators(sheets).build();
  }

  private static IndicatorSheet weighing(IndicatorSheet sheet, Ratio shift) {
    return IndicatorSheet.builder().from(sheet).weight(sheet.weight().orElseThrow().plus(shift)).build();
  }

  @Test
  void wideWeightsAreExactToo() {
    Instrument instrument = weighing(1L << 36);
    BatchScorer batch = BatchScorer.of(instrument);
    Random random = new Random(7);
    byte[][] levels = levels(batch, 200, random);
    BatchResult result = batch.score(levels);
    Scorer scorer = Scorer.of(instrument);
    for (int unit = 0; unit < 200; unit++) {
      IppResult single = scorer.score(assessment(batch, levels, unit));
      assertThat(result.index(unit)).isEqualTo(single.ipp());
      assertThat(result.category(unit)).isEqualTo(single.category());
    }
  }

  @Test
  void theRuleForUnitsWithoutUsersApplies() {
    for (TooFewRespondents rule : TooFewRespondents.values()) {
      Scorer scorer = Scorer.ofOrThrow(Units.EDITION, Units.policy("too_few_respondents", rule.code()));
      BatchScorer batch = BatchScorer.ofOrThrow(Units.EDITION, scorer.policy());
      BatchResult result = batch.score(all(Units.INDICATORS, 1, 4));
      Optional<Ratio> expected = switch (rule) {
        case F02_ALONE -> Optional.of(Ratio.of(4));
        case F03_ZERO -> Optional.of(Ratio.of(3));
        case AS_COLLECTED, NO_RESULT -> Optional.empty();
      };
      assertThat(result.index(0).map(index -> index.exact().ratio())).isEqualTo(expected);
      assertThat(scorer.shareWithoutUsers()).isEqualTo(expected.map(index -> index.dividedBy(Ratio.of(4))));
    }
    Scorer former = Scorer.of(Editions.pekppp2017());
    assertThat(former.shareWithoutUsers()).contains(Ratio.ONE);
  }

  @Test
  void theWeightsOfTheFormAreThoseOfAFullExplanation() {
    Map<IndicatorNumber, Ratio> weights = Scorer.of(Units.EDITION).f02Weights();
    assertThat(weights.values().stream().reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.ONE);
    Units.score(Units.marked(Units.all(3))).indicators().forEach(indicator ->
        assertThat(weights).containsEntry(indicator.indicator().number(), indicator.share()));
    assertThatThrownBy(() -> weights.clear()).isInstanceOf(UnsupportedOperationException.class);
  }
}
