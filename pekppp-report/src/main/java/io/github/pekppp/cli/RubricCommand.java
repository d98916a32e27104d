package io.github.pekppp.cli;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.gap.ScaleGaps;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Place;
import io.github.pekppp.report.EditionCheckReport;
import io.github.pekppp.report.EditionListReport;
import io.github.pekppp.report.EditionReport;
import io.github.pekppp.report.Report;
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

/** Shows the editions of the instrument, those of one's own too, and checks them. */
@Command(
    name = "rubric",
    description = "List the editions of the instrument, or print the indicator sheets of one, or check one.",
    mixinStandardHelpOptions = true)
final class RubricCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ID|FILE",
      arity = "0..1",
      description = "Edition to print, such as pekppp-2022-a, or a file with an edition of your own.")
  private @Nullable String edition;

  @Option(
      names = "--check",
      description = "Print what is wrong with the edition; when nothing is, every situation that no level describes.")
  private boolean check;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    output.write(List.of(report()), Main.out(spec));
    return Main.GRADED;
  }

  private Report report() {
    Optional<Instrument> instrument = Optional.ofNullable(edition).map(EditionFiles::find);
    if (check) {
      Instrument checked = instrument.orElseThrow(() ->
          new InputFault(List.of(CliProblem.CHECK_WITHOUT_EDITION.at(Place.of("ID")))));
      return new EditionCheckReport(checked, ScaleGaps.of(checked));
    }
    return instrument.<Report>map(found -> new EditionReport(found, Editions.selfReportForm(found.id()))).orElseGet(() -> new EditionListReport(
        Editions.ids().stream().map(Editions::find).flatMap(Optional::stream).toList()));
  }
}
