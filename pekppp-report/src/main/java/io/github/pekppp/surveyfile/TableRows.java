package io.github.pekppp.surveyfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/** The rows of a table, one after the other; behind one that is broken the reading begins again at the next line. */
final class TableRows {

  /** A cell of a quote that is never closed ends here. */
  static final int MAX_CELL = 1 << 16;

  private final TableText text;
  private final CsvReader.CsvReaderBuilder builder;
  private final TableRow row = new TableRow();
  private final String firstLine;
  private Iterator<TableRow> rows;
  private long linesBefore;
  private long line = 1;

  /** What a step forward found. */
  enum Step {
    ROW, BROKEN_QUOTE, TOO_LONG, END
  }

  TableRows(TableText text) throws IOException {
    this.text = text;
    this.firstLine = text.firstLine();
    this.builder = CsvReader.builder()
        .fieldSeparator(separator(firstLine))
        .maxBufferSize(MAX_CELL)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    this.rows = builder.build(row, text).iterator();
  }

  /** The sign that parts more cells of the first line. */
  private static char separator(String line) {
    return Stream.of(',', ';', '\t')
        .reduce((one, other) -> count(line, other) > count(line, one) ? other : one)
        .orElseThrow();
  }

  private static long count(String line, char separator) {
    boolean quoted = false;
    long found = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      found += line.charAt(i) == separator && !quoted ? 1 : 0;
    }
    return found;
  }

  /** The first line, or as much of it as is kept. */
  String firstLine() {
    return firstLine;
  }

  /** The row that a step found; each step fills it anew. */
  TableRow row() {
    return row;
  }

  /** The line in which the last row began, from 1. */
  long line() {
    return line;
  }

  Step next() throws IOException {
    try {
      if (!rows.hasNext()) {
        return Step.END;
      }
      rows.next();
      line = linesBefore + row.line();
      return Step.ROW;
    } catch (CsvParseException broken) {
      line = linesBefore + row.line();
      goOnBehindLine();
      return broken.getCause() instanceof TableRow.TooLong ? Step.TOO_LONG : Step.BROKEN_QUOTE;
    }
  }

  private void goOnBehindLine() throws IOException {
    linesBefore = line;
    text.goTo(line + 1);
    rows = builder.build(row, text).iterator();
  }
}
