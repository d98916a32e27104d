package io.github.pekppp.locus;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.Scheme;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A service unit chosen for evaluation in a period (unit lokus). */
@Value.Immutable
public interface Locus extends Serializable {

  /**
   * Returns the agency that owns the unit.
   *
   * @return the agency
   */
  Agency agency();

  /**
   * Returns the unit.
   *
   * @return the unit
   */
  ServiceUnit unit();

  /**
   * Returns the period it was chosen for.
   *
   * @return the period
   */
  EvaluationPeriod period();

  /**
   * Returns the scheme it was chosen under.
   *
   * @return the scheme; empty when it was not given
   */
  Optional<Scheme> scheme();

  /**
   * Returns who evaluates it.
   *
   * @return the evaluators; empty when none was named
   */
  List<Evaluator> evaluators();

  /**
   * Starts a locus.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a locus. */
  final class Builder extends ImmutableLocus.Builder {
    Builder() {}
  }
}
