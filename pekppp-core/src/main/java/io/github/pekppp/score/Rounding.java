package io.github.pekppp.score;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A way to round: how many decimals, and which way a half goes.
 *
 * @param decimals how many decimals are kept, 0..20
 * @param mode which way to round; {@link RoundingMode#UNNECESSARY} does not
 */
public record Rounding(int decimals, RoundingMode mode) implements Serializable {

  /**
   * Two decimals, a half goes up: how ministerial decrees print indices (two decimals seen; the mode is the library's
   * default, as no source states one).
   */
  public static final Rounding TWO_DECIMALS = new Rounding(2, RoundingMode.HALF_UP);

  private static final int MAX_DECIMALS = 20;

  /**
   * Checks that the decimals are in range and that the mode rounds.
   *
   * @param decimals how many decimals are kept, 0..20
   * @param mode which way to round
   */
  public Rounding {
    Objects.requireNonNull(mode, "mode");
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("mode: " + mode + " does not round");
    }
    if (decimals < 0 || decimals > MAX_DECIMALS) {
      throw new IllegalArgumentException("decimals: " + decimals + " is outside 0..." + MAX_DECIMALS);
    }
  }
}
