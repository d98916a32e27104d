package io.github.pekppp.bench;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.instrument.Instrument;
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

/** The facts of one unit (form F-01) to the levels of all 30 indicators. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FactsBenchmark {

  private final Instrument instrument = Editions.pekppp2022A();
  private final FactRater rater = FactRater.of(instrument);
  private final Assessment assessment = SampleFacts.assessment(instrument);

  @Benchmark
  public int rate() {
    int levels = 0;
    for (FactRating rating : rater.rate(assessment)) {
      levels += rating.certain().value() + rating.possible().value();
    }
    return levels;
  }
}
