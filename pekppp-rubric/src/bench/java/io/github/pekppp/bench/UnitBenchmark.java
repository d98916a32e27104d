package io.github.pekppp.bench;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One unit of 30 levels and 10 users with 14 answers each: checked, scored and explained. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class UnitBenchmark {

  private static final int UNITS = 64;

  private final Instrument instrument = Editions.pekppp2022A();
  private final Scorer scorer = Scorer.of(instrument);
  private final List<SampleUnit> units = SampleUnit.draw(instrument, UNITS);
  private final List<Assessment> assessments = units.stream().map(unit -> unit.assessment(instrument)).toList();
  private int at;

  @Benchmark
  public Assessment validate() {
    return units.get(next()).assessment(instrument);
  }

  @Benchmark
  public IppResult score() {
    return scorer.score(assessments.get(next()));
  }

  @Benchmark
  public IppResult validateAndScore() {
    return scorer.score(units.get(next()).assessment(instrument));
  }

  private int next() {
    at = (at + 1) % UNITS;
    return at;
  }
}
