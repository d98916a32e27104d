package io.github.pekppp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of conditions, over random conditions and random, partly known facts. */
class ConditionProperties {

  private static final Fact DONE = new Fact("done", new FactType.Bool(), Text.same("done"));
  private static final Fact SEEN = new Fact("seen", new FactType.Bool(), Text.same("seen"));
  private static final Fact SHARE = new Fact("share", new FactType.Percent(), Text.same("share"));
  private static final Fact CASES = new Fact("cases", new FactType.Whole(), Text.same("cases"));
  private static final Fact MONTHS = new Fact("months", new FactType.Duration(TimeUnit.MONTHS), Text.same("months"));
  private static final List<FactType.Option> ABCD = List.of(option("a"), option("b"), option("c"), option("d"));
  private static final Fact KIND = new Fact("kind", new FactType.Choice(ABCD), Text.same("kind"));
  private static final Fact MEDIA = new Fact("media", new FactType.Selection(ABCD), Text.same("media"));
  private static final List<Fact> FACTS = List.of(DONE, SEEN, SHARE, CASES, MONTHS, KIND, MEDIA);

  private static FactType.Option option(String id) {
    return new FactType.Option(id, Text.same(id));
  }

  @Provide
  Arbitrary<Condition> conditions() {
    Arbitrary<String> options = Arbitraries.of("a", "b", "c", "d");
    Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
    Arbitrary<Condition> leaf = Arbitraries.oneOf(
        Arbitraries.of(DONE, SEEN).map(Condition.Holds::new),
        Combinators.combine(Arbitraries.of(SHARE, MONTHS), comparisons, Arbitraries.integers().between(0, 100))
            .as((fact, comparison, limit) -> new Condition.Measures(fact, comparison, Ratio.of(limit, 2))),
        Combinators.combine(comparisons, Arbitraries.integers().between(0, 4))
            .as((comparison, limit) -> new Condition.Measures(CASES, comparison, Ratio.of(limit))),
        options.set().ofMinSize(1).map(set -> new Condition.Is(KIND, new TreeSet<>(set))),
        options.map(option -> new Condition.Has(MEDIA, option)),
        Combinators.combine(options.set().ofMaxSize(1), comparisons, Arbitraries.integers().between(0, 5))
            .as((without, comparison, limit) ->
                new Condition.Counts(MEDIA, new TreeSet<>(without), comparison, limit)));
    return Arbitraries.lazyOf(
        () -> leaf,
        () -> leaf,
        () -> conditions().list().ofMaxSize(3).map(Condition.All::new),
        () -> conditions().list().ofMaxSize(3).map(Condition.Any::new),
        () -> conditions().map(Condition.Not::new));
  }

  @Provide
  Arbitrary<Facts> known() {
    Arbitrary<FactValue> flag = Arbitraries.of(true, false).map(FactValue.Flag::new);
    Arbitrary<FactValue> share =
        Arbitraries.integers().between(0, 200).map(half -> new FactValue.Quantity(Ratio.of(half, 2)));
    Arbitrary<FactValue> cases =
        Arbitraries.integers().between(0, 6).map(count -> new FactValue.Quantity(Ratio.of(count)));
    Arbitrary<FactValue> kind = Arbitraries.of("a", "b", "c", "d").map(FactValue.Chosen::new);
    Arbitrary<FactValue> media = Arbitraries.of("a", "b", "c", "d").set().map(FactValue.Picked::of);
    return Combinators.combine(flag, flag, share, cases, share, kind, media)
        .as((done, seen, part, count, months, chosen, picked) -> new Facts(Map.of(
            "done", done, "seen", seen, "share", part, "cases", count, "months", months, "kind", chosen, "media", picked)));
  }

  @Property
  void isTrueOrFalseWhenEverythingIsKnown(@ForAll("conditions") Condition condition, @ForAll("known") Facts facts) {
    assertThat(condition.evaluate(facts)).isNotEqualTo(Truth.UNKNOWN);
    assertThat(new Condition.Not(condition).evaluate(facts)).isEqualTo(condition.evaluate(facts).not());
  }

  @Property
  void whatPartOfTheFactsDecidesAllOfThemConfirm(
      @ForAll("conditions") Condition condition, @ForAll("known") Facts facts, @ForAll Set<Byte> forgotten) {
    Map<String, FactValue> values = new HashMap<>(facts.values());
    forgotten.forEach(at -> values.remove(FACTS.get(Math.floorMod(at, FACTS.size())).id()));
    Truth part = condition.evaluate(new Facts(values));
    if (part != Truth.UNKNOWN) {
      assertThat(condition.evaluate(facts)).isEqualTo(part);
    }
  }

  @Property
  void aLevelLiesBetweenTheCertainAndThePossibleOne(
      @ForAll("conditions") Condition one,
      @ForAll("conditions") Condition other,
      @ForAll("known") Facts facts,
      @ForAll Set<Byte> forgotten) {
    LevelRules rules = new LevelRules(List.of(one, other, one, other, new Condition.All(List.of(one, other))));
    Map<String, FactValue> values = new HashMap<>(facts.values());
    forgotten.forEach(at -> values.remove(FACTS.get(Math.floorMod(at, FACTS.size())).id()));
    Level level = rules.certain(facts);
    assertThat(rules.possible(facts)).isEqualTo(level);
    assertThat(level).isBetween(rules.certain(new Facts(values)), rules.possible(new Facts(values)));
  }

  @Property(tries = 300)
  void theStateSpaceTellsApartWhateverConditionsTellApart(
      @ForAll("conditions") Condition one, @ForAll("conditions") Condition other, @ForAll("known") Facts facts) {
    Set<List<Truth>> seen = new HashSet<>();
    StateSpace.of(List.of(one, other)).ifPresent(space ->
        space.forEach(state -> seen.add(List.of(one.evaluate(state), other.evaluate(state)))));
    if (!seen.isEmpty()) {
      assertThat(seen).contains(List.of(one.evaluate(facts), other.evaluate(facts)));
    }
  }

  @Property(tries = 200)
  void saysItselfInBothLanguagesAndSurvivesSerialisation(@ForAll("conditions") Condition condition) {
    assertThat(condition.text().id()).isNotBlank();
    assertThat(condition.text().en()).isNotBlank();
    assertThat(Serialized.copyOf(condition)).isEqualTo(condition);
  }

  @Property
  void factsDoNotDependOnTheOrderInWhichTheyAreTold(@ForAll("known") Facts facts) {
    Facts other = new Facts(new TreeMap<>(facts.values()).descendingMap());
    assertThat(other).isEqualTo(facts).hasToString(facts.toString());
    assertThat(Serialized.copyOf(other)).isEqualTo(facts);
  }
}
