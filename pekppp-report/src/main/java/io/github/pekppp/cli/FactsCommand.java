package io.github.pekppp.cli;

import io.github.pekppp.bridge.RecordBridge;
import io.github.pekppp.bridge.RecordFacts;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.report.FactsReport;
import io.github.pekppp.worksheet.WorksheetProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills in form F-01 from the records of a unit. */
@Command(
    name = "facts",
    description = "Fill in form F-01 from the records of a unit: facts, where each came from, what stays open and why.",
    mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RECORDS", description = "The records of a unit; their form: pekppp schema unit_records.")
  private Path file = Path.of("");

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", required = true, description = "The day as of which records are read.")
  private LocalDate date = LocalDate.EPOCH;

  @Option(names = "--edition", paramLabel = "ID", description = "The edition of the facts (default: ${DEFAULT-VALUE}).")
  private String edition = "pekppp-2022-a";

  @Mixin
  private HolidayOptions holidays = new HolidayOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Instrument instrument = EditionFiles.find(edition);
    RecordBridge bridge = Editions.recordBridge(instrument.id())
        .filter(found -> found.instrumentSha256().equals(instrument.sha256()))
        .orElseThrow(() -> new InputFault(List.of(WorksheetProblem.RECORDS_NONE.at(Place.of("--edition"), instrument.id()))));
    UnitRecords records = RecordFiles.one(file);
    RecordFacts facts = RecordFacts.of(bridge, records, date, holidays.calendar());
    ScoringPolicy choices = InputFault.unwrap(PolicyParser.parse(instrument, policy.choices()));
    output.write(List.of(FactsReport.of(records.unit(), instrument, facts, choices)), Main.out(spec));
    return Main.GRADED;
  }
}
