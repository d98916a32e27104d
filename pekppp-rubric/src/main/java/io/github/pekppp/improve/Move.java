package io.github.pekppp.improve;

import io.github.pekppp.condition.FactValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may become of one fact: its new value, the changes that lead to it, and what tells it from a smaller move.
 *
 * @param value the new value; empty when the fact stays unknown
 * @param changes the changes; none when the fact stays as it is
 * @param toggled the options that are picked or given up by name
 * @param steps how far a number, or the number of other options, goes: below 0 down, above 0 up
 * @param extreme whether it is the lowest or highest value of an unknown number, which stands for "no limit this way"
 */
record Move(
    Optional<FactValue> value, List<Change> changes, Set<String> toggled, int steps, boolean extreme) {

  static Move stay(Optional<FactValue> value) {
    return new Move(value, List.of(), Set.of(), 0, false);
  }

  int effort() {
    return changes.stream().mapToInt(Change::effort).sum();
  }

  /** Tells whether this move is the other or a part of it. */
  boolean isPartOf(Move other) {
    if (changes.isEmpty()) {
      return true;
    }
    if (toggled.isEmpty() && steps == 0) {
      return value.equals(other.value);
    }
    boolean sameWay = steps == 0 || Integer.signum(steps) == Integer.signum(other.steps);
    return other.toggled.containsAll(toggled) && sameWay && Math.abs(steps) <= Math.abs(other.steps);
  }
}
