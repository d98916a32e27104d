package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws values over time: a line for each series, broken where there is no value. */
final class TrendDrawing {

  private static final int TOP = 14;
  private static final int PLOT = 200;
  private static final int LEFT = 34;
  private static final int LINE = 13;
  private static final int LINE_OF_MARK = 18;
  private static final int GAP = 5;
  private static final int LEAST_SLOT = 48;
  private static final int MOST_VALUES = 4;
  private static final int OVER = 8;
  private static final int UNDER = 17;

  private final Chart.Trend trend;
  private final Language language;
  private final Canvas canvas;
  private final Legend legend;
  private final Scale scale;
  private final int right;

  private TrendDrawing(Chart.Trend trend, Language language) {
    this.trend = trend;
    this.language = language;
    this.canvas = new Canvas(trend.id() + "_1");
    this.legend = new Legend(trend.series(), Picture.WIDTH - GAP);
    int top = legend.height() + trend.lines().size() * LINE_OF_MARK + TOP;
    this.scale = new Scale(trend.axis(), top + PLOT, top);
    this.right = Picture.WIDTH - LEAST_SLOT / 2;
  }

  static List<Picture> pictures(Chart.Trend trend, Language language) {
    return List.of(new TrendDrawing(trend, language).picture());
  }

  private Picture picture() {
    legend.drawLines(canvas, GAP, 1);
    grid();
    for (int i = 0; i < trend.lines().size(); i++) {
      mark(trend.lines().get(i), legend.height() + i * LINE_OF_MARK + LINE_OF_MARK / 2);
    }
    for (int i = 0; i < trend.series().size(); i++) {
      draw(Look.ofSeries(i), trend.series().get(i));
    }
    int every = (trend.labels().size() * LEAST_SLOT + right - LEFT - 1) / (right - LEFT);
    int lines = 0;
    for (int i = 0; i < trend.labels().size(); i++) {
      if (isShown(i, Math.max(1, every))) {
        lines = Math.max(lines, label(i, Math.max(1, every)));
        values(i);
      }
    }
    return new Picture(Picture.WIDTH, scale.from() + (lines + 1) * LINE, canvas.shapes());
  }

  /** Of many labels every second, third ... one, counted from the last. */
  private boolean isShown(int label, int every) {
    return (trend.labels().size() - 1 - label) % every == 0;
  }

  private int x(int label) {
    int slots = Math.max(1, trend.labels().size() - 1);
    int first = LEFT + LEAST_SLOT / 2;
    return trend.labels().size() == 1 ? (first + right) / 2 : first + (right - first) * label / slots;
  }

  private void grid() {
    for (BigDecimal tick : scale.ticks()) {
      int y = scale.at(tick);
      canvas.line(tick.compareTo(trend.axis().min()) == 0 ? "base" : "grid", LEFT, y, Picture.WIDTH, y);
      String text = Label.cut(Scale.text(tick, language), LEFT - GAP, Picture.TICK);
      canvas.text("t end", LEFT - GAP, y + GAP - 1, text);
    }
  }

  /** Draws a line across, and says over the plot what it marks, where no value can stand in its way. */
  private void mark(Chart.Line line, int legendY) {
    int y = scale.at(line.point().number());
    canvas.mark(LEFT, y, Picture.WIDTH, y);
    canvas.mark(GAP, legendY, GAP + Legend.SWATCH, legendY);
    int x = 2 * GAP + Legend.SWATCH;
    canvas.text("m", x, legendY + GAP - 1, Label.cut(BarRows.words(line), Picture.WIDTH - x - GAP, Picture.VALUE));
  }

  private int label(int label, int every) {
    int slot = trend.labels().size() == 1 ? right - LEFT : (right - LEFT) / trend.labels().size() * every;
    List<String> lines = Label.lines(trend.labels().get(label), Math.max(LEAST_SLOT, slot) - GAP, Picture.TICK, 2);
    for (int i = 0; i < lines.size(); i++) {
      under(x(label), scale.from() + LINE + GAP + i * LINE, lines.get(i));
    }
    return lines.size();
  }

  /** Writes a line of a label in the middle under its place, or as near to it as the edges of the picture let it be. */
  private void under(int x, int y, String line) {
    int half = (Label.width(line, Picture.TICK) + 1) / 2;
    if (x + half > Picture.WIDTH) {
      canvas.text("t end", Picture.WIDTH, y, line);
    } else if (x < half) {
      canvas.text("t", 0, y, line);
    } else {
      canvas.text("t mid", x, y, line);
    }
  }

  private void draw(Look look, Chart.Series series) {
    StringBuilder path = new StringBuilder();
    StringBuilder markers = new StringBuilder();
    boolean goesOn = false;
    for (int i = 0; i < series.points().size(); i++) {
      Optional<Chart.Point> point = series.points().get(i);
      if (point.isPresent()) {
        int y = scale.at(point.get().number());
        path.append(goesOn ? 'L' : 'M').append(x(i)).append(' ').append(y);
        markers.append(look.marker(x(i), y));
      }
      goesOn = point.isPresent();
    }
    if (!path.isEmpty()) {
      canvas.series(look, path.toString(), markers.toString());
    }
  }

  /**
   * Writes the values of one time over their points, the lowest of several under its point; of more series than can be told apart, the
   * values are in the table only.
   */
  private void values(int label) {
    List<Chart.Point> points = trend.series().stream()
        .map(series -> series.points().get(label))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Chart.Point::number))
        .toList();
    if (points.size() > MOST_VALUES) {
      return;
    }
    int above = Integer.MAX_VALUE;
    for (int i = 0; i < points.size(); i++) {
      int y = scale.at(points.get(i).number());
      boolean under = i == 0 && points.size() > 1 && y + UNDER < scale.from();
      above = under ? above : Math.min(y - OVER, above - LINE);
      canvas.text("v mid", x(label), under ? y + UNDER : above, Label.cut(points.get(i).text(), LEAST_SLOT, Picture.VALUE));
    }
  }
}
