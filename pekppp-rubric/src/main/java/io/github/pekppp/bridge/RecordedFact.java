package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * A fact that records tell (fakta dari catatan).
 *
 * @param value its value
 * @param origin where it came from
 */
public record RecordedFact(FactValue value, FactOrigin origin) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param value its value
   * @param origin where it came from
   */
  public RecordedFact {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(origin, "origin");
  }
}
