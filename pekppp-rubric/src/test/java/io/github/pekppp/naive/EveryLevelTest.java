package io.github.pekppp.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.Truth;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every level of every scale is reached by facts that meet its demands, and missed when a single one of them is only
 * just not met. Which facts these are, and which level they give, comes from the second evaluator.
 */
class EveryLevelTest {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /**
   * What there is in an edition: its scales with their variants, the statements that its levels make, and those of them
   * that cannot be missed alone, because the other demands of their level imply them.
   */
  private record Extent(String edition, int scales, int statements, List<String> implied) {}

  private static final List<Extent> EXTENTS = List.of(
      new Extent("pekppp-2022-a", 36, 362, List.of(
          "no. 10 level 1: {count=arrangements, at_least=1}", // whoever has set hours has one arrangement
          "no. 10 {item_10_options=five} level 1: {count=arrangements, without=[extra_days_regular], at_least=1}",
          "no. 10 {item_10_options=five} level 5: {fact=arrangements, has=hours_policy}", // all five, so this one too
          "no. 11 level 1: {count=elements, at_least=1}",
          "no. 11 level 5: {fact=elements, has=rights_duties}",
          "no. 16 level 1: {count=extras, at_least=0}")), // always so
      new Extent("pekppp-2022-b", 34, 322, List.of(
          "no. 10 level 1: {count=elements, at_least=1}",
          "no. 10 level 5: {fact=elements, has=rights_duties}")),
      new Extent("pekppp-2017", 37, 432, List.of()));

  /** A scale with the situations that it could tell apart, by their levels. */
  private record Subject(
      NaiveSheet sheet, NaiveScale scale, NaiveStates values, Map<Integer, List<Map<String, Object>>> states) {

    static Stream<Subject> of(NaiveSheet sheet) {
      return sheet.scales().stream().map(scale -> {
        NaiveStates values = new NaiveStates(scale);
        return new Subject(sheet, scale, values, values.all().stream().collect(Collectors.groupingBy(scale::certain)));
      });
    }

    List<Statement> statements() {
      return IntStream.rangeClosed(1, NaiveScale.HIGHEST)
          .boxed()
          .flatMap(level -> scale.statements(level).stream().map(found -> new Statement(this, level, found)))
          .toList();
    }

    LevelRules rules() {
      return Library.rules(sheet, scale);
    }

    @Override
    public String toString() {
      return "no. " + sheet.number() + scale;
    }
  }

  /** Facts that meet a level, and the same with one fact changed so that one statement of it no longer holds. */
  private record Step(Map<String, Object> met, Map<String, Object> missed, BigDecimal distance) {}

  /** A single statement among the demands of a level. */
  private record Statement(Subject subject, int level, Object statement) {

    /**
     * Finds the least step by which this statement, and nothing else that the level demands, is missed: from facts that
     * give the level, or a higher one where all facts that need the statement do.
     */
    Optional<Step> miss() {
      return IntStream.rangeClosed(level, NaiveScale.HIGHEST)
          .mapToObj(from -> subject.states().get(from).stream().flatMap(this::misses).min(Comparator.comparing(Step::distance)))
          .flatMap(Optional::stream)
          .findFirst();
    }

    private Stream<Step> misses(Map<String, Object> met) {
      if (!holds(statement, met) || !holds(subject.scale().demands(level), met)) {
        return Stream.empty();
      }
      String fact = NaiveScale.subject(statement);
      return subject.values().values(fact).stream()
          .map(value -> new Step(met, NaiveStates.with(met, fact, value), NaiveStates.distance(met.get(fact), value)))
          .filter(step -> !holds(statement, step.missed()))
          .filter(step -> othersHoldAsBefore(step) && !holds(subject.scale().demands(level), step.missed()));
    }

    private boolean othersHoldAsBefore(Step step) {
      return subject.scale().statements(level).stream()
          .filter(other -> !other.equals(statement))
          .allMatch(other -> holds(other, step.met()) == holds(other, step.missed()));
    }

    boolean isImpliedByTheOthers() {
      return subject.states().values().stream().flatMap(List::stream).allMatch(state ->
          holds(statement, state)
              || subject.scale().statements(level).stream().anyMatch(other -> !other.equals(statement) && !holds(other, state)));
    }

    /** The least by which its fact can change: one option more or fewer, or one in place of another. */
    BigDecimal leastStep() {
      return switch (subject.sheet().facts().get(NaiveScale.subject(statement)).type()) {
        case "percent", "duration" -> HUNDREDTH;
        case "set" -> BigDecimal.valueOf(2);
        default -> BigDecimal.ONE;
      };
    }

    private boolean holds(Object condition, Map<String, Object> state) {
      return subject.scale().holds(condition, state).orElseThrow();
    }

    @Override
    public String toString() {
      return subject + " level " + level + ": " + statement;
    }
  }

  @TestFactory
  Stream<DynamicNode> everyLevelIsReachedAndJustMissed() {
    return EXTENTS.stream().map(EveryLevelTest::edition);
  }

  private static DynamicContainer edition(Extent extent) {
    List<Subject> subjects = NaiveSheet.shipped(extent.edition()).stream().flatMap(Subject::of).toList();
    List<Statement> statements = subjects.stream().map(Subject::statements).flatMap(List::stream).toList();
    Stream<DynamicNode> reached = subjects.stream()
        .map(subject -> dynamicTest(subject + " reaches 0 to 5", () -> reaches(subject)));
    Stream<DynamicNode> missed = statements.stream()
        .filter(statement -> !extent.implied().contains(statement.toString()))
        .map(statement -> dynamicTest(statement + " is just missed", () -> misses(statement)));
    Stream<DynamicNode> implied = statements.stream()
        .filter(statement -> extent.implied().contains(statement.toString()))
        .map(statement -> dynamicTest(statement + " is implied", () -> cannotMissAlone(statement)));
    DynamicNode none = dynamicTest("none is left out", () -> {
      assertThat(subjects).hasSize(extent.scales());
      assertThat(statements).hasSize(extent.statements());
      assertThat(statements).extracting(Statement::toString).containsAll(extent.implied());
    });
    return dynamicContainer(extent.edition(), Stream.of(reached, missed, implied, Stream.of(none)).flatMap(all -> all));
  }

  private static void reaches(Subject subject) {
    assertThat(subject.states()).containsOnlyKeys(0, 1, 2, 3, 4, 5);
    subject.states().forEach((level, states) -> assertLevel(subject.rules(), states.get(0), level));
  }

  private static void misses(Statement statement) {
    Step step = statement.miss().orElseThrow();
    Subject subject = statement.subject();
    assertThat(step.distance()).isPositive().isLessThanOrEqualTo(statement.leastStep());
    assertLevel(subject.rules(), step.met(), subject.scale().certain(step.met()));
    int lower = subject.scale().certain(step.missed());
    assertThat(lower).as("%s", step).isLessThan(statement.level());
    assertLevel(subject.rules(), step.missed(), lower);
    Condition demand = subject.rules().conditions().get(statement.level() - 1);
    assertThat(demand.evaluate(Library.facts(step.met()))).as("%s", step).isEqualTo(Truth.TRUE);
    assertThat(demand.evaluate(Library.facts(step.missed()))).as("%s", step).isEqualTo(Truth.FALSE);
  }

  private static void cannotMissAlone(Statement statement) {
    assertThat(statement.isImpliedByTheOthers()).isTrue();
    assertThat(statement.miss()).isEmpty();
  }

  private static void assertLevel(LevelRules rules, Map<String, Object> state, int level) {
    Facts facts = Library.facts(state);
    assertThat(rules.certain(facts).value()).as("%s", state).isEqualTo(level);
    assertThat(rules.possible(facts).value()).as("%s", state).isEqualTo(level);
  }
}
