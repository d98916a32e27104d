package io.github.pekppp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which situations stand for all others, and how many of them are too many. */
class StateSpaceTest {

  private static FactType.Option option(String id) {
    return new FactType.Option(id, Text.same(id));
  }

  private static Fact fact(String id, FactType type) {
    return new Fact(id, type, Text.same(id));
  }

  private static Fact selection(int options) {
    return fact("set", new FactType.Selection(IntStream.range(0, options).mapToObj(i -> option("o" + (10 + i))).toList()));
  }

  private static List<Condition> anyOf(Fact set, int named) {
    return IntStream.range(0, named).<Condition>mapToObj(i -> new Condition.Has(set, "o" + (10 + i))).toList();
  }

  @Test
  void ofASelectionEveryMixOfNamedOptionsIsListedWithEachNumberOfTheOthers() {
    Fact set = fact("set", new FactType.Selection(Stream.of("a", "b", "c", "d").map(StateSpaceTest::option).toList()));
    StateSpace space = StateSpace.of(List.of(
            new Condition.Has(set, "c"),
            new Condition.Counts(set, new TreeSet<>(List.of("a")), Comparison.AT_LEAST, 2)))
        .orElseThrow();
    assertThat(space.named(set)).containsExactly("a", "c");
    assertThat(space.values(set)).extracting(value -> String.join("", ((FactValue.Picked) value).options()))
        .containsExactlyInAnyOrder("", "b", "bd", "a", "ab", "abd", "c", "bc", "bcd", "ac", "abc", "abcd");
  }

  @Test
  void ofANumberTheLimitsAndWhatLiesBesideAndBetweenThemIsListed() {
    Fact share = fact("share", new FactType.Percent());
    StateSpace space = StateSpace.of(List.of(
            new Condition.Measures(share, Comparison.MORE_THAN, Ratio.ZERO),
            new Condition.Measures(share, Comparison.AT_LEAST, Ratio.of(99)),
            new Condition.Measures(share, Comparison.AT_MOST, Ratio.of(100))))
        .orElseThrow();
    List<Ratio> numbers = space.values(share).stream().map(value -> ((FactValue.Quantity) value).value()).toList();
    assertThat(numbers).isSorted().doesNotHaveDuplicates().contains(
        Ratio.ZERO, Ratio.of(1, 2), Ratio.of(99, 2), Ratio.of(197, 2), Ratio.of(99), Ratio.of(199, 2), Ratio.of(100));
    assertThat(numbers).allMatch(number -> number.signum() >= 0 && number.compareTo(Ratio.of(100)) <= 0);
    Fact cases = fact("cases", new FactType.Whole());
    assertThat(StateSpace.of(List.of(new Condition.Measures(cases, Comparison.AT_LEAST, Ratio.of(3)))).orElseThrow()
            .values(cases))
        .extracting(value -> ((FactValue.Quantity) value).value())
        .containsExactly(Ratio.ZERO, Ratio.ONE, Ratio.of(2), Ratio.of(3), Ratio.of(4));
  }

  @Test
  void aSpaceOfTheLargestSizeIsWalkedAndALargerOneIsNot() {
    FactType five = new FactType.Choice(Stream.of("a", "b", "c", "d", "e").map(StateSpaceTest::option).toList());
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      conditions.add(new Condition.Is(fact("five" + i, five), new TreeSet<>(List.of("a"))));
    }
    for (int i = 0; i < 6; i++) {
      conditions.add(new Condition.Holds(fact("flag" + i, new FactType.Bool())));
    }
    AtomicInteger states = new AtomicInteger(); // 5 * 5 * 5 * 5 * 5 * 2 * 2 * 2 * 2 * 2 * 2
    StateSpace.of(conditions).orElseThrow().forEach(facts -> states.incrementAndGet());
    assertThat(states).hasValue((int) StateSpace.MAX_STATES);
    conditions.add(new Condition.Holds(fact("flag", new FactType.Bool())));
    assertThat(StateSpace.of(conditions)).isEmpty();
  }

  @Test
  void manyNamedOptionsAreTooManyHoweverFewTheConditions() {
    Fact set = selection(20);
    assertThat(StateSpace.of(anyOf(set, 10)).orElseThrow().values(set)).hasSize((1 << 10) * 11);
    assertThat(StateSpace.of(anyOf(set, 18))).isEmpty();
    assertThat(StateSpace.of(anyOf(set, 1)).orElseThrow().values(set)).hasSize(2 * 20);
  }
}
