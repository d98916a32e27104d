package io.github.pekppp.improve;

import io.github.pekppp.condition.Facts;
import io.github.pekppp.score.Level;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A least set of changes that raises an indicator to a level: no part of it would do.
 *
 * @param target the level aimed at
 * @param changes what to change, all of it
 * @param facts the facts after the changes; where any of several options would do, one choice of them
 */
public record Improvement(Level target, List<Change> changes, Facts facts) implements Serializable {

  /**
   * Copies the changes.
   *
   * @param target the level aimed at
   * @param changes what to change, all of it
   * @param facts the facts after the changes
   */
  public Improvement {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(facts, "facts");
    changes = List.copyOf(changes);
  }

  /**
   * Counts how many things are to be done.
   *
   * @return the number, from 1
   */
  public int effort() {
    return changes.stream().mapToInt(Change::effort).sum();
  }

  /**
   * Says the changes.
   *
   * @return a phrase
   */
  public Text text() {
    return changes.isEmpty() ? Text.same("-") : Text.join(changes.stream().map(Change::text).toList(), Text.same("; "));
  }
}
