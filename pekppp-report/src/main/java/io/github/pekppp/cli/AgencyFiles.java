package io.github.pekppp.cli;

import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.recap.UnitShare;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.worksheet.Worksheet;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The worksheets of the units of one agency in one period, with the index made of them. */
final class AgencyFiles {

  private final List<Worksheet> worksheets;
  private final AgencyIndex index;
  private final List<Problem> problems;

  private AgencyFiles(List<Worksheet> worksheets, AgencyIndex index, List<Problem> problems) {
    this.worksheets = worksheets;
    this.index = index;
    this.problems = problems;
  }

  /** Reads them; without any worksheet, and where they do not belong together, that is a fault of the input. */
  static AgencyFiles read(List<Path> files, List<Instrument> editions, Map<String, String> policy) {
    return of(WorksheetFiles.read(files, editions, policy));
  }

  /** Takes what was read; without any worksheet, and where they do not belong together, that is a fault of the input. */
  static AgencyFiles of(WorksheetFiles read) {
    List<Problem> problems = new ArrayList<>(read.problems());
    List<Worksheet> worksheets = read.worksheets();
    worksheets.forEach(worksheet -> problems.addAll(differences(worksheets.get(0), worksheet)));
    problems.addAll(duplicates(worksheets));
    if (worksheets.isEmpty() || problems.size() > read.problems().size()) {
      throw new InputFault(problems);
    }
    List<UnitIndex> units = worksheets.stream().map(worksheet -> worksheet.unitIndex(worksheet.score())).toList();
    Worksheet first = worksheets.get(0);
    Validation<List<Problem>, AgencyIndex> agency = AgencyIndex.of(units, first.policy(), first.instrument().grades());
    if (agency.isInvalid()) {
      problems.addAll(agency.getError());
      throw new InputFault(problems);
    }
    return new AgencyFiles(worksheets, agency.get(), problems);
  }

  List<Worksheet> worksheets() {
    return worksheets;
  }

  AgencyIndex index() {
    return index;
  }

  /** The units with their indices. */
  List<UnitIndex> units() {
    return index.units().stream().map(UnitShare::unit).toList();
  }

  /** The categories. */
  GradeScale grades() {
    return worksheets.get(0).instrument().grades();
  }

  /** The result of the unit, where there is only one. */
  Optional<IppResult> single() {
    return worksheets.size() == 1 ? index.units().get(0).unit().result() : Optional.empty();
  }

  /** A remark per file that could not be read. */
  List<Problem> notCounted() {
    Map<String, Long> files = problems.stream().collect(Collectors.groupingBy(
        problem -> problem.place().position().map(Position::document).orElse(problem.place().path()),
        TreeMap::new,
        Collectors.counting()));
    return files.entrySet().stream()
        .map(file -> CliProblem.FILE_NOT_COUNTED.at(Place.of(file.getKey()), file.getValue()))
        .toList();
  }

  /** Ends the command as faulty when some files could not be read. */
  void tellProblems() {
    if (!problems.isEmpty()) {
      throw new InputFault(problems);
    }
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
