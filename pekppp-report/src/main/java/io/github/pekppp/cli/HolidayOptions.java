package io.github.pekppp.cli;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.exchange.Shapes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the holidays which deadlines skip. */
final class HolidayOptions {

  @Option(
      names = "--holidays",
      paramLabel = "FILE",
      description = "Days off besides Saturday and Sunday, a list of dates; their form: pekppp schema holidays.")
  private @Nullable Path file;

  WorkingCalendar calendar() {
    return WorkingCalendar.of(Optional.ofNullable(file)
        .map(found -> InputFault.unwrap(Shapes.HOLIDAYS.read(found.toString(), InputFiles.contentOrFault(found))))
        .orElse(List.of()));
  }
}
