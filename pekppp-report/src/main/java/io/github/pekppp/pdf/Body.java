package io.github.pekppp.pdf;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Writes the parts of one document. */
final class Body {

  private static final float[] HEADINGS = {16, 13, 11, 10};
  private static final float INDENT = 11;
  private static final float BULLET = 2.4f;
  private static final float LINES = 7.5f;

  /** A heading stays with at least this much of what follows it. */
  private static final float KEPT = 54;

  private final Sheets sheets;
  private final Document document;
  private final String title;
  private final TableDrawing tables;
  private final ChartDrawing charts;
  private final SignatureDrawing signatures;

  Body(Sheets sheets, Document document, String title) {
    this.sheets = sheets;
    this.document = document;
    this.title = title;
    Set<String> sections = new HashSet<>();
    collect(document.blocks(), sections);
    this.tables = new TableDrawing(sheets, sections);
    this.charts = new ChartDrawing(sheets, document.language());
    this.signatures = new SignatureDrawing(sheets);
  }

  private static void collect(List<Block> blocks, Set<String> sections) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        sections.add(section.id());
        collect(section.blocks(), sections);
      }
    }
  }

  void write() throws IOException {
    heading(1, title);
    List<Block> blocks = document.blocks();
    boolean repeated = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading first && first.text().equals(title);
    blocks(repeated ? blocks.subList(1, blocks.size()) : blocks, 1, sheets.outline());
  }

  private void blocks(List<Block> blocks, int level, PDOutlineNode outline) throws IOException {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        heading(Math.max(level + 1, heading.depth()), heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        sheets.flow(lines(paragraph.text(), Ink.TEXT, Sheets.WIDTH), Sheets.LEFT, Ink.TEXT);
        sheets.gap(5);
      } else if (block instanceof Block.Points points) {
        points(points.items());
      } else if (block instanceof Block.Lines found) {
        lines(found.lines());
      } else if (block instanceof Block.Table table) {
        tables.draw(table);
      } else if (block instanceof Block.Section section) {
        section(section, level, outline);
      } else if (block instanceof Block.Figure figure) {
        figure(figure, blocks);
      } else if (block instanceof Block.Signatures found) {
        signatures.draw(found);
      }
    }
  }

  private List<String> lines(String text, Ink ink, float width) throws IOException {
    return sheets.fonts().lines(sheets.fonts().shown(text), ink.size(), width);
  }

  private void heading(int level, String text) throws IOException {
    Ink ink = Ink.TEXT.sized(HEADINGS[Math.min(level, HEADINGS.length) - 1]).strong();
    List<String> lines = lines(text, ink, Sheets.WIDTH);
    sheets.gap(ink.size());
    sheets.need(Math.min(lines.size() * ink.lead() + KEPT, Sheets.HEIGHT));
    sheets.flow(lines, Sheets.LEFT, ink);
    sheets.gap(4);
  }

  private void section(Block.Section section, int level, PDOutlineNode outline) throws IOException {
    String name = section.title().isBlank() ? section.id() : section.title();
    heading(level + 1, name);
    PDOutlineItem item = sheets.place(section.id(), sheets.fonts().line(name), new PDOutlineItem());
    outline.addLast(item);
    blocks(section.blocks(), level + 1, item);
  }

  private void points(List<String> items) throws IOException {
    for (String item : items) {
      List<String> lines = lines(item, Ink.TEXT, Sheets.WIDTH - INDENT);
      sheets.need(Ink.TEXT.lead());
      sheets.fill(Sheets.LEFT + BULLET, sheets.y() - 4.6f, BULLET, BULLET, Ink.TEXT);
      sheets.flow(lines, Sheets.LEFT + INDENT, Ink.TEXT);
      sheets.gap(2);
    }
    sheets.gap(3);
  }

  private void lines(List<String> lines) throws IOException {
    Ink ink = Ink.TEXT.sized(LINES);
    for (String line : lines) {
      sheets.flow(lines(line, ink, Sheets.WIDTH), Sheets.LEFT, ink);
    }
    sheets.gap(5);
  }

  /** The table behind a chart follows it, unless it stands beside it anyway. */
  private void figure(Block.Figure figure, List<Block> beside) throws IOException {
    Chart chart = figure.chart();
    Ink ink = Ink.TEXT.strong();
    List<String> title = lines(chart.title(), ink, Sheets.WIDTH);
    List<String> description = lines(chart.description(), Ink.SOFT, Sheets.WIDTH);
    float height = title.size() * ink.lead() + description.size() * Ink.SOFT.lead() + 4 + Math.max(charts.height(chart), KEPT);
    sheets.gap(5);
    sheets.need(Math.min(height, Sheets.HEIGHT));
    sheets.flow(title, Sheets.LEFT, ink);
    sheets.flow(description, Sheets.LEFT, Ink.SOFT);
    sheets.gap(4);
    charts.draw(chart);
    sheets.gap(4);
    if (figure.hasTableAmong(beside)) {
      sheets.flow(lines(Block.Figure.BESIDE.in(document.language()), Ink.SOFT, Sheets.WIDTH), Sheets.LEFT, Ink.SOFT);
      sheets.gap(8);
    } else {
      tables.draw(chart.table());
    }
  }
}
