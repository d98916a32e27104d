package io.github.pekppp.cli;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.report.CompareReport;
import io.github.pekppp.worksheet.Worksheet;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares units under two rules, or in two periods. */
@Command(
    name = "compare",
    description = "Compare units under two rules, or in two periods: what changed in index and category, and why.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Worksheets of the first side, or directories of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--with",
      paramLabel = "FILE|DIR",
      description = "Worksheets of the second side (default: those of the first), such as those of the next period.")
  private List<Path> others = new ArrayList<>();

  @Option(names = "--to-policy", paramLabel = "key=value", description = "Choose a reading on the second side; may be repeated.")
  private Map<String, String> choices = new LinkedHashMap<>();

  @Option(
      names = "--to-edition",
      paramLabel = "ID|FILE",
      description = "Edition of the second side, or its file (default: that of each worksheet).")
  private @Nullable String edition;

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

  @Override
  public Integer call() {
    List<Instrument> own = editions.read();
    WorksheetFiles first = records.worksheets(files, own, policy.choices());
    WorksheetFiles second = others.isEmpty() ? first : WorksheetFiles.read(others, own, policy.choices());
    List<Problem> problems = new ArrayList<>(first.problems());
    if (second != first) {
      problems.addAll(second.problems());
    }
    Map<String, Worksheet> after = byUnit(second.worksheets(), problems);
    Map<String, Worksheet> before = byUnit(first.worksheets(), problems);
    List<Problem> alone = new ArrayList<>();
    List<CompareReport.UnitComparison> units = new ArrayList<>();
    before.forEach((id, worksheet) -> Optional.ofNullable(after.remove(id)).ifPresentOrElse(
        other -> changed(other, problems).ifPresent(put -> units.add(CompareReport.UnitComparison.of(worksheet, put))),
        () -> alone.add(CliProblem.UNIT_ONE_SIDE.at(WorksheetFiles.place(worksheet), id))));
    after.forEach((id, worksheet) -> alone.add(CliProblem.UNIT_ONE_SIDE.at(WorksheetFiles.place(worksheet), id)));
    if (!units.isEmpty()) {
      output.write(List.of(new CompareReport(units, alone)), Main.out(spec));
    }
    if (!problems.isEmpty() || units.isEmpty()) {
      throw new InputFault(problems.isEmpty() ? alone : problems);
    }
    return Main.GRADED;
  }

  /** What is chosen for both sides, and then for the second alone. */
  private Map<String, String> secondPolicy() {
    Map<String, String> all = new LinkedHashMap<>(policy.choices());
    all.putAll(choices);
    return all;
  }

  /** Puts a worksheet under the rule of the second side. */
  private Optional<Worksheet> changed(Worksheet worksheet, List<Problem> problems) {
    Instrument instrument = Optional.ofNullable(edition).map(EditionFiles::find).orElse(worksheet.instrument());
    Validation<List<Problem>, Worksheet> changed = worksheet.under(instrument, secondPolicy());
    if (changed.isInvalid()) {
      problems.addAll(changed.getError());
      return Optional.empty();
    }
    return Optional.of(changed.get());
  }

  static Map<String, Worksheet> byUnit(List<Worksheet> worksheets, List<Problem> problems) {
    Map<String, Worksheet> units = new LinkedHashMap<>();
    for (Worksheet worksheet : worksheets) {
      String id = worksheet.locus().unit().id();
      Optional.ofNullable(units.putIfAbsent(id, worksheet)).ifPresent(other ->
          problems.add(CliProblem.UNIT_TWICE.at(WorksheetFiles.place(worksheet), id, other.source())));
    }
    return units;
  }
}
