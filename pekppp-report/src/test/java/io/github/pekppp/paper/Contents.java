package io.github.pekppp.paper;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a document holds, taken apart for tests. */
final class Contents {

  private final List<Block> blocks = new ArrayList<>();

  Contents(Document document) {
    collect(document.blocks());
  }

  private void collect(List<Block> some) {
    some.forEach(block -> {
      blocks.add(block);
      if (block instanceof Block.Section section) {
        collect(section.blocks());
      }
    });
  }

  Stream<Block.Section> sections() {
    return blocks.stream().filter(Block.Section.class::isInstance).map(Block.Section.class::cast);
  }

  Block.Section section(String id) {
    return sections().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
  }

  /** The tables of a section itself, without those of the sections in it. */
  List<Block.Table> tables(String section) {
    return section(section).blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
  }

  Stream<Chart> charts() {
    return blocks.stream().filter(Block.Figure.class::isInstance).map(block -> ((Block.Figure) block).chart());
  }

  <T extends Chart> T chart(String id, Class<T> type) {
    return charts().filter(chart -> chart.id().equals(id)).map(type::cast).findFirst().orElseThrow();
  }

  Stream<Block.Table> tables() {
    return Stream.concat(
        blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast), charts().map(Chart::table));
  }

  List<String> points() {
    return blocks.stream().filter(Block.Points.class::isInstance).flatMap(block -> ((Block.Points) block).items().stream()).toList();
  }

  Stream<Cell> cells() {
    return tables().flatMap(table -> table.rows().stream()).flatMap(List::stream);
  }

  /** The words that the library itself gives: headings of tables, of charts and of the main parts. */
  Set<String> labels() {
    Set<String> labels = new TreeSet<>();
    sections().filter(section -> !section.id().matches(".*\\d.*")).forEach(section -> labels.add(section.title()));
    tables().flatMap(table -> table.columns().stream()).forEach(column -> labels.add(column.title()));
    tables().filter(table -> List.of("Hal", "Item").contains(table.columns().get(0).title())).flatMap(table -> table.rows().stream())
        .forEach(row -> labels.add(row.get(0).text()));
    return labels;
  }

  /** What must be the same in every language: kinds of blocks, names, and numbers. */
  List<String> shape() {
    List<String> shape = new ArrayList<>();
    blocks.forEach(block -> shape.add(block.getClass().getSimpleName()
        + (block instanceof Block.Section section ? " " + section.id() : "")
        + (block instanceof Block.Figure figure ? " " + figure.chart().id() : "")));
    cells().forEach(cell -> shape.add(cell.number() + " " + cell.target()));
    return shape;
  }
}
