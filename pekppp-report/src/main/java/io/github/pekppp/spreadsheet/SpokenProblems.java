package io.github.pekppp.spreadsheet;

import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.worksheet.WorksheetProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in the words of a template what the reader of worksheets says in the words of a file in YAML. */
final class SpokenProblems {

  private static final int LABEL = 2;

  private final Map<String, XlsxSheet> sheets;

  SpokenProblems(Map<String, XlsxSheet> sheets) {
    this.sheets = sheets;
  }

  /** The same problem: a key that is missing is a cell that is empty, called by the label beside it. */
  Problem of(Problem problem) {
    if (is(problem, WorksheetProblem.NOTHING_MARKED)) {
      List<String> empty = Stream.of(TemplateForm.F01, TemplateForm.F01_FORM, TemplateForm.F02, TemplateForm.F03).filter(sheets::containsKey).toList();
      return WorkbookProblem.TEMPLATE_EMPTY.at(problem.place(), String.join(", ", empty));
    }
    Optional<String> label = is(problem, DocumentProblem.KEY_MISSING) ? label(problem.place()) : Optional.empty();
    return label.map(words -> WorkbookProblem.CELL_EMPTY.at(problem.place(), words)).orElse(problem);
  }

  private static boolean is(Problem problem, ProblemCode code) {
    return problem.code().equals(code.at(Place.ROOT).code());
  }

  private Optional<String> label(Place place) {
    Optional<Position> at = place.position().filter(position -> position.sheet().equals(Optional.of(TemplateForm.UNIT)));
    Optional<XlsxSheet> unit = Optional.ofNullable(sheets.get(TemplateForm.UNIT));
    return at.flatMap(position -> unit.flatMap(sheet -> sheet.cell(position.line(), LABEL))).map(XlsxCell::text);
  }
}
