package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import io.github.pekppp.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Draws bars that lie below one another, each under its label, so that labels have the whole width.
 *
 * @param chart the chart, for its id
 * @param scale where values stand
 * @param legend what looks mean
 * @param looks the looks of the bars
 * @param lines lines across
 * @param rows the rows from top to bottom
 * @param language the language of the numbers below the grid
 */
record BarRows(
    Chart chart, Scale scale, Legend legend, Set<Look> looks, List<Chart.Line> lines, List<Row> rows, Language language) {

  static final int BAR = 12;

  /** The least there is between the bars of two rows. */
  static final int BETWEEN_BARS = 26;

  private static final int LINE_OF_LABEL = 16;
  private static final int LEFT = 8;
  private static final int LEAST_RIGHT = 30;
  private static final int MOST_RIGHT = 120;
  private static final int GAP = 5;
  private static final int GAP_UNDER_LABEL = 3;
  private static final int LINE_OF_MARK = 16;
  private static final int BETWEEN_ROWS = 10;
  private static final int AXIS = 20;

  /** Bars under a label. */
  interface Row {

    /** What the bars are of. */
    String label();

    /** How high the bars are, without the label. */
    int height();

    /** Draws the bars below a height. */
    void draw(Canvas canvas, int y);
  }

  /** Where values stand, with room on the right for the widest of their texts. */
  static Scale scale(Chart.Axis axis, List<Chart.Point> points) {
    int text = points.stream().mapToInt(point -> Label.width(point.text(), Picture.VALUE)).max().orElse(0);
    int right = Math.max(LEAST_RIGHT, Math.min(text + 2 * GAP, MOST_RIGHT));
    return new Scale(axis, LEFT, Picture.WIDTH - right);
  }

  static Legend legend(List<Chart.Series> series) {
    return new Legend(series, Picture.WIDTH - LEFT);
  }

  /** Writes a value right of the end of its bar. */
  static void value(Canvas canvas, int end, int y, String text) {
    canvas.text("v", end + GAP, y + BAR - 2, Label.cut(text, MOST_RIGHT - 2 * GAP, Picture.VALUE));
  }

  List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>();
    int tallest = rows.stream().mapToInt(BarRows::height).max().orElse(1);
    int each = Picture.perPart(rows.size(), Math.max(1, (Picture.MOST_HEIGHT - top() - AXIS) / tallest));
    for (int from = 0; from == 0 || from < rows.size(); from += each) {
      Canvas canvas = new Canvas(chart.id() + "_" + (pictures.size() + 1));
      pictures.add(picture(canvas, rows.subList(from, Math.min(from + each, rows.size()))));
    }
    return pictures;
  }

  private static List<String> label(Row row) {
    return Label.lines(row.label(), Picture.WIDTH - LEFT, Picture.LABEL, 2);
  }

  private static int height(Row row) {
    return label(row).size() * LINE_OF_LABEL + GAP_UNDER_LABEL + row.height() + BETWEEN_ROWS;
  }

  private int top() {
    return legend.height() + lines.size() * LINE_OF_MARK + GAP;
  }

  private Picture picture(Canvas canvas, List<Row> shown) {
    looks.forEach(canvas::pattern);
    legend.drawBars(canvas, LEFT, 1);
    int bottom = top() + shown.stream().mapToInt(BarRows::height).sum();
    grid(canvas, bottom);
    int y = top();
    for (Row row : shown) {
      draw(canvas, row, y);
      y += height(row);
    }
    marks(canvas, bottom);
    return new Picture(Picture.WIDTH, bottom + AXIS, canvas.shapes());
  }

  private void draw(Canvas canvas, Row row, int y) {
    List<String> label = label(row);
    for (int i = 0; i < label.size(); i++) {
      canvas.text("l", LEFT, y + (i + 1) * LINE_OF_LABEL - GAP_UNDER_LABEL, label.get(i));
    }
    int bars = y + label.size() * LINE_OF_LABEL + GAP_UNDER_LABEL;
    row.draw(canvas, bars);
    canvas.line("base", scale.base(), bars - 2, scale.base(), bars + row.height() + 2);
  }

  private void grid(Canvas canvas, int bottom) {
    scale.ticks().forEach(tick -> {
      int x = scale.at(tick);
      canvas.line("grid", x, top(), x, bottom);
      canvas.text("t mid", x, bottom + AXIS - GAP, Scale.text(tick, language));
    });
  }

  private void marks(Canvas canvas, int bottom) {
    for (int i = 0; i < lines.size(); i++) {
      Chart.Line line = lines.get(i);
      int x = scale.at(line.point().number());
      int y = legend.height() + (i + 1) * LINE_OF_MARK - GAP;
      boolean left = x - LEFT > Picture.WIDTH - x;
      String text = Label.cut(words(line), left ? x - LEFT - GAP : Picture.WIDTH - x - GAP, Picture.VALUE);
      canvas.mark(x, y - Picture.VALUE + 2, x, bottom);
      canvas.text(left ? "m end" : "m", left ? x - GAP : x + GAP, y, text);
    }
  }

  /** What a line marks, with its value unless the words name it. */
  static String words(Chart.Line line) {
    return line.label().contains(line.point().text()) ? line.label() : line.label() + " " + line.point().text();
  }
}
