package io.github.pekppp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark and prints one Markdown table, with the ratios that the targets speak of. */
public final class Benchmarks {

  private static final String QUICK = "quick";
  private static final String COLD = "ColdEditionBenchmark";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<String, RunResult> measured = new TreeMap<>();
  private final StringBuilder table = new StringBuilder();
  private final boolean quick;
  private final Path folder;

  private Benchmarks(boolean quick, Path folder) {
    this.quick = quick;
    this.folder = folder;
  }

  /**
   * Measures.
   *
   * @param arguments {@code full} or {@code quick}; the file for the table, beside which the logs of JMH go
   * @throws RunnerException when a benchmark fails
   * @throws IOException when the table cannot be written
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Path file = Path.of(arguments[1]);
    Benchmarks benchmarks = new Benchmarks(arguments[0].equals(QUICK), file.toAbsolutePath().getParent());
    benchmarks.measure();
    String table = benchmarks.table();
    Files.writeString(file, table);
    System.out.print(table);
  }

  private void measure() throws RunnerException {
    ChainedOptionsBuilder warm = options("warm").include("Benchmark").exclude(COLD).addProfiler(GCProfiler.class);
    ChainedOptionsBuilder cold = options("cold").include(COLD);
    if (quick) {
      TimeValue moment = TimeValue.milliseconds(500);
      warm.forks(1).warmupIterations(4).warmupTime(moment).measurementIterations(4).measurementTime(moment);
      cold.forks(3);
    }
    run(cold);
    run(warm);
  }

  /** Keeps what JMH says of its progress out of the way of the table. */
  private ChainedOptionsBuilder options(String part) {
    return new OptionsBuilder().shouldFailOnError(true).output(folder.resolve("jmh-" + part + ".log").toString());
  }

  private void run(ChainedOptionsBuilder options) throws RunnerException {
    Collection<RunResult> results = new Runner(options.build()).run();
    results.forEach(result -> measured.put(name(result), result));
  }

  private static String name(RunResult result) {
    String[] path = result.getParams().getBenchmark().split("\\.");
    String level = Optional.ofNullable(result.getParams().getParam("level")).map(value -> " " + value).orElse("");
    return path[path.length - 2] + "." + path[path.length - 1] + level;
  }

  private String table() {
    line("what", "time", "error (99.9 %)", "allocated", "target");
    line("---", "---:", "---:", "---:", "---");
    row("one unit: validated, scored, explained", "UnitBenchmark.validateAndScore", "under 10 us");
    row("one unit: validated", "UnitBenchmark.validate", "");
    row("one unit: scored and explained", "UnitBenchmark.score", "");
    row("one unit: index and category by DMN", "DmnBenchmark.evaluate", "");
    row("one unit: facts to 30 levels", "FactsBenchmark.rate", "");
    for (String level : List.of("0", "3")) {
      row("cheapest way from level " + level + " to A, one per fact", "PriorityBenchmark.cheapestByFacts " + level, "well under 50 ms");
      row("the same with costs in rupiah", "PriorityBenchmark.cheapestByRupiah " + level, "well under 50 ms");
      row("the three cheapest ways", "PriorityBenchmark.threeWaysByRupiah " + level, "");
      row("robustness of the category", "PriorityBenchmark.robustness " + level, "");
    }
    row("edition: first use in a fresh JVM", COLD + ".firstUse", "under 50 ms");
    row("edition: loaded when warm", "EditionBenchmark.load", "");
    row("300,000 units: loop by hand", "NationBenchmark.handLoop", "");
    row("300,000 units: library", "NationBenchmark.library", "");
    ratio("DMN / library, one unit", "DmnBenchmark.evaluate", "UnitBenchmark.validateAndScore", "at least 20");
    ratio("library / loop by hand, 300,000 units", "NationBenchmark.library", "NationBenchmark.handLoop", "at most 1.5");
    ResultHeap heap = new ResultHeap();
    line("heap of a kept result", "", "", bytes(heap.whole()), "");
    line("heap of a kept result without explanation", "", "", bytes(heap.withoutExplanation()), "under 1 KiB");
    return table.toString();
  }

  private void row(String what, String name, String target) {
    result(name).ifPresent(result -> {
      Result<?> time = result.getPrimaryResult();
      String unit = time.getScoreUnit().replace("/op", "");
      String allocated = Optional.ofNullable(result.getSecondaryResults().get(ALLOCATED))
          .map(bytes -> bytes(Math.round(bytes.getScore())))
          .orElse("");
      line(what, figure(time.getScore()) + " " + unit, figure(time.getScoreError()) + " " + unit, allocated, target);
    });
  }

  private void ratio(String what, String over, String under, String target) {
    result(over).ifPresent(slow -> result(under).ifPresent(fast -> line(what,
        figure(slow.getPrimaryResult().getScore() / fast.getPrimaryResult().getScore()), "", "", target)));
  }

  private Optional<RunResult> result(String name) {
    return Optional.ofNullable(measured.get(name));
  }

  private void line(String... cells) {
    table.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }

  private static String bytes(long count) {
    return String.format(Locale.ROOT, "%,d B", count);
  }
}
