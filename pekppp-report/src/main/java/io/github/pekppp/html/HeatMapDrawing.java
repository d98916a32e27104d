package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a table of shades: the higher a value, the stronger its shade; each cell carries its value. */
final class HeatMapDrawing {

  private static final String NONE = "\u2013";
  private static final int SHADES = 6;
  private static final int NAMES = 150;
  private static final int LEAST_CELL = 40;
  private static final int MOST_COLUMNS = 12;
  private static final int ROW = 32;
  private static final int LINE = 14;
  private static final int HIGHEST_HEAD = 120;
  private static final int GAP = 4;

  private final Chart.HeatMap map;
  private final Scale scale;

  private HeatMapDrawing(Chart.HeatMap map) {
    this.map = map;
    this.scale = new Scale(map.axis(), 0, 1);
  }

  static List<Picture> pictures(Chart.HeatMap map) {
    return new HeatMapDrawing(map).pictures();
  }

  private List<Picture> pictures() {
    int columns = Picture.perPart(map.columns().size(), MOST_COLUMNS);
    int rows = Picture.perPart(map.rows().size(), (Picture.MOST_HEIGHT - HIGHEST_HEAD) / ROW);
    List<Picture> pictures = new ArrayList<>();
    for (int row = 0; row == 0 || row < map.rows().size(); row += rows) {
      for (int column = 0; column == 0 || column < map.columns().size(); column += columns) {
        Canvas canvas = new Canvas(map.id() + "_" + (pictures.size() + 1));
        pictures.add(picture(
            canvas,
            map.rows().subList(row, Math.min(row + rows, map.rows().size())),
            column,
            Math.min(column + columns, map.columns().size())));
      }
    }
    return pictures;
  }

  private Picture picture(Canvas canvas, List<Chart.Series> rows, int from, int to) {
    List<String> heads = map.columns().subList(from, to);
    int cell = Math.max(LEAST_CELL, (Picture.WIDTH - NAMES) / Math.max(1, heads.size()));
    int top = heads(canvas, heads, cell);
    for (int i = 0; i < rows.size(); i++) {
      int y = top + i * ROW;
      name(canvas, rows.get(i).name(), y);
      for (int column = from; column < to; column++) {
        cell(canvas, rows.get(i).points().get(column), NAMES + (column - from) * cell, y, cell);
      }
    }
    return new Picture(NAMES + Math.max(1, heads.size()) * cell, top + rows.size() * ROW + GAP, canvas.shapes());
  }

  /** Writes the heads and returns where the cells begin; long words stand upright. */
  private static int heads(Canvas canvas, List<String> heads, int cell) {
    int room = cell - GAP;
    boolean level = heads.stream()
        .flatMap(head -> List.of(head.split(" ", -1)).stream())
        .allMatch(word -> Label.width(word, Picture.TICK) <= room);
    return level ? levelHeads(canvas, heads, cell) : uprightHeads(canvas, heads, cell);
  }

  private static int levelHeads(Canvas canvas, List<String> heads, int cell) {
    List<List<String>> lines = heads.stream().map(head -> Label.lines(head, cell - GAP, Picture.TICK, 4)).toList();
    int most = lines.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      for (int line = 0; line < lines.get(i).size(); line++) {
        int y = (most - lines.get(i).size() + line + 1) * LINE;
        canvas.text("t mid", NAMES + i * cell + cell / 2, y, lines.get(i).get(line));
      }
    }
    return most * LINE + 2 * GAP;
  }

  private static int uprightHeads(Canvas canvas, List<String> heads, int cell) {
    List<List<String>> lines =
        heads.stream().map(head -> Label.lines(head, HIGHEST_HEAD - 2 * GAP, Picture.TICK, cell / LINE)).toList();
    int top = 2 * GAP
        + lines.stream().flatMap(List::stream).mapToInt(line -> Label.width(line, Picture.TICK)).max().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      int first = NAMES + i * cell + (cell - lines.get(i).size() * LINE) / 2;
      for (int line = 0; line < lines.get(i).size(); line++) {
        canvas.upright("t", first + (line + 1) * LINE - GAP, top - GAP, lines.get(i).get(line));
      }
    }
    return top;
  }

  private static void name(Canvas canvas, String name, int y) {
    List<String> lines = Label.lines(name, NAMES - 2 * GAP, Picture.VALUE, 2);
    int first = y + ROW / 2 + GAP - (lines.size() - 1) * LINE / 2;
    for (int i = 0; i < lines.size(); i++) {
      canvas.text("v end", NAMES - 2 * GAP, first + i * LINE, lines.get(i));
    }
  }

  private void cell(Canvas canvas, Optional<Chart.Point> point, int x, int y, int width) {
    String shade = point.map(found -> "q" + scale.part(found.number(), SHADES)).orElse("q");
    String text = point.map(Chart.Point::text).orElse(NONE);
    canvas.rect(shade, x + 1, y + 1, width - 2, ROW - 2);
    canvas.text("mid t" + shade, x + width / 2, y + ROW / 2 + GAP, Label.cut(text, width - GAP, Picture.VALUE));
  }
}
