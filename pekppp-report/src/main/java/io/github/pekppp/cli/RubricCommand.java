package io.github.pekppp.cli;

import io.github.pekppp.edition.Editions;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the editions of the instrument. */
@Command(name = "rubric", description = "List the editions of the instrument, or print the indicator sheets of one.", mixinStandardHelpOptions = true)
final class RubricCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Edition to print, such as pekppp-2022-a.")
  private @Nullable String edition;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Report report = Optional.ofNullable(edition)
        .<Report>map(id -> new EditionReport(Main.edition(id), Editions.selfReportForm(id)))
        .orElseGet(() -> new EditionListReport(
            Editions.ids().stream().map(Editions::find).flatMap(Optional::stream).toList()));
    output.write(List.of(report), Main.out(spec));
    return Main.GRADED;
  }
}
