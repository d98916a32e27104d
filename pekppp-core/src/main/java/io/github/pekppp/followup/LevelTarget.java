package io.github.pekppp.followup;

import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Level;
import java.io.Serializable;
import java.util.Objects;

/**
 * The level to which an action is to raise an indicator (target level).
 *
 * @param indicator the number of the indicator
 * @param from the level it has when the action begins
 * @param to the level it is to have, above {@code from} in any action that can be proposed
 */
public record LevelTarget(IndicatorNumber indicator, Level from, Level to) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param indicator the number of the indicator
   * @param from the level it has when the action begins
   * @param to the level it is to have
   */
  public LevelTarget {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
