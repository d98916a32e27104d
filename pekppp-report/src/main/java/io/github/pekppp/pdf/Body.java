package io.github.pekppp.pdf;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Writes the parts of one document. */
final class Body {

  private static final float[] HEADINGS = {16, 13, 11, 10};
  private static final int COLOURED = 2;
  private static final float INDENT = 11;
  private static final float BULLET = 2.4f;
  private static final float LINES = 7.5f;
  private static final float PARAGRAPH_GAP = 5;
  private static final float HEADING_GAP = 4;

  /** Of a paragraph or a point so many lines stay with the heading above. */
  private static final int KEPT_LINES = 3;

  /** So many blocks are looked at to see what stays together. */
  private static final int AHEAD = 4;

  private final Sheets sheets;
  private final Document document;
  private final String title;
  private final PdfOptions options;
  private final TableDrawing tables;
  private final ChartDrawing charts;
  private final SignatureDrawing signatures;

  Body(Sheets sheets, Document document, String title, PdfOptions options) {
    this.sheets = sheets;
    this.document = document;
    this.title = title;
    this.options = options;
    this.tables = new TableDrawing(sheets);
    this.charts = new ChartDrawing(sheets, document.language());
    this.signatures = new SignatureDrawing(sheets);
  }

  void write() throws IOException {
    List<Block> blocks = document.blocks();
    boolean repeated = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading first && first.text().equals(title);
    List<Block> rest = repeated ? blocks.subList(1, blocks.size()) : blocks;
    heading(1, title, ahead(rest, 0));
    blocks(rest, 1, sheets.outline());
  }

  private void blocks(List<Block> blocks, int level, PDOutlineNode outline) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Block> rest = ahead(blocks, i + 1);
      if (block instanceof Block.Heading heading) {
        heading(Math.max(level + 1, heading.depth()), heading.text(), rest);
      } else if (block instanceof Block.Paragraph paragraph) {
        sheets.need(start(ahead(blocks, i), level));
        sheets.flow(lines(paragraph.text(), Ink.TEXT, Sheets.WIDTH), Sheets.LEFT, Ink.TEXT);
        sheets.gap(PARAGRAPH_GAP);
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

  private static List<Block> ahead(List<Block> blocks, int from) {
    return blocks.subList(from, Math.min(from + AHEAD, blocks.size()));
  }

  /** How much of some blocks stays together at their beginning; never more than a page. */
  private float start(List<Block> blocks, int level) throws IOException {
    if (blocks.isEmpty()) {
      return 0;
    }
    Block first = blocks.get(0);
    List<Block> rest = blocks.subList(1, blocks.size());
    float height = 0;
    if (first instanceof Block.Heading heading) {
      int depth = Math.max(level + 1, heading.depth());
      height = headingHeight(depth, heading.text()) + start(rest, level);
    } else if (first instanceof Block.Section section) {
      height = headingHeight(level + 1, name(section)) + start(ahead(section.blocks(), 0), level + 1);
    } else if (first instanceof Block.Paragraph paragraph) {
      int lines = lines(paragraph.text(), Ink.TEXT, Sheets.WIDTH).size();
      boolean leads = lines <= KEPT_LINES && !rest.isEmpty() && (rest.get(0) instanceof Block.Table || rest.get(0) instanceof Block.Figure);
      height = Math.min(lines, KEPT_LINES) * Ink.TEXT.lead() + (leads ? PARAGRAPH_GAP + start(rest, level) : 0);
    } else if (first instanceof Block.Points || first instanceof Block.Lines) {
      height = KEPT_LINES * Ink.TEXT.lead();
    } else if (first instanceof Block.Table table) {
      height = tables.start(table);
    } else if (first instanceof Block.Figure figure) {
      height = figureHeight(figure.chart());
    } else if (first instanceof Block.Signatures found) {
      height = signatures.height(found);
    }
    return Math.min(height, Sheets.HEIGHT);
  }

  /** Headings of the first levels have the colour of the host. */
  private Ink headingInk(int level) {
    Ink ink = Ink.TEXT.sized(HEADINGS[Math.min(level, HEADINGS.length) - 1]).strong();
    return level <= COLOURED ? options.accent().map(ink::coloured).orElse(ink) : ink;
  }

  private float headingHeight(int level, String text) throws IOException {
    Ink ink = headingInk(level);
    return ink.size() + lines(text, ink, Sheets.WIDTH).size() * ink.lead() + HEADING_GAP;
  }

  private void heading(int level, String text, List<Block> following) throws IOException {
    Ink ink = headingInk(level);
    sheets.need(Math.min(headingHeight(level, text) + start(following, level), Sheets.HEIGHT));
    sheets.gap(ink.size());
    sheets.flow(lines(text, ink, Sheets.WIDTH), Sheets.LEFT, ink);
    sheets.gap(HEADING_GAP);
  }

  private static String name(Block.Section section) {
    return section.title().isBlank() ? section.id() : section.title();
  }

  private void section(Block.Section section, int level, PDOutlineNode outline) throws IOException {
    String name = name(section);
    heading(level + 1, name, ahead(section.blocks(), 0));
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

  /** Title, description and as much of the drawing as stays together. */
  private float figureHeight(Chart chart) throws IOException {
    Ink ink = Ink.TEXT.strong();
    return lines(chart.title(), ink, Sheets.WIDTH).size() * ink.lead()
        + lines(chart.description(), Ink.SOFT, Sheets.WIDTH).size() * Ink.SOFT.lead()
        + 3 * HEADING_GAP
        + charts.height(chart);
  }

  /** The table behind a chart follows it, unless it stands beside it anyway. */
  private void figure(Block.Figure figure, List<Block> beside) throws IOException {
    Chart chart = figure.chart();
    Ink ink = Ink.TEXT.strong();
    sheets.need(Math.min(figureHeight(chart), Sheets.HEIGHT));
    sheets.gap(HEADING_GAP);
    sheets.flow(lines(chart.title(), ink, Sheets.WIDTH), Sheets.LEFT, ink);
    sheets.flow(lines(chart.description(), Ink.SOFT, Sheets.WIDTH), Sheets.LEFT, Ink.SOFT);
    sheets.gap(HEADING_GAP);
    charts.draw(chart);
    sheets.gap(HEADING_GAP);
    if (figure.hasTableAmong(beside)) {
      sheets.flow(lines(Block.Figure.BESIDE.in(document.language()), Ink.SOFT, Sheets.WIDTH), Sheets.LEFT, Ink.SOFT);
      sheets.gap(2 * HEADING_GAP);
    } else {
      tables.draw(chart.table());
    }
  }
}
