package io.github.pekppp.pdf;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Draws tables: a row stays on one page where it fits one, and every page begins with the heads of the columns. */
final class TableDrawing {

  private static final float[] SIZES = {9, 8, 7, 6};
  private static final float PAD = 3;

  /** Leading blanks show the place of a cell in a tree; one is this wide. */
  private static final float BLANK = 3;

  /** A longer word does not widen its column. */
  private static final float LONGEST_WORD = 110;

  /** A table that is no higher stays on one page. */
  private static final float SHORT = Sheets.HEIGHT / 5;

  /** Of a longer one so many rows stay together at its beginning and at its end. */
  private static final int TOGETHER = 2;

  /** Heads higher than this are not repeated. */
  private static final float HIGHEST_HEAD = Sheets.HEIGHT / 4;

  private final Sheets sheets;
  private final IdentityHashMap<Block.Table, Grid> grids = new IdentityHashMap<>();

  TableDrawing(Sheets sheets) {
    this.sheets = sheets;
  }

  /** A cell in lines. */
  private record Part(List<String> lines, float indent, Optional<String> target) {}

  /** The columns of one table. */
  private record Columns(List<Block.Column> columns, List<Float> widths, Ink ink) {

    float lead() {
      return ink.lead();
    }

    float height(List<Part> row) {
      return row.stream().mapToInt(part -> part.lines().size()).max().orElse(0) * lead() + 2 * PAD;
    }

    float width() {
      float sum = 0;
      for (float width : widths) {
        sum += width;
      }
      return sum;
    }
  }

  /** A table in lines; a head without words is empty. */
  private record Grid(Columns columns, List<Part> head, List<List<Part>> rows) {

    float headHeight() {
      return head.isEmpty() ? 0 : columns.height(head);
    }

    boolean isHeadRepeated() {
      return !head.isEmpty() && headHeight() <= HIGHEST_HEAD;
    }

    /** Head and rows from the first up to one. */
    float height(int rows) {
      return headHeight() + (float) this.rows.subList(0, rows).stream().mapToDouble(columns::height).sum();
    }

    /** What stands on one page: all of a short table, of others the head with the first rows where they are not high. */
    float start() {
      float all = height(rows.size());
      float first = height(Math.min(TOGETHER, rows.size()));
      return all <= SHORT ? all : first <= SHORT ? first : Math.min(height(Math.min(1, rows.size())), Sheets.HEIGHT);
    }
  }

  /** How much of a table stays together at its beginning. */
  float start(Block.Table table) throws IOException {
    return table.columns().isEmpty() ? 0 : grid(table).start();
  }

  private Grid grid(Block.Table table) throws IOException {
    Grid known = grids.get(table);
    if (known != null) {
      return known;
    }
    Columns columns = columns(table);
    boolean headed = table.columns().stream().anyMatch(column -> !column.title().isBlank());
    List<Cell> titles = headed ? table.columns().stream().map(column -> Cell.of(column.title())).toList() : List.of();
    List<List<Part>> rows = new ArrayList<>();
    for (List<Cell> cells : table.rows()) {
      rows.add(row(columns, cells, columns.ink()));
    }
    Grid grid = new Grid(columns, row(columns, titles, columns.ink().strong()), rows);
    grids.put(table, grid);
    return grid;
  }

  void draw(Block.Table table) throws IOException {
    if (table.columns().isEmpty()) {
      return;
    }
    Grid grid = grid(table);
    grids.remove(table);
    sheets.need(grid.start());
    if (!grid.head().isEmpty()) {
      head(grid.columns(), grid.head());
    }
    List<Part> repeated = grid.isHeadRepeated() ? grid.head() : List.of();
    int last = grid.rows().size() - 1;
    for (int i = 0; i <= last; i++) {
      row(grid.columns(), grid.rows().get(i), i == last + 1 - TOGETHER ? grid.columns().height(grid.rows().get(last)) : 0, repeated);
    }
    sheets.gap(8);
  }

  private Columns columns(Block.Table table) throws IOException {
    Measures measures = measures(table, SIZES[0]);
    for (int i = 1; i < SIZES.length && sum(measures.least) > Sheets.WIDTH; i++) {
      measures = measures(table, SIZES[i]);
    }
    return new Columns(table.columns(), measures.widths(), Ink.TEXT.sized(measures.size));
  }

  private Measures measures(Block.Table table, float size) throws IOException {
    Measures measures = new Measures(size, table.columns().size());
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        measure(row.get(i).text(), i, measures);
      }
    }
    System.arraycopy(measures.whole, 0, measures.body, 0, measures.body.length);
    for (int i = 0; i < table.columns().size(); i++) {
      measure(table.columns().get(i).title(), i, measures);
      measures.body[i] = Math.max(measures.body[i], measures.least[i]);
    }
    return measures;
  }

  private void measure(String text, int column, Measures measures) throws IOException {
    String shown = sheets.fonts().shown(text);
    float padding = 2 * PAD + 1 + indent(shown);
    float least = 0;
    for (String word : shown.strip().split("[ \n]", -1)) {
      least = Math.max(least, Math.min(sheets.fonts().width(word, measures.size), LONGEST_WORD));
    }
    float longest = 0;
    for (String line : shown.strip().split("\n", -1)) {
      longest = Math.max(longest, sheets.fonts().width(line, measures.size));
    }
    float whole = Math.min(longest + padding, Sheets.WIDTH);
    measures.least[column] = Math.max(measures.least[column], Math.min(least + padding, whole));
    measures.whole[column] = Math.max(measures.whole[column], whole);
  }

  /** How wide the columns of one table need to be. */
  private static final class Measures {

    private final float size;

    /** So that no word is broken. */
    private final float[] least;

    /** So that no cell but the heads is broken. */
    private final float[] body;

    /** So that nothing is broken. */
    private final float[] whole;

    Measures(float size, int columns) {
      this.size = size;
      this.least = new float[columns];
      this.body = new float[columns];
      this.whole = new float[columns];
    }

    /** The widest that fit the page; what is left over is shared by what more is wanted. */
    List<Float> widths() {
      if (sum(whole) <= Sheets.WIDTH) {
        return between(whole, whole);
      } else if (sum(body) <= Sheets.WIDTH) {
        return between(body, whole);
      }
      return sum(least) <= Sheets.WIDTH ? between(least, body) : between(new float[least.length], least);
    }

    private static List<Float> between(float[] low, float[] high) {
      float range = sum(high) - sum(low);
      float part = range > 0 ? (Sheets.WIDTH - sum(low)) / range : 0;
      List<Float> widths = new ArrayList<>();
      for (int i = 0; i < low.length; i++) {
        widths.add(low[i] + (high[i] - low[i]) * part);
      }
      return widths;
    }
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  private static float indent(String text) {
    return Math.min(text.length() - text.stripLeading().length(), 20) * BLANK;
  }

  private List<Part> row(Columns columns, List<Cell> cells, Ink ink) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String shown = sheets.fonts().shown(cells.get(i).text());
      float indent = Math.min(indent(shown), columns.widths().get(i) / 2);
      float width = Math.max(columns.widths().get(i) - 2 * PAD - indent, 1);
      Optional<String> target = cells.get(i).target().filter(id -> !shown.isBlank());
      parts.add(new Part(sheets.fonts().lines(shown.strip(), ink.size(), width), indent, target));
    }
    return parts;
  }

  private void head(Columns columns, List<Part> head) throws IOException {
    float height = columns.height(head);
    if (height <= HIGHEST_HEAD) {
      sheets.fill(Sheets.LEFT, sheets.y(), columns.width(), height, Ink.HEAD);
      cells(columns, head, columns.ink().strong());
      sheets.down(height);
      rule(columns, Ink.STRONG_RULE);
    } else {
      pieces(columns, head, columns.ink().strong(), List.of());
    }
  }

  /** Draws a row that stays with some of what follows, where both fit a page. */
  private void row(Columns columns, List<Part> row, float following, List<Part> head) throws IOException {
    float room = Sheets.HEIGHT - (head.isEmpty() ? 0 : columns.height(head));
    float height = columns.height(row);
    if (height > room) {
      pieces(columns, row, columns.ink(), head);
      return;
    }
    begin(columns, height + following <= room ? height + following : height, head);
    cells(columns, row, columns.ink());
    sheets.down(height);
    rule(columns, Ink.RULE);
  }

  private void begin(Columns columns, float height, List<Part> head) throws IOException {
    if (sheets.need(height) && !head.isEmpty()) {
      sheets.openArtifact();
      head(columns, head);
      sheets.closeArtifact();
    }
  }

  /** A row higher than a page is cut between its lines. */
  private void pieces(Columns columns, List<Part> row, Ink ink, List<Part> head) throws IOException {
    int all = row.stream().mapToInt(part -> part.lines().size()).max().orElse(0);
    float room = Sheets.HEIGHT - (head.isEmpty() ? 0 : columns.height(head)) - 2 * PAD;
    int most = Math.max(1, (int) (room / columns.lead()));
    for (int from = 0; from < all; from += most) {
      int start = from;
      List<Part> piece = row.stream()
          .map(part -> new Part(
              part.lines().subList(Math.min(start, part.lines().size()), Math.min(start + most, part.lines().size())),
              part.indent(),
              part.target()))
          .toList();
      begin(columns, columns.height(piece), head);
      cells(columns, piece, ink);
      sheets.down(columns.height(piece));
    }
    rule(columns, Ink.RULE);
  }

  private void cells(Columns columns, List<Part> row, Ink ink) throws IOException {
    float x = Sheets.LEFT;
    for (int i = 0; i < row.size(); i++) {
      cell(row.get(i), x, columns.widths().get(i), columns.columns().get(i).number(), ink);
      x += columns.widths().get(i);
    }
  }

  private void cell(Part part, float x, float width, boolean right, Ink ink) throws IOException {
    Ink shown = part.target().isPresent() ? Ink.LINK.sized(ink.size()) : ink;
    float top = sheets.y() - PAD;
    for (String line : part.lines()) {
      float start = right ? x + width - PAD - sheets.fonts().width(line, ink.size()) : x + PAD + part.indent();
      sheets.text(line, start, top, shown);
      top -= ink.lead();
    }
    float height = part.lines().size() * ink.lead();
    part.target().filter(id -> height > 0).ifPresent(id -> sheets.link(x, sheets.y() - PAD, width, height, id));
  }

  private void rule(Columns columns, Ink ink) throws IOException {
    sheets.line(Sheets.LEFT, sheets.y(), Sheets.LEFT + columns.width(), sheets.y(), ink);
  }
}
