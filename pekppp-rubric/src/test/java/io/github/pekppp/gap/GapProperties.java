package io.github.pekppp.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.condition.Comparison;
import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.StateSpace;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of gaps, over random scales, against a walk over all states that knows nothing of patterns. */
class GapProperties {

  private static final Fact DONE = new Fact("done", new FactType.Bool(), Text.same("done"));
  private static final Fact SEEN = new Fact("seen", new FactType.Bool(), Text.same("seen"));
  private static final Fact SHARE = new Fact("share", new FactType.Percent(), Text.same("share"));
  private static final List<FactType.Option> OPTIONS = Stream.of("a", "b", "c", "d", "e", "f", "g")
      .map(id -> new FactType.Option(id, Text.same(id)))
      .toList();
  private static final Fact KIND = new Fact("kind", new FactType.Choice(OPTIONS.subList(0, 3)), Text.same("kind"));
  private static final Fact MEDIA = new Fact("media", new FactType.Selection(OPTIONS), Text.same("media"));

  @Provide
  Arbitrary<Condition> leaves() {
    Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
    return Arbitraries.oneOf(
        Arbitraries.of(DONE, SEEN).map(Condition.Holds::new),
        Arbitraries.of(DONE, SEEN).map(fact -> new Condition.Not(new Condition.Holds(fact))),
        Combinators.combine(comparisons, Arbitraries.of(0, 50))
            .as((comparison, limit) -> new Condition.Measures(SHARE, comparison, Ratio.of(limit))),
        Arbitraries.of("a", "b", "c").set().ofMinSize(1).map(set -> new Condition.Is(KIND, new TreeSet<>(set))),
        Arbitraries.of("a", "b").map(option -> new Condition.Has(MEDIA, option)),
        Combinators.combine(comparisons, Arbitraries.integers().between(0, 7))
            .as((comparison, limit) -> new Condition.Counts(MEDIA, new TreeSet<>(), comparison, limit)));
  }

  @Provide
  Arbitrary<LevelRules> scalesOfParts() {
    return leaves().list().ofMaxSize(3).<Condition>map(Condition.All::new).list().ofSize(5).map(LevelRules::new);
  }

  @Provide
  Arbitrary<LevelRules> scales() {
    Arbitrary<Condition> any = leaves().list().ofMinSize(1).ofMaxSize(2).<Condition>map(Condition.All::new)
        .list().ofMinSize(1).ofMaxSize(2).map(Condition.Any::new);
    return Arbitraries.oneOf(leaves(), any).list().ofMaxSize(3).<Condition>map(Condition.All::new)
        .list().ofSize(5).map(LevelRules::new);
  }

  @Provide
  Arbitrary<List<Integer>> limits() {
    return Arbitraries.integers().between(0, 7).list().ofSize(5).map(list -> list.stream().sorted().toList());
  }

  private static LevelRules nested(List<Integer> limits, Condition base, boolean count) {
    return new LevelRules(limits.stream()
        .<Condition>map(limit -> new Condition.All(List.of(base, count
            ? new Condition.Counts(MEDIA, new TreeSet<>(), Comparison.AT_LEAST, limit)
            : new Condition.Measures(SHARE, Comparison.AT_LEAST, Ratio.of(limit)))))
        .toList());
  }

  @Property(tries = 300)
  void aPureCountAndNestedLimitsHaveNoGap(@ForAll("limits") List<Integer> limits, @ForAll boolean count) {
    assertThat(ScaleGaps.of(nested(limits, new Condition.All(List.of()), count))).isEmpty();
  }

  @Property(tries = 300)
  void whatEveryLevelDemandsMakesAGapUnlessTheLimitsSayNothing(@ForAll("limits") List<Integer> limits, @ForAll boolean count) {
    boolean saysNothing = limits.stream().allMatch(limit -> limit == 0);
    assertThat(ScaleGaps.of(nested(limits, new Condition.Holds(DONE), count)).isEmpty()).isEqualTo(saysNothing);
  }

  @Property(tries = 150)
  void everyExampleHasTheLevelMeetsWhatHoldsAndLacksWhatItLacks(@ForAll("scales") LevelRules rules) {
    assertThat(ScaleGaps.of(rules)).allSatisfy(gap -> {
      assertThat(rules.certain(gap.example())).isEqualTo(gap.level());
      assertThat(gap.higher()).isGreaterThan(gap.level());
      assertThat(gap.holds()).isNotEmpty().doesNotHaveDuplicates().allMatch(part -> holds(part, gap.example()));
      assertThat(gap.lacks()).isNotEmpty().noneMatch(part -> holds(part, gap.example()));
      assertThat(gap.states()).isPositive();
    });
  }

  @Property(tries = 150)
  void aStateOutsideEveryGapMeetsNothingThatAHigherLevelAdds(@ForAll("scales") LevelRules rules) {
    Walk walk = Walk.of(rules);
    List<Gap> gaps = ScaleGaps.of(rules);
    for (Facts state : walk.states()) {
      if (gaps.stream().noneMatch(gap -> isOf(state, gap, rules))) {
        assertThat(walk.added(state)).isEmpty();
      }
    }
  }

  @Property(tries = 150)
  void theGapsOfAScaleCoverEachOfTheirStatesOnce(@ForAll("scalesOfParts") LevelRules rules) {
    Walk walk = Walk.of(rules);
    long met = walk.states().stream().filter(state -> !walk.added(state).isEmpty()).count();
    assertThat(ScaleGaps.of(rules).stream().mapToLong(Gap::states).sum()).isEqualTo(met);
  }

  @Property(tries = 100)
  void theLeastGapsAreContainedInAllOthers(@ForAll("scales") LevelRules rules) {
    List<Gap> gaps = ScaleGaps.of(rules);
    List<Gap> least = gaps.stream().filter(gap -> gaps.stream().noneMatch(gap::isMoreThan)).toList();
    assertThat(gaps).allMatch(gap -> least.contains(gap) || least.stream().anyMatch(gap::isMoreThan));
  }

  private static boolean isOf(Facts state, Gap gap, LevelRules rules) {
    return rules.certain(state).equals(gap.level()) && gap.holds().stream().allMatch(part -> holds(part, state));
  }

  /** Tells which demands of higher levels hold in a state, though they do not hold wherever its own level does. */
  private record Walk(LevelRules rules, List<Facts> states, Map<Integer, Set<Condition>> beyond) {

    static Walk of(LevelRules rules) {
      List<Facts> states = new ArrayList<>();
      StateSpace.of(rules.conditions()).orElseThrow().forEach(states::add);
      Map<Integer, Set<Condition>> beyond = new HashMap<>();
      for (int level = 0; level <= 5; level++) {
        Condition reached = level == 0 ? new Condition.All(List.of()) : rules.conditions().get(level - 1);
        List<Facts> there = states.stream().filter(state -> holds(reached, state)).toList();
        beyond.put(level, rules.conditions().stream().flatMap(Walk::demands).distinct()
            .filter(part -> there.stream().anyMatch(state -> !holds(part, state)))
            .collect(Collectors.toSet()));
      }
      return new Walk(rules, states, beyond);
    }

    List<Condition> added(Facts state) {
      int level = rules.certain(state).value();
      return rules.conditions().subList(level, 5).stream()
          .flatMap(Walk::demands)
          .filter(part -> holds(part, state) && beyond.get(level).contains(part))
          .toList();
    }

    private static Stream<Condition> demands(Condition level) {
      return ((Condition.All) level).parts().stream();
    }
  }

  private static boolean holds(Condition condition, Facts state) {
    return condition.evaluate(state) == Truth.TRUE;
  }
}
