package io.github.pekppp.assessment;

import io.github.pekppp.score.Level;
import java.io.Serializable;

/** What an evaluator wrote for an indicator in form F-02. */
public sealed interface Mark extends Serializable {

  /**
   * A level.
   *
   * @param level the level, 0..5
   */
  record Given(Level level) implements Mark {}

  /** The unit had no case of what the indicator looks at, such as no complaint to follow up. */
  record NoCase() implements Mark {}
}
