package io.github.pekppp.condition;

import io.github.pekppp.score.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All situations of a unit that some conditions can tell apart, one representative each.
 *
 * <p>Numbers are represented by the limits they are compared with and by values beside and between these; of a selection
 * only options that a condition names are told apart, of the others only how many there are. So proofs about a scale are
 * complete although its facts have endless values.
 */
public final class StateSpace {

  /** The largest space that is walked; the largest scale of the shipped editions has 1024 states. */
  public static final long MAX_STATES = 200_000;

  private final Map<Fact, List<FactValue>> values;
  private final Map<Fact, SortedSet<String>> named;
  private final Map<Fact, NavigableSet<Ratio>> limits;

  private StateSpace(
      Map<Fact, List<FactValue>> values,
      Map<Fact, SortedSet<String>> named,
      Map<Fact, NavigableSet<Ratio>> limits) {
    this.values = values;
    this.named = named;
    this.limits = limits;
  }

  /**
   * Creates the space that some conditions span.
   *
   * @param conditions the conditions
   * @return the space; empty when it has more than {@link #MAX_STATES} states
   */
  public static Optional<StateSpace> of(List<Condition> conditions) {
    Map<Fact, List<Condition>> leaves = new LinkedHashMap<>();
    conditions.stream()
        .flatMap(Condition::leaves)
        .forEach(leaf -> leaf.facts().forEach(fact -> leaves.computeIfAbsent(fact, key -> new ArrayList<>()).add(leaf)));
    Map<Fact, List<FactValue>> values = new LinkedHashMap<>();
    Map<Fact, SortedSet<String>> named = new LinkedHashMap<>();
    Map<Fact, NavigableSet<Ratio>> limits = new LinkedHashMap<>();
    long size = 1;
    for (Map.Entry<Fact, List<Condition>> entry : leaves.entrySet()) {
      Fact fact = entry.getKey();
      SortedSet<String> options = named(entry.getValue());
      if (size * selections(fact, options) > MAX_STATES) {
        return Optional.empty(); // before they are made, which may be more than memory holds
      }
      List<FactValue> representatives = representatives(fact, entry.getValue());
      values.put(fact, representatives);
      named.put(fact, options);
      limits.put(fact, limits(entry.getValue()));
      size *= representatives.size();
      if (size > MAX_STATES) {
        return Optional.empty();
      }
    }
    return Optional.of(new StateSpace(values, named, limits));
  }

  /**
   * Lists the facts that the conditions ask for.
   *
   * @return the facts in the order in which the conditions name them
   */
  public List<Fact> facts() {
    return List.copyOf(values.keySet());
  }

  /**
   * Lists representative values of a fact.
   *
   * @param fact a fact of this space
   * @return values that together stand for all others
   */
  public List<FactValue> values(Fact fact) {
    return values.getOrDefault(fact, List.of());
  }

  /**
   * Lists the options that conditions name one by one; of the others only their number matters.
   *
   * @param fact a fact of this space
   * @return option ids, sorted
   */
  public SortedSet<String> named(Fact fact) {
    return named.getOrDefault(fact, new TreeSet<>());
  }

  /**
   * Lists the limits with which conditions compare a number.
   *
   * @param fact a fact of this space
   * @return the limits, sorted; none of a fact that is no number
   */
  public NavigableSet<Ratio> limits(Fact fact) {
    return limits.getOrDefault(fact, new TreeSet<>());
  }

  private static NavigableSet<Ratio> limits(List<Condition> leaves) {
    NavigableSet<Ratio> limits = new TreeSet<>();
    for (Condition leaf : leaves) {
      if (leaf instanceof Condition.Measures measures) {
        limits.add(measures.limit());
      }
    }
    return limits;
  }

  /**
   * Guesses a state in which a condition holds by the least: every fact has its first value that passes what the condition
   * says of it, and its very first value where the condition says nothing.
   *
   * @param condition one of the conditions of this space
   * @return a state; the condition holds in it unless it has alternatives that exclude one another, or negations
   */
  public Facts least(Condition condition) {
    List<Condition> leaves = condition.leaves().toList();
    Map<String, FactValue> state = new TreeMap<>();
    values.forEach((fact, candidates) -> {
      List<Condition> demands = leaves.stream().filter(leaf -> leaf.facts().anyMatch(fact::equals)).toList();
      state.put(fact.id(), candidates.stream()
          .filter(value -> holdAll(demands, new Facts(Map.of(fact.id(), value))))
          .findFirst()
          .orElse(candidates.get(0)));
    });
    return new Facts(state);
  }

  private static boolean holdAll(List<Condition> demands, Facts facts) {
    return demands.stream().allMatch(demand -> demand.evaluate(facts) == Truth.TRUE);
  }

  /**
   * Visits every state.
   *
   * @param visitor takes the facts of each state, all known
   */
  public void forEach(Consumer<Facts> visitor) {
    visit(facts(), 0, new TreeMap<>(), visitor);
  }

  private void visit(List<Fact> facts, int at, Map<String, FactValue> state, Consumer<Facts> visitor) {
    if (at == facts.size()) {
      visitor.accept(new Facts(state));
      return;
    }
    Fact fact = facts.get(at);
    for (FactValue value : values(fact)) {
      state.put(fact.id(), value);
      visit(facts, at + 1, state, visitor);
    }
  }

  private static List<FactValue> representatives(Fact fact, List<Condition> leaves) {
    FactType type = fact.type();
    if (type instanceof FactType.Choice choice) {
      return FactType.Option.ids(choice.options()).stream().<FactValue>map(FactValue.Chosen::new).toList();
    } else if (type instanceof FactType.Selection selection) {
      return selections(FactType.Option.ids(selection.options()), named(leaves));
    } else if (type instanceof FactType.Bool) {
      return List.of(new FactValue.Flag(false), new FactValue.Flag(true));
    }
    return quantities(leaves).stream()
        .<FactValue>map(FactValue.Quantity::new)
        .filter(type::accepts)
        .toList();
  }

  /** Around every limit: the limit, what lies halfway to the next whole number on both sides, and these numbers. */
  private static SortedSet<Ratio> quantities(List<Condition> leaves) {
    SortedSet<Ratio> values = new TreeSet<>();
    values.add(Ratio.ZERO);
    Ratio half = Ratio.of(1, 2);
    for (Ratio limit : limits(leaves)) {
      values.addAll(List.of(limit, limit.minus(half), limit.plus(half), limit.minus(Ratio.ONE), limit.plus(Ratio.ONE)));
    }
    List<Ratio> limits = List.copyOf(values);
    for (int i = 1; i < limits.size(); i++) {
      values.add(limits.get(i - 1).plus(limits.get(i)).times(half));
    }
    return values;
  }

  private static SortedSet<String> named(List<Condition> leaves) {
    SortedSet<String> named = new TreeSet<>();
    for (Condition leaf : leaves) {
      if (leaf instanceof Condition.Has has) {
        named.add(has.option());
      } else if (leaf instanceof Condition.Counts counts) {
        named.addAll(counts.without());
      }
    }
    return named;
  }

  /** Counts the selections of a fact that are told apart: those of the named options, and how many others; 1 for no set. */
  private static long selections(Fact fact, SortedSet<String> named) {
    if (!(fact.type() instanceof FactType.Selection set)) {
      return 1;
    }
    return named.size() < Integer.SIZE ? (1L << named.size()) * (set.options().size() - named.size() + 1) : MAX_STATES + 1;
  }

  private static List<FactValue> selections(List<String> options, SortedSet<String> named) {
    List<String> told = List.copyOf(named);
    List<String> others = options.stream().filter(option -> !named.contains(option)).toList();
    List<FactValue> selections = new ArrayList<>();
    for (int subset = 0; subset < 1 << told.size(); subset++) {
      for (int count = 0; count <= others.size(); count++) {
        SortedSet<String> picked = new TreeSet<>(others.subList(0, count));
        for (int i = 0; i < told.size(); i++) {
          if ((subset >> i & 1) == 1) {
            picked.add(told.get(i));
          }
        }
        selections.add(new FactValue.Picked(picked));
      }
    }
    return selections;
  }
}
