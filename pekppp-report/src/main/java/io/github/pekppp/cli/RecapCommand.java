package io.github.pekppp.cli;

import io.github.pekppp.locus.Agency;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.report.RecapReport;
import io.github.pekppp.worksheet.Worksheet;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    WorksheetFiles read = WorksheetFiles.read(files, editions.read(), policy.choices());
    List<Problem> problems = new ArrayList<>(read.problems());
    List<Worksheet> worksheets = read.worksheets();
    List<Problem> differences = worksheets.stream()
        .flatMap(worksheet -> differences(worksheets.get(0), worksheet).stream())
        .toList();
    problems.addAll(differences);
    problems.addAll(duplicates(worksheets));
    if (worksheets.isEmpty() || problems.size() > read.problems().size()) {
      throw new InputFault(problems);
    }
    List<UnitIndex> units = worksheets.stream().map(worksheet -> worksheet.unitIndex(worksheet.score())).toList();
    Worksheet first = worksheets.get(0);
    Validation<List<Problem>, AgencyIndex> agency =
        AgencyIndex.of(units, first.policy(), first.instrument().grades());
    if (agency.isInvalid()) {
      problems.addAll(agency.getError());
      throw new InputFault(problems);
    }
    output.write(List.of(new RecapReport(worksheets, agency.get(), notCounted(problems))), Main.out(spec));
    if (!problems.isEmpty()) {
      throw new InputFault(problems);
    }
    return Main.GRADED;
  }

  /** A remark per file that could not be read; its problems themselves go to standard error. */
  private static List<Problem> notCounted(List<Problem> problems) {
    Map<String, Long> files = problems.stream().collect(Collectors.groupingBy(
        problem -> problem.place().position().map(Position::document).orElse(problem.place().path()),
        TreeMap::new,
        Collectors.counting()));
    return files.entrySet().stream()
        .map(file -> CliProblem.FILE_NOT_COUNTED.at(Place.of(file.getKey()), file.getValue()))
        .toList();
  }

  private static List<Problem> duplicates(List<Worksheet> worksheets) {
    Map<String, Worksheet> units = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Worksheet worksheet : worksheets) {
      String unit = worksheet.locus().unit().id();
      Optional.ofNullable(units.putIfAbsent(unit, worksheet)).ifPresent(other -> problems.add(CliProblem.UNIT_TWICE.at(
          WorksheetFiles.place(worksheet), unit, other.source())));
    }
    return problems;
  }

  private static List<Problem> differences(Worksheet first, Worksheet other) {
    List<Problem> problems = new ArrayList<>();
    Place place = Place.ROOT.at(new Position(other.source(), 1, 1));
    Agency agency = other.locus().agency();
    if (!agency.equals(first.locus().agency())) {
      problems.add(CliProblem.AGENCY_DIFFERS.at(place.key("agency"), agency.name(), first.locus().agency().name()));
    }
    if (!other.locus().period().equals(first.locus().period())) {
      problems.add(CliProblem.PERIOD_DIFFERS.at(place.key("period"), other.locus().period(), first.locus().period()));
    }
    return problems;
  }
}
