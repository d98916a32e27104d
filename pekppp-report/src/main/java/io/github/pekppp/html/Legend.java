package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import java.util.ArrayList;
import java.util.List;

/** Says which look stands for which series. */
final class Legend {

  private static final int SWATCH = 11;
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

  void draw(Canvas canvas, int left, int top) {
    for (Entry entry : entries) {
      int y = top + entry.row() * ROW;
      canvas.bar(entry.look(), left + entry.x(), y, SWATCH, SWATCH);
      canvas.text("v", left + entry.x() + SWATCH + GAP, y + SWATCH - 1, entry.name());
    }
  }
}
