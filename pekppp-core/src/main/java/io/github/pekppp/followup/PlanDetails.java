package io.github.pekppp.followup;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Index;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a follow-up plan is: whose, after which evaluation, for which recommendations, and what it promises. */
@Value.Immutable
public interface PlanDetails extends Serializable {

  /**
   * Returns its name.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns the unit that carries it out.
   *
   * @return the unit
   */
  UnitRef unit();

  /**
   * Returns the evaluation it follows.
   *
   * @return the period
   */
  EvaluationPeriod period();

  /**
   * Returns the recommendations it answers.
   *
   * @return their ids, not blank
   */
  List<String> recommendations();

  /**
   * Returns the index it promises.
   *
   * @return the index after all its actions; empty when it promises none
   */
  Optional<Index> promised();

  /**
   * Returns how often it may be revised, and for how long.
   *
   * @return the rule, 3 rounds of 7 days unless another is given
   */
  @Value.Default
  default RevisionRule revisionRule() {
    return RevisionRule.THREE_OF_SEVEN_DAYS;
  }

  /** Checks that the words are not blank. */
  @Value.Check
  default void check() {
    Words.check("id", id());
    recommendations().forEach(recommendation -> Words.check("recommendations", recommendation));
  }

  /**
   * Starts the details of a plan.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the details of a plan. */
  final class Builder extends ImmutablePlanDetails.Builder {
    Builder() {}
  }
}
