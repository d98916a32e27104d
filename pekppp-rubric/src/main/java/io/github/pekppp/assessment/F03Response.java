package io.github.pekppp.assessment;

import io.github.pekppp.score.Level;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The answers of one user of the service (form F-03).
 *
 * @param answers answers by item number, from 1; an item that is not among them was not answered
 */
public record F03Response(Map<Integer, Level> answers) implements Serializable {

  /**
   * Copies the answers.
   *
   * @param answers answers by item number, from 1
   */
  public F03Response {
    answers = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(answers, "answers")));
  }
}
