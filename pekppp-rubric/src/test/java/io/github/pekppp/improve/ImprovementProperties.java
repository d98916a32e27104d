package io.github.pekppp.improve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.StateSpace;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of ratings and improvements, over all indicators of all editions and random, partly known facts. */
class ImprovementProperties {

  private static final List<IndicatorSheet> SHEETS = Editions.ids().stream()
      .flatMap(id -> Editions.find(id).orElseThrow().sheets().stream())
      .toList();

  @Provide
  Arbitrary<FactRating> ratings() {
    return Combinators.combine(Arbitraries.of(SHEETS), Arbitraries.randomValue(random -> random.nextLong()),
            Arbitraries.of(0, 0, 20, 60))
        .as((sheet, seed, unknown) ->
            FactRating.of(sheet.indicator(), sheet.levels(), random(sheet, new Random(seed), unknown)));
  }

  private static Facts random(IndicatorSheet sheet, Random random, int unknownPercent) {
    Map<String, FactValue> values = new HashMap<>();
    for (Fact fact : sheet.facts()) {
      if (random.nextInt(100) >= unknownPercent) {
        values.put(fact.id(), value(fact.type(), random));
      }
    }
    return new Facts(values);
  }

  private static FactValue value(FactType type, Random random) {
    if (type instanceof FactType.Bool) {
      return new FactValue.Flag(random.nextBoolean());
    } else if (type instanceof FactType.Choice choice) {
      return new FactValue.Chosen(choice.options().get(random.nextInt(choice.options().size())).id());
    } else if (type instanceof FactType.Selection selection) {
      return FactValue.Picked.of(selection.options().stream()
          .map(FactType.Option::id)
          .filter(id -> random.nextBoolean())
          .toList());
    }
    return new FactValue.Quantity(Ratio.of(random.nextInt(101)));
  }

  @Property(tries = 600)
  void everyImprovementReachesItsLevelAndNoPartOfItDoes(
      @ForAll("ratings") FactRating rating, @ForAll @IntRange(min = 1, max = 5) int level) {
    Level target = Level.of(level);
    for (Improvement improvement : rating.improvements(target)) {
      assertThat(rating.rules().certain(improvement.facts())).isGreaterThanOrEqualTo(target);
      assertThat(apply(rating.facts(), improvement.changes())).isEqualTo(improvement.facts());
      for (int i = 0; i < improvement.changes().size(); i++) {
        List<Change> less = new ArrayList<>(improvement.changes());
        Change dropped = less.remove(i);
        assertThat(rating.rules().certain(apply(rating.facts(), less))).isLessThan(target);
        if (dropped instanceof Change.Any any && any.count() > 1) {
          less.add(i, new Change.Any(any.fact(), any.count() - 1, any.options(), any.picked()));
          assertThat(rating.rules().certain(apply(rating.facts(), less))).isLessThan(target);
        }
      }
    }
  }

  @Property(tries = 300)
  void thereIsAWayUpExactlyWhereTheLevelIsNotReachedYet(
      @ForAll("ratings") FactRating rating, @ForAll @IntRange(min = 1, max = 5) int level) {
    List<Improvement> improvements = rating.improvements(Level.of(level));
    assertThat(improvements.isEmpty()).isEqualTo(rating.certain().value() >= level);
    assertThat(improvements).extracting(Improvement::effort).isSorted();
    assertThat(improvements).doesNotHaveDuplicates().hasSizeLessThan(40);
    improvements.forEach(improvement -> {
      assertThat(improvement.text().id()).isNotBlank();
      assertThat(Serialized.copyOf(improvement)).isEqualTo(improvement);
    });
  }

  @Property(tries = 200)
  void noSituationAtAllReachesTheLevelWithLessEffort(
      @ForAll("ratings") FactRating rating, @ForAll @IntRange(min = 1, max = 5) int level) {
    List<Improvement> improvements = rating.improvements(Level.of(level));
    if (improvements.isEmpty()) {
      return;
    }
    int[] least = {Integer.MAX_VALUE};
    StateSpace.of(rating.rules().conditions()).orElseThrow().forEach(state -> {
      if (rating.rules().certain(state).value() >= level) {
        least[0] = Math.min(least[0], distance(rating, state));
      }
    });
    assertThat(improvements.get(0).effort()).isLessThanOrEqualTo(least[0]);
  }

  @Property(tries = 300)
  void theLevelIsCertainExactlyWhereNoUnknownFactDecides(@ForAll("ratings") FactRating rating) {
    if (rating.deciding().isEmpty()) {
      assertThat(rating.possible()).isEqualTo(rating.certain());
    }
    assertThat(rating.deciding()).allSatisfy(fact -> assertThat(rating.facts().value(fact)).isEmpty());
    assertThat(rating.certain()).isLessThanOrEqualTo(rating.possible());
    rating.firstUnmet().ifPresent(level -> assertThat(level.value()).isEqualTo(rating.certain().value() + 1));
  }

  /** Counts the facts, and of selections the options, in which a situation differs from what is known. */
  private static int distance(FactRating rating, Facts state) {
    int distance = 0;
    for (Map.Entry<String, FactValue> entry : state.values().entrySet()) {
      FactValue known = rating.facts().values().get(entry.getKey());
      if (entry.getValue() instanceof FactValue.Picked picked) {
        TreeSet<String> before = known == null ? new TreeSet<>() : new TreeSet<>(((FactValue.Picked) known).options());
        TreeSet<String> both = new TreeSet<>(before);
        both.retainAll(picked.options());
        distance += before.size() + picked.options().size() - 2 * both.size();
      } else if (!entry.getValue().equals(known)) {
        distance++;
      }
    }
    return distance;
  }

  private static Facts apply(Facts facts, List<Change> changes) {
    Map<String, FactValue> values = new HashMap<>(facts.values());
    for (Change change : changes) {
      String id = change.fact().id();
      if (change instanceof Change.Become become) {
        values.put(id, become.value());
      } else if (change instanceof Change.Pass pass) {
        assertThat(pass.comparison().test(((FactValue.Quantity) pass.value()).value(), pass.limit())).isTrue();
        values.put(id, pass.value());
      } else {
        TreeSet<String> picked = values.containsKey(id)
            ? new TreeSet<>(((FactValue.Picked) values.get(id)).options())
            : new TreeSet<>();
        if (change instanceof Change.One one) {
          move(picked, List.of(one.option()), one.picked());
        } else if (change instanceof Change.Any any) {
          move(picked, any.options().subList(0, any.count()), any.picked());
        }
        values.put(id, new FactValue.Picked(picked));
      }
    }
    return new Facts(values);
  }

  private static void move(TreeSet<String> picked, List<FactType.Option> options, boolean up) {
    options.forEach(option -> {
      if (up) {
        assertThat(picked.add(option.id())).isTrue();
      } else {
        assertThat(picked.remove(option.id())).isTrue();
      }
    });
  }
}
