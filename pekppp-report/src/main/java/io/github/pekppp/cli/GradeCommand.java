package io.github.pekppp.cli;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.report.GradeReport;
import io.github.pekppp.report.Report;
import io.github.pekppp.worksheet.Worksheet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades worksheets. */
@Command(name = "grade", description = "Grade worksheets: index, category, what is missing, what to raise first.", mixinStandardHelpOptions = true)
class GradeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Worksheets, YAML, JSON or filled-in XLSX; a directory stands for all in it.")
  private List<Path> files = List.of();

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Mixin
  private RecordsOptions records = new RecordsOptions();

  @Spec
  private @Nullable CommandSpec spec;

  private final BiFunction<Worksheet, ClaimReview, Report> report;

  GradeCommand() {
    this(GradeReport::new);
  }

  /** Lets another command report the same results in another way. */
  GradeCommand(BiFunction<Worksheet, ClaimReview, Report> report) {
    this.report = report;
  }

  @Override
  public Integer call() {
    WorksheetFiles read = records.worksheets(files, editions.read(), policy.choices());
    List<Report> reports = read.worksheets().stream()
        .map(worksheet -> report.apply(worksheet, worksheet.review()))
        .toList();
    if (!reports.isEmpty()) {
      output.write(reports, Main.out(spec));
    }
    if (!read.problems().isEmpty()) {
      throw new InputFault(read.problems());
    }
    return Main.GRADED;
  }
}
