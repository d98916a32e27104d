package io.github.pekppp.condition;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A statement about the facts of an indicator, which a level demands. */
public sealed interface Condition extends Serializable {

  /** A limit with more decimals is shown as a fraction. */
  int MOST_DECIMALS = 10;

  /**
   * Evaluates this condition; an unknown fact makes it unknown only where that fact decides.
   *
   * @param facts what is known
   * @return whether it holds
   */
  Truth evaluate(Facts facts);

  /**
   * Says this condition in words, made from the labels of its facts.
   *
   * @return a phrase without full stop
   */
  Text text();

  /**
   * Lists the conditions without parts that this one is made of.
   *
   * @return itself when it has no parts
   */
  default Stream<Condition> leaves() {
    return Stream.of(this);
  }

  /**
   * Lists the facts that this condition asks for.
   *
   * @return the facts in the order in which they are named, perhaps more than once
   */
  default Stream<Fact> facts() {
    return leaves().flatMap(Condition::facts);
  }

  /** A condition that says something of one fact, whose label need not be repeated with each such condition. */
  sealed interface OfFact extends Condition {

    /**
     * Returns the fact.
     *
     * @return the fact
     */
    Fact fact();

    /**
     * Says what is demanded of the fact, without naming it.
     *
     * @return a phrase
     */
    Text demand();

    @Override
    default Stream<Fact> facts() {
      return Stream.of(fact());
    }

    @Override
    default Text text() {
      return Text.same("{0}: {1}").with(fact().label(), demand());
    }
  }

  /**
   * A yes-or-no fact is a yes.
   *
   * @param fact the fact
   */
  record Holds(Fact fact) implements Condition {
    @Override
    public Truth evaluate(Facts facts) {
      return Condition.ask(facts, fact, value -> ((FactValue.Flag) value).holds());
    }

    @Override
    public Stream<Fact> facts() {
      return Stream.of(fact);
    }

    @Override
    public Text text() {
      return fact.label();
    }
  }

  /**
   * A number passes a limit.
   *
   * @param fact the fact
   * @param comparison how to compare
   * @param limit the limit
   */
  record Measures(Fact fact, Comparison comparison, Ratio limit) implements OfFact {
    @Override
    public Truth evaluate(Facts facts) {
      return facts.value(fact)
          .map(value -> Truth.of(comparison.test(((FactValue.Quantity) value).value(), limit)))
          .orElseGet(() -> Condition.between(comparison.test(Ratio.ZERO, limit), atMost()));
    }

    /** Whether the highest number that the fact can have passes. */
    private boolean atMost() {
      return fact.type() instanceof FactType.Percent
          ? comparison.test(FactType.Percent.HIGHEST, limit)
          : comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
    }

    @Override
    public Text demand() {
      return Text.same("{0} {1}").with(comparison.label(), Condition.shown(limit));
    }
  }

  /**
   * The chosen option is one of some.
   *
   * @param fact the fact
   * @param options the ids of the options, sorted
   */
  record Is(Fact fact, SortedSet<String> options) implements OfFact {

    /**
     * Copies the options.
     *
     * @param fact the fact
     * @param options the ids of the options, sorted
     */
    public Is {
      options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
    }

    @Override
    public Truth evaluate(Facts facts) {
      List<String> all = FactType.Option.ids(fact.options());
      return facts.value(fact)
          .map(value -> Truth.of(options.contains(((FactValue.Chosen) value).option())))
          .orElseGet(() -> Condition.between(options.containsAll(all), !Collections.disjoint(all, options)));
    }

    @Override
    public Text demand() {
      List<Text> labels = ((FactType.Choice) fact.type()).options().stream()
          .filter(option -> options.contains(option.id()))
          .map(FactType.Option::label)
          .toList();
      return Condition.join(labels, " atau ", " or ");
    }
  }

  /**
   * An option is among those picked.
   *
   * @param fact the fact
   * @param option the id of the option
   */
  record Has(Fact fact, String option) implements OfFact {
    @Override
    public Truth evaluate(Facts facts) {
      return Condition.ask(facts, fact, value -> ((FactValue.Picked) value).options().contains(option));
    }

    @Override
    public Text demand() {
      return ((FactType.Selection) fact.type()).options().stream()
          .filter(candidate -> candidate.id().equals(option))
          .findFirst()
          .orElseThrow()
          .label();
    }
  }

  /**
   * The number of options picked passes a limit.
   *
   * @param fact the fact
   * @param without the ids of options that do not count, sorted; usually none
   * @param comparison how to compare
   * @param limit the limit
   */
  record Counts(Fact fact, SortedSet<String> without, Comparison comparison, int limit) implements OfFact {

    /**
     * Copies the options.
     *
     * @param fact the fact
     * @param without the ids of options that do not count, sorted
     * @param comparison how to compare
     * @param limit the limit
     */
    public Counts {
      without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    @Override
    public Truth evaluate(Facts facts) {
      return facts.value(fact)
          .map(value -> Truth.of(passes(((FactValue.Picked) value).options())))
          .orElseGet(() -> Condition.between(passes(List.of()), passes(FactType.Option.ids(fact.options()))));
    }

    private boolean passes(Collection<String> picked) {
      int count = 0;
      for (String option : picked) {
        count += without.contains(option) ? 0 : 1;
      }
      return comparison.test(Ratio.of(count), Ratio.of(limit));
    }

    @Override
    public Text demand() {
      int options = ((FactType.Selection) fact.type()).options().size() - without.size();
      return Text.of("{0} {1} dari {2}", "{0} {1} of {2}").with(comparison.label(), limit, options);
    }
  }

  /**
   * All parts hold.
   *
   * @param parts the parts; without any it always holds
   */
  record All(List<Condition> parts) implements Condition {

    /**
     * Copies the parts.
     *
     * @param parts the parts
     */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth evaluate(Facts facts) {
      Truth truth = Truth.TRUE;
      for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
        truth = truth.and(parts.get(i).evaluate(facts));
      }
      return truth;
    }

    @Override
    public Text text() {
      return Condition.join(Condition.phrases(parts, part -> part instanceof Any, ", ", ", "), "; ", "; ");
    }

    @Override
    public Stream<Condition> leaves() {
      return parts.stream().flatMap(Condition::leaves);
    }
  }

  /**
   * At least one part holds.
   *
   * @param parts the parts; without any it never holds
   */
  record Any(List<Condition> parts) implements Condition {

    /**
     * Copies the parts.
     *
     * @param parts the parts
     */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth evaluate(Facts facts) {
      Truth truth = Truth.FALSE;
      for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
        truth = truth.or(parts.get(i).evaluate(facts));
      }
      return truth;
    }

    @Override
    public Text text() {
      return Condition.join(
          Condition.phrases(parts, part -> part instanceof All, " atau ", " or "), " atau ", " or ");
    }

    @Override
    public Stream<Condition> leaves() {
      return parts.stream().flatMap(Condition::leaves);
    }
  }

  /**
   * The part does not hold.
   *
   * @param part the part
   */
  record Not(Condition part) implements Condition {
    @Override
    public Truth evaluate(Facts facts) {
      return part.evaluate(facts).not();
    }

    @Override
    public Text text() {
      return Text.of("tidak ({0})", "not ({0})").with(part.text());
    }

    @Override
    public Stream<Condition> leaves() {
      return part.leaves();
    }
  }

  /** The truth about an unknown fact, from whether its least and its greatest value pass. */
  private static Truth between(boolean least, boolean greatest) {
    return least == greatest ? Truth.of(least) : Truth.UNKNOWN;
  }

  private static Truth ask(Facts facts, Fact fact, Function<FactValue, Boolean> test) {
    return facts.value(fact).map(value -> Truth.of(test.apply(value))).orElse(Truth.UNKNOWN);
  }

  /** Says parts, those that follow one another on one fact in one phrase, and what would be misread in parentheses. */
  private static List<Text> phrases(List<Condition> parts, Predicate<Condition> enclosed, String id, String en) {
    List<Text> phrases = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Condition part = parts.get(i);
      Text phrase = enclosed.test(part) ? Text.same("({0})").with(part.text()) : part.text();
      while (part instanceof OfFact first
          && i + 1 < parts.size()
          && parts.get(i + 1) instanceof OfFact next
          && next.fact().equals(first.fact())) {
        phrase = join(List.of(phrase, next.demand()), id, en);
        i++;
      }
      phrases.add(phrase);
    }
    return phrases;
  }

  private static Text join(List<Text> texts, String id, String en) {
    return texts.isEmpty() ? Text.same("-") : Text.join(texts, Text.of(id, en));
  }

  /** A limit as it was written: a decimal number, or a fraction where it is none. */
  private static String shown(Ratio limit) {
    BigDecimal rounded = limit.rounded(new Rounding(MOST_DECIMALS, RoundingMode.HALF_UP)).stripTrailingZeros();
    return Ratio.of(rounded).equals(limit) ? rounded.toPlainString() : limit.toString();
  }
}
