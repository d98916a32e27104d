package io.github.pekppp.bench;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
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

/** Loading an edition with all its proofs, from bytes, once the virtual machine is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditionBenchmark {

  private static final String FILE = "pekppp-2022-a.yaml";

  private final byte[] content = content();

  @Benchmark
  public Validation<List<Problem>, Instrument> load() {
    return InstrumentLoader.load(FILE, content);
  }

  private static byte[] content() {
    try (InputStream in = Objects.requireNonNull(Editions.class.getResourceAsStream(FILE), FILE)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException(FILE, unreadable);
    }
  }
}
