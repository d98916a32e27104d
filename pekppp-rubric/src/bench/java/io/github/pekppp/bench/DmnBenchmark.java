package io.github.pekppp.bench;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNResult;
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

/**
 * Index and category of one unit in a decision engine, Drools DMN. It is given the index of the users' form, and
 * explains nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DmnBenchmark {

  private static final int UNITS = 64;
  private static final Ratio TOLERANCE = Ratio.of(new BigDecimal("1e-30"));

  private final Instrument instrument = Editions.pekppp2022A();
  private final DmnModel model = new DmnModel(instrument);
  private final List<SampleUnit> units = SampleUnit.draw(instrument, UNITS);
  private final List<IppResult> results =
      units.stream().map(unit -> Scorer.of(instrument).score(unit.assessment(instrument))).toList();
  private final List<BigDecimal> users = results.stream().map(DmnBenchmark::users).toList();
  private int at;

  /** Checks that both engines agree on every unit. */
  @Setup
  public void agree() {
    for (int unit = 0; unit < UNITS; unit++) {
      DMNResult found = model.evaluate(units.get(unit).levels(), users.get(unit));
      IppResult expected = results.get(unit);
      Ratio index = Ratio.of((BigDecimal) found.getContext().get(DmnModel.INDEX));
      Ratio difference = index.minus(expected.ipp().orElseThrow().exact().ratio());
      boolean same = difference.max(Ratio.ZERO.minus(difference)).compareTo(TOLERANCE) <= 0
          && expected.category().orElseThrow().letter().equals(found.getContext().get(DmnModel.CATEGORY));
      if (!same) {
        throw new IllegalStateException("unit " + unit + ": expected " + expected + ", found " + found.getContext());
      }
    }
  }

  @Benchmark
  public DMNResult evaluate() {
    at = (at + 1) % UNITS;
    return model.evaluate(units.get(at).levels(), users.get(at));
  }

  private static BigDecimal users(IppResult result) {
    Ratio exact = result.f03().index().orElseThrow().exact().ratio();
    return new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), MathContext.DECIMAL128);
  }
}
