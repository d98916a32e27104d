package io.github.pekppp.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values of facts, and the situations of a unit, that a scale could tell apart. */
public final class NaiveStates {

  /** The least by which per cents and durations are varied. */
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Map<String, List<Object>> values = new TreeMap<>();
  private final Map<String, Set<Map<?, ?>>> statements = new HashMap<>();
  private final Set<String> used = new TreeSet<>();

  public NaiveStates(NaiveScale scale) {
    for (int level = 1; level <= NaiveScale.HIGHEST; level++) {
      for (Object statement : scale.statements(level)) {
        String fact = NaiveScale.subject(statement);
        used.add(fact);
        if (statement instanceof Map<?, ?> map) {
          statements.computeIfAbsent(fact, id -> new LinkedHashSet<>()).add(map);
        }
      }
    }
    scale.facts().forEach((id, fact) -> values.put(id, telling(id, fact)));
  }

  /** Lists values of a fact: of a number those at, just below and just above its limits. */
  public List<Object> values(String fact) {
    return values.get(fact);
  }

  /** Lists every combination of values of the facts that the scale uses. */
  public List<Map<String, Object>> all() {
    return completions(Map.of());
  }

  /** Lists every combination of values of the facts that are unknown, beside those that are known. */
  public List<Map<String, Object>> completions(Map<String, Object> known) {
    List<Map<String, Object>> states = List.of(known);
    for (String fact : used) {
      if (!known.containsKey(fact)) {
        List<Map<String, Object>> longer = new ArrayList<>();
        states.forEach(state -> values(fact).forEach(value -> longer.add(with(state, fact, value))));
        states = longer;
      }
    }
    return states;
  }

  /** Changes one fact. */
  public static Map<String, Object> with(Map<String, Object> state, String fact, Object value) {
    Map<String, Object> changed = new HashMap<>(state);
    changed.put(fact, value);
    return changed;
  }

  /** Measures how far one value is from another: the difference of numbers, the options in which sets differ. */
  public static BigDecimal distance(Object one, Object other) {
    if (one instanceof BigDecimal number) {
      return number.subtract((BigDecimal) other).abs();
    } else if (one instanceof Set<?> set) {
      Set<Object> both = new HashSet<>(set);
      both.retainAll((Set<?>) other);
      return BigDecimal.valueOf(set.size() + ((Set<?>) other).size() - 2L * both.size());
    }
    return one.equals(other) ? BigDecimal.ZERO : BigDecimal.ONE;
  }

  private List<Object> telling(String id, NaiveFact fact) {
    return switch (fact.type()) {
      case "bool" -> List.of(true, false);
      case "choice" -> List.copyOf(fact.options());
      case "set" -> sets(fact, named(id));
      default -> numbers(fact, limits(id));
    };
  }

  private Set<BigDecimal> limits(String id) {
    Set<BigDecimal> limits = new TreeSet<>(List.of(BigDecimal.ZERO));
    for (Map<?, ?> statement : statements.getOrDefault(id, Set.of())) {
      statement.forEach((key, value) -> {
        if (!key.equals("fact")) {
          limits.add(new BigDecimal((String) value));
        }
      });
    }
    return limits;
  }

  private static List<Object> numbers(NaiveFact fact, Set<BigDecimal> limits) {
    BigDecimal step = fact.type().equals("int") ? BigDecimal.ONE : HUNDREDTH;
    Set<BigDecimal> numbers = new TreeSet<>();
    limits.forEach(limit -> numbers.addAll(List.of(limit.subtract(step), limit, limit.add(step))));
    numbers.removeIf(number -> number.signum() < 0);
    numbers.removeIf(number -> fact.type().equals("percent") && number.compareTo(BigDecimal.valueOf(100)) > 0);
    return List.copyOf(numbers);
  }

  /** Lists the options that statements name. */
  private Set<String> named(String id) {
    Set<String> named = new TreeSet<>();
    for (Map<?, ?> statement : statements.getOrDefault(id, Set.of())) {
      for (String key : List.of("has", "without")) {
        Object options = statement.get(key);
        if (options instanceof List<?> list) {
          list.forEach(option -> named.add((String) option));
        } else if (options != null) {
          named.add((String) options);
        }
      }
    }
    return named;
  }

  /** Lists every choice of the options that are named, each with any number of the others. */
  private static List<Object> sets(NaiveFact fact, Set<String> named) {
    List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
    for (String option : named) {
      List.copyOf(sets).forEach(set -> sets.add(plus(set, option)));
    }
    List<Object> all = new ArrayList<>();
    for (Set<String> set : sets) {
      Set<String> growing = set;
      all.add(growing);
      for (String option : fact.options()) {
        if (!named.contains(option)) {
          growing = plus(growing, option);
          all.add(growing);
        }
      }
    }
    return all;
  }

  private static Set<String> plus(Set<String> set, String option) {
    Set<String> more = new TreeSet<>(set);
    more.add(option);
    return more;
  }
}
