package io.github.pekppp.evaluation;

import java.io.Serializable;
import java.util.Objects;

/**
 * A person who marks a unit (evaluator).
 *
 * @param name the name, not blank
 * @param role what the person is in this evaluation
 */
public record Evaluator(String name, EvaluatorRole role) implements Serializable {

  /**
   * Checks that the name is not blank.
   *
   * @param name the name, not blank
   * @param role what the person is in this evaluation
   */
  public Evaluator {
    Objects.requireNonNull(role, "role");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name: is blank");
    }
  }
}
