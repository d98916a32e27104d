package io.github.pekppp.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A scale level (skala), a whole number from 0 to 5: an evaluator's mark in form F-02, or a user's answer in form F-03.
 *
 * @param value the level, 0..5
 */
public record Level(int value) implements Comparable<Level>, Serializable {

  /** The highest level of every scale of the instrument. */
  public static final int MAX = 5;

  private static final List<Level> ALL = IntStream.rangeClosed(0, MAX).mapToObj(Level::new).toList();
  private static final List<Optional<Level>> FOUND = ALL.stream().map(Optional::of).toList();

  /**
   * Checks the range.
   *
   * @param value the level, 0..5
   */
  public Level {
    if (!isLevel(value)) {
      throw new IllegalArgumentException("value: " + value + " is outside 0.." + MAX);
    }
  }

  /**
   * Creates a level.
   *
   * @param value the level, 0..5
   * @return the level
   * @throws IllegalArgumentException when the value is outside 0..5
   */
  public static Level of(int value) {
    return isLevel(value) ? ALL.get(value) : new Level(value);
  }

  /**
   * Finds a level.
   *
   * @param value any number
   * @return the level; empty when the number is outside 0..5
   */
  public static Optional<Level> find(int value) {
    return isLevel(value) ? FOUND.get(value) : Optional.empty();
  }

  /**
   * Tells whether a number is a level.
   *
   * @param value any number
   * @return true from 0 to 5
   */
  public static boolean isLevel(long value) {
    return value >= 0 && value <= MAX;
  }

  /**
   * Returns this level as an exact score.
   *
   * @return the score
   */
  public Score score() {
    return Score.of(value);
  }

  @Override
  public int compareTo(Level other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
