package io.github.pekppp.condition;

import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The value of a fact at a unit. */
public sealed interface FactValue extends Serializable {

  /**
   * Answers a yes-or-no fact.
   *
   * @param holds true for yes
   * @return the value
   */
  static FactValue of(boolean holds) {
    return new Flag(holds);
  }

  /**
   * Gives a number: a count, per cents, or a duration in the unit of its fact.
   *
   * @param number the number
   * @return the value
   */
  static FactValue of(long number) {
    return new Quantity(Ratio.of(number));
  }

  /**
   * Gives a number that need not be whole.
   *
   * @param number the exact number
   * @return the value
   */
  static FactValue of(Ratio number) {
    return new Quantity(number);
  }

  /**
   * Chooses one option.
   *
   * @param option its id
   * @return the value
   */
  static FactValue chosen(String option) {
    return new Chosen(option);
  }

  /**
   * Picks any number of options.
   *
   * @param options their ids; none when none applies
   * @return the value
   */
  static FactValue picked(String... options) {
    return Picked.of(List.of(options));
  }

  /**
   * The answer to a yes-or-no fact.
   *
   * @param holds true for yes
   */
  record Flag(boolean holds) implements FactValue {
    @Override
    public String toString() {
      return Boolean.toString(holds);
    }
  }

  /**
   * A number: a count, per cents, or a duration in the unit of its fact.
   *
   * @param value the exact number
   */
  record Quantity(Ratio value) implements FactValue {
    @Override
    public String toString() {
      return value.wholeValue().isPresent() ? Long.toString(value.wholeValue().getAsLong()) : value.toString();
    }
  }

  /**
   * One option.
   *
   * @param option its id
   */
  record Chosen(String option) implements FactValue {
    @Override
    public String toString() {
      return option;
    }
  }

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

    @Override
    public String toString() {
      return options.toString();
    }
  }
}
