package io.github.pekppp.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A second evaluator of level conditions, over the maps and lists of the file and over plain values: Boolean, BigDecimal,
 * String, a set of strings; a fact that is not there is unknown. It shares neither reading nor logic with the library.
 *
 * @param reading the reading of an open question for which it is; empty for the scale of the sheet itself
 * @param facts the facts by id
 * @param levels what the file says
 */
public record NaiveScale(Map<?, ?> reading, Map<String, NaiveFact> facts, Map<?, ?> levels) {

  public static final int HIGHEST = 5;

  private static final List<String> COMPARISONS = List.of("at_least", "at_most", "more_than", "less_than");

  boolean isFor(String question, String alternative) {
    return alternative.equals(reading.get(question));
  }

  /** Lists what a level demands, all of it. */
  public List<Object> demands(int level) {
    List<Object> demands = new ArrayList<>();
    if (levels.containsKey("base")) {
      demands.add(levels.get("base"));
    }
    if (levels.get("ladder") instanceof List<?> steps) {
      demands.addAll(steps.subList(0, level));
    } else if (levels.containsKey("fact") || levels.containsKey("count")) {
      demands.add(limit(level));
    } else {
      demands.add(levels.get(Integer.toString(level)));
    }
    return demands;
  }

  /** Lists the single statements that a level demands, each once. */
  public Set<Object> statements(int level) {
    Set<Object> statements = new LinkedHashSet<>();
    demands(level).forEach(demand -> collect(demand, statements));
    return statements;
  }

  /** Finds the highest level whose demands certainly hold. */
  public int certain(Map<String, Object> known) {
    return highest(known, false);
  }

  /** Finds the highest level whose demands may hold. */
  public int possible(Map<String, Object> known) {
    return highest(known, true);
  }

  /** Evaluates a condition; empty when it depends on what is unknown. */
  public Optional<Boolean> holds(Object condition, Map<String, Object> known) {
    if (condition instanceof String fact) {
      return Optional.ofNullable((Boolean) known.get(fact));
    } else if (condition instanceof List<?> parts) {
      return all(parts, known);
    }
    Map<?, ?> map = (Map<?, ?>) condition;
    if (map.get("all") instanceof List<?> parts) {
      return all(parts, known);
    } else if (map.get("any") instanceof List<?> parts) {
      return any(parts, known);
    } else if (map.containsKey("not")) {
      return holds(map.get("not"), known).map(held -> !held);
    }
    if ("0".equals(map.get("at_least"))) {
      return Optional.of(true); // whatever is counted or measured
    }
    return Optional.ofNullable(known.get(subject(map))).map(value -> test(map, value));
  }

  /** Names the fact that a single statement is about. */
  public static String subject(Object statement) {
    if (statement instanceof String fact) {
      return fact;
    }
    Map<?, ?> map = (Map<?, ?>) statement;
    return (String) (map.containsKey("count") ? map.get("count") : map.get("fact"));
  }

  @Override
  public String toString() {
    return reading.isEmpty() ? "" : " " + reading;
  }

  private int highest(Map<String, Object> known, boolean otherwise) {
    for (int level = HIGHEST; level > 0; level--) {
      if (all(demands(level), known).orElse(otherwise)) {
        return level;
      }
    }
    return 0;
  }

  /** One comparison with five limits, as the comparison with the limit of one level. */
  private Map<Object, Object> limit(int level) {
    Map<Object, Object> comparison = new LinkedHashMap<>(levels);
    comparison.remove("base");
    comparison.replaceAll((key, value) -> COMPARISONS.contains(key) ? ((List<?>) value).get(level - 1) : value);
    return comparison;
  }

  private static void collect(Object condition, Set<Object> statements) {
    if (condition instanceof List<?> parts) {
      parts.forEach(part -> collect(part, statements));
    } else if (condition instanceof Map<?, ?> map && subject(map) == null) {
      map.values().forEach(parts -> collect(parts, statements));
    } else {
      statements.add(condition);
    }
  }

  private Optional<Boolean> all(List<?> parts, Map<String, Object> known) {
    boolean unknown = false;
    for (Object part : parts) {
      Optional<Boolean> held = holds(part, known);
      if (held.isPresent() && !held.get()) {
        return held;
      }
      unknown |= held.isEmpty();
    }
    return unknown ? Optional.empty() : Optional.of(true);
  }

  private Optional<Boolean> any(List<?> parts, Map<String, Object> known) {
    boolean unknown = false;
    for (Object part : parts) {
      Optional<Boolean> held = holds(part, known);
      if (held.isPresent() && held.get()) {
        return held;
      }
      unknown |= held.isEmpty();
    }
    return unknown ? Optional.empty() : Optional.of(false);
  }

  private static boolean test(Map<?, ?> statement, Object value) {
    if (statement.containsKey("is")) {
      return oneOrMore(statement.get("is")).contains(value);
    } else if (statement.containsKey("has")) {
      return ((Set<?>) value).containsAll(oneOrMore(statement.get("has")));
    }
    BigDecimal number;
    if (value instanceof Set<?> picked) {
      Set<Object> counted = new HashSet<>(picked);
      if (statement.containsKey("without")) {
        counted.removeAll(oneOrMore(statement.get("without")));
      }
      number = BigDecimal.valueOf(counted.size());
    } else {
      number = (BigDecimal) value;
    }
    String comparison = COMPARISONS.stream().filter(statement::containsKey).findFirst().orElseThrow();
    int order = number.compareTo(new BigDecimal((String) statement.get(comparison)));
    return switch (comparison) {
      case "at_least" -> order >= 0;
      case "at_most" -> order <= 0;
      case "more_than" -> order > 0;
      default -> order < 0;
    };
  }

  private static Set<?> oneOrMore(Object yaml) {
    return yaml instanceof List<?> list ? Set.copyOf(list) : Set.of(yaml);
  }
}
