package io.github.pekppp.condition;

import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The value of a fact at a unit. */
public sealed interface FactValue extends Serializable {

  /**
   * The answer to a yes-or-no fact.
   *
   * @param holds true for yes
   */
  record Flag(boolean holds) implements FactValue {}

  /**
   * A number: a count, per cents, or a duration in the unit of its fact.
   *
   * @param value the exact number
   */
  record Quantity(Ratio value) implements FactValue {}

  /**
   * One option.
   *
   * @param option its id
   */
  record Chosen(String option) implements FactValue {}

  /**
   * Any number of options.
   *
   * @param options their ids, sorted, unmodifiable; empty when none applies
   */
  record Picked(SortedSet<String> options) implements FactValue {

    /**
     * Copies the options.
     *
     * @param options their ids, sorted, unmodifiable
     */
    public Picked {
      options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
    }

    /**
     * Picks options.
     *
     * @param options their ids
     * @return the value
     */
    public static Picked of(Collection<String> options) {
      return new Picked(new TreeSet<>(options));
    }
  }
}
