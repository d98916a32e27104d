package io.github.pekppp.grade;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One row of a grade scale: a category (kategori) with its printed limits.
 *
 * @param letter the short name, such as {@code A-}
 * @param label the long name, such as Sangat Baik
 * @param min the lower printed limit, included
 * @param max the upper printed limit, included
 */
public record Grade(String letter, Text label, BigDecimal min, BigDecimal max) implements Serializable {

  /**
   * Checks that the limits are in order.
   *
   * @param letter the short name
   * @param label the long name
   * @param min the lower printed limit, included
   * @param max the upper printed limit, included
   */
  public Grade {
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(label, "label");
    min = min.setScale(Math.max(min.scale(), 0));
    max = max.setScale(Math.max(max.scale(), 0));
    if (min.compareTo(max) > 0) {
      throw new IllegalArgumentException("grade " + letter + ": min " + min + " is above max " + max);
    }
  }

  boolean includes(BigDecimal value) {
    return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
  }
}
