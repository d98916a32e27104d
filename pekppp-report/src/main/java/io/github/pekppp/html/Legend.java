package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import java.util.ArrayList;
import java.util.List;

/** Says which look stands for which series. */
final class Legend {

  static final int SWATCH = 24;

  private static final int HEIGHT = 12;
  private static final int GAP = 5;
  private static final int BETWEEN = 16;
  private static final int ROW = 18;

  private record Entry(Look look, String name, int x, int row) {}

  private final List<Entry> entries = new ArrayList<>();
  private final int rows;

  /**
   * Lays out a legend.
   *
   * @param series what is drawn; one alone needs no legend
   * @param width the room
   */
  Legend(List<Chart.Series> series, int width) {
    int x = 0;
    int row = 0;
    for (int i = 0; i < series.size() && series.size() > 1; i++) {
      String name = Label.cut(series.get(i).name(), width - SWATCH - GAP, Picture.VALUE);
      int end = x + SWATCH + GAP + Label.width(name, Picture.VALUE);
      if (x > 0 && end > width) {
        end -= x;
        x = 0;
        row++;
      }
      entries.add(new Entry(Look.ofSeries(i), name, x, row));
      x = end + BETWEEN;
    }
    this.rows = entries.isEmpty() ? 0 : row + 1;
  }

  int height() {
    return rows * ROW;
  }

  /** Shows the looks as bars. */
  void drawBars(Canvas canvas, int left, int top) {
    draw(canvas, left, top, (look, x, y) -> canvas.bar(look, x, y, SWATCH, HEIGHT));
  }

  /** Shows the looks as lines. */
  void drawLines(Canvas canvas, int left, int top) {
    draw(canvas, left, top, (look, x, y) -> canvas.series(
        look, "M" + x + " " + (y + HEIGHT / 2) + "h" + SWATCH, look.marker(x + SWATCH / 2, y + HEIGHT / 2)));
  }

  private interface Swatch {

    void draw(Look look, int x, int y);
  }

  private void draw(Canvas canvas, int left, int top, Swatch swatch) {
    for (Entry entry : entries) {
      int y = top + entry.row() * ROW;
      swatch.draw(entry.look(), left + entry.x(), y);
      canvas.text("v", left + entry.x() + SWATCH + GAP, y + HEIGHT - 1, entry.name());
    }
  }
}
