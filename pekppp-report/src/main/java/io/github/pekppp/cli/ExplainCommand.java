package io.github.pekppp.cli;

import io.github.pekppp.report.ExplainReport;
import picocli.CommandLine.Command;

/** Explains the index of worksheets. */
@Command(name = "explain", description = "Explain every point of the index of worksheets.", mixinStandardHelpOptions = true)
final class ExplainCommand extends GradeCommand {

  ExplainCommand() {
    super(ExplainReport::new);
  }
}
