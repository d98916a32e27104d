package io.github.pekppp.condition;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;

/** What kind of value a fact has. */
public sealed interface FactType extends Serializable {

  /**
   * Tells whether a value is of this type and in its range.
   *
   * @param value any value
   * @return true when a fact of this type can have it
   */
  boolean accepts(FactValue value);

  /**
   * Tells whether every value of another type is one of this type.
   *
   * @param other the other type
   * @return true when an answer of that type can be taken over as it is
   */
  default boolean includes(FactType other) {
    return equals(other);
  }

  /**
   * Describes the values of this type.
   *
   * @return such as "a number from 0 to 100"
   */
  Text expected();

  /** Yes or no. */
  record Bool() implements FactType {
    @Override
    public boolean accepts(FactValue value) {
      return value instanceof FactValue.Flag;
    }

    @Override
    public Text expected() {
      return Text.of("true atau false", "true or false");
    }
  }

  /** A whole number from 0. */
  record Whole() implements FactType {
    @Override
    public boolean accepts(FactValue value) {
      return value instanceof FactValue.Quantity quantity
          && quantity.value().signum() >= 0
          && quantity.value().denominator().bitLength() == 1;
    }

    @Override
    public Text expected() {
      return Text.of("bilangan bulat mulai 0", "a whole number from 0");
    }
  }

  /** A number from 0 to 100. */
  record Percent() implements FactType {

    /** The highest percentage. */
    static final Ratio HIGHEST = Ratio.of(100);

    @Override
    public boolean accepts(FactValue value) {
      return value instanceof FactValue.Quantity quantity
          && quantity.value().signum() >= 0
          && quantity.value().compareTo(HIGHEST) <= 0;
    }

    @Override
    public Text expected() {
      return Text.of("bilangan 0..100", "a number 0..100");
    }
  }

  /**
   * A length of time from 0.
   *
   * @param unit what it is counted in
   */
  record Duration(TimeUnit unit) implements FactType {
    @Override
    public boolean accepts(FactValue value) {
      return value instanceof FactValue.Quantity quantity && quantity.value().signum() >= 0;
    }

    @Override
    public boolean includes(FactType other) {
      return equals(other) || other instanceof Whole;
    }

    @Override
    public Text expected() {
      return Text.of("bilangan mulai 0, dalam {0}", "a number from 0, in {0}").with(unit.label());
    }
  }

  /**
   * Exactly one of several options.
   *
   * @param options the options
   */
  record Choice(List<Option> options) implements FactType {

    /**
     * Copies the list.
     *
     * @param options the options
     */
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public boolean accepts(FactValue value) {
      return value instanceof FactValue.Chosen chosen && Option.ids(options).contains(chosen.option());
    }

    @Override
    public boolean includes(FactType other) {
      return other instanceof Choice choice && Option.ids(options).containsAll(Option.ids(choice.options()));
    }

    @Override
    public Text expected() {
      return Text.of("salah satu dari: {0}", "one of: {0}").with(String.join(", ", Option.ids(options)));
    }
  }

  /**
   * Any number of several options, none and all among them.
   *
   * @param options the options
   */
  record Selection(List<Option> options) implements FactType {

    /**
     * Copies the list.
     *
     * @param options the options
     */
    public Selection {
      options = List.copyOf(options);
    }

    @Override
    public boolean accepts(FactValue value) {
      return value instanceof FactValue.Picked picked && Option.ids(options).containsAll(picked.options());
    }

    @Override
    public boolean includes(FactType other) {
      return other instanceof Selection selection && Option.ids(options).containsAll(Option.ids(selection.options()));
    }

    @Override
    public Text expected() {
      return Text.of("daftar berisi: {0}", "a list of: {0}").with(String.join(", ", Option.ids(options)));
    }
  }

  /**
   * Something that can be chosen.
   *
   * @param id its name in files
   * @param label its name for people
   */
  record Option(String id, Text label) implements Serializable {

    /**
     * Lists the names of options.
     *
     * @param options the options
     * @return their ids, in order
     */
    public static List<String> ids(List<Option> options) {
      return options.stream().map(Option::id).toList();
    }
  }
}
