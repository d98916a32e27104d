package io.github.pekppp.layout;

import io.github.pekppp.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a report. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param depth 1 for the title of a report, 2 for that of a part
   * @param text the words
   */
  record Heading(int depth, String text) implements Block {}

  /**
   * A paragraph.
   *
   * @param text the words
   */
  record Paragraph(String text) implements Block {}

  /**
   * A list of points.
   *
   * @param items the points
   */
  record Points(List<String> items) implements Block {

    /**
     * Copies the points.
     *
     * @param items the points
     */
    public Points {
      items = List.copyOf(items);
    }
  }

  /**
   * Lines that a program may search, and so are never broken.
   *
   * @param lines the lines
   */
  record Lines(List<String> lines) implements Block {

    /**
     * Copies the lines.
     *
     * @param lines the lines
     */
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table.
   *
   * @param columns the columns
   * @param rows the cells of each row, as many as columns
   */
  record Table(List<Column> columns, List<List<Cell>> rows) implements Block {

    /**
     * Copies the cells and checks their number.
     *
     * @param columns the columns
     * @param rows the cells of each row, as many as columns
     */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("row: " + row.size() + " cells for " + columns.size() + " columns");
        }
      }
    }

    /**
     * Makes a table of plain words.
     *
     * @param columns the columns
     * @param rows the words of each row, as many as columns
     * @return the table
     */
    public static Table of(List<Column> columns, List<List<String>> rows) {
      return new Table(columns, rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }
  }

  /**
   * A part with a name of its own, to which cells and other parts can lead.
   *
   * @param id the name, unique in a document: lower-case letters, digits and hyphens
   * @param title its heading
   * @param blocks what it holds
   */
  record Section(String id, String title, List<Block> blocks) implements Block {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Copies the blocks and checks the name.
     *
     * @param id the name
     * @param title its heading
     * @param blocks what it holds
     */
    public Section {
      if (!ID.matcher(id).matches()) {
        throw new IllegalArgumentException("id: \"" + id + "\" has more than lower-case letters, digits and hyphens");
      }
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A chart with the table behind it.
   *
   * @param chart the chart
   */
  record Figure(Chart chart) implements Block {

    /** What is said in place of a table that stands beside its chart anyway. */
    public static final Text BESIDE =
        Text.of("Angkanya ada di tabel di dekat grafik ini.", "Its figures stand in the table beside this chart.");

    /**
     * Tells whether the table behind the chart stands beside it anyway, so that it need not be repeated.
     *
     * @param blocks the blocks among which the figure stands
     * @return whether one of them is that table
     */
    public boolean hasTableAmong(List<Block> blocks) {
      return blocks.contains(chart.table());
    }
  }

  /**
   * Room for signatures, side by side.
   *
   * @param where place and date, as a line above; may be empty
   * @param signatories who signs
   */
  record Signatures(String where, List<Signatory> signatories) implements Block {

    /**
     * Copies the signatories.
     *
     * @param where place and date
     * @param signatories who signs
     */
    public Signatures {
      signatories = List.copyOf(signatories);
    }
  }

  /**
   * Somebody who signs.
   *
   * @param role in what capacity
   * @param name the name; empty when it is to be written by hand
   * @param note what stands under the name, such as rank or employee number; may be empty
   */
  record Signatory(String role, String name, String note) {}

  /**
   * A column of a table.
   *
   * @param title its heading; may be empty
   * @param number whether its cells are numbers, which stand on the right
   */
  record Column(String title, boolean number) {

    /**
     * Makes a column of words.
     *
     * @param title its heading
     * @return the column
     */
    public static Column words(String title) {
      return new Column(title, false);
    }

    /**
     * Makes a column of numbers.
     *
     * @param title its heading
     * @return the column
     */
    public static Column numbers(String title) {
      return new Column(title, true);
    }
  }
}
