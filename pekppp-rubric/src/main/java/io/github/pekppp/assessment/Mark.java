package io.github.pekppp.assessment;

import io.github.pekppp.score.Level;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** What an evaluator wrote for an indicator in form F-02. */
public sealed interface Mark extends Serializable {

  /**
   * A level.
   *
   * @param level the level, 0..5
   */
  record Given(Level level) implements Mark {

    private static final List<Given> ALL =
        IntStream.rangeClosed(0, Level.MAX).mapToObj(level -> new Given(Level.of(level))).toList();

    /**
     * Returns the mark of a level.
     *
     * @param level the level, 0..5
     * @return the mark
     */
    public static Given of(Level level) {
      return ALL.get(level.value());
    }
  }

  /** The unit had no case of what the indicator looks at, such as no complaint to follow up. */
  record NoCase() implements Mark {}
}
