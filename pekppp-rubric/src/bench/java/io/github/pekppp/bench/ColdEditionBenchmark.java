package io.github.pekppp.bench;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.Instrument;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first use of an edition in a fresh virtual machine: loading of classes included, nothing compiled yet. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdEditionBenchmark {

  @Benchmark
  public Instrument firstUse() {
    return Editions.pekppp2022A();
  }
}
