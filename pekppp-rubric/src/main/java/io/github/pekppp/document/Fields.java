package io.github.pekppp.document;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Spelling;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a mapping with known keys; whatever nobody asked for when it is {@linkplain #close closed} is reported
 * as unknown.
 */
public final class Fields {

  private final Decoder decoder;
  private final Place place;
  private final boolean readable;
  private final Map<String, DocumentNode.Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(Decoder decoder, DocumentNode node, Optional<List<DocumentNode.Entry>> found) {
    this.decoder = decoder;
    this.place = node.place();
    this.readable = found.isPresent();
    found.ifPresent(list -> list.forEach(entry -> entries.put(entry.key(), entry)));
  }

  /**
   * Returns where the mapping stands.
   *
   * @return its place
   */
  public Place place() {
    return place;
  }

  /**
   * Asks for a value that may be left out.
   *
   * @param key its key
   * @return the value; empty when it is left out or null
   */
  public Optional<DocumentNode> optional(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(DocumentNode.Entry::value).filter(value -> !value.isNull());
  }

  /**
   * Asks for a value that must be there.
   *
   * @param key its key
   * @return the value; empty, and reported, when it is left out or null
   */
  public Optional<DocumentNode> required(String key) {
    return required(key, DocumentProblem.KEY_MISSING);
  }

  /**
   * Asks for a value that must be there, for a reason of its own.
   *
   * @param key its key
   * @param missing the problem when it is left out or null; its argument is the key
   * @return the value; empty, and reported, when it is left out or null
   */
  public Optional<DocumentNode> required(String key, ProblemCode missing) {
    Optional<DocumentNode> value = optional(key);
    if (value.isEmpty() && readable) {
      Place at = Optional.ofNullable(entries.get(key)).map(entry -> entry.value().place()).orElse(place);
      decoder.problem(missing, at, key);
    }
    return value;
  }

  /**
   * Asks for a text that must be there.
   *
   * @param key its key
   * @return the text
   */
  public Optional<String> text(String key) {
    return required(key).flatMap(decoder::text);
  }

  /**
   * Asks for a whole number that must be there.
   *
   * @param key its key
   * @param min the lowest allowed
   * @param max the highest allowed
   * @return the number
   */
  public Optional<Integer> integer(String key, int min, int max) {
    return required(key).flatMap(node -> decoder.integer(node, min, max));
  }

  /**
   * Asks for the code of a closed set that must be there.
   *
   * @param <C> the set
   * @param key its key
   * @param set the set's class
   * @return the constant
   */
  public <C extends Enum<C> & Coded> Optional<C> coded(String key, Class<C> set) {
    return required(key).flatMap(node -> decoder.coded(node, set));
  }

  /**
   * Asks for a list that may be left out.
   *
   * @param key its key
   * @return its members; none when it is left out
   */
  public List<DocumentNode> list(String key) {
    return optional(key).flatMap(decoder::items).orElse(List.of());
  }

  /**
   * Asks for a mapping with free keys that may be left out.
   *
   * @param key its key
   * @return its entries; none when it is left out
   */
  public List<DocumentNode.Entry> entries(String key) {
    return optional(key).flatMap(decoder::entries).orElse(List.of());
  }

  /** Reports every key that nobody asked for. */
  public void close() {
    for (DocumentNode.Entry entry : entries.values()) {
      if (!asked.contains(entry.key())) {
        Optional<String> meant = Spelling.nearest(entry.key(), asked);
        meant.ifPresentOrElse(
            key -> decoder.problem(DocumentProblem.KEY_MISSPELT, entry.place(), key),
            () -> decoder.problem(DocumentProblem.KEY_UNKNOWN, entry.place(), String.join(", ", asked)));
      }
    }
  }
}
