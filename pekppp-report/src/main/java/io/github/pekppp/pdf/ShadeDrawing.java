package io.github.pekppp.pdf;

import io.github.pekppp.layout.Chart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws heat maps: each value in its shade, under heads that every page repeats. A map too wide for a page is left to its table. */
final class ShadeDrawing {

  private static final float SIZE = 7.5f;
  private static final float HEAD_SIZE = 6.3f;
  private static final float NAMES = Sheets.WIDTH * 0.36f;
  private static final float LEFT = Sheets.LEFT + NAMES;
  private static final float GAP = 5;
  private static final float LINE = 11;
  private static final float ROW = 13;
  private static final int MOST_LINES = 6;
  private static final float NARROWEST = 22;
  private static final String NONE = "-";

  private final Sheets sheets;

  ShadeDrawing(Sheets sheets) {
    this.sheets = sheets;
  }

  private static float width(Chart.HeatMap map) {
    return map.columns().isEmpty() ? 0 : (Sheets.WIDTH - NAMES) / map.columns().size();
  }

  /** How high the heads are with a row under them. */
  float height(Chart.HeatMap map) throws IOException {
    return width(map) < NARROWEST ? 0 : height(heads(map)) + ROW;
  }

  void draw(Chart.HeatMap map) throws IOException {
    float width = width(map);
    if (width < NARROWEST) {
      return;
    }
    List<List<String>> heads = heads(map);
    sheets.need(height(heads) + ROW);
    draw(heads, width);
    for (Chart.Series row : map.rows()) {
      if (sheets.need(ROW)) {
        draw(heads, width);
      }
      sheets.openArtifact();
      sheets.text(line(row.name(), NAMES - GAP), Sheets.LEFT, sheets.y() - 1, Ink.TEXT.sized(SIZE));
      for (int i = 0; i < map.columns().size(); i++) {
        shade(map.axis(), row.points().get(i), LEFT + i * width, width);
      }
      sheets.closeArtifact();
      sheets.down(ROW);
    }
  }

  private List<List<String>> heads(Chart.HeatMap map) throws IOException {
    List<List<String>> heads = new ArrayList<>();
    for (String column : map.columns()) {
      heads.add(sheets.fonts().lines(column, HEAD_SIZE, width(map) - 2, MOST_LINES));
    }
    return heads;
  }

  private static float height(List<List<String>> heads) {
    return heads.stream().mapToInt(List::size).max().orElse(0) * LINE;
  }

  private void draw(List<List<String>> heads, float width) throws IOException {
    sheets.openArtifact();
    for (int i = 0; i < heads.size(); i++) {
      float top = sheets.y();
      for (String line : heads.get(i)) {
        sheets.text(line, LEFT + i * width, top, Ink.SOFT.sized(HEAD_SIZE));
        top -= LINE;
      }
    }
    sheets.closeArtifact();
    sheets.down(height(heads));
  }

  private void shade(Chart.Axis axis, Optional<Chart.Point> point, float x, float width) throws IOException {
    if (point.isPresent()) {
      sheets.fill(x, sheets.y(), width - 1, ROW - 1, Ink.shade(ChartDrawing.part(axis, point.get().number())));
    }
    String text = line(point.map(Chart.Point::text).orElse(NONE), width - 3);
    sheets.text(text, x + (width - 1 - sheets.fonts().width(text, SIZE)) / 2, sheets.y() - 1, Ink.TEXT.sized(SIZE));
  }

  private String line(String text, float width) throws IOException {
    return sheets.fonts().lines(text, SIZE, width, 1).get(0);
  }
}
