package io.github.pekppp.assignment;

import io.github.pekppp.locus.UnitRef;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Where an evaluator works. */
@Value.Immutable
public interface EvaluatorHome extends Serializable {

  /**
   * Returns the evaluator.
   *
   * @return the name, not blank
   */
  String evaluator();

  /**
   * Returns the agency that employs the evaluator.
   *
   * @return the name of the agency, not blank
   */
  String agency();

  /**
   * Returns the service unit in which the evaluator works.
   *
   * @return the id of the unit within the agency; empty for one who works in none, such as in the bureau of organisation
   */
  Optional<String> unit();

  /** Checks that the names are not blank. */
  @Value.Check
  default void check() {
    if (evaluator().isBlank() || agency().isBlank()) {
      throw new IllegalArgumentException((evaluator().isBlank() ? "evaluator" : "agency") + ": is blank");
    }
  }

  /**
   * Tells that an evaluator works in an agency, but in no service unit of it.
   *
   * @param evaluator the evaluator's name, not blank
   * @param agency the name of the agency, not blank
   * @return the home
   */
  static EvaluatorHome inAgency(String evaluator, String agency) {
    return ImmutableEvaluatorHome.builder().evaluator(evaluator).agency(agency).build();
  }

  /**
   * Tells that an evaluator works in a service unit.
   *
   * @param evaluator the evaluator's name, not blank
   * @param unit the unit
   * @return the home
   */
  static EvaluatorHome inUnit(String evaluator, UnitRef unit) {
    return ImmutableEvaluatorHome.builder().evaluator(evaluator).agency(unit.agency()).unit(unit.unit()).build();
  }
}
