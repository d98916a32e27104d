package io.github.pekppp.assignment;

import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.locus.UnitRef;
import java.io.Serializable;
import java.util.Objects;

/**
 * That somebody evaluates a unit (penugasan evaluator).
 *
 * @param unit the unit
 * @param evaluator who evaluates it, and in which role
 */
public record Assignment(UnitRef unit, Evaluator evaluator) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param unit the unit
   * @param evaluator who evaluates it, and in which role
   */
  public Assignment {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(evaluator, "evaluator");
  }
}
