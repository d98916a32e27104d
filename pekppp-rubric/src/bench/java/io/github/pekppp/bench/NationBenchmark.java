package io.github.pekppp.bench;

import io.github.pekppp.batch.BatchResult;
import io.github.pekppp.batch.BatchScorer;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Level;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The units of a nation, 300,000 of 30 levels each: index and category only. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NationBenchmark {

  private static final int UNITS = 300_000;
  private static final long SEED = 2025;

  private final Instrument instrument = Editions.pekppp2022A();
  private final byte[][] levels = levels(instrument.indicators().size());
  private final HandLoop loop = new HandLoop(instrument);
  private final BatchScorer scorer = BatchScorer.of(instrument);

  /** Checks that both ways agree on every unit. */
  @Setup
  public void agree() {
    List<Grade> scale = instrument.grades().grades();
    HandLoop.Marks expected = loop.score(levels);
    BatchResult found = scorer.score(levels);
    for (int unit = 0; unit < UNITS; unit++) {
      boolean same = found.numerator(unit) * loop.denominator() == expected.numerators()[unit] * found.denominator()
          && found.category(unit).orElseThrow().equals(scale.get(expected.grades()[unit]));
      if (!same) {
        throw new IllegalStateException("unit " + unit + ": index or category differ");
      }
    }
  }

  @Benchmark
  public HandLoop.Marks handLoop() {
    return loop.score(levels);
  }

  @Benchmark
  public BatchResult library() {
    return scorer.score(levels);
  }

  private static byte[][] levels(int indicators) {
    Random random = new Random(SEED);
    byte[][] levels = new byte[indicators][UNITS];
    for (byte[] column : levels) {
      for (int unit = 0; unit < UNITS; unit++) {
        column[unit] = (byte) random.nextInt(Level.MAX + 1);
      }
    }
    return levels;
  }
}
