package io.github.pekppp.indicator;

import java.io.Serializable;

/**
 * What identifies an indicator: its number within an instrument.
 *
 * <p>The printed code such as {@code 2.a.P} is a label only, as sources print different codes for one number.
 *
 * @param value the number, from 1
 */
public record IndicatorNumber(int value) implements Comparable<IndicatorNumber>, Serializable {

  /**
   * Checks that the number counts from 1.
   *
   * @param value the number, from 1
   */
  public IndicatorNumber {
    if (value < 1) {
      throw new IllegalArgumentException("value: " + value + " is below 1");
    }
  }

  /**
   * Creates a number.
   *
   * @param value the number, from 1
   * @return the number
   */
  public static IndicatorNumber of(int value) {
    return new IndicatorNumber(value);
  }

  @Override
  public int compareTo(IndicatorNumber other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
