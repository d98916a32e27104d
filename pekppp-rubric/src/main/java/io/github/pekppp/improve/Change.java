package io.github.pekppp.improve;

import io.github.pekppp.condition.Comparison;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;

/** Something that a unit would have to change, or to show where it is unknown. */
public sealed interface Change extends Serializable {

  /**
   * Returns the fact that changes.
   *
   * @return the fact
   */
  Fact fact();

  /**
   * Counts how many things are to be done.
   *
   * @return 1, or the number of options
   */
  int effort();

  /**
   * Says the change, made from the labels of the fact.
   *
   * @return a phrase without full stop
   */
  Text text();

  /**
   * The fact takes another value: yes for no, another option, another number.
   *
   * @param fact the fact
   * @param value the new value; of a number the nearest that helps
   */
  record Become(Fact fact, FactValue value) implements Change {
    @Override
    public int effort() {
      return 1;
    }

    @Override
    public Text text() {
      return Text.same("{0}: {1}").with(fact.label(), fact.shown(value));
    }
  }

  /**
   * A number passes a limit that it must not just reach.
   *
   * @param fact the fact
   * @param value a value that does, near the limit
   * @param comparison more or less than the limit
   * @param limit the limit
   */
  record Pass(Fact fact, FactValue value, Comparison comparison, Ratio limit) implements Change {
    @Override
    public int effort() {
      return 1;
    }

    @Override
    public Text text() {
      return Text.same("{0}: {1} {2}").with(fact.label(), comparison.label(), fact.shown(FactValue.of(limit)));
    }
  }

  /**
   * One option is picked, or given up.
   *
   * @param fact the fact
   * @param option the option
   * @param picked true to pick it, false to give it up
   */
  record One(Fact fact, FactType.Option option, boolean picked) implements Change {
    @Override
    public int effort() {
      return 1;
    }

    @Override
    public Text text() {
      return Change.template(picked).with(fact.label(), option.label());
    }
  }

  /**
   * Any so many of several options are picked, or given up; which of them does not matter.
   *
   * @param fact the fact
   * @param count how many, from 1
   * @param options those there are to choose from, at least as many, in the order of the edition
   * @param picked true to pick them, false to give them up
   */
  record Any(Fact fact, int count, List<FactType.Option> options, boolean picked) implements Change {

    /**
     * Copies the options.
     *
     * @param fact the fact
     * @param count how many, from 1
     * @param options those there are to choose from
     * @param picked true to pick them, false to give them up
     */
    public Any {
      options = List.copyOf(options);
    }

    @Override
    public int effort() {
      return count;
    }

    @Override
    public Text text() {
      if (count == options.size()) {
        Text all = Text.join(options.stream().map(FactType.Option::label).toList(), Text.same(", "));
        return Change.template(picked).with(fact.label(), all);
      }
      Text template = picked
          ? Text.of("{0}: tambah {1} dari {2} yang belum ada", "{0}: add any {1} of the remaining {2}")
          : Text.of("{0}: kurangi {1} dari {2} yang ada", "{0}: give up any {1} of the {2} there are");
      return template.with(fact.label(), count, options.size());
    }
  }

  /** How a change of named options is said. */
  private static Text template(boolean picked) {
    return picked ? Text.of("{0}: tambah {1}", "{0}: add {1}") : Text.of("{0}: tanpa {1}", "{0}: without {1}");
  }
}
