package io.github.pekppp.html;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes tables: with a caption of their own each, and in a frame that scrolls where a table is wider than the page. */
final class Tables {

  private static final int SHORT = 16;
  private static final int WIDTH_OF_SHORT = 5;
  private static final int WIDTH_OF_LONG = 9;
  private static final int PHONE = 15;
  private static final int PAPER = 48;

  /** A table with no more stays on one page. */
  private static final int FEW_ROWS = 12;

  private static final int FEW_SIGNS = 2_500;

  /** A row with more may break between pages. */
  private static final int MOST_SIGNS_OF_ROW = 1_500;

  /** What a line feed takes of a page, in signs. */
  private static final int LINE = 60;

  private final Markup out;
  private final Parts parts;
  private final Map<String, Integer> captions = new HashMap<>();
  private int count;

  /**
   * Creates a writer of tables.
   *
   * @param out where to write
   * @param parts where links can lead
   */
  Tables(Markup out, Parts parts) {
    this.out = out;
    this.parts = parts;
  }

  /** How the cells of a column look: numbers stand on the right, long words break into lines. */
  private enum Kind {
    NUMBER("n", WIDTH_OF_SHORT),
    SHORT_WORDS("s", WIDTH_OF_SHORT),
    LONG_WORDS("w", WIDTH_OF_LONG),
    LONG_NUMBER("n w", WIDTH_OF_LONG);

    private final String styleClass;
    private final int width;

    Kind(String styleClass, int width) {
      this.styleClass = styleClass;
      this.width = width;
    }
  }

  /** A column: of which kind, and whether cells of it lead to sections, whose numbers need room in print. */
  private record Head(Kind kind, boolean leads) {

    String styleClass() {
      return leads ? kind.styleClass + " ref" : kind.styleClass;
    }
  }

  /** Writes a table; of several with the same caption, the later ones are counted. */
  void write(Block.Table table, String caption) {
    String id = "_table_" + ++count;
    List<Head> heads = IntStream.range(0, table.columns().size()).mapToObj(column -> head(table, column)).toList();
    int width = heads.stream().mapToInt(head -> head.kind().width).sum();
    frame(width > PHONE, id);
    out.open("table", "class", (width > PAPER ? "dense" : "plain") + (isShort(table) ? " short" : "")).line();
    int same = captions.merge(caption, 1, Integer::sum);
    out.element("caption", same == 1 ? caption : caption + " (" + same + ")", "id", id).line();
    head(table.columns(), heads);
    body(table, heads);
    out.close("table").line().close("div").line();
  }

  /** Opens a frame; one that may scroll can be reached by keyboard. */
  void frame(boolean scrolls, String labelledBy) {
    if (scrolls) {
      out.open("div", "class", "scroll", "role", "group", "aria-labelledby", labelledBy, "tabindex", 0).line();
    } else {
      out.open("div", "class", "frame").line();
    }
  }

  private static boolean isShort(Block.Table table) {
    return table.rows().size() <= FEW_ROWS && table.rows().stream().mapToInt(Tables::signs).sum() <= FEW_SIGNS;
  }

  /** How much the longest cell of a row takes of a page. */
  private static int signs(List<Cell> row) {
    return row.stream().map(Cell::text)
        .mapToInt(text -> text.length() + LINE * (int) text.chars().filter(sign -> sign == '\n').count())
        .max()
        .orElse(0);
  }

  private static Head head(Block.Table table, int column) {
    boolean leads = table.columns().get(column).number() && table.rows().stream().anyMatch(row -> target(row.get(column)).isPresent());
    return new Head(kind(table, column), leads);
  }

  private static Kind kind(Block.Table table, int column) {
    boolean brief = table.rows().stream().allMatch(row -> row.get(column).text().length() <= SHORT)
        && Stream.of(table.columns().get(column).title().split(" ", -1)).allMatch(word -> word.length() <= SHORT);
    if (table.columns().get(column).number()) {
      return brief ? Kind.NUMBER : Kind.LONG_NUMBER;
    }
    return brief ? Kind.SHORT_WORDS : Kind.LONG_WORDS;
  }

  private void head(List<Block.Column> columns, List<Head> heads) {
    if (columns.stream().allMatch(column -> column.title().isBlank())) {
      return;
    }
    out.open("thead").open("tr");
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).title().isBlank()) {
        out.open("td").close("td");
      } else {
        out.element("th", columns.get(i).title(), "scope", "col", "class", heads.get(i).styleClass());
      }
    }
    out.close("tr").close("thead").line();
  }

  private void body(Block.Table table, List<Head> heads) {
    int first = firstWords(table.columns());
    out.open("tbody").line();
    for (List<Cell> row : table.rows()) {
      if (signs(row) > MOST_SIGNS_OF_ROW) {
        out.open("tr", "class", "tall");
      } else {
        out.open("tr");
      }
      for (int i = 0; i < row.size(); i++) {
        cell(row.get(i), i == first, heads.get(i).styleClass());
      }
      out.close("tr").line();
    }
    out.close("tbody").line();
  }

  /** The column that names the rows; past the last one when all are numbers. */
  private static int firstWords(List<Block.Column> columns) {
    return IntStream.range(0, columns.size())
        .filter(i -> !columns.get(i).number())
        .findFirst()
        .orElse(columns.size());
  }

  private void cell(Cell cell, boolean namesRow, String column) {
    if (namesRow && !cell.text().isBlank()) {
      out.open("th", "scope", "row", "class", styleClass(cell, column));
      words(cell);
      out.close("th");
    } else {
      out.open("td", "class", styleClass(cell, column));
      words(cell);
      out.close("td");
    }
  }

  /** Leading blanks show the place of a cell in a tree. */
  private static String styleClass(Cell cell, String column) {
    return cell.text().startsWith(" ") ? column + " deep" : column;
  }

  /** The section that a cell leads to. */
  private static Optional<String> target(Cell cell) {
    return cell.target().filter(id -> !cell.text().isBlank());
  }

  private void words(Cell cell) {
    target(cell).ifPresentOrElse(
        id -> out.element("a", cell.text(), "href", "#" + id, "data-part", parts.number(id)), () -> out.text(cell.text()));
  }
}
