package io.github.pekppp.html;

import io.github.pekppp.layout.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sections of a document with their numbers, such as 3.2: a printed link names the number of the section it leads to.
 *
 * @param numbers the numbers by the ids of the sections
 */
record Parts(Map<String, String> numbers) {

  static Parts of(List<Block> blocks) {
    Map<String, String> numbers = new HashMap<>();
    number(blocks, "", numbers);
    return new Parts(numbers);
  }

  private static void number(List<Block> blocks, String above, Map<String, String> numbers) {
    int count = 0;
    for (Block.Section section : sections(blocks)) {
      count++;
      numbers.put(section.id(), above + count);
      number(section.blocks(), above + count + ".", numbers);
    }
  }

  /** The sections among blocks, without those within them. */
  static List<Block.Section> sections(List<Block> blocks) {
    return blocks.stream().filter(Block.Section.class::isInstance).map(Block.Section.class::cast).toList();
  }

  /** The number of a section. */
  String number(String id) {
    return Objects.requireNonNull(numbers.get(id), id);
  }
}
