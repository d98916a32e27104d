package io.github.pekppp.intensive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntensiveCoachingTest {

  private static final IntensiveCoachingRule BELOW_THREE =
      IntensiveCoachingRule.builder().indexBelow(new BigDecimal("3.00")).build();
  private static final IntensiveCoachingRule C_OR_WORSE = IntensiveCoachingRule.builder().categoryAtOrBelow("C").build();
  private static final IntensiveCoachingRule FALLEN_BY_HALF =
      IntensiveCoachingRule.builder().fallOfAtLeast(new BigDecimal("0.5")).build();

  private static UnitIndex unit(String id, String index) {
    return UnitIndex.of(id, Index.of(Score.parse(index).orElseThrow()));
  }

  private static IntensiveCoaching choose(
      IntensiveCoachingRule rule, List<UnitIndex> units, List<UnitIndex> lastYear, String... policy) {
    return IntensiveCoaching.ofOrThrow(rule, units, lastYear, Scorer.ofOrThrow(Units.EDITION, Units.policy(policy)));
  }

  private static List<String> problems(IntensiveCoachingRule rule, List<UnitIndex> units, List<UnitIndex> lastYear) {
    return IntensiveCoaching.of(rule, units, lastYear, Scorer.of(Units.EDITION)).getError().stream()
        .map(Problem::toString).toList();
  }

  @Test
  void aLowIndexIsJudgedAsPublished() {
    IntensiveCoaching coaching =
        choose(BELOW_THREE, List.of(unit("a", "2.9949"), unit("b", "2.995"), unit("c", "1"), unit("d", "3")), List.of());
    assertThat(coaching.unitIds()).containsExactly("c", "a");
    assertThat(coaching.units().get(1).reasons()).containsExactly(
        Text.of("indeks 2.99, di bawah 3.00", "index 2.99, below 3.00"));
    assertThat(coaching.remarks()).isEmpty();
    assertThat(Serialized.copyOf(coaching)).isEqualTo(coaching);
  }

  @Test
  void aCategoryIsReadDownwardsFromTheLimit() {
    IntensiveCoaching coaching = choose(
        C_OR_WORSE, List.of(unit("a", "5"), unit("b", "3.01"), unit("c", "3"), unit("d", "2.5"), unit("f", "0.3")), List.of());
    assertThat(coaching.units()).extracting(one -> one.unit().unit() + ": " + one.reasons().get(0).en()).containsExactly(
        "f: category F, not above C", "d: category C-, not above C", "c: category C, not above C");
  }

  @Test
  void aFallIsMeasuredSinceLastYearBetweenPublishedIndices() {
    IntensiveCoaching coaching = choose(
        FALLEN_BY_HALF,
        List.of(unit("a", "3.504"), unit("b", "3.505"), unit("c", "4.5"), unit("new", "1"), UnitIndex.withoutIndex("d")),
        List.of(unit("c", "1"), unit("b", "4"), unit("a", "4"), unit("gone", "4"), unit("d", "5")));
    assertThat(coaching.units()).extracting(one -> one.unit().unit() + ": " + one.reasons().get(0).en())
        .containsExactly("a: index fell by 0.50 from 4.00 to 3.50, the limit is 0.5");
    assertThat(coaching.withoutIndex()).containsExactly("d");
    assertThat(coaching.remarks()).extracting(Problem::toString).containsExactly(
        "units.new: unit new has no index of last year; the condition on a fall is not checked [last-year-missing]",
        "last_year.gone: unit gone was evaluated last year but is not this year [unit-gone]");
  }

  @Test
  void aUnitWithoutAnIndexLastYearHasNotFallen() {
    IntensiveCoaching coaching =
        choose(FALLEN_BY_HALF, List.of(unit("a", "1")), List.of(UnitIndex.withoutIndex("a")));
    assertThat(coaching.units()).isEmpty();
    assertThat(coaching.remarks()).extracting(Problem::code).containsExactly("fall-unknown");
  }

  @Test
  void everyConditionThatHoldsIsAReason() {
    IntensiveCoachingRule rule = IntensiveCoachingRule.builder()
        .categoryAtOrBelow("C").indexBelow(new BigDecimal("2")).fallOfAtLeast(new BigDecimal("1")).build();
    IntensiveCoaching coaching = choose(
        rule,
        List.of(unit("b", "1.9"), unit("a", "2.2"), unit("c", "4")),
        List.of(unit("a", "5"), unit("b", "2"), unit("c", "4")));
    assertThat(coaching.units()).extracting(one -> one.unit().unit() + one.reasons().size()).containsExactly("b2", "a2");
  }

  @Test
  void unitsOfOneIndexAreOrderedById() {
    assertThat(choose(BELOW_THREE, List.of(unit("z", "2"), unit("y", "2")), List.of()).unitIds()).containsExactly("y", "z");
  }

  @Test
  void whatCannotBeReliedOnIsSaid() {
    UnitIndex provisional = UnitIndex.of("p", Units.score(Units.marked(Units.all(2))));
    IntensiveCoaching coaching = choose(BELOW_THREE, List.of(provisional), List.of());
    assertThat(coaching.unitIds()).containsExactly("p");
    assertThat(coaching.remarks()).extracting(Problem::toString)
        .containsExactly("units.p: the index of unit p is provisional [unit-provisional]");
    IntensiveCoaching between =
        choose(C_OR_WORSE, List.of(unit("g", "2.505")), List.of(), "between_bands", "printed_only");
    assertThat(between.units()).isEmpty();
    assertThat(between.remarks()).extracting(Problem::toString).containsExactly(
        "units.g: the index 501/200 of unit g has no category; the condition on categories is not checked [category-none]");
  }

  @Test
  void faultsAreReportedAllAtOnce() {
    IntensiveCoachingRule faulty = IntensiveCoachingRule.builder()
        .categoryAtOrBelow("Z").indexBelow(new BigDecimal("60")).fallOfAtLeast(BigDecimal.ZERO).build();
    List<UnitIndex> twice = List.of(unit("a", "1"), unit("a", "2"));
    List<String> problems = problems(faulty, twice, twice);
    assertThat(problems).hasSize(5);
    assertThat(problems.get(0)).startsWith("rule.category_at_or_below: there is no category Z; there are: A, A-, B");
    assertThat(problems.subList(1, 5)).containsExactly(
        "rule.index_below: the limit 60 of the index is outside 0..5 [index-range]",
        "rule.fall_of_at_least: a fall of 0 must be above 0 [fall-range]",
        "units[2]: unit a appears more than once [unit-duplicate]",
        "last_year[2]: unit a appears more than once [unit-duplicate]");
    IntensiveCoachingRule empty = IntensiveCoachingRule.builder().build();
    assertThat(problems(empty, List.of(), List.of())).containsExactly("rule: the rule has no condition [rule-empty]");
    assertThatThrownBy(() -> choose(empty, List.of(), List.of())).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> new UnitToCoach(unit("a", "1"), List.of())).hasMessageContaining("reasons");
  }
}
