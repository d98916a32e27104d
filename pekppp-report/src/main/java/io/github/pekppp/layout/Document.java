package io.github.pekppp.layout;

import io.github.pekppp.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document in one language, ready for anything that renders it: its words and numbers are final.
 *
 * @param name what files with it are called, without ending: lower-case letters, digits and hyphens
 * @param language the language
 * @param title its title
 * @param blocks its parts; those with a name have one of their own each
 */
public record Document(String name, Language language, String title, List<Block> blocks) {

  /**
   * Copies the parts and checks their names.
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
    blocks = List.copyOf(blocks);
    Set<String> ids = new HashSet<>();
    ids(blocks).filter(id -> !ids.add(id)).findFirst().ifPresent(id -> {
      throw new IllegalArgumentException("blocks: two are called " + id);
    });
  }

  private static Stream<String> ids(List<Block> blocks) {
    return blocks.stream().flatMap(block -> {
      if (block instanceof Block.Section section) {
        return Stream.concat(Stream.of(section.id()), ids(section.blocks()));
      }
      return block instanceof Block.Figure figure ? Stream.of(figure.chart().id()) : Stream.empty();
    });
  }
}
