package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Where a value of an axis stands in a picture, in whole units.
 *
 * @param axis the range of values
 * @param from where its lowest value stands
 * @param to where its highest value stands
 */
record Scale(Chart.Axis axis, int from, int to) {

  private static final int MOST_TICKS = 10;

  /** Where a value stands; one beyond the axis stands at its end. */
  int at(BigDecimal value) {
    return from + share(value, to - from, RoundingMode.HALF_UP);
  }

  /** Where bars begin: at zero, or at the end of the axis that is nearest to it. */
  int base() {
    return at(BigDecimal.ZERO);
  }

  /** Which of some equal parts of the axis a value falls into, from 0. */
  int part(BigDecimal value, int parts) {
    return Math.min(parts - 1, share(value, parts, RoundingMode.FLOOR));
  }

  private int share(BigDecimal value, int whole, RoundingMode rounding) {
    BigDecimal within = value.max(axis.min()).min(axis.max());
    return within.subtract(axis.min())
        .multiply(BigDecimal.valueOf(whole))
        .divide(axis.max().subtract(axis.min()), 0, rounding)
        .intValueExact();
  }

  /** The values of the grid lines. */
  List<BigDecimal> ticks() {
    return axis.ticks(MOST_TICKS);
  }

  /** A value of the axis as people write it. */
  static String text(BigDecimal value, Language language) {
    String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return language == Language.ID ? plain.replace('.', ',') : plain;
  }
}
