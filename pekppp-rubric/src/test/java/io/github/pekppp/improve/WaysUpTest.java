package io.github.pekppp.improve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.condition.Comparison;
import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.TimeUnit;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ways up that the shipped scales do not need: giving something up, going down, picking all there is. */
class WaysUpTest {

  private static final List<FactType.Option> OPTIONS =
      Stream.of("a", "b", "c", "d", "e").map(id -> new FactType.Option(id, Text.same(id))).toList();
  private static final Fact FAULTS = new Fact("faults", new FactType.Selection(OPTIONS), Text.same("Faults"));
  private static final Fact DAYS = new Fact("days", new FactType.Duration(TimeUnit.DAYS), Text.same("Days"));
  private static final Fact OPEN = new Fact("open", new FactType.Bool(), Text.same("Open"));

  private static FactRating rating(List<Condition> conditions, Map<String, FactValue> facts) {
    Indicator indicator = Indicator.builder().number(IndicatorNumber.of(1)).name(Text.same("x")).build();
    return FactRating.of(indicator, new LevelRules(conditions), new Facts(facts));
  }

  private static Condition faults(Comparison comparison, int limit) {
    return new Condition.Counts(FAULTS, new TreeSet<>(), comparison, limit);
  }

  private static Condition days(int limit) {
    return new Condition.Measures(DAYS, Comparison.AT_MOST, Ratio.of(limit));
  }

  private static FactValue picked(String... options) {
    return FactValue.Picked.of(List.of(options));
  }

  private static List<String> ways(FactRating rating, int level) {
    return rating.improvements(Level.of(level)).stream().map(found -> found.text().en()).toList();
  }

  private static final List<Condition> FEWER = List.of(
      faults(Comparison.AT_MOST, 4),
      faults(Comparison.AT_MOST, 3),
      faults(Comparison.AT_MOST, 2),
      faults(Comparison.LESS_THAN, 2),
      new Condition.All(List.of(faults(Comparison.AT_MOST, 1), new Condition.Not(new Condition.Has(FAULTS, "d")))));

  @Test
  void optionsAreGivenUpWhereFewerAreBetter() {
    FactRating rating = rating(FEWER, Map.of("faults", picked("a", "b", "c")));
    assertThat(rating.certain()).isEqualTo(Level.of(2));
    assertThat(ways(rating, 3)).containsExactly("Faults: give up any 1 of the 3 there are");
    List<Improvement> all = rating.improvements(Level.of(5));
    assertThat(all).extracting(found -> found.text().id()).containsExactly("Faults: kurangi 2 dari 3 yang ada");
    assertThat(all.get(0).effort()).isEqualTo(2);
    assertThat(((FactValue.Picked) all.get(0).facts().values().get("faults")).options()).hasSize(1);
  }

  @Test
  void anOptionThatIsInTheWayIsGivenUpByName() {
    FactRating rating = rating(FEWER, Map.of("faults", picked("d")));
    assertThat(rating.certain()).isEqualTo(Level.of(4));
    assertThat(rating.firstUnmet()).contains(Level.of(5));
    List<Improvement> ways = rating.improvements(Level.of(5));
    assertThat(ways).extracting(found -> found.text().en()).containsExactly("Faults: without d");
    assertThat(ways.get(0).facts()).isEqualTo(new Facts(Map.of("faults", picked())));
    assertThat(ways.get(0).effort()).isEqualTo(1);
  }

  @Test
  void allThatRemainMayHaveToBePicked() {
    List<Condition> more = Stream.of(1, 2, 3, 4, 5).map(limit -> faults(Comparison.AT_LEAST, limit)).toList();
    FactRating rating = rating(more, Map.of("faults", picked("a", "e")));
    assertThat(ways(rating, 5)).containsExactly("Faults: add b, c, d");
    assertThat(ways(rating(more, Map.of()), 5)).containsExactly("Faults: add a, b, c, d, e");
  }

  @Test
  void aLimitThatMustBePassedIsNamed() {
    List<Condition> more = Stream.of(10, 20, 30, 40, 50)
        .<Condition>map(limit -> new Condition.Measures(DAYS, Comparison.MORE_THAN, Ratio.of(limit)))
        .toList();
    FactRating rating = rating(more, Map.of("days", FactValue.of(15)));
    assertThat(ways(rating, 3)).containsExactly("Days: more than 30");
    assertThat(rating.improvements(Level.of(3)).get(0).changes().get(0)).isInstanceOf(Change.Pass.class);
  }

  @Test
  void aNumberGoesToTheNearestLimitFromWhereverItIs() {
    List<Condition> sooner = Stream.of(50, 40, 30, 20, 10).map(WaysUpTest::days).toList();
    FactRating rating = rating(sooner, Map.of("days", new FactValue.Quantity(Ratio.parse("33.3").orElseThrow())));
    assertThat(rating.certain()).isEqualTo(Level.of(2));
    assertThat(ways(rating, 3)).containsExactly("Days: 30");
    assertThat(ways(rating, 5)).containsExactly("Days: 10");
  }

  @Test
  void everyChangeCountsAsOne() {
    List<Condition> both = Stream.of(50, 40, 30, 20, 10)
        .<Condition>map(limit -> new Condition.All(List.of(new Condition.Holds(OPEN), days(limit))))
        .toList();
    FactRating rating = rating(both, Map.of("open", new FactValue.Flag(false), "days", new FactValue.Quantity(Ratio.of(60))));
    Improvement improvement = rating.improvements(Level.of(1)).get(0);
    assertThat(improvement.text().en()).isEqualTo("Open: yes; Days: 50");
    assertThat(improvement.effort()).isEqualTo(2);
    assertThat(improvement.changes()).extracting(Change::effort).containsExactly(1, 1);
  }

  @Test
  void atTheHighestLevelThereIsNothingToDo() {
    FactRating rating = rating(FEWER, Map.of("faults", picked()));
    assertThat(rating.certain()).isEqualTo(Level.of(5));
    assertThat(rating.firstUnmet()).isEmpty();
    assertThat(rating.improvements(Level.of(5))).isEmpty();
  }
}
