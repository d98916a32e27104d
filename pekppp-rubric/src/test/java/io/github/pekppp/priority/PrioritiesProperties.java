package io.github.pekppp.priority;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.BetweenBands;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The exact search against trying every combination of levels in the engine. */
class PrioritiesProperties {

  private static final int FEW = 3;
  private static final int MANY = 4;
  private static final int RARE = 6;

  /** A unit of a small edition, with every index that other levels would give it. */
  private static final class Tried {

    final Instrument instrument;
    final Scorer scorer;
    final List<Integer> levels = new ArrayList<>();
    final IppResult result;
    final StepCosts costs;
    final Map<List<Integer>, IppResult> all = new HashMap<>();

    Tried(Random random, boolean mayBeFree) {
      instrument = SmallEdition.random(random, random.nextInt(RARE) == 0 ? MANY : FEW);
      ScoringPolicy policy = Draft.policy(instrument, random);
      scorer = Scorer.ofOrThrow(instrument, policy);
      Map<IndicatorNumber, Map<Level, Long>> steps = new HashMap<>();
      for (IndicatorSheet sheet : instrument.indicators()) {
        levels.add(random.nextInt(6));
        Map<Level, Long> costs = new TreeMap<>();
        for (int level = 1; level <= Level.MAX; level++) {
          if (random.nextInt(12) > 0) {
            costs.put(Level.of(level), (long) random.nextInt(6) + (mayBeFree ? 0 : 1));
          }
        }
        steps.put(sheet.number(), costs);
      }
      costs = new StepCosts(steps, RaiseCosts.NONE);
      result = score(levels);
      every(new ArrayList<>());
    }

    private void every(List<Integer> chosen) {
      if (chosen.size() == levels.size()) {
        all.put(List.copyOf(chosen), score(chosen));
        return;
      }
      for (int level = 0; level <= Level.MAX; level++) {
        chosen.add(level);
        every(chosen);
        chosen.remove(chosen.size() - 1);
      }
    }

    IppResult score(List<Integer> given) {
      AssessmentBuilder unit = Assessment.builder(instrument);
      for (int i = 0; i < given.size(); i++) {
        unit.level(Integer.toString(i + 1), given.get(i));
      }
      return scorer.score(unit.buildOrThrow());
    }

    /** The cost of raising to levels; empty when one of them is lower than now, or cannot be stepped to. */
    Optional<Long> cost(List<Integer> to) {
      long sum = 0;
      for (int i = 0; i < to.size(); i++) {
        for (int level = levels.get(i) + 1; level <= to.get(i); level++) {
          Long cost = costs.steps().get(IndicatorNumber.of(i + 1)).get(Level.of(level));
          if (cost == null) {
            return Optional.empty();
          }
          sum += cost;
        }
        if (to.get(i) < levels.get(i)) {
          return Optional.empty();
        }
      }
      return Optional.of(sum);
    }

    List<Integer> after(Path path) {
      List<Integer> after = new ArrayList<>(levels);
      path.shifts().forEach(shift -> after.set(shift.indicator().number().value() - 1, shift.after().level().orElseThrow().value()));
      return after;
    }

    boolean reaches(List<Integer> given, Goal goal) {
      Ratio exact = all.get(given).ipp().orElseThrow().exact().ratio();
      return goal.isReachedBy(exact, instrument.grades(), scorer.policy());
    }

    Goal goal(Random random) {
      return random.nextBoolean()
          ? new Goal.Category(Draft.any(instrument.grades().grades(), random))
          : new Goal.Published(BigDecimal.valueOf(random.nextInt(501), 2));
    }
  }

  @Property(tries = 80)
  void noCheaperWayReachesTheGoal(@ForAll Random random) {
    Tried tried = new Tried(random, random.nextBoolean());
    Goal goal = tried.goal(random);
    List<Path> paths = Priorities.ofOrThrow(tried.result, tried.instrument).cheapest(goal, tried.costs, 1);

    Optional<Long> cheapest = tried.all.keySet().stream()
        .filter(levels -> tried.reaches(levels, goal))
        .flatMap(levels -> tried.cost(levels).stream())
        .min(Comparator.naturalOrder());
    assertThat(paths.stream().findFirst().map(Path::cost)).isEqualTo(cheapest);
    for (Path path : paths) {
      assertThat(tried.reaches(tried.after(path), goal)).isTrue();
      assertThat(tried.cost(tried.after(path))).contains(path.cost());
      assertThat(tried.all.get(tried.after(path)).ipp()).contains(path.after());
      assertThat(tried.all.get(tried.after(path)).category()).isEqualTo(path.category());
    }
  }

  @Property(tries = 80)
  void aFurtherWayIsTheCheapestThatContainsNoneBefore(@ForAll Random random) {
    Tried tried = new Tried(random, false);
    Goal goal = tried.goal(random);
    List<Path> paths = Priorities.ofOrThrow(tried.result, tried.instrument).cheapest(goal, tried.costs, 5);

    List<List<Integer>> found = new ArrayList<>();
    for (Path path : paths) {
      assertThat(path.cost()).isEqualTo(cheapestBeside(tried, goal, found).orElseThrow());
      List<Integer> levels = tried.after(path);
      assertThat(found).noneMatch(known -> contains(levels, known));
      assertThat(tried.reaches(levels, goal)).isTrue();
      found.add(levels);
    }
    if (found.size() < 5) {
      assertThat(cheapestBeside(tried, goal, found)).isEmpty();
    }
  }

  private static Optional<Long> cheapestBeside(Tried tried, Goal goal, List<List<Integer>> found) {
    return tried.all.keySet().stream()
        .filter(levels -> tried.reaches(levels, goal))
        .filter(levels -> found.stream().noneMatch(known -> contains(levels, known)))
        .flatMap(levels -> tried.cost(levels).stream())
        .min(Comparator.naturalOrder());
  }

  private static boolean contains(List<Integer> levels, List<Integer> known) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i) < known.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 80)
  void noBudgetBuysMore(@ForAll Random random) {
    Tried tried = new Tried(random, random.nextBoolean());
    long budget = random.nextInt(30);
    Path path = Priorities.ofOrThrow(tried.result, tried.instrument).within(budget, tried.costs);

    Optional<Ratio> highest = tried.all.keySet().stream()
        .filter(levels -> tried.cost(levels).filter(cost -> cost <= budget).isPresent())
        .map(levels -> tried.all.get(levels).ipp().orElseThrow().exact().ratio())
        .max(Comparator.naturalOrder());
    assertThat(highest).contains(path.after().exact().ratio());
    assertThat(path.cost()).isLessThanOrEqualTo(budget);
    assertThat(tried.cost(tried.after(path))).contains(path.cost());
  }

  @Property(tries = 80)
  void noSmallerLossLosesTheGoal(@ForAll Random random) {
    Tried tried = new Tried(random, false);
    Goal goal = tried.goal(random);
    Optional<Path> loss = Priorities.ofOrThrow(tried.result, tried.instrument).smallestLoss(goal);

    Optional<Integer> fewest = tried.all.keySet().stream()
        .filter(levels -> tried.reaches(tried.levels, goal))
        .filter(levels -> contains(tried.levels, levels) && !tried.reaches(levels, goal))
        .map(levels -> sum(tried.levels) - sum(levels))
        .min(Comparator.naturalOrder());
    assertThat(loss.map(Path::cost)).isEqualTo(fewest.map(Integer::longValue));
    loss.ifPresent(path -> {
      assertThat(tried.reaches(tried.after(path), goal)).isFalse();
      assertThat(tried.all.get(tried.after(path)).ipp()).contains(path.after());
    });
  }

  private static int sum(List<Integer> levels) {
    return levels.stream().mapToInt(Integer::intValue).sum();
  }

  @Property(tries = 80)
  void robustnessTriesEveryOneAndTwo(@ForAll Random random) {
    Tried tried = new Tried(random, false);
    Robustness robustness = Robustness.of(tried.result, tried.scorer).get();

    boolean one = true;
    boolean two = true;
    for (Map.Entry<List<Integer>, IppResult> other : tried.all.entrySet()) {
      int distance = 0;
      int moved = 0;
      for (int i = 0; i < tried.levels.size(); i++) {
        int way = Math.abs(other.getKey().get(i) - tried.levels.get(i));
        distance = Math.max(distance, way);
        moved += way;
      }
      boolean changed = distance == 1 && !other.getValue().category().equals(tried.result.category());
      one &= !(changed && moved == 1);
      two &= !(changed && moved <= 2);
    }
    assertThat(robustness.survivesOne()).isEqualTo(one);
    if (tried.result.category().isPresent() && tried.scorer.policy().betweenBands() != BetweenBands.PRINTED_ONLY) {
      assertThat(robustness.survivesTwo()).isEqualTo(two);
    }
  }

  @Property(tries = 100)
  void theFormulaOfAnyRealUnitIsTheEngine(@ForAll Random random) {
    Instrument instrument = Draft.edition(random);
    Scorer scorer = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));
    Draft draft = Draft.complete(instrument, random);
    IppResult result = scorer.score(draft.assessment());
    if (result.ipp().isEmpty()) {
      return;
    }
    long budget = random.nextInt(40);
    Path path = Priorities.ofOrThrow(result, instrument).within(budget, RaiseCosts.ONE_PER_STEP);
    IppResult after = scorer.score(draft.assessment().withLevels(instrument, path.levels()));
    assertThat(after.ipp()).contains(path.after());
    assertThat(after.category()).isEqualTo(path.category());
  }
}
