package io.github.pekppp.improve;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.StateSpace;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.score.Level;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The level that facts give an indicator, why, and what would raise it.
 *
 * <p>Unknown is not false: while unknown facts decide, the level is a range from {@link #certain} to {@link #possible}.
 */
@Value.Immutable
public interface FactRating extends Serializable {

  /**
   * Returns the indicator.
   *
   * @return the indicator
   */
  Indicator indicator();

  /**
   * Returns the scale that was applied.
   *
   * @return what each level demands
   */
  LevelRules rules();

  /**
   * Returns what is known.
   *
   * @return the facts
   */
  Facts facts();

  /**
   * Rates facts.
   *
   * @param indicator the indicator
   * @param rules its scale
   * @param facts what is known
   * @return the rating
   */
  static FactRating of(Indicator indicator, LevelRules rules, Facts facts) {
    return ImmutableFactRating.builder().indicator(indicator).rules(rules).facts(facts).build();
  }

  /**
   * Returns the level that the unit has whatever the unknown facts are.
   *
   * @return the level
   */
  default Level certain() {
    return rules().certain(facts());
  }

  /**
   * Returns the level that the unit has at best.
   *
   * @return the level; the certain one when the unknown facts decide nothing
   */
  default Level possible() {
    return rules().possible(facts());
  }

  /**
   * Tells whether the condition of a level holds.
   *
   * @param level a level, 1..5; level 0 always holds
   * @return whether it holds, as far as the facts are known
   */
  default Truth holds(Level level) {
    return level.value() == 0 ? Truth.TRUE : rules().conditions().get(level.value() - 1).evaluate(facts());
  }

  /**
   * Lists what a level demands, part by part.
   *
   * @param level a level, 1..5
   * @return every part of its condition with whether it holds, in the order of the scale
   */
  default List<Demand> demands(Level level) {
    if (level.value() == 0) {
      return List.of();
    }
    Condition condition = rules().conditions().get(level.value() - 1);
    List<Condition> parts = condition instanceof Condition.All all ? all.parts() : List.of(condition);
    return parts.stream().map(part -> new Demand(part, part.evaluate(facts()))).toList();
  }

  /**
   * One part of what a level demands.
   *
   * @param condition the part
   * @param holds whether it holds, as far as the facts are known
   */
  record Demand(Condition condition, Truth holds) implements Serializable {}

  /**
   * Returns the lowest level above the certain one whose condition does not certainly hold.
   *
   * @return the level; empty at level 5
   */
  default Optional<Level> firstUnmet() {
    int next = certain().value() + 1;
    return next > Level.MAX ? Optional.empty() : Optional.of(Level.of(next));
  }

  /**
   * Lists the unknown facts on which the level depends.
   *
   * @return facts in the order in which the conditions name them; empty when the level is certain
   */
  default List<Fact> deciding() {
    Set<Fact> deciding = new LinkedHashSet<>();
    for (int level = certain().value() + 1; level <= possible().value(); level++) {
      Condition condition = rules().conditions().get(level - 1);
      if (condition.evaluate(facts()) == Truth.UNKNOWN) {
        StateSpace.of(List.of(condition)).map(StateSpace::facts).orElse(List.of()).stream()
            .filter(fact -> facts().value(fact).isEmpty())
            .forEach(deciding::add);
      }
    }
    return List.copyOf(deciding);
  }

  /**
   * Finds every least set of changes that makes the level certain to be a target or higher.
   *
   * <p>Least means that no part of the set would do. A number changes to the nearest value that helps; where any of
   * several options would do, one change says so.
   *
   * @param target the level aimed at
   * @return the sets by rising effort; empty when the target is reached already
   */
  default List<Improvement> improvements(Level target) {
    Optional<StateSpace> space = StateSpace.of(rules().conditions());
    if (certain().compareTo(target) >= 0 || space.isEmpty()) {
      return List.of();
    }
    List<Fact> order = space.get().facts();
    Moves moves = new Moves(space.get(), facts());
    List<List<Move>> reaching = new ArrayList<>();
    collect(order.stream().map(moves::of).toList(), order, new ArrayList<>(), target, reaching);
    reaching.sort(Comparator.<List<Move>>comparingInt(FactRating::effort).thenComparingInt(FactRating::distance));
    List<List<Move>> least = new ArrayList<>();
    for (List<Move> candidate : reaching) {
      if (least.stream().noneMatch(smaller -> isPart(smaller, candidate))) {
        least.add(candidate);
      }
    }
    List<List<Move>> limits = least.stream().filter(found -> found.stream().noneMatch(Move::extreme)).toList();
    return (limits.isEmpty() ? least : limits).stream().map(found -> improvement(order, found, target)).toList();
  }

  private void collect(
      List<List<Move>> moves, List<Fact> order, List<Move> chosen, Level target, List<List<Move>> reaching) {
    if (chosen.size() == order.size()) {
      if (rules().certain(after(order, chosen)).compareTo(target) >= 0) {
        reaching.add(List.copyOf(chosen));
      }
      return;
    }
    for (Move move : moves.get(chosen.size())) {
      chosen.add(move);
      collect(moves, order, chosen, target, reaching);
      chosen.remove(chosen.size() - 1);
    }
  }

  private Facts after(List<Fact> order, List<Move> moves) {
    Map<String, FactValue> values = new TreeMap<>(facts().values());
    for (int i = 0; i < order.size(); i++) {
      String id = order.get(i).id();
      moves.get(i).value().ifPresent(value -> values.put(id, value));
    }
    return new Facts(values);
  }

  private Improvement improvement(List<Fact> order, List<Move> moves, Level target) {
    List<Change> changes = moves.stream().flatMap(move -> move.changes().stream()).toList();
    return new Improvement(target, changes, after(order, moves));
  }

  private static int effort(List<Move> moves) {
    return moves.stream().mapToInt(Move::effort).sum();
  }

  /** How far a combination goes; a part of it never goes farther, and so comes first. */
  private static int distance(List<Move> moves) {
    return moves.stream().mapToInt(move -> Math.abs(move.steps())).sum();
  }

  private static boolean isPart(List<Move> smaller, List<Move> greater) {
    for (int i = 0; i < smaller.size(); i++) {
      if (!smaller.get(i).isPartOf(greater.get(i))) {
        return false;
      }
    }
    return true;
  }
}
