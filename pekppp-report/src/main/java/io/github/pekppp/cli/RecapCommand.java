package io.github.pekppp.cli;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.report.RecapReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the index of an agency from the worksheets of its units. */
@Command(name = "recap", description = "Make the index of an agency from the worksheets of its units.", mixinStandardHelpOptions = true)
final class RecapCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Worksheets, or directories of worksheets, of one agency and period.")
  private List<Path> files = List.of();

  @Mixin
  private RecapOptions recap = new RecapOptions();

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    List<Instrument> own = editions.read();
    AgencyFiles agency = AgencyFiles.read(files, own, policy.choices());
    RecapOptions.Years years = recap.read(agency, own, policy.choices());
    output.write(
        List.of(new RecapReport(
            agency.worksheets(),
            agency.index(),
            years.lastYear(),
            years.intensive(),
            agency.notCounted())),
        Main.out(spec));
    agency.tellProblems();
    return Main.GRADED;
  }
}
