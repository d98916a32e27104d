package io.github.pekppp.selfreport;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a fact of an indicator follows from answers: those of the self-report, or those of records. */
public sealed interface Derivation extends Serializable {

  /**
   * Derives the fact.
   *
   * @param answers the answers that count
   * @return its value; empty when the answers leave it unknown
   */
  Optional<FactValue> value(Facts answers);

  /**
   * Tells whether whatever it gives is a value of a type.
   *
   * @param type the type of the fact
   * @return false when some answers could give another value
   */
  boolean fits(FactType type);

  /**
   * Finds counts that cannot be: something taken off that exceeds what it is taken off, a part that exceeds its whole.
   *
   * @param answers the answers that count
   * @return what exceeds what; none for counts that can be, for unknown ones, and where nothing is counted
   */
  default Stream<Excess> excesses(Facts answers) {
    return Stream.empty();
  }

  /**
   * Lists the questions that it depends on.
   *
   * @return the questions, perhaps more than once
   */
  Stream<Fact> questions();

  /**
   * Says in words how a fact follows, made from labels.
   *
   * @param fact the fact that is derived
   * @return a phrase without full stop
   */
  Text text(Fact fact);

  /**
   * The answer to a question, as it is.
   *
   * @param question the question
   */
  record Answer(Fact question) implements Derivation {
    @Override
    public Optional<FactValue> value(Facts answers) {
      return answers.value(question);
    }

    @Override
    public boolean fits(FactType type) {
      return type.includes(question.type());
    }

    @Override
    public Stream<Fact> questions() {
      return Stream.of(question);
    }

    @Override
    public Text text(Fact fact) {
      return Text.of("jawaban atas \"{0}\"", "the answer to \"{0}\"").with(question.label());
    }
  }

  /**
   * What is picked in a set question, as far as the fact has that option too.
   *
   * @param question the question
   * @param options the ids of the options that both have, sorted
   */
  record OptionsOf(Fact question, SortedSet<String> options) implements Derivation {

    /**
     * Copies the options.
     *
     * @param question the question
     * @param options the ids of the options that both have, sorted
     */
    public OptionsOf {
      options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
    }

    @Override
    public Optional<FactValue> value(Facts answers) {
      return answers.value(question)
          .map(value -> FactValue.Picked.of(
              ((FactValue.Picked) value).options().stream().filter(id -> options.contains(id)).toList()));
    }

    @Override
    public boolean fits(FactType type) {
      return type.accepts(new FactValue.Picked(options));
    }

    @Override
    public Stream<Fact> questions() {
      return Stream.of(question);
    }

    @Override
    public Text text(Fact fact) {
      Text picked = question.shown(new FactValue.Picked(options));
      return Text.of("yang dipilih pada \"{0}\" di antara: {1}", "what is picked in \"{0}\" among: {1}")
          .with(question.label(), picked);
    }
  }

  /**
   * The options whose conditions hold; one that is unknown leaves the fact unknown.
   *
   * @param conditions a condition over questions by the id of each option
   */
  record OptionsIf(SortedMap<String, Condition> conditions) implements Derivation {

    /**
     * Copies the conditions.
     *
     * @param conditions a condition over questions by the id of each option
     */
    public OptionsIf {
      conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    }

    @Override
    public Optional<FactValue> value(Facts answers) {
      SortedSet<String> picked = new TreeSet<>();
      for (Map.Entry<String, Condition> option : conditions.entrySet()) {
        Truth truth = option.getValue().evaluate(answers);
        if (truth == Truth.UNKNOWN) {
          return Optional.empty();
        } else if (truth == Truth.TRUE) {
          picked.add(option.getKey());
        }
      }
      return Optional.of(new FactValue.Picked(picked));
    }

    @Override
    public boolean fits(FactType type) {
      return type.accepts(FactValue.Picked.of(conditions.keySet()));
    }

    @Override
    public Stream<Fact> questions() {
      return conditions.values().stream().flatMap(Condition::facts);
    }

    @Override
    public Text text(Fact fact) {
      return Derivation.join(
          fact.options().stream()
              .filter(option -> conditions.containsKey(option.id()))
              .map(option -> Text.of("{0} jika {1}", "{0} if {1}").with(option.label(), condition(option).text()))
              .toList(),
          Text.same("; "));
    }

    private Condition condition(FactType.Option option) {
      return Objects.requireNonNull(conditions.get(option.id()), "option");
    }
  }

  /**
   * Whether a condition holds.
   *
   * @param condition a condition over questions
   */
  record Holds(Condition condition) implements Derivation {
    @Override
    public Optional<FactValue> value(Facts answers) {
      Truth truth = condition.evaluate(answers);
      return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(new FactValue.Flag(truth == Truth.TRUE));
    }

    @Override
    public boolean fits(FactType type) {
      return type instanceof FactType.Bool;
    }

    @Override
    public Stream<Fact> questions() {
      return condition.facts();
    }

    @Override
    public Text text(Fact fact) {
      return Text.of("ya jika {0}", "yes if {0}").with(condition.text());
    }
  }

  /**
   * The value of the first case that holds; a case that is unknown leaves the fact unknown, as does none that holds.
   *
   * @param cases the cases, the first that holds decides
   */
  record Cases(List<Case> cases) implements Derivation {

    /**
     * Copies the cases.
     *
     * @param cases the cases, the first that holds decides
     */
    public Cases {
      cases = List.copyOf(cases);
    }

    @Override
    public Optional<FactValue> value(Facts answers) {
      for (Case candidate : cases) {
        Truth truth = candidate.condition().evaluate(answers);
        if (truth != Truth.FALSE) {
          return truth == Truth.TRUE ? Optional.of(candidate.value()) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean fits(FactType type) {
      return cases.stream().map(Case::value).allMatch(type::accepts);
    }

    @Override
    public Stream<Fact> questions() {
      return cases.stream().flatMap(candidate -> candidate.condition().facts());
    }

    @Override
    public Text text(Fact fact) {
      return Derivation.join(cases.stream().map(candidate -> candidate.text(fact)).toList(), Text.same("; "));
    }
  }

  /**
   * A value with the condition under which a fact has it.
   *
   * @param condition a condition over questions
   * @param value the value
   */
  record Case(Condition condition, FactValue value) implements Serializable {

    private static final Condition ALWAYS = new Condition.All(List.of());

    /**
     * Makes the last case, which holds whatever the answers are.
     *
     * @param value the value
     * @return the case
     */
    public static Case otherwise(FactValue value) {
      return new Case(ALWAYS, value);
    }

    private Text text(Fact fact) {
      Text phrase = condition.equals(ALWAYS) ? Text.of("selain itu {0}", "otherwise {0}") : Text.of("{0} jika {1}", "{0} if {1}");
      return phrase.with(fact.shown(value), condition.text());
    }
  }

  /**
   * The first of several ways that gives a value.
   *
   * @param ways the ways, the one to be preferred first
   */
  record FirstKnown(List<Derivation> ways) implements Derivation {

    /**
     * Copies the ways.
     *
     * @param ways the ways, the one to be preferred first
     */
    public FirstKnown {
      ways = List.copyOf(ways);
    }

    @Override
    public Optional<FactValue> value(Facts answers) {
      return ways.stream().map(way -> way.value(answers)).flatMap(Optional::stream).findFirst();
    }

    @Override
    public boolean fits(FactType type) {
      return ways.stream().allMatch(way -> way.fits(type));
    }

    @Override
    public Stream<Excess> excesses(Facts answers) {
      return ways.stream().flatMap(way -> way.excesses(answers));
    }

    @Override
    public Stream<Fact> questions() {
      return ways.stream().flatMap(Derivation::questions);
    }

    @Override
    public Text text(Fact fact) {
      return Derivation.join(
          ways.stream().map(way -> way.text(fact)).toList(), Text.of("; bila tidak diketahui: ", "; where that is unknown: "));
    }
  }

  /**
   * A share in per cent of amounts that were counted.
   *
   * @param part the amount whose share it is
   * @param whole the amount it is a part of
   * @param whenZero the per cent when the whole is 0
   * @param ifAny an amount that must be above 0 for {@code whenZero}, else the fact stays unknown; null where there is none
   */
  record Share(Amount part, Amount whole, Ratio whenZero, @Nullable Amount ifAny) implements Derivation {
    @Override
    public Optional<FactValue> value(Facts answers) {
      Optional<Ratio> counted = part.value(answers);
      Optional<Ratio> all = whole.value(answers);
      if (counted.isEmpty() || all.isEmpty() || excesses(answers).findAny().isPresent()) {
        return Optional.empty();
      }
      if (all.get().signum() > 0) {
        return Optional.of(new FactValue.Quantity(counted.get().times(Ratio.of(100)).dividedBy(all.get())));
      }
      boolean any = ifAny == null || ifAny.value(answers).filter(amount -> amount.signum() > 0).isPresent();
      return any ? Optional.of(new FactValue.Quantity(whenZero)) : Optional.empty();
    }

    @Override
    public Stream<Excess> excesses(Facts answers) {
      List<Excess> taken = Stream.of(part, whole)
          .flatMap(Amount::taken)
          .filter(excess -> excess.isFound(answers))
          .toList();
      return taken.isEmpty() ? Stream.of(new Excess(part, whole)).filter(excess -> excess.isFound(answers)) : taken.stream();
    }

    @Override
    public boolean fits(FactType type) {
      return type instanceof FactType.Percent && type.accepts(new FactValue.Quantity(whenZero));
    }

    @Override
    public Stream<Fact> questions() {
      Stream<Amount> amounts = ifAny == null ? Stream.of(part, whole) : Stream.of(part, whole, ifAny);
      return amounts.flatMap(Amount::questions);
    }

    @Override
    public Text text(Fact fact) {
      Text text = Text.of("100 x {0} / {1}; {2} bila pembaginya 0", "100 x {0} / {1}; {2} when the divisor is 0")
          .with(part.text(), whole.text(), fact.shown(new FactValue.Quantity(whenZero)));
      return ifAny == null
          ? text
          : Text.of("{0}; tidak diketahui bila {1} juga 0", "{0}; unknown when {1} is 0 too").with(text, ifAny.text());
    }
  }

  /** Something that was counted, or a difference of two such numbers. */
  sealed interface Amount extends Serializable {

    /**
     * Returns the question whose answer the amount starts from.
     *
     * @return the question
     */
    Fact count();

    /**
     * Returns the amount.
     *
     * @param answers the answers that count
     * @return the number; empty when an answer is missing
     */
    Optional<Ratio> value(Facts answers);

    /**
     * Pairs what is taken off with what it is taken off.
     *
     * @return the pair; none for a plain number
     */
    default Stream<Excess> taken() {
      return Stream.empty();
    }

    /**
     * Lists the questions it is made of.
     *
     * @return one or two questions
     */
    Stream<Fact> questions();

    /**
     * Says what it is.
     *
     * @return a term made of labels
     */
    Text text();

    /**
     * A number that is the answer to a question.
     *
     * @param count the question
     */
    record Count(Fact count) implements Amount {
      @Override
      public Optional<Ratio> value(Facts answers) {
        return answers.value(count).map(value -> ((FactValue.Quantity) value).value());
      }

      @Override
      public Stream<Fact> questions() {
        return Stream.of(count);
      }

      @Override
      public Text text() {
        return Text.same("\"{0}\"").with(count.label());
      }
    }

    /**
     * What is left of a number when another is taken off.
     *
     * @param count the question whose answer is the number
     * @param less the question whose answer is taken off
     */
    record Difference(Fact count, Fact less) implements Amount {
      @Override
      public Optional<Ratio> value(Facts answers) {
        Optional<Ratio> from = new Count(count).value(answers);
        return from.flatMap(number -> new Count(less).value(answers).map(number::minus));
      }

      @Override
      public Stream<Excess> taken() {
        return Stream.of(new Excess(new Count(less), new Count(count)));
      }

      @Override
      public Stream<Fact> questions() {
        return Stream.of(count, less);
      }

      @Override
      public Text text() {
        return Text.same("(\"{0}\" - \"{1}\")").with(count.label(), less.label());
      }
    }
  }

  /**
   * Two amounts of which the first must not exceed the second; where it does, at least one answer is wrong.
   *
   * @param part the amount that should not be the larger one
   * @param whole the amount that should contain it
   */
  record Excess(Amount part, Amount whole) implements Serializable {

    private boolean isFound(Facts answers) {
      Optional<Ratio> limit = whole.value(answers);
      return part.value(answers).filter(number -> limit.isPresent() && number.compareTo(limit.get()) > 0).isPresent();
    }
  }

  private static Text join(List<Text> texts, Text separator) {
    return texts.stream().reduce((left, right) -> Text.same("{0}{1}{2}").with(left, separator, right)).orElse(Text.same("-"));
  }
}
