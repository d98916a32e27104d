package io.github.pekppp.naive;

import java.util.List;
import java.util.Map;

/**
 * A fact as the file declares it.
 *
 * @param type the word in the file
 * @param options the ids of its options; none of a fact without
 */
public record NaiveFact(String type, List<String> options) {

  static NaiveFact of(Map<?, ?> yaml) {
    Object options = yaml.get("options");
    return new NaiveFact(
        (String) yaml.get("type"),
        options == null ? List.of() : ((Map<?, ?>) options).keySet().stream().map(String.class::cast).toList());
  }

  boolean isNumber() {
    return List.of("int", "percent", "duration").contains(type);
  }
}
