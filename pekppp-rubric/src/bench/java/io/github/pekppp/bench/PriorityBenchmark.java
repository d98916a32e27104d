package io.github.pekppp.bench;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.priority.FactChanges;
import io.github.pekppp.priority.Goal;
import io.github.pekppp.priority.Path;
import io.github.pekppp.priority.Priorities;
import io.github.pekppp.priority.RaiseCosts;
import io.github.pekppp.priority.Robustness;
import io.github.pekppp.priority.StepCosts;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The cheapest way of one unit, all 30 indicators at one level or the next, to category A. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PriorityBenchmark {

  private static final int SEED = 1;
  private static final int DEAREST = 50_000_000;

  /** The level that the indicators have, or are one above. */
  @Param({"0", "3"})
  public int level = 0;

  private final Instrument instrument = Editions.pekppp2022A();
  private final Scorer scorer = Scorer.of(instrument);
  private final Goal goal = Goal.parseOrThrow(instrument, "A");
  private final RaiseCosts facts = FactChanges.of(instrument, scorer.policy());
  private final RaiseCosts rupiah = rupiah(instrument);

  /** Costs that no two steps share, so that hardly any combination is as dear as another. */
  private static RaiseCosts rupiah(Instrument instrument) {
    Random random = new Random(SEED);
    Map<IndicatorNumber, Map<Level, Long>> steps = new HashMap<>();
    instrument.indicators().forEach(sheet -> {
      Map<Level, Long> costs = new TreeMap<>();
      for (int step = 1; step <= Level.MAX; step++) {
        costs.put(Level.of(step), 1L + random.nextInt(DEAREST));
      }
      steps.put(sheet.number(), costs);
    });
    return new StepCosts(steps, RaiseCosts.NONE);
  }

  private IppResult result() {
    AssessmentBuilder unit = Assessment.builder(instrument);
    instrument.indicators().forEach(sheet ->
        unit.level(sheet.number().toString(), level + (level == 0 ? 0 : sheet.number().value() % 2)));
    return scorer.score(unit.buildOrThrow());
  }

  @Benchmark
  public List<Path> cheapestByFacts() {
    return Priorities.ofOrThrow(result(), instrument).cheapest(goal, facts, 1);
  }

  @Benchmark
  public List<Path> cheapestByRupiah() {
    return Priorities.ofOrThrow(result(), instrument).cheapest(goal, rupiah, 1);
  }

  @Benchmark
  public List<Path> threeWaysByRupiah() {
    return Priorities.ofOrThrow(result(), instrument).cheapest(goal, rupiah, 3);
  }

  @Benchmark
  public Robustness robustness() {
    return Robustness.of(result(), scorer).get();
  }
}
