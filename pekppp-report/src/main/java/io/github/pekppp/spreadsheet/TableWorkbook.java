package io.github.pekppp.spreadsheet;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tables as a workbook, a sheet each, such as the recap of an agency or the follow-up matrix.
 *
 * <p>What a cell carries as a number is one, shown with the decimals it has. What it carries as a date is one, shown as ISO 8601 does
 * ({@code 2026-06-30}) and sorted as a date. Everything else is text, also what looks like a formula.
 * Characters that a workbook cannot hold are replaced, texts of more than 32,767 characters cut. Equal tables give equal bytes.
 */
public final class TableWorkbook {

  /** How many rows a sheet has, its heading included. */
  private static final int MAX_ROWS = 1_048_576;

  /** How many columns a sheet has. */
  private static final int MAX_COLUMNS = 16_384;

  /** How many characters the name of a sheet has at most. */
  private static final int MAX_NAME = 31;

  private static final int MAX_WIDTH = 60;
  private static final int MIN_WIDTH = 8;
  private static final int KEPT_DIGITS = 15;
  private static final String DATE_FORMAT = "yyyy-mm-dd";

  /** Spreadsheets count days; before this one they disagree, as some count a 29 February 1900 that never was. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, Month.MARCH, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, Month.DECEMBER, 31);
  private static final int FIRST_DAY_NUMBER = 61;

  private TableWorkbook() {}

  /**
   * A table with a name.
   *
   * @param name what its sheet is called; what a name of a sheet cannot hold is replaced, and equal names are numbered
   * @param table the table
   */
  public record Named(String name, Block.Table table) {

    /**
     * Checks that a sheet has room for the table.
     *
     * @param name what its sheet is called
     * @param table the table
     */
    public Named {
      Objects.requireNonNull(name, "name");
      if (table.rows().size() >= MAX_ROWS || table.columns().size() > MAX_COLUMNS) {
        throw new IllegalArgumentException("table: " + table.rows().size() + " rows or " + table.columns().size() + " columns are too many");
      }
    }
  }

  /**
   * Writes tables.
   *
   * @param tables the tables, at least one
   * @return the bytes of an XLSX file
   */
  public static byte[] write(List<Named> tables) {
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("tables: a workbook needs a sheet");
    }
    List<String> names = names(tables);
    return XlsxFile.write(workbook -> {
      for (int i = 0; i < tables.size(); i++) {
        write(new Page(workbook, names.get(i)), tables.get(i).table());
      }
    });
  }

  /**
   * Lists the tables of a document, those behind its charts included.
   *
   * @param document the document
   * @return the tables in order, called by the nearest title above them; charts of one section with the same columns, which go
   *     on from page to page, have one table
   */
  public static List<Named> tables(Document document) {
    List<Named> tables = new ArrayList<>();
    collect(document.title(), document.blocks(), tables);
    return tables;
  }

  private static void collect(String above, List<Block> blocks, List<Named> tables) {
    String title = above;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Heading heading) {
        title = heading.text();
      } else if (block instanceof Block.Section section) {
        collect(section.title(), section.blocks(), tables);
      } else if (block instanceof Block.Table table) {
        tables.add(new Named(title, table));
      } else if (block instanceof Block.Figure figure && !blocks.contains(figure.chart().table())) {
        if (i > 0 && blocks.get(i - 1) instanceof Block.Figure before && goesOn(before, figure)) {
          Block.Table begun = tables.remove(tables.size() - 1).table();
          tables.add(new Named(title, joined(begun, figure.chart().table())));
        } else {
          tables.add(new Named(figure.chart().title(), figure.chart().table()));
        }
      }
    }
  }

  private static boolean goesOn(Block.Figure before, Block.Figure figure) {
    return before.chart().getClass() == figure.chart().getClass()
        && before.chart().table().columns().equals(figure.chart().table().columns());
  }

  private static Block.Table joined(Block.Table begun, Block.Table more) {
    return new Block.Table(begun.columns(), Stream.concat(begun.rows().stream(), more.rows().stream()).toList());
  }

  private static List<String> names(List<Named> tables) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (Named table : tables) {
      String wanted = sheetName(table.name());
      String name = cut(wanted, MAX_NAME);
      for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
        String suffix = " (" + number + ")";
        name = cut(wanted, MAX_NAME - suffix.length()) + suffix;
      }
      names.add(name);
    }
    return names;
  }

  /** A name without what spreadsheets refuse in one. */
  private static String sheetName(String name) {
    String clean = CellText.clean(name).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^[' ]+|[' ]+$", "");
    return clean.isBlank() ? "-" : clean;
  }

  private static String cut(String name, int max) {
    if (name.length() <= max) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(max - 1)) ? max - 1 : max;
    return name.substring(0, end).replaceAll("[' ]+$", "");
  }

  private static void write(Page page, Block.Table table) {
    int columns = table.columns().size();
    for (int column = 1; column <= columns; column++) {
      page.text(1, column, table.columns().get(column - 1).title(), Page.Look.HEAD);
    }
    int[] widths = new int[columns];
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < columns; column++) {
        Cell cell = table.rows().get(row).get(column);
        write(page, row + 2, column + 1, cell);
        widths[column] = Math.max(widths[column], cell.text().length());
      }
    }
    for (int column = 0; column < columns; column++) {
      int heading = Math.min(table.columns().get(column).title().length(), MAX_WIDTH / 3);
      page.width(column + 1, Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.max(heading, widths[column]) + 2)));
    }
    page.freeze(0, 1).landscape().repeatRows(1, 1);
    if (columns > 0 && !table.rows().isEmpty()) {
      page.filter(1, 1, table.rows().size() + 1, columns);
    }
  }

  private static void write(Page page, int row, int column, Cell cell) {
    Optional<LocalDate> date = cell.date().filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
    if (date.isPresent()) {
      page.number(row, column, FIRST_DAY_NUMBER + ChronoUnit.DAYS.between(FIRST_DAY, date.get()))
          .format(row, column, row, column, DATE_FORMAT);
      return;
    }
    if (cell.number().filter(number -> number.precision() <= KEPT_DIGITS && Math.abs(number.scale()) <= KEPT_DIGITS).isEmpty()) {
      page.text(row, column, cell.text());
      return;
    }
    BigDecimal number = cell.number().orElseThrow();
    page.number(row, column, number);
    if (number.scale() > 0) {
      page.format(row, column, row, column, "0." + "0".repeat(number.scale()));
    }
  }
}
