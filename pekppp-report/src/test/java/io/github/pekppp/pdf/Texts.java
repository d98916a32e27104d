package io.github.pekppp.pdf;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import java.util.List;

/** All texts of a document, in the order in which they are read. */
final class Texts {

  private Texts() {}

  static String of(Document document) {
    StringBuilder all = new StringBuilder(document.title());
    List<Block> blocks = document.blocks();
    boolean repeated = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading first && first.text().equals(document.title());
    addAll(repeated ? blocks.subList(1, blocks.size()) : blocks, document.language(), all);
    return withoutBlanks(all.toString());
  }

  static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  private static void addAll(List<Block> blocks, Language language, StringBuilder all) {
    blocks.forEach(block -> {
      if (block instanceof Block.Section section) {
        all.append(section.title());
        addAll(section.blocks(), language, all);
      } else if (block instanceof Block.Figure figure) {
        all.append(figure.chart().title()).append(figure.chart().description());
        if (blocks.contains(figure.chart().table())) {
          all.append(language == Language.ID ? "Angkanya ada di tabel di dekat grafik ini." : "Its figures stand in the table beside this chart.");
        } else {
          add(figure.chart().table(), all);
        }
      } else {
        add(block, all);
      }
    });
  }

  private static void add(Block block, StringBuilder all) {
    if (block instanceof Block.Heading heading) {
      all.append(heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      all.append(paragraph.text());
    } else if (block instanceof Block.Points points) {
      points.items().forEach(all::append);
    } else if (block instanceof Block.Lines lines) {
      lines.lines().forEach(all::append);
    } else if (block instanceof Block.Table table) {
      table.columns().forEach(column -> all.append(column.title()));
      table.rows().forEach(row -> row.stream().map(Cell::text).forEach(all::append));
    } else if (block instanceof Block.Signatures signatures) {
      all.append(signatures.where());
      signatures.signatories().forEach(who -> all.append(who.role()).append(who.name()).append(who.note()));
    }
  }
}
