package io.github.pekppp.badhouse.score;

import java.math.BigDecimal;

/** Computes with binary fractions in every way that a class file shows. */
final class BinaryFractions {

  Double half = 0.5;

  double third() {
    return 1.0 / 3;
  }

  int take(float[] numbers) {
    return numbers.length;
  }

  long call(BigDecimal number) {
    return Math.round(number.doubleValue());
  }
}
