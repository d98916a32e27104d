package io.github.pekppp.assessment;

import io.github.pekppp.score.Level;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one user of the service (form F-03).
 *
 * <p>Immutable, thread-safe, equal by value.
 */
public final class F03Response implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final byte NONE = -1;

  /** The level per item, {@code NONE} where there is none, up to the last answered item. */
  private final byte[] levels;

  private F03Response(byte[] levels) {
    this.levels = levels;
  }

  /**
   * Creates a response.
   *
   * @param answers answers by item number, from 1; an item that is not among them was not answered
   * @return the response
   * @throws IllegalArgumentException when an item number is below 1 or above 100,000
   */
  public static F03Response of(Map<Integer, Level> answers) {
    Builder response = new Builder(answers.keySet().stream().mapToInt(item -> Math.max(item, 0)).max().orElse(0));
    answers.forEach(response::put);
    return response.build();
  }

  /**
   * Returns the number of the last item that was answered.
   *
   * @return the number; 0 when nothing was answered
   */
  public int lastItem() {
    return levels.length;
  }

  /**
   * Tells whether an item was answered.
   *
   * @param item the number of the item, from 1
   * @return whether there is an answer
   */
  public boolean isAnswered(int item) {
    return item >= 1 && item <= levels.length && levels[item - 1] != NONE;
  }

  /**
   * Returns the answer to an item.
   *
   * @param item the number of the item, from 1
   * @return the level
   * @throws IllegalArgumentException when the item was not answered
   */
  public Level answer(int item) {
    if (!isAnswered(item)) {
      throw new IllegalArgumentException("item: " + item + " was not answered");
    }
    return Level.of(levels[item - 1]);
  }

  /**
   * Returns the answers.
   *
   * @return answers by item number, in its order, unmodifiable; an item that is not among them was not answered
   */
  public Map<Integer, Level> answers() {
    Map<Integer, Level> answers = new LinkedHashMap<>();
    for (int item = 1; item <= levels.length; item++) {
      if (isAnswered(item)) {
        answers.put(item, answer(item));
      }
    }
    return Collections.unmodifiableMap(answers);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof F03Response that && Arrays.equals(levels, that.levels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(levels);
  }

  @Override
  public String toString() {
    return answers().toString();
  }

  /** Builds a response item by item. */
  static final class Builder {

    private static final int MOST_ITEMS = 100_000;

    private final byte[] levels;
    private int last;

    Builder(int items) {
      if (items > MOST_ITEMS) {
        throw new IllegalArgumentException("items: " + items + " is above " + MOST_ITEMS);
      }
      levels = new byte[items];
      Arrays.fill(levels, NONE);
    }

    /** Puts an answer; tells whether it is the first one to the item. */
    boolean put(int item, Level level) {
      if (item < 1) {
        throw new IllegalArgumentException("item: " + item + " is below 1");
      }
      boolean first = levels[item - 1] == NONE;
      if (first) {
        levels[item - 1] = (byte) level.value();
        last = Math.max(last, item);
      }
      return first;
    }

    F03Response build() {
      return new F03Response(Arrays.copyOf(levels, last));
    }
  }
}
