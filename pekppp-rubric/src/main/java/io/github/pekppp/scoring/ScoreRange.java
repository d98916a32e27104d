package io.github.pekppp.scoring;

import io.github.pekppp.score.Score;
import java.io.Serializable;
import java.util.Optional;

/**
 * Where a score lies: between two values while something is missing, at one value when nothing is.
 *
 * @param lowest the lowest it can be
 * @param highest the highest it can be
 */
public record ScoreRange(Score lowest, Score highest) implements Serializable {

  /**
   * Checks the order.
   *
   * @param lowest the lowest it can be
   * @param highest the highest it can be
   */
  public ScoreRange {
    if (lowest.compareTo(highest) > 0) {
      throw new IllegalArgumentException("lowest: " + lowest + " is above " + highest);
    }
  }

  /**
   * Returns the score when it is known.
   *
   * @return the score; empty when the ends differ
   */
  public Optional<Score> exact() {
    return lowest.equals(highest) ? Optional.of(lowest) : Optional.empty();
  }
}
