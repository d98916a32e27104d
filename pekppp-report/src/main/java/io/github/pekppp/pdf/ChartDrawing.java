package io.github.pekppp.pdf;

import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Numbers;
import io.github.pekppp.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws charts as bars, one below the other, so that they run on from page to page.
 *
 * <p>Every page begins with what is needed to read the bars on it: the legend, the names of the lines across and the numbers of the axis.
 * A drawing says nothing that the table behind the chart does not say, so it is marked as one that a program that reads aloud skips.
 */
final class ChartDrawing {

  private static final float SIZE = 7.5f;
  private static final float LABELS = Sheets.WIDTH * 0.36f;
  private static final float AREA = Sheets.WIDTH * 0.52f;
  private static final float AXIS = Sheets.LEFT + LABELS;
  private static final float GAP = 5;
  private static final float BAR = 8;
  private static final float ROW = 11;
  private static final int MOST_LINES = 3;
  private static final int MOST_TICKS = 8;
  private static final String NONE = "-";

  private final Sheets sheets;
  private final Numbers numbers;
  private final ShadeDrawing shades;

  ChartDrawing(Sheets sheets, Language language) {
    this.sheets = sheets;
    this.numbers = Numbers.in(language);
    this.shades = new ShadeDrawing(sheets);
  }

  /** A bar between two values, how far it may reach, and what stands beside it. */
  private record Bar(BigDecimal from, BigDecimal to, BigDecimal highest, String text, Ink ink) {

    static Bar of(BigDecimal from, BigDecimal to, String text, Ink ink) {
      return new Bar(from, to, to, text, ink);
    }
  }

  /** The bars of one label. */
  private record Group(List<String> label, List<Bar> bars) {

    float height() {
      return Math.max(label.size(), bars.size()) * ROW + GAP;
    }
  }

  /** Part of a legend: a colour, its name, and where they stand. */
  private record Key(Ink ink, String name, float x, int row) {}

  /** Bars with all that is needed to read them. */
  private record Plot(Chart.Axis axis, List<Key> legend, List<Chart.Line> marks, List<Group> groups) {

    float head() {
      int rows = legend.isEmpty() ? 0 : legend.get(legend.size() - 1).row() + 1;
      return (rows + marks.size() + 1) * ROW + GAP;
    }

    float height() {
      return head() + (float) groups.stream().mapToDouble(Group::height).sum();
    }
  }

  /** How high a chart is that begins at the top of a page; of one that is higher than that, as much as is to stay together. */
  float height(Chart chart) throws IOException {
    if (chart instanceof Chart.HeatMap map) {
      return shades.height(map);
    }
    Plot plot = plot(chart);
    return plot.height() <= Sheets.HEIGHT / 2 ? plot.height() : Math.min(firstPart(plot), Sheets.HEIGHT);
  }

  private static float firstPart(Plot plot) {
    return plot.head() + (plot.groups().isEmpty() ? 0 : plot.groups().get(0).height());
  }

  void draw(Chart chart) throws IOException {
    if (chart instanceof Chart.HeatMap map) {
      shades.draw(map);
    } else {
      draw(plot(chart));
    }
  }

  private Plot plot(Chart chart) throws IOException {
    if (chart instanceof Chart.Bars bars) {
      return new Plot(bars.axis(), legend(bars.series()), bars.lines(), groups(bars.axis(), bars.labels(), bars.series()));
    } else if (chart instanceof Chart.Waterfall fall) {
      return new Plot(fall.axis(), List.of(), fall.lines(), groups(fall));
    }
    Chart.Trend trend = (Chart.Trend) chart;
    return new Plot(trend.axis(), legend(trend.series()), trend.lines(), groups(trend.axis(), trend.labels(), trend.series()));
  }

  private String line(String text, float width) throws IOException {
    return sheets.fonts().lines(text, SIZE, width, 1).get(0);
  }

  /** Names beside one another as far as there is room; one series alone needs none. */
  private List<Key> legend(List<Chart.Series> series) throws IOException {
    List<Key> keys = new ArrayList<>();
    float x = 0;
    int row = 0;
    for (int i = 0; i < series.size() && series.size() > 1; i++) {
      String name = line(series.get(i).name(), Sheets.WIDTH - ROW);
      float width = ROW + sheets.fonts().width(name, SIZE);
      if (x > 0 && x + width > Sheets.WIDTH) {
        x = 0;
        row++;
      }
      keys.add(new Key(Ink.series(i), name, Sheets.LEFT + x, row));
      x += width + 2 * GAP;
    }
    return keys;
  }

  private List<Group> groups(Chart.Axis axis, List<String> labels, List<Chart.Series> series) throws IOException {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<Bar> bars = new ArrayList<>();
      for (int j = 0; j < series.size(); j++) {
        Ink ink = Ink.series(j);
        bars.add(series.get(j).points().get(i)
            .map(found -> new Bar(axis.min(), found.number(), found.highest().orElse(found.number()), found.text(), ink))
            .orElseGet(() -> Bar.of(axis.min(), axis.min(), NONE, ink)));
      }
      groups.add(group(labels.get(i), bars));
    }
    return groups;
  }

  private List<Group> groups(Chart.Waterfall fall) throws IOException {
    BigDecimal base = fall.axis().min();
    Chart.Point now = fall.start();
    List<Group> groups = new ArrayList<>();
    groups.add(group(fall.startLabel(), List.of(Bar.of(base, now.number(), now.text(), Ink.series(0)))));
    for (Chart.Step step : fall.steps()) {
      Ink ink = Ink.series(step.change().number().signum() < 0 ? 2 : 1);
      groups.add(group(step.label(), List.of(Bar.of(now.number(), step.after().number(), step.change().text(), ink))));
      now = step.after();
    }
    groups.add(group(fall.endLabel(), List.of(Bar.of(base, now.number(), now.text(), Ink.series(0)))));
    return groups;
  }

  private Group group(String label, List<Bar> bars) throws IOException {
    return new Group(sheets.fonts().lines(label, SIZE, LABELS - GAP, Math.max(MOST_LINES, bars.size())), bars);
  }

  private void draw(Plot plot) throws IOException {
    sheets.need(Math.min(firstPart(plot), Sheets.HEIGHT));
    head(plot);
    for (Group group : plot.groups()) {
      if (sheets.need(Math.min(group.height(), Sheets.HEIGHT))) {
        head(plot);
      }
      draw(plot, group);
    }
  }

  private void head(Plot plot) throws IOException {
    sheets.openArtifact();
    float top = sheets.y();
    float bottom = top - plot.head();
    for (Key key : plot.legend()) {
      sheets.fill(key.x(), top - key.row() * ROW - 1, BAR, BAR, key.ink());
      sheets.text(key.name(), key.x() + ROW, top - key.row() * ROW, Ink.SOFT.sized(SIZE));
    }
    float marks = bottom + GAP + (plot.marks().size() + 1) * ROW;
    for (int i = 0; i < plot.marks().size(); i++) {
      mark(plot.axis(), plot.marks().get(i), marks - i * ROW, bottom);
    }
    for (BigDecimal tick : plot.axis().ticks(MOST_TICKS)) {
      String number = numbers.text(tick.signum() == 0 ? BigDecimal.ZERO : plain(tick));
      float x = at(plot.axis(), tick) - sheets.fonts().width(number, SIZE) / 2;
      words(number, x, bottom + GAP + ROW, Ink.SOFT.sized(SIZE));
    }
    grid(plot, bottom + GAP, bottom);
    sheets.closeArtifact();
    sheets.down(plot.head());
  }

  private static BigDecimal plain(BigDecimal tick) {
    BigDecimal stripped = tick.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Draws the beginning of a line across, with what it marks beside it, where there is more room. */
  private void mark(Chart.Axis axis, Chart.Line mark, float top, float bottom) throws IOException {
    String text = mark.label().contains(mark.point().text()) ? mark.label() : mark.label() + " " + mark.point().text();
    float x = at(axis, mark.point().number());
    boolean left = x - Sheets.LEFT > Sheets.LEFT + Sheets.WIDTH - x;
    String shown = line(text, (left ? x - Sheets.LEFT : Sheets.LEFT + Sheets.WIDTH - x) - GAP);
    sheets.line(x, top - 2, x, bottom, Ink.MARK);
    words(shown, left ? x - GAP - sheets.fonts().width(shown, SIZE) : x + GAP, top, Ink.MARK.sized(SIZE));
  }

  /** Writes words on white, so that no line strikes them out. */
  private void words(String shown, float x, float top, Ink ink) throws IOException {
    sheets.fill(x - 1, top, sheets.fonts().width(shown, SIZE) + 2, SIZE + 2, Ink.PAPER);
    sheets.text(shown, x, top, ink);
  }

  private void grid(Plot plot, float top, float bottom) throws IOException {
    for (BigDecimal tick : plot.axis().ticks(MOST_TICKS)) {
      float x = at(plot.axis(), tick);
      sheets.line(x, top, x, bottom, tick.compareTo(plot.axis().min()) == 0 ? Ink.AXIS : Ink.GRID);
    }
  }

  /** Draws the bars of one label beside it: lines under words. */
  private void draw(Plot plot, Group group) throws IOException {
    sheets.openArtifact();
    float bottom = sheets.y() - group.height();
    grid(plot, sheets.y(), bottom);
    float top = sheets.y();
    for (Bar bar : group.bars()) {
      fill(plot.axis(), bar, top);
      top -= ROW;
    }
    for (Chart.Line mark : plot.marks()) {
      float x = at(plot.axis(), mark.point().number());
      sheets.line(x, sheets.y(), x, bottom, Ink.MARK);
    }
    top = sheets.y();
    for (String line : group.label()) {
      sheets.text(line, Sheets.LEFT, top, Ink.TEXT.sized(SIZE));
      top -= ROW;
    }
    top = sheets.y();
    for (Bar bar : group.bars()) {
      float end = Math.max(at(plot.axis(), bar.from()), at(plot.axis(), bar.highest()));
      words(line(bar.text(), Sheets.WIDTH - LABELS - AREA - GAP), end + GAP, top, Ink.TEXT.sized(SIZE));
      top -= ROW;
    }
    sheets.closeArtifact();
    sheets.down(group.height());
  }

  /** Fills a bar as far as it reaches; how far it may reach is an outline. */
  private void fill(Chart.Axis axis, Bar bar, float top) throws IOException {
    float from = at(axis, bar.from());
    float to = at(axis, bar.to());
    sheets.fill(Math.min(from, to), top - 1, Math.abs(to - from), BAR, bar.ink());
    float highest = at(axis, bar.highest());
    if (highest > to) {
      sheets.outline(to, top - 1, highest - to, BAR, bar.ink());
    }
  }

  private static float at(Chart.Axis axis, BigDecimal value) {
    return AXIS + part(axis, value) * AREA;
  }

  /** Where a value stands on an axis, 0..1. */
  static float part(Chart.Axis axis, BigDecimal value) {
    float part = value.subtract(axis.min()).floatValue() / axis.max().subtract(axis.min()).floatValue();
    return Math.max(0, Math.min(1, part));
  }
}
