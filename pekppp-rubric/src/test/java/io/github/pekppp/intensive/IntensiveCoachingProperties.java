package io.github.pekppp.intensive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntensiveCoachingProperties {

  private static final Scorer SCORER = Scorer.of(Units.EDITION);

  @Provide
  Arbitrary<List<UnitIndex>> units() {
    Arbitrary<String> ids = Arbitraries.strings().withCharRange('a', 'f').ofLength(1);
    Arbitrary<UnitIndex> with = Combinators.combine(ids, Arbitraries.longs().between(0, 5000))
        .as((id, thousandths) -> UnitIndex.of(id, Index.of(Score.of(Ratio.of(thousandths, 1000)))));
    return Arbitraries.oneOf(with, ids.map(UnitIndex::withoutIndex)).list().uniqueElements(UnitIndex::unit).ofMaxSize(6);
  }

  @Provide
  Arbitrary<IntensiveCoachingRule> rules() {
    Arbitrary<BigDecimal> limits = Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(5)).ofScale(2);
    Arbitrary<String> letters = Arbitraries.of(SCORER.instrument().grades().grades()).map(grade -> grade.letter());
    return Combinators.combine(letters.optional(), limits.optional(), limits.filter(limit -> limit.signum() > 0))
        .as((letter, below, fall) -> IntensiveCoachingRule.builder()
            .categoryAtOrBelow(letter).indexBelow(below).fallOfAtLeast(fall).build());
  }

  @Property
  void aUnitIsChosenOrNotOrHasNoIndex(
      @ForAll("units") List<UnitIndex> units,
      @ForAll("units") List<UnitIndex> lastYear,
      @ForAll("rules") IntensiveCoachingRule rule) {
    IntensiveCoaching coaching = IntensiveCoaching.ofOrThrow(rule, units, lastYear, SCORER);
    assertThat(Stream.concat(coaching.unitIds().stream(), coaching.withoutIndex().stream())).doesNotHaveDuplicates();
    assertThat(coaching.withoutIndex()).containsExactlyInAnyOrderElementsOf(
        units.stream().filter(unit -> unit.ipp().isEmpty()).map(UnitIndex::unit).toList());
    assertThat(units).containsAll(coaching.units().stream().map(UnitToCoach::unit).toList());
  }

  @Property
  void doesNotDependOnTheOrderOfTheUnits(
      @ForAll("units") List<UnitIndex> units,
      @ForAll("units") List<UnitIndex> lastYear,
      @ForAll("rules") IntensiveCoachingRule rule,
      @ForAll Random random) {
    List<UnitIndex> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, random);
    List<UnitIndex> before = new ArrayList<>(lastYear);
    Collections.shuffle(before, random);
    assertThat(IntensiveCoaching.ofOrThrow(rule, shuffled, before, SCORER))
        .isEqualTo(IntensiveCoaching.ofOrThrow(rule, units, lastYear, SCORER));
  }

  @Property
  void whoeverIsLowerThanAChosenUnitOfALowIndexIsChosenToo(@ForAll("units") List<UnitIndex> units) {
    IntensiveCoachingRule rule =
        IntensiveCoachingRule.builder().categoryAtOrBelow("C").indexBelow(new BigDecimal("2.20")).build();
    IntensiveCoaching coaching = IntensiveCoaching.ofOrThrow(rule, units, List.of(), SCORER);
    List<String> lowest = units.stream()
        .filter(unit -> unit.ipp().isPresent())
        .sorted((a, b) -> {
          int order = a.ipp().orElseThrow().compareTo(b.ipp().orElseThrow());
          return order != 0 ? order : a.unit().compareTo(b.unit());
        })
        .map(UnitIndex::unit)
        .limit(coaching.units().size())
        .toList();
    assertThat(coaching.unitIds()).isEqualTo(lowest);
  }
}
