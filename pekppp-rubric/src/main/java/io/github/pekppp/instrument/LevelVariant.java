package io.github.pekppp.instrument;

import io.github.pekppp.condition.LevelRules;
import java.io.Serializable;
import java.util.Objects;

/**
 * Another scale of an indicator, which applies under one reading of an open question.
 *
 * @param question the id of the question
 * @param alternative the id of the reading
 * @param levels the scale
 */
public record LevelVariant(String question, String alternative, LevelRules levels) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param question the id of the question
   * @param alternative the id of the reading
   * @param levels the scale
   */
  public LevelVariant {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(alternative, "alternative");
    Objects.requireNonNull(levels, "levels");
  }
}
