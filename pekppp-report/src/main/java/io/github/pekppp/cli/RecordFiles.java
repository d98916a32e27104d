package io.github.pekppp.cli;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.worksheet.WorksheetReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name records of units, from which facts join those of their worksheets. */
final class RecordFiles {

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Records of a unit, whose facts join those of its worksheet; may be repeated; "
          + "their form: pekppp schema unit_records.")
  private List<Path> files = List.of();

  @Mixin
  private HolidayOptions holidays = new HolidayOptions();

  /** Reads the records of one unit. */
  static UnitRecords one(Path file) {
    return InputFault.unwrap(Shapes.UNIT_RECORDS.read(file.toString(), InputFiles.contentOrFault(file)));
  }

  /** Reads worksheets with what the records tell as of a day; records that join none are a problem. */
  WorksheetFiles worksheets(
      Optional<LocalDate> day, List<Path> paths, List<Instrument> editions, Map<String, String> policy, LongConsumer progress) {
    Map<Path, UnitRecords> kept = read();
    WorksheetFiles read =
        WorksheetFiles.read(paths, editions, policy, reader -> addTo(reader, kept.values(), day), progress);
    return read.and(withoutWorksheet(kept, read));
  }

  private Map<Path, UnitRecords> read() {
    Map<Path, UnitRecords> read = new LinkedHashMap<>();
    Map<UnitRef, Path> units = new HashMap<>();
    for (Path file : files) {
      UnitRecords records = one(file);
      Path other = units.putIfAbsent(records.unit(), file);
      if (other != null) {
        throw new InputFault(List.of(CliProblem.UNIT_TWICE.at(InputFiles.place(file), records.unit(), other)));
      }
      read.put(file, records);
    }
    return read;
  }

  private WorksheetReader addTo(WorksheetReader reader, Collection<UnitRecords> records, Optional<LocalDate> day) {
    WorksheetReader more = reader;
    for (UnitRecords one : records) {
      LocalDate date = day.orElseThrow(() ->
          new InputFault(List.of(CliProblem.RECORDS_WITHOUT_DATE.at(Place.of("--records")))));
      more = more.withRecords(one, date, holidays.calendar());
    }
    return more;
  }

  /** Records that joined no worksheet; a faulty worksheet may be the one they belong to. */
  private static List<Problem> withoutWorksheet(Map<Path, UnitRecords> kept, WorksheetFiles read) {
    Set<UnitRef> units = read.worksheets().stream()
        .map(worksheet -> UnitRef.of(worksheet.locus()))
        .collect(Collectors.toSet());
    return kept.entrySet().stream()
        .filter(records -> read.problems().isEmpty() && !units.contains(records.getValue().unit()))
        .map(records -> CliProblem.RECORDS_OTHER.at(InputFiles.place(records.getKey()), records.getValue().unit()))
        .toList();
  }
}
