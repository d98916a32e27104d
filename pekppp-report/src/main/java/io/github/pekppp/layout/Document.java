package io.github.pekppp.layout;

import io.github.pekppp.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document in one language, ready for anything that renders it: its words and numbers are final.
 *
 * @param name what files with it are called, without ending: lower-case letters, digits and hyphens
 * @param language the language
 * @param title its title
 * @param blocks its parts; those with a name have one of their own each, and a cell leads to one of the sections
 */
public record Document(String name, Language language, String title, List<Block> blocks) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Copies the parts, and checks all names and where cells lead.
   *
   * @param name what files with it are called
   * @param language the language
   * @param title its title
   * @param blocks its parts
   */
  public Document {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("name: \"" + name + "\" has more than lower-case letters, digits and hyphens");
    }
    blocks = List.copyOf(blocks);
    Set<String> ids = new HashSet<>();
    ids(blocks).filter(id -> !ids.add(id)).findFirst().ifPresent(id -> {
      throw new IllegalArgumentException("blocks: two are called " + id);
    });
    Set<String> sections = all(blocks)
        .filter(Block.Section.class::isInstance)
        .map(block -> ((Block.Section) block).id())
        .collect(Collectors.toSet());
    targets(blocks).filter(id -> !sections.contains(id)).findFirst().ifPresent(id -> {
      throw new IllegalArgumentException("blocks: a cell leads to " + id + ", which is no section");
    });
  }

  /** Blocks with those within them. */
  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream().flatMap(block ->
        block instanceof Block.Section section ? Stream.concat(Stream.of(block), all(section.blocks())) : Stream.of(block));
  }

  private static Stream<String> ids(List<Block> blocks) {
    return all(blocks).flatMap(block -> {
      if (block instanceof Block.Section section) {
        return Stream.of(section.id());
      }
      return block instanceof Block.Figure figure ? Stream.of(figure.chart().id()) : Stream.empty();
    });
  }

  private static Stream<String> targets(List<Block> blocks) {
    return all(blocks)
        .flatMap(block -> {
          if (block instanceof Block.Table table) {
            return Stream.of(table);
          }
          return block instanceof Block.Figure figure ? Stream.of(figure.chart().table()) : Stream.empty();
        })
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .flatMap(cell -> cell.target().stream());
  }
}
