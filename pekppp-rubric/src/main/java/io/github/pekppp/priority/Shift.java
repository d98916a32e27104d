package io.github.pekppp.priority;

import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Another level of one indicator: what it costs, and what it does to the index. */
@Value.Immutable
public interface Shift extends Serializable {

  /**
   * Returns the unit, where the index is that of an agency.
   *
   * @return its id; empty where the index is that of a unit
   */
  Optional<String> unit();

  /**
   * Returns the indicator.
   *
   * @return the indicator
   */
  Indicator indicator();

  /**
   * Returns its present value.
   *
   * @return the level, or the mean of several evaluators' levels
   */
  Score before();

  /**
   * Returns its other value.
   *
   * @return above {@code before} where the indicator is raised, below where it falls
   */
  Score after();

  /**
   * Returns what the shift costs.
   *
   * @return in the unit of the costs that were given, from 0; of a fall the levels lost
   */
  long cost();

  /**
   * Returns what the shift alone adds to the index, before any rounding.
   *
   * @return points, exact; below 0 for a fall
   */
  Ratio points();
}
