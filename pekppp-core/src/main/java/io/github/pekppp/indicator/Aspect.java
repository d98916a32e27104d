package io.github.pekppp.indicator;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A part of public service that indicators are grouped by (aspek), such as service policy.
 *
 * @param id its name within an instrument, such as {@code kebijakan}
 * @param name its name for people
 */
public record Aspect(String id, Text name) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param id its name within an instrument
   * @param name its name for people
   */
  public Aspect {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
