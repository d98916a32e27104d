package io.github.pekppp.report;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a report as Markdown with tables as GitHub reads them. */
public final class MarkdownRenderer {

  private MarkdownRenderer() {}

  /**
   * Renders a report.
   *
   * @param blocks its parts
   * @return the text, ending with a line feed
   */
  public static String render(List<Block> blocks) {
    return blocks.stream().map(MarkdownRenderer::render).collect(Collectors.joining("\n"));
  }

  private static String render(Block block) {
    if (block instanceof Block.Heading heading) {
      return "#".repeat(heading.depth()) + " " + escaped(heading.text()) + "\n";
    } else if (block instanceof Block.Paragraph paragraph) {
      return escaped(paragraph.text()) + "\n";
    } else if (block instanceof Block.Points points) {
      return points(points.items());
    } else if (block instanceof Block.Lines lines) {
      return points(lines.lines());
    }
    if (block instanceof Block.Section section) {
      return render(new Block.Heading(2, section.title())) + "\n" + render(section.blocks());
    } else if (block instanceof Block.Figure figure) {
      return render(new Block.Paragraph(figure.chart().title())) + "\n" + table(figure.chart().table());
    } else if (block instanceof Block.Signatures signatures) {
      return signatures(signatures);
    }
    return table((Block.Table) block);
  }

  private static String signatures(Block.Signatures signatures) {
    Stream<List<String>> lines = signatures.signatories().stream()
        .map(signatory -> List.of(signatory.role(), "", "", signatory.name(), signatory.note()));
    return Stream.concat(Stream.of(List.of(signatures.where())), lines)
        .map(paragraph -> paragraph.stream().map(MarkdownRenderer::escaped).collect(Collectors.joining("<br>")) + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static String table(Block.Table table) {
    StringBuilder out = new StringBuilder();
    out.append(row(table.columns().stream().map(Block.Column::title).toList()));
    out.append(table.columns().stream().map(column -> column.number() ? "---:" : "---")
        .collect(Collectors.joining(" | ", "| ", " |\n")));
    table.rows().forEach(cells -> out.append(row(cells.stream().map(Cell::text).toList())));
    return out.toString();
  }

  private static String points(List<String> items) {
    return items.stream().map(item -> "- " + escaped(item) + "\n").collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownRenderer::escaped).map(MarkdownRenderer::indented)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Keeps leading blanks, by which a cell shows its place in a tree. */
  private static String indented(String cell) {
    int blanks = cell.length() - cell.stripLeading().length();
    return "&nbsp;".repeat(blanks) + cell.stripLeading();
  }

  private static String escaped(String text) {
    String plain = PlainText.of(text);
    StringBuilder escaped = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '&') {
        escaped.append("&amp;");
      } else if (c == '<') {
        escaped.append("&lt;");
      } else {
        escaped.append("\\`*_[]|#>".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }
}
