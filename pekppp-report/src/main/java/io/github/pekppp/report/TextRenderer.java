package io.github.pekppp.report;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Renders a report for a terminal: aligned columns, no colours, at most {@value #WIDTH} characters a line where possible. */
public final class TextRenderer {

  /** How wide a line of prose may be. */
  public static final int WIDTH = 110;

  private static final int WIDEST_CELL = 70;
  private static final int SIGNATURE = 30;

  private TextRenderer() {}

  /**
   * Renders a report.
   *
   * @param blocks its parts
   * @return the text, ending with a line feed
   */
  public static String render(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    appendAll(blocks, out);
    return out.toString();
  }

  private static void appendAll(List<Block> blocks, StringBuilder out) {
    for (Block block : blocks) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      append(block, out);
    }
  }

  private static void append(Block block, StringBuilder out) {
    if (block instanceof Block.Heading heading) {
      String text = PlainText.line(heading.text());
      wrap(text, WIDTH).forEach(line -> out.append(line).append('\n'));
      if (heading.depth() == 1) {
        out.append("=".repeat(Math.min(width(text), WIDTH))).append('\n');
      }
    } else if (block instanceof Block.Paragraph paragraph) {
      wrap(PlainText.line(paragraph.text()), WIDTH).forEach(line -> out.append(line).append('\n'));
    } else if (block instanceof Block.Points points) {
      points.items().forEach(item -> appendPoint(PlainText.line(item), out));
    } else if (block instanceof Block.Lines lines) {
      lines.lines().forEach(line -> out.append(PlainText.line(line)).append('\n'));
    } else if (block instanceof Block.Table table) {
      appendTable(table, out);
    } else if (block instanceof Block.Section section) {
      append(new Block.Heading(2, section.title()), out);
      appendAll(section.blocks(), out);
    } else if (block instanceof Block.Figure figure) {
      append(new Block.Paragraph(figure.chart().title()), out);
      appendTable(figure.chart().table(), out);
    } else if (block instanceof Block.Signatures signatures) {
      appendSignatures(signatures, out);
    }
  }

  private static void appendSignatures(Block.Signatures signatures, StringBuilder out) {
    if (!signatures.where().isEmpty()) {
      out.append(PlainText.line(signatures.where())).append('\n');
    }
    for (Block.Signatory signatory : signatures.signatories()) {
      out.append('\n').append(PlainText.line(signatory.role())).append("\n\n\n").append("_".repeat(SIGNATURE)).append('\n');
      Stream.of(signatory.name(), signatory.note())
          .filter(line -> !line.isEmpty())
          .forEach(line -> out.append(PlainText.line(line)).append('\n'));
    }
  }

  private static void appendPoint(String item, StringBuilder out) {
    String lead = "  - ";
    for (String line : wrap(item, WIDTH - lead.length())) {
      out.append(lead).append(line).append('\n');
      lead = "    ";
    }
  }

  private static void appendTable(Block.Table table, StringBuilder out) {
    List<List<List<String>>> rows = new ArrayList<>();
    if (table.columns().stream().anyMatch(column -> !column.title().isEmpty())) {
      rows.add(table.columns().stream().map(column -> List.of(PlainText.line(column.title()))).toList());
    }
    for (List<Cell> row : table.rows()) {
      rows.add(row.stream().map(cell -> wrap(PlainText.line(cell.text()), WIDEST_CELL)).toList());
    }
    int[] widths = new int[table.columns().size()];
    rows.forEach(row -> {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).stream().mapToInt(TextRenderer::width).max().orElse(0));
      }
    });
    rows.forEach(row -> appendRow(row, table.columns(), widths, out));
  }

  private static void appendRow(
      List<List<String>> row, List<Block.Column> columns, int[] widths, StringBuilder out) {
    int lines = row.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < lines; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
        String padding = " ".repeat(widths[i] - width(cell));
        text.append("  ").append(columns.get(i).number() ? padding + cell : cell + padding);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  /** Breaks a text at blanks; a longer word stands alone. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String indent = " ".repeat(text.length() - text.stripLeading().length());
    for (String word : text.strip().split(" +", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? indent : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
