package io.github.pekppp.cli;

import io.github.pekppp.instrument.Instrument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name records of units, and the day as of which they are read. */
final class RecordsOptions {

  @Mixin
  private RecordFiles files = new RecordFiles();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "The day as of which records are read.")
  private @Nullable LocalDate date;

  /** Reads worksheets with what the records tell; records that join none are a problem. */
  WorksheetFiles worksheets(List<Path> paths, List<Instrument> editions, Map<String, String> policy) {
    return worksheets(paths, editions, policy, done -> {});
  }

  /** Reads worksheets with what the records tell, telling how many after each. */
  WorksheetFiles worksheets(
      List<Path> paths, List<Instrument> editions, Map<String, String> policy, LongConsumer progress) {
    return files.worksheets(Optional.ofNullable(date), paths, editions, policy, progress);
  }
}
