package io.github.pekppp.spreadsheet;

import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** Says in the words of a template what the reader of worksheets says in the words of a file in YAML. */
final class SpokenProblems {

  private static final int LABEL = 2;

  private final Map<String, XlsxSheet> sheets;

  SpokenProblems(Map<String, XlsxSheet> sheets) {
    this.sheets = sheets;
  }

  /** The same problem: a key that is missing is a cell that is empty, called by the label beside it. */
  Problem of(Problem problem) {
    Optional<String> label = problem.code().equals(DocumentProblem.KEY_MISSING.code()) ? label(problem.place()) : Optional.empty();
    return label.map(words -> WorkbookProblem.CELL_EMPTY.at(problem.place(), words)).orElse(problem);
  }

  private Optional<String> label(Place place) {
    Optional<Position> at = place.position().filter(position -> position.sheet().equals(Optional.of(TemplateForm.UNIT)));
    Optional<XlsxSheet> unit = Optional.ofNullable(sheets.get(TemplateForm.UNIT));
    return at.flatMap(position -> unit.flatMap(sheet -> sheet.cell(position.line(), LABEL))).map(XlsxCell::text);
  }
}
