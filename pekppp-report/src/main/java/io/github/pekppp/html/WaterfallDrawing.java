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
    rows.add(new Total(BarRows.labelLines(fall.startLabel()), fall.start(), scale));
    Chart.Point before = fall.start();
    for (Chart.Step step : fall.steps()) {
      rows.add(new Change(BarRows.labelLines(step.label()), step, scale.at(before.number()), scale));
      before = step.after();
    }
    rows.add(new Total(BarRows.labelLines(fall.endLabel()), before, scale));
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

  private static int height(List<String> label) {
    return label.size() * BarRows.LINE_OF_LABEL + BarRows.BAR + 2;
  }

  private static int bar(List<String> label, int y) {
    return y + label.size() * BarRows.LINE_OF_LABEL + 2;
  }

  private record Total(List<String> label, Chart.Point point, Scale scale) implements BarRows.Row {

    @Override
    public int height() {
      return WaterfallDrawing.height(label);
    }

    @Override
    public void draw(Canvas canvas, int y) {
      int base = scale.base();
      int end = scale.at(point.number());
      BarRows.label(canvas, label, y);
      canvas.bar(Look.FIRST, Math.min(base, end), WaterfallDrawing.bar(label, y), Math.abs(end - base), BarRows.BAR);
      BarRows.value(canvas, Math.max(base, end), WaterfallDrawing.bar(label, y), point.text());
    }
  }

  private record Change(List<String> label, Chart.Step step, int before, Scale scale) implements BarRows.Row {

    @Override
    public int height() {
      return WaterfallDrawing.height(label);
    }

    @Override
    public void draw(Canvas canvas, int y) {
      int after = scale.at(step.after().number());
      int bar = WaterfallDrawing.bar(label, y);
      int width = Math.max(Math.abs(after - before), step.change().number().signum() == 0 ? 0 : THINNEST);
      canvas.line("step", before, y - BarRows.LINE_OF_LABEL, before, bar + BarRows.BAR);
      BarRows.label(canvas, label, y);
      canvas.bar(look(step), Math.min(before, after), bar, width, BarRows.BAR);
      BarRows.value(canvas, Math.max(before, after), bar, step.change().text());
    }
  }
}
