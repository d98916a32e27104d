package io.github.pekppp.condition;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known about the facts of one indicator at one unit.
 *
 * @param values the known values by fact id, sorted, unmodifiable; a fact that is not among them is unknown, not false
 */
public record Facts(Map<String, FactValue> values) implements Serializable {

  /** Nothing is known. */
  public static final Facts NONE = new Facts(Map.of());

  /**
   * Copies the values.
   *
   * @param values the known values by fact id, sorted, unmodifiable
   */
  public Facts {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /**
   * Returns the value of a fact.
   *
   * @param fact the fact
   * @return its value; empty when it is unknown
   */
  public Optional<FactValue> value(Fact fact) {
    return Optional.ofNullable(values.get(fact.id()));
  }
}
