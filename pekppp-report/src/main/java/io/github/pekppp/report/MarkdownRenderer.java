package io.github.pekppp.report;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.layout.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a report as Markdown with tables as GitHub reads them. */
public final class MarkdownRenderer {

  /** That of the title is 1. */
  private static final int SECTION_DEPTH = 2;

  private static final int DEEPEST = 6;

  private MarkdownRenderer() {}

  /**
   * Renders a document, with an anchor at every section and links to them.
   *
   * @param document the document
   * @return the text, ending with a line feed
   */
  public static String render(Document document) {
    return heading(1, document.title()) + "\n" + render(document.blocks());
  }

  /**
   * Renders a report.
   *
   * @param blocks its parts
   * @return the text, ending with a line feed
   */
  public static String render(List<Block> blocks) {
    return render(blocks, SECTION_DEPTH);
  }

  /** Sections among the blocks have headings of the depth. */
  private static String render(List<Block> blocks, int depth) {
    return blocks.stream().map(block -> render(block, blocks, depth)).collect(Collectors.joining("\n"));
  }

  private static String render(Block block, List<Block> beside, int depth) {
    if (block instanceof Block.Heading heading) {
      return heading(heading.depth(), heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      return escaped(paragraph.text()) + "\n";
    } else if (block instanceof Block.Points points) {
      return points(points.items());
    } else if (block instanceof Block.Lines lines) {
      return points(lines.lines());
    }
    if (block instanceof Block.Section section) {
      return "<a id=\"" + section.id() + "\"></a>\n\n" + heading(depth, section.title()) + "\n" + render(section.blocks(), depth + 1);
    } else if (block instanceof Block.Figure figure) {
      return figure(figure, beside);
    } else if (block instanceof Block.Signatures signatures) {
      return signatures(signatures);
    }
    return table((Block.Table) block);
  }

  private static String heading(int depth, String text) {
    return "#".repeat(Math.min(depth, DEEPEST)) + " " + escaped(PlainText.line(text).strip()) + "\n";
  }

  /** What can be seen in a chart, and its figures, unless they stand beside it anyway. */
  private static String figure(Block.Figure figure, List<Block> beside) {
    Chart chart = figure.chart();
    String words = "**" + escaped(chart.title()) + ".** " + escaped(chart.description()) + "\n";
    return figure.hasTableAmong(beside) ? words : words + "\n" + table(chart.table());
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
    out.append(row(table.columns().stream().map(column -> indented(escaped(column.title()))).toList()));
    out.append(table.columns().stream().map(column -> column.number() ? "---:" : "---")
        .collect(Collectors.joining(" | ", "| ", " |\n")));
    table.rows().forEach(cells -> out.append(row(cells.stream().map(MarkdownRenderer::cell).toList())));
    return out.toString();
  }

  private static String points(List<String> items) {
    return items.stream().map(item -> "- " + escaped(item) + "\n").collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(Cell cell) {
    String text = indented(escaped(cell.text()));
    return cell.target().map(section -> "[" + text + "](#" + section + ")").orElse(text);
  }

  /** Keeps leading blanks, by which a cell shows its place in a tree. */
  private static String indented(String cell) {
    int blanks = cell.length() - cell.stripLeading().length();
    return "&nbsp;".repeat(blanks) + cell.stripLeading();
  }

  /** Lines are broken by an element, after which no sign begins anything; a line feed would end a cell. */
  private static String escaped(String text) {
    String plain = withoutLastBreaks(PlainText.of(text));
    StringBuilder escaped = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '&') {
        escaped.append("&amp;");
      } else if (c == '<') {
        escaped.append("&lt;");
      } else if (c == '\n') {
        escaped.append("<br>");
      } else {
        escaped.append("\\`*_[]|#>".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  private static String withoutLastBreaks(String plain) {
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == '\n') {
      end--;
    }
    return plain.substring(0, end);
  }
}
