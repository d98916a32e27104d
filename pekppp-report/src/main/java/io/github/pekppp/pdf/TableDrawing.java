package io.github.pekppp.pdf;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws tables: a row stays on one page where it fits one, and every page begins with the heads of the columns. */
final class TableDrawing {

  private static final float[] SIZES = {9, 8, 7, 6};
  private static final float PAD = 3;

  /** Leading blanks show the place of a cell in a tree; one is this wide. */
  private static final float BLANK = 3;

  /** A longer word does not widen its column. */
  private static final float LONGEST_WORD = 110;

  /** Heads higher than this are not repeated. */
  private static final float HIGHEST_HEAD = Sheets.HEIGHT / 4;

  private final Sheets sheets;
  private final Set<String> sections;

  /**
   * Creates a drawing of tables.
   *
   * @param sheets where to draw
   * @param sections where links can lead
   */
  TableDrawing(Sheets sheets, Set<String> sections) {
    this.sheets = sheets;
    this.sections = sections;
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

  void draw(Block.Table table) throws IOException {
    if (table.columns().isEmpty()) {
      return;
    }
    Columns columns = columns(table);
    List<Part> head = row(columns, table.columns().stream().map(column -> Cell.of(column.title())).toList(), columns.ink().strong());
    boolean headed = table.columns().stream().anyMatch(column -> !column.title().isBlank());
    boolean repeated = headed && columns.height(head) <= HIGHEST_HEAD;
    List<List<Part>> rows = new ArrayList<>();
    for (List<Cell> cells : table.rows()) {
      rows.add(row(columns, cells, columns.ink()));
    }
    if (headed) {
      float first = rows.isEmpty() ? 0 : columns.height(rows.get(0));
      sheets.need(Math.min(columns.height(head) + first, Sheets.HEIGHT));
      head(columns, head);
    }
    for (List<Part> row : rows) {
      row(columns, row, repeated ? head : List.of());
    }
    sheets.gap(8);
  }

  private Columns columns(Block.Table table) throws IOException {
    for (float size : SIZES) {
      float[] least = new float[table.columns().size()];
      float[] wanted = new float[table.columns().size()];
      measure(table, size, least, wanted);
      if (sum(least) <= Sheets.WIDTH || size == SIZES[SIZES.length - 1]) {
        return new Columns(table.columns(), listed(widths(least, wanted)), Ink.TEXT.sized(size));
      }
    }
    throw new AssertionError("the last size is taken");
  }

  private void measure(Block.Table table, float size, float[] least, float[] wanted) throws IOException {
    for (int i = 0; i < least.length; i++) {
      measure(table.columns().get(i).title(), i, size, least, wanted);
    }
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < least.length; i++) {
        measure(row.get(i).text(), i, size, least, wanted);
      }
    }
  }

  private void measure(String text, int column, float size, float[] least, float[] wanted) throws IOException {
    String shown = sheets.fonts().shown(text);
    float padding = 2 * PAD + 1 + indent(shown);
    for (String word : shown.strip().split(" ", -1)) {
      least[column] = Math.max(least[column], Math.min(sheets.fonts().width(word, size), LONGEST_WORD) + padding);
    }
    wanted[column] = Math.max(wanted[column], Math.min(sheets.fonts().width(shown.strip(), size) + padding, Sheets.WIDTH));
    least[column] = Math.min(least[column], wanted[column]);
  }

  /** Each column gets what it needs, and of the rest a share by what it wants. */
  private static float[] widths(float[] least, float[] wanted) {
    float all = sum(wanted);
    float needed = sum(least);
    if (all <= Sheets.WIDTH) {
      return wanted;
    }
    float[] widths = new float[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = needed >= Sheets.WIDTH
          ? least[i] * Sheets.WIDTH / needed
          : least[i] + (wanted[i] - least[i]) * (Sheets.WIDTH - needed) / (all - needed);
    }
    return widths;
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  private static List<Float> listed(float[] widths) {
    List<Float> listed = new ArrayList<>();
    for (float width : widths) {
      listed.add(width);
    }
    return listed;
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
      Optional<String> target = cells.get(i).target().filter(sections::contains).filter(id -> !shown.isBlank());
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

  private void row(Columns columns, List<Part> row, List<Part> head) throws IOException {
    float room = Sheets.HEIGHT - (head.isEmpty() ? 0 : columns.height(head));
    float height = columns.height(row);
    if (height > room) {
      pieces(columns, row, columns.ink(), head);
      return;
    }
    begin(columns, height, head);
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
