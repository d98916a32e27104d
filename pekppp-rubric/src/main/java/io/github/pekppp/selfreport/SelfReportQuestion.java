package io.github.pekppp.selfreport;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A question of the self-report (pertanyaan F-01). */
@Value.Immutable
public interface SelfReportQuestion extends Serializable {

  /**
   * Returns what is asked.
   *
   * @return the question as a fact of the form: its id within the indicator, the type of its answer, its words
   */
  Fact fact();

  /**
   * Returns when it is asked.
   *
   * @return a condition over earlier questions of the same indicator; empty when it is always asked
   */
  Optional<Condition> condition();

  /**
   * Returns the value that the form itself names for when it is skipped.
   *
   * @return the value; empty when the form names none
   */
  Optional<FactValue> ifSkipped();

  /**
   * Tells whether no fact follows from it, so that only the evaluator uses it.
   *
   * @return true when it serves the evaluator alone
   */
  @Value.Default
  default boolean forEvaluator() {
    return false;
  }

  /**
   * Returns its name within the indicator.
   *
   * @return the id
   */
  default String id() {
    return fact().id();
  }

  /**
   * Tells whether it is asked.
   *
   * @param earlier the answers that count so far
   * @return unknown while an earlier answer that decides is missing
   */
  default Truth asked(Facts earlier) {
    return condition().map(condition -> condition.evaluate(earlier)).orElse(Truth.TRUE);
  }

  /**
   * Returns what it means that it is skipped.
   *
   * @return what the form names, else no for yes or no, and nothing picked for a set; empty, so unknown, for the rest
   */
  default Optional<FactValue> valueWhenSkipped() {
    if (ifSkipped().isPresent()) {
      return ifSkipped();
    } else if (fact().type() instanceof FactType.Bool) {
      return Optional.of(new FactValue.Flag(false));
    }
    return fact().type() instanceof FactType.Selection
        ? Optional.of(FactValue.Picked.of(List.of()))
        : Optional.empty();
  }

  /**
   * Starts a question.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a question. */
  final class Builder extends ImmutableSelfReportQuestion.Builder {
    Builder() {}
  }
}
