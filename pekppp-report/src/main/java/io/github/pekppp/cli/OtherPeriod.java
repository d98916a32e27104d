package io.github.pekppp.cli;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.paper.YearComparison;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.worksheet.Worksheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The worksheets of units in another period, beside those that are reported. */
final class OtherPeriod {

  private final Map<String, Worksheet> units;
  private final List<Problem> problems;

  private OtherPeriod(Map<String, Worksheet> units, List<Problem> problems) {
    this.units = units;
    this.problems = problems;
  }

  /** Reads them. */
  static OtherPeriod read(List<Path> files, List<Instrument> editions, Map<String, String> policy) {
    WorksheetFiles read = WorksheetFiles.read(files, editions, policy);
    List<Problem> problems = new ArrayList<>(read.problems());
    return new OtherPeriod(CompareCommand.byUnit(read.worksheets(), problems), problems);
  }

  List<Problem> problems() {
    return problems;
  }

  /** Tells of each unit that is on one side only. */
  void match(Collection<Worksheet> reported) {
    Set<String> names = reported.stream().map(OtherPeriod::unit).collect(Collectors.toSet());
    Stream.concat(reported.stream(), units.values().stream())
        .filter(worksheet -> !names.contains(unit(worksheet)) || !units.containsKey(unit(worksheet)))
        .forEach(alone -> problems.add(CliProblem.UNIT_ONE_SIDE.at(WorksheetFiles.place(alone), unit(alone))));
  }

  /** Puts a unit beside itself in the other period, the earlier one first; without it, or in the same period, there is nothing to compare. */
  Optional<YearComparison> comparison(Worksheet worksheet) {
    return Optional.ofNullable(units.get(unit(worksheet))).flatMap(other -> {
      int order = other.locus().period().compareTo(worksheet.locus().period());
      if (order == 0) {
        problems.add(CliProblem.PERIOD_ORDER.at(
            WorksheetFiles.place(other), other.locus().period(), worksheet.locus().period()));
        return Optional.empty();
      }
      return Optional.of(order < 0 ? YearComparison.of(other, worksheet) : YearComparison.of(worksheet, other));
    });
  }

  private static String unit(Worksheet worksheet) {
    return worksheet.locus().unit().id();
  }
}
