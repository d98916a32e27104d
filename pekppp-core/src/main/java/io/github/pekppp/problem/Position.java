package io.github.pekppp.problem;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A position in a document: a line of a text, or a cell of a sheet of a workbook. Immutable. */
public final class Position implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LETTERS = 26;

  private final String document;
  private final @Nullable String sheet;
  private final int line;
  private final int column;

  private Position(String document, @Nullable String sheet, int line, int column) {
    this.document = Objects.requireNonNull(document, "document");
    this.sheet = sheet;
    this.line = line;
    this.column = column;
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1, not " + line + ":" + column);
    }
  }

  /**
   * Creates a position in a text.
   *
   * @param document the name of the document, usually its file name
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public Position(String document, int line, int column) {
    this(document, null, line, column);
  }

  /**
   * Creates the position of a cell.
   *
   * @param document the name of the workbook, usually its file name
   * @param sheet the name of the sheet
   * @param row the row, from 1
   * @param column the column, from 1, which is A
   * @return the position
   */
  public static Position ofCell(String document, String sheet, int row, int column) {
    return new Position(document, Objects.requireNonNull(sheet, "sheet"), row, column);
  }

  /**
   * Returns the name of the document.
   *
   * @return usually its file name
   */
  public String document() {
    return document;
  }

  /**
   * Returns the sheet of the workbook.
   *
   * @return its name; empty for a position in a text
   */
  public Optional<String> sheet() {
    return Optional.ofNullable(sheet);
  }

  /**
   * Returns the line of the text, or the row of the sheet.
   *
   * @return the number, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Returns the column.
   *
   * @return the number, from 1; of a sheet, 1 is column A
   */
  public int column() {
    return column;
  }

  /**
   * Returns the cell as spreadsheets call it.
   *
   * @return such as {@code F-02!D14}, a name with blanks in quotes; empty for a position in a text
   */
  public Optional<String> cell() {
    return sheet().map(name -> quoted(name) + "!" + letters(column) + line);
  }

  private static String quoted(String sheet) {
    return sheet.matches("[\\p{L}\\p{N}_.-]+") ? sheet : "'" + sheet.replace("'", "''") + "'";
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Position that
        && document.equals(that.document)
        && Objects.equals(sheet, that.sheet)
        && line == that.line
        && column == that.column;
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, sheet, line, column);
  }

  @Override
  public String toString() {
    return document + ":" + cell().orElse(line + ":" + column);
  }
}
