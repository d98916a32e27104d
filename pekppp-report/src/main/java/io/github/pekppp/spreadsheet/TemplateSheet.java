package io.github.pekppp.spreadsheet;

import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * A sheet of a filled-in template, whose columns and rows are named by keys.
 *
 * <p>What is filled in is read or told: below the row of keys no column without a key may hold anything, and no row without a key an entry.
 */
final class TemplateSheet {

  private final XlsxSheet sheet;
  private final Map<String, Integer> columns;
  private final ProblemLog log;

  private TemplateSheet(XlsxSheet sheet, Map<String, Integer> columns, ProblemLog log) {
    this.sheet = sheet;
    this.columns = columns;
    this.log = log;
  }

  /**
   * Checks the keys of a sheet.
   *
   * @param sheet the sheet
   * @param needed the keys that it must have
   * @param others the keys that it may have
   * @param log where problems go
   * @return the sheet; empty, and told, when its keys are not what they were
   */
  static Optional<TemplateSheet> of(XlsxSheet sheet, Set<String> needed, Set<String> others, ProblemLog log) {
    checkMerged(sheet, log);
    int faults = log.size();
    Map<String, Integer> columns = new LinkedHashMap<>();
    sheet.row(TemplateForm.KEY_ROW).forEach((column, cell) -> {
      Place place = Place.ROOT.at(sheet.at(TemplateForm.KEY_ROW, column));
      if (!needed.contains(cell.text()) && !others.contains(cell.text())) {
        log.add(DocumentProblem.KEY_UNKNOWN.at(place, String.join(", ", needed)));
      } else if (columns.putIfAbsent(cell.text(), column) != null) {
        log.add(DocumentProblem.KEY_DUPLICATE.at(place, cell.text()));
      }
    });
    if (log.size() == faults) {
      checkAllThere(sheet, needed, columns, log);
    }
    return log.size() == faults ? Optional.of(new TemplateSheet(sheet, columns, log)) : Optional.empty();
  }

  private static void checkMerged(XlsxSheet sheet, ProblemLog log) {
    sheet.merged().stream()
        .filter(area -> area.bottom() >= TemplateForm.KEY_ROW && (area.top() < area.bottom() || area.left() < area.right()))
        .forEach(area -> log.add(WorkbookProblem.CELLS_MERGED.at(
            Place.ROOT.at(sheet.at(area.top(), area.left())), area.text())));
  }

  private static void checkAllThere(XlsxSheet sheet, Set<String> needed, Map<String, Integer> columns, ProblemLog log) {
    List<String> missing = needed.stream().filter(key -> !columns.containsKey(key)).toList();
    SortedSet<Integer> unkeyed = sheet.columnsBelow(TemplateForm.KEY_ROW);
    unkeyed.removeAll(columns.values());
    if (!missing.isEmpty() || !unkeyed.isEmpty()) {
      int column = unkeyed.isEmpty() || columns.isEmpty() ? TemplateForm.KEY_COLUMN : unkeyed.first();
      log.add(WorkbookProblem.SHEET_KEYS.at(Place.ROOT.at(sheet.at(TemplateForm.KEY_ROW, column)), TemplateForm.KEY_ROW,
          missing.isEmpty() ? TemplateForm.UNKEYED_COLUMN : String.join(", ", missing)));
    }
  }

  /** The column of a key that the sheet must have, or has. */
  int column(String key) {
    return Optional.ofNullable(columns.get(key)).orElseThrow();
  }

  /** Where a cell is, as part of something. */
  Place at(Place place, int row, int column) {
    return place.at(sheet.at(row, column));
  }

  /** The cell, unless there is nothing in it. */
  Optional<XlsxCell> cell(int row, int column) {
    return sheet.cell(row, column);
  }

  /** The text of a cell that the template wrote itself. */
  String text(int row, String key) {
    return cell(row, column(key)).map(CellValues::text).orElse("");
  }

  /** The key of a row. */
  String key(int row) {
    return text(row, TemplateForm.KEY);
  }

  /** The rows with a key; of those without that have an entry in an input column, the first is told. */
  List<Integer> rows(Iterable<Integer> inputs) {
    List<Integer> rows = new ArrayList<>();
    Optional<Place> unkeyed = Optional.empty();
    int unkeyedRow = 0;
    for (int row : sheet.rows()) {
      if (row >= TemplateForm.FIRST_ROW && !key(row).isEmpty()) {
        rows.add(row);
      } else if (row >= TemplateForm.FIRST_ROW && unkeyed.isEmpty()) {
        unkeyed = entry(row, inputs);
        unkeyedRow = row;
      }
    }
    int last = rows.isEmpty() ? TemplateForm.HEAD_ROW : rows.get(rows.size() - 1);
    if (unkeyed.isPresent()) {
      log.add(unkeyedRow > last
          ? WorkbookProblem.ROWS_TOO_MANY.at(unkeyed.get(), last)
          : WorkbookProblem.ROW_UNKEYED.at(unkeyed.get(), Page.letters(column(TemplateForm.KEY))));
    }
    return rows;
  }

  private Optional<Place> entry(int row, Iterable<Integer> inputs) {
    for (int column : inputs) {
      if (cell(row, column).isPresent()) {
        return Optional.of(at(Place.ROOT, row, column));
      }
    }
    return Optional.empty();
  }

  /** Tells of an entry whose key in another column is gone. */
  void unkeyed(Place entry, String key) {
    log.add(WorkbookProblem.ROW_UNKEYED.at(Place.ROOT.at(entry.position().orElseThrow()), Page.letters(column(key))));
  }
}
