package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import io.github.pekppp.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws how one value becomes another: each step hangs where the one before ended. */
final class WaterfallDrawing {

  private static final int THINNEST = 2;

  private WaterfallDrawing() {}

  static List<Picture> pictures(Chart.Waterfall fall, Language language) {
    Stream<Chart.Point> texts = fall.steps().stream().flatMap(step -> Stream.of(step.change(), step.after()));
    Scale scale = BarRows.scale(fall.axis(), Stream.concat(Stream.of(fall.start()), texts).toList());
    List<BarRows.Row> rows = new ArrayList<>();
    rows.add(new Total(fall.startLabel(), fall.start(), scale));
    Chart.Point before = fall.start();
    for (Chart.Step step : fall.steps()) {
      rows.add(new Change(step.label(), step, scale.at(before.number()), scale));
      before = step.after();
    }
    rows.add(new Total(fall.endLabel(), before, scale));
    return new BarRows(fall, scale, BarRows.legend(List.of()), looks(fall), fall.lines(), rows, language).pictures();
  }

  private static Set<Look> looks(Chart.Waterfall fall) {
    Set<Look> looks = EnumSet.of(Look.FIRST);
    fall.steps().forEach(step -> looks.add(look(step)));
    return looks;
  }

  private static Look look(Chart.Step step) {
    return step.change().number().signum() < 0 ? Look.LOSS : Look.GAIN;
  }

  private record Total(String label, Chart.Point point, Scale scale) implements BarRows.Row {

    @Override
    public int height() {
      return BarRows.BAR;
    }

    @Override
    public void draw(Canvas canvas, int y) {
      int base = scale.base();
      int end = scale.at(point.number());
      canvas.bar(Look.FIRST, Math.min(base, end), y, Math.abs(end - base), BarRows.BAR);
      BarRows.value(canvas, Math.max(base, end), y, point.text());
    }
  }

  private record Change(String label, Chart.Step step, int before, Scale scale) implements BarRows.Row {

    @Override
    public int height() {
      return BarRows.BAR;
    }

    @Override
    public void draw(Canvas canvas, int y) {
      int after = scale.at(step.after().number());
      int width = Math.max(Math.abs(after - before), step.change().number().signum() == 0 ? 0 : THINNEST);
      canvas.line("step", before, y - BarRows.BETWEEN_BARS, before, y + BarRows.BAR);
      canvas.bar(look(step), Math.min(before, after), y, width, BarRows.BAR);
      BarRows.value(canvas, Math.max(before, after), y, step.change().text());
    }
  }
}
