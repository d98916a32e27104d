package io.github.pekppp.pdf;

import io.github.pekppp.layout.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws room for signatures: who signs side by side, all on one page. */
final class SignatureDrawing {

  private static final int MOST_PER_ROW = 3;
  private static final float GUTTER = 18;

  /** Room to sign by hand. */
  private static final float ROOM = 54;

  private static final float AFTER = 12;

  private final Sheets sheets;

  SignatureDrawing(Sheets sheets) {
    this.sheets = sheets;
  }

  /** One who signs, in lines. */
  private record Place(List<String> role, List<String> name, List<String> note) {

    float height() {
      return (role.size() + name.size() + note.size()) * Ink.TEXT.lead() + ROOM + AFTER;
    }
  }

  /** How high all of them are together. */
  float height(Block.Signatures signatures) throws IOException {
    float height = AFTER + where(signatures).size() * Ink.TEXT.lead();
    for (List<Place> row : rows(signatures)) {
      height += height(row);
    }
    return height;
  }

  void draw(Block.Signatures signatures) throws IOException {
    sheets.gap(AFTER);
    sheets.need(Math.min(height(signatures), Sheets.HEIGHT));
    sheets.flow(where(signatures), Sheets.LEFT, Ink.TEXT);
    sheets.gap(AFTER / 2);
    for (List<Place> row : rows(signatures)) {
      row(row, width(signatures));
    }
  }

  private List<String> where(Block.Signatures signatures) throws IOException {
    return signatures.where().isBlank() ? List.of() : lines(signatures.where(), Sheets.WIDTH);
  }

  private static int perRow(Block.Signatures signatures) {
    return Math.max(1, Math.min(MOST_PER_ROW, signatures.signatories().size()));
  }

  private static float width(Block.Signatures signatures) {
    int columns = Math.max(2, perRow(signatures));
    return (Sheets.WIDTH - (columns - 1) * GUTTER) / columns;
  }

  private List<List<Place>> rows(Block.Signatures signatures) throws IOException {
    return rows(signatures.signatories(), perRow(signatures), width(signatures));
  }

  private List<List<Place>> rows(List<Block.Signatory> signatories, int perRow, float width) throws IOException {
    List<List<Place>> rows = new ArrayList<>();
    for (int i = 0; i < signatories.size(); i++) {
      if (i % perRow == 0) {
        rows.add(new ArrayList<>());
      }
      Block.Signatory who = signatories.get(i);
      rows.get(rows.size() - 1).add(new Place(lines(who.role(), width), lines(who.name(), width), lines(who.note(), width)));
    }
    return rows;
  }

  private List<String> lines(String text, float width) throws IOException {
    return sheets.fonts().lines(sheets.fonts().shown(text), Ink.TEXT.size(), width);
  }

  private static float height(List<Place> row) {
    float height = 0;
    for (Place place : row) {
      height = Math.max(height, place.height());
    }
    return height;
  }

  private void row(List<Place> row, float width) throws IOException {
    if (height(row) > Sheets.HEIGHT) {
      for (Place place : row) {
        below(place);
      }
      return;
    }
    sheets.need(height(row));
    int roles = row.stream().mapToInt(place -> place.role().size()).max().orElse(0);
    float x = Sheets.LEFT;
    for (Place place : row) {
      float top = lines(place.role(), x, sheets.y(), Ink.TEXT);
      top = Math.min(top, sheets.y() - roles * Ink.TEXT.lead()) - ROOM;
      if (String.join("", place.name()).isBlank()) {
        sheets.line(x, top - Ink.TEXT.lead(), x + width * 0.8f, top - Ink.TEXT.lead(), Ink.STRONG_RULE);
      }
      top = lines(place.name(), x, top, Ink.TEXT.strong());
      lines(place.note(), x, top - 2, Ink.SOFT);
      x += width + GUTTER;
    }
    sheets.down(height(row));
  }

  private float lines(List<String> lines, float x, float from, Ink ink) throws IOException {
    float top = from;
    for (String line : lines) {
      sheets.text(line, x, top, ink);
      top -= Ink.TEXT.lead();
    }
    return top;
  }

  /** What is longer than a page runs on. */
  private void below(Place place) throws IOException {
    sheets.flow(place.role(), Sheets.LEFT, Ink.TEXT);
    sheets.down(ROOM);
    sheets.flow(place.name(), Sheets.LEFT, Ink.TEXT.strong());
    sheets.flow(place.note(), Sheets.LEFT, Ink.SOFT);
  }
}
