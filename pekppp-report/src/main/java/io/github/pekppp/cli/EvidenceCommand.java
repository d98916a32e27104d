package io.github.pekppp.cli;

import io.github.pekppp.backing.EvidenceReview;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.report.EvidenceReport;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.worksheet.Worksheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the index of a unit rests on. */
@Command(
    name = "evidence",
    description = "Show what the index of a unit rests on: evidence asked for and handed in, verified, contested, expired.",
    mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "WORKSHEET", description = "The worksheet of the unit.")
  private Path worksheet = Path.of("");

  @Parameters(index = "1", paramLabel = "EVIDENCE", description = "Its evidence; the form: pekppp schema evidence_file.")
  private Path evidence = Path.of("");

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", required = true, description = "The day of the report.")
  private LocalDate date = LocalDate.EPOCH;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Mixin
  private RecordFiles records = new RecordFiles();

  @Option(
      names = "--records-as-of",
      paramLabel = "YYYY-MM-DD",
      description = "The day as of which records are read (default: the day of the report).")
  private @Nullable LocalDate recordsDate;

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    LocalDate day = Optional.ofNullable(recordsDate).orElse(date);
    WorksheetFiles read =
        records.worksheets(Optional.of(day), List.of(worksheet), editions.read(), policy.choices(), done -> {});
    if (!read.problems().isEmpty()) {
      throw new InputFault(read.problems());
    }
    EvidenceFile file = InputFault.unwrap(
        Shapes.EVIDENCE_FILE.read(evidence.toString(), InputFiles.contentOrFault(evidence)));
    Worksheet unit = read.worksheets().get(0);
    checkUnit(unit, file);
    EvidenceReview review = InputFault.unwrap(EvidenceReview.of(unit.instrument(), file));
    IppResult result = unit.review().result();
    output.write(
        List.of(new EvidenceReport(
            unit,
            review.completeness(date),
            review.backing(result, date),
            review.forecast(result, date),
            review.remarks())),
        Main.out(spec));
    return Main.GRADED;
  }

  private void checkUnit(Worksheet unit, EvidenceFile file) {
    UnitRef wanted = UnitRef.of(unit.locus());
    if (!file.unit().equals(wanted) || !file.period().equals(unit.locus().period())) {
      throw new InputFault(List.of(CliProblem.EVIDENCE_OTHER.at(
          InputFiles.place(evidence), file.unit(), file.period(), wanted, unit.locus().period())));
    }
  }
}
