package io.github.pekppp.pdf;

import io.github.pekppp.layout.Chart;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws charts as bars, one below the other, so that they run on from page to page; a heat map as shades.
 *
 * <p>A drawing says nothing that the table behind the chart does not say, so it is marked as one that a program that reads aloud skips.
 */
final class ChartDrawing {

  private static final float SIZE = 7.5f;
  private static final float HEAD_SIZE = 6.3f;
  private static final float LABELS = Sheets.WIDTH * 0.36f;
  private static final float AREA = Sheets.WIDTH * 0.52f;
  private static final float GAP = 5;
  private static final float BAR = 8;
  private static final float ROW = 11;
  private static final int MOST_LINES = 3;
  private static final float SMALLEST_SHADE = 22;

  private final Sheets sheets;

  ChartDrawing(Sheets sheets) {
    this.sheets = sheets;
  }

  /** A bar between two values, and what stands beside it. */
  private record Bar(BigDecimal from, BigDecimal to, String text, Ink ink) {}

  void draw(Chart chart) throws IOException {
    if (chart instanceof Chart.Bars bars) {
      legend(bars.series(), bars.lines());
      groups(bars.axis(), bars.labels(), bars.series(), bars.lines());
    } else if (chart instanceof Chart.Trend trend) {
      legend(trend.series(), trend.lines());
      groups(trend.axis(), trend.labels(), trend.series(), trend.lines());
    } else if (chart instanceof Chart.Waterfall fall) {
      legend(List.of(), fall.lines());
      waterfall(fall);
    } else if (chart instanceof Chart.HeatMap map) {
      heatMap(map);
    }
  }

  private List<String> lines(String text, float width, int most) throws IOException {
    return lines(text, SIZE, width, most);
  }

  private List<String> lines(String text, float size, float width, int most) throws IOException {
    List<String> lines = sheets.fonts().lines(sheets.fonts().line(text), size, width);
    return lines.size() <= most ? lines : lines.subList(0, most);
  }

  private void legend(List<Chart.Series> series, List<Chart.Line> marks) throws IOException {
    if (series.size() > 1) {
      for (int i = 0; i < series.size(); i++) {
        key(Ink.series(i), BAR, series.get(i).name());
      }
    }
    for (Chart.Line mark : marks) {
      key(Ink.MARK, Ink.MARK.size(), mark.label().contains(mark.point().text()) ? mark.label() : mark.label() + " " + mark.point().text());
    }
    sheets.gap(2);
  }

  private void key(Ink ink, float width, String words) throws IOException {
    List<String> lines = lines(words, Sheets.WIDTH - ROW, MOST_LINES);
    sheets.need(lines.size() * ROW);
    sheets.openArtifact();
    sheets.fill(Sheets.LEFT, sheets.y() - 1, width, BAR, ink);
    for (String line : lines) {
      sheets.text(line, Sheets.LEFT + ROW, sheets.y(), Ink.SOFT.sized(SIZE));
      sheets.down(ROW);
    }
    sheets.closeArtifact();
  }

  private void groups(Chart.Axis axis, List<String> labels, List<Chart.Series> series, List<Chart.Line> marks) throws IOException {
    for (int i = 0; i < labels.size(); i++) {
      List<Bar> bars = new ArrayList<>();
      for (int j = 0; j < series.size(); j++) {
        Ink ink = Ink.series(j);
        Optional<Chart.Point> point = series.get(j).points().get(i);
        bars.add(point.map(found -> new Bar(axis.min(), found.number(), found.text(), ink)).orElse(new Bar(axis.min(), axis.min(), "-", ink)));
      }
      group(axis, labels.get(i), bars, marks);
    }
  }

  private void waterfall(Chart.Waterfall fall) throws IOException {
    BigDecimal value = fall.start().number();
    String text = fall.start().text();
    group(fall.axis(), fall.startLabel(), List.of(new Bar(fall.axis().min(), value, text, Ink.series(0))), fall.lines());
    for (Chart.Step step : fall.steps()) {
      Ink ink = Ink.series(step.change().number().signum() < 0 ? 2 : 1);
      BigDecimal after = step.after().number();
      group(fall.axis(), step.label(), List.of(new Bar(value, after, step.change().text(), ink)), fall.lines());
      value = after;
      text = step.after().text();
    }
    group(fall.axis(), fall.endLabel(), List.of(new Bar(fall.axis().min(), value, text, Ink.series(0))), fall.lines());
  }

  /** Draws the bars of one label beside it. */
  private void group(Chart.Axis axis, String label, List<Bar> bars, List<Chart.Line> marks) throws IOException {
    List<String> words = lines(label, LABELS - GAP, Math.max(MOST_LINES, bars.size()));
    float height = Math.max(words.size(), bars.size()) * ROW + GAP;
    sheets.need(Math.min(height, Sheets.HEIGHT));
    sheets.openArtifact();
    float top = sheets.y();
    float area = Sheets.LEFT + LABELS;
    for (String line : words) {
      sheets.text(line, Sheets.LEFT, top, Ink.TEXT.sized(SIZE));
      top -= ROW;
    }
    top = sheets.y();
    sheets.line(area, top, area, top - height, Ink.RULE);
    for (Bar bar : bars) {
      bar(axis, bar, area, top);
      top -= ROW;
    }
    for (Chart.Line mark : marks) {
      float x = area + part(axis, mark.point().number()) * AREA;
      sheets.line(x, sheets.y(), x, sheets.y() - height, Ink.MARK);
    }
    sheets.closeArtifact();
    sheets.down(height);
  }

  private void bar(Chart.Axis axis, Bar bar, float area, float top) throws IOException {
    float from = part(axis, bar.from()) * AREA;
    float to = part(axis, bar.to()) * AREA;
    sheets.fill(area + Math.min(from, to), top - 1, Math.abs(to - from), BAR, bar.ink());
    List<String> words = lines(bar.text(), Sheets.WIDTH - LABELS - AREA - GAP, 1);
    sheets.text(words.get(0), area + Math.max(from, to) + GAP, top, Ink.TEXT.sized(SIZE));
  }

  private static float part(Chart.Axis axis, BigDecimal value) {
    float part = value.subtract(axis.min()).floatValue() / axis.max().subtract(axis.min()).floatValue();
    return Math.max(0, Math.min(1, part));
  }

  /** A map too wide for a page is left to its table. */
  private void heatMap(Chart.HeatMap map) throws IOException {
    float width = map.columns().isEmpty() ? 0 : (Sheets.WIDTH - LABELS) / map.columns().size();
    if (width < SMALLEST_SHADE) {
      return;
    }
    shadeHeads(map.columns(), width);
    for (Chart.Series row : map.rows()) {
      sheets.need(ROW + 2);
      sheets.openArtifact();
      sheets.text(lines(row.name(), LABELS - GAP, 1).get(0), Sheets.LEFT, sheets.y() - 1, Ink.TEXT.sized(SIZE));
      for (int i = 0; i < map.columns().size(); i++) {
        shade(map.axis(), row.points().get(i), Sheets.LEFT + LABELS + i * width, width);
      }
      sheets.closeArtifact();
      sheets.down(ROW + 2);
    }
  }

  private void shadeHeads(List<String> columns, float width) throws IOException {
    List<List<String>> heads = new ArrayList<>();
    for (String column : columns) {
      heads.add(lines(column, HEAD_SIZE, width - 2, 2 * MOST_LINES));
    }
    float height = heads.stream().mapToInt(List::size).max().orElse(0) * ROW;
    sheets.need(height + 2 * ROW);
    sheets.openArtifact();
    for (int i = 0; i < heads.size(); i++) {
      float top = sheets.y();
      for (String line : heads.get(i)) {
        sheets.text(line, Sheets.LEFT + LABELS + i * width, top, Ink.SOFT.sized(HEAD_SIZE));
        top -= ROW;
      }
    }
    sheets.closeArtifact();
    sheets.down(height);
  }

  private void shade(Chart.Axis axis, Optional<Chart.Point> point, float x, float width) throws IOException {
    if (point.isPresent()) {
      sheets.fill(x, sheets.y(), width - 1, ROW + 1, Ink.shade(part(axis, point.get().number())));
    }
    String text = lines(point.map(Chart.Point::text).orElse("-"), width - 3, 1).get(0);
    sheets.text(text, x + (width - 1 - sheets.fonts().width(text, SIZE)) / 2, sheets.y() - 1, Ink.TEXT.sized(SIZE));
  }
}
