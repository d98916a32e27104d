package io.github.pekppp.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An exact value from 0 to 5: a level, a mean of answers, the value of an aspect, an index before it is rounded.
 *
 * <p>Never rounded inside; {@link #rounded} is for showing it. Immutable, thread-safe, equal by value.
 */
public final class Score implements Comparable<Score>, Serializable {

  private static final List<Score> WHOLE =
      IntStream.rangeClosed(0, Level.MAX).mapToObj(value -> new Score(Ratio.of(value))).toList();

  /** The lowest score, 0. */
  public static final Score ZERO = WHOLE.get(0);

  /** The highest score, 5. */
  public static final Score MAX = WHOLE.get(Level.MAX);

  private static final long serialVersionUID = 1L;

  private static final Ratio UPPER_LIMIT = Ratio.of(Level.MAX);

  /** A score times 20 is its value on the scale of 0 to 100: five published pairs reproduce. */
  private static final Ratio TO_HUNDRED = Ratio.of(20);

  private final Ratio ratio;

  private Score(Ratio ratio) {
    this.ratio = ratio;
  }

  /**
   * Creates a whole score.
   *
   * @param value the score, 0..5
   * @return the score
   * @throws IllegalArgumentException when the value is outside 0..5
   */
  public static Score of(int value) {
    return Level.isLevel(value) ? WHOLE.get(value) : of(Ratio.of(value));
  }

  /**
   * Creates a score.
   *
   * @param ratio the exact value, 0..5
   * @return the score
   * @throws IllegalArgumentException when the value is outside 0..5
   */
  public static Score of(Ratio ratio) {
    if (!isScore(ratio)) {
      throw new IllegalArgumentException("ratio: " + ratio + " is outside 0.." + Level.MAX);
    }
    return new Score(ratio);
  }

  /**
   * Reads a score.
   *
   * @param text a whole number, a decimal number or a fraction: {@code 3}, {@code 4.505}, {@code 4957/1200}
   * @return the score; empty when the text is no number or outside 0..5
   */
  public static Optional<Score> parse(String text) {
    return Ratio.parse(text).filter(Score::isScore).map(Score::new);
  }

  /**
   * Tells whether a ratio lies between 0 and 5.
   *
   * @param ratio any ratio
   * @return true from 0 to 5
   */
  public static boolean isScore(Ratio ratio) {
    return ratio.signum() >= 0 && ratio.compareTo(UPPER_LIMIT) <= 0;
  }

  /**
   * Returns the exact value.
   *
   * @return the ratio, 0..5
   */
  public Ratio ratio() {
    return ratio;
  }

  /**
   * Returns this score as a level.
   *
   * @return the level; empty when it lies between two
   */
  public Optional<Level> level() {
    OptionalLong whole = ratio.wholeValue();
    return whole.isPresent() ? Level.find((int) whole.getAsLong()) : Optional.empty();
  }

  /**
   * Returns this score rounded.
   *
   * @param rounding how
   * @return a number from 0 to 5 with exactly the decimals asked for
   */
  public BigDecimal rounded(Rounding rounding) {
    return ratio.rounded(rounding);
  }

  /**
   * Converts this score to the scale of 0 to 100.
   *
   * @return the score times 20, exact
   */
  public Ratio onHundred() {
    return ratio.times(TO_HUNDRED);
  }

  @Override
  public int compareTo(Score other) {
    return ratio.compareTo(other.ratio);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Score that && ratio.equals(that.ratio);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(ratio);
  }

  /**
   * Returns the exact value as a fraction, which {@link #parse} reads back.
   *
   * @return such as {@code 4957/1200}
   */
  @Override
  public String toString() {
    return ratio.toString();
  }
}
