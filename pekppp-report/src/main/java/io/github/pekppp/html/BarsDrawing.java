package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import io.github.pekppp.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws bars in groups: the bars of a group below one another; how far a value may reach is an outline. */
final class BarsDrawing {

  private static final String NONE = "\u2013";
  private static final int BETWEEN_BARS = 2;

  private BarsDrawing() {}

  static List<Picture> pictures(Chart.Bars bars, Language language) {
    List<Chart.Point> points =
        bars.series().stream().flatMap(series -> series.points().stream()).flatMap(Optional::stream).toList();
    Scale scale = BarRows.scale(bars.axis(), points);
    Set<Look> looks = EnumSet.noneOf(Look.class);
    IntStream.range(0, bars.series().size()).mapToObj(Look::ofSeries).forEach(looks::add);
    List<BarRows.Row> rows = IntStream.range(0, bars.labels().size())
        .<BarRows.Row>mapToObj(i -> new Group(bars.labels().get(i), points(bars, i), scale))
        .toList();
    return new BarRows(bars, scale, BarRows.legend(bars.series()), looks, bars.lines(), rows, language).pictures();
  }

  private static List<Optional<Chart.Point>> points(Chart.Bars bars, int group) {
    return bars.series().stream().map(series -> series.points().get(group)).toList();
  }

  private record Group(String label, List<Optional<Chart.Point>> points, Scale scale) implements BarRows.Row {

    @Override
    public int height() {
      return points.size() * (BarRows.BAR + BETWEEN_BARS) - BETWEEN_BARS;
    }

    @Override
    public void draw(Canvas canvas, int y) {
      for (int i = 0; i < points.size(); i++) {
        bar(canvas, Look.ofSeries(i), points.get(i), y + i * (BarRows.BAR + BETWEEN_BARS));
      }
    }

    private void bar(Canvas canvas, Look look, Optional<Chart.Point> point, int y) {
      int base = scale.base();
      int end = point.map(found -> scale.at(found.number())).orElse(base);
      if (end != base) {
        canvas.bar(look, Math.min(base, end), y, Math.abs(end - base), BarRows.BAR);
      }
      int highest = point.flatMap(Chart.Point::highest).map(scale::at).orElse(end);
      if (highest > end) {
        canvas.rect("open", end, y, highest - end, BarRows.BAR);
      }
      BarRows.value(canvas, Math.max(base, highest), y, point.map(Chart.Point::text).orElse(NONE));
    }
  }
}
