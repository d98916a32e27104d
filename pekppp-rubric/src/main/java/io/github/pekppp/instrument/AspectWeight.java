package io.github.pekppp.instrument;

import io.github.pekppp.indicator.Aspect;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Objects;

/**
 * An aspect with its weight in form F-02.
 *
 * @param aspect the aspect
 * @param weight its part of the F-02 index, such as 6/25; those of an instrument sum to 1
 */
public record AspectWeight(Aspect aspect, Ratio weight) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param aspect the aspect
   * @param weight its part of the F-02 index
   */
  public AspectWeight {
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(weight, "weight");
  }
}
