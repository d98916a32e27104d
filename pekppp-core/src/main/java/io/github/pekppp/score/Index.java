package io.github.pekppp.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A public service index (Indeks Pelayanan Publik, IPP), or the index of one form: an exact score with the rounding by
 * which it is published.
 *
 * @param exact the exact value, 0..5
 * @param rounding how it is rounded where it is shown
 */
public record Index(Score exact, Rounding rounding) implements Comparable<Index>, Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param exact the exact value, 0..5
   * @param rounding how it is rounded where it is shown
   */
  public Index {
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(rounding, "rounding");
  }

  /**
   * Creates an index that is published with two decimals, a half rounded up.
   *
   * @param exact the exact value
   * @return the index
   */
  public static Index of(Score exact) {
    return new Index(exact, Rounding.TWO_DECIMALS);
  }

  /**
   * Returns the published value.
   *
   * @return the value rounded, 0..5, such as 4.13
   */
  public BigDecimal rounded() {
    return exact.rounded(rounding);
  }

  /**
   * Returns the published value on the scale of 0 to 100, made from the exact value and rounded once.
   *
   * @return the value, 0..100, such as 82.62
   */
  public BigDecimal onHundred() {
    return exact.onHundred().rounded(rounding);
  }

  /**
   * Compares the exact values; indices that differ only in their rounding are ordered by its decimals and mode.
   *
   * @param other the other index
   * @return below, at or above 0
   */
  @Override
  public int compareTo(Index other) {
    int order = exact.compareTo(other.exact);
    order = order != 0 ? order : Integer.compare(rounding.decimals(), other.rounding.decimals());
    return order != 0 ? order : rounding.mode().compareTo(other.rounding.mode());
  }

  @Override
  public String toString() {
    return rounded().toPlainString();
  }
}
