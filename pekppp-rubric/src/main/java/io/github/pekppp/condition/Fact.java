package io.github.pekppp.condition;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something that is or is not so at a unit, and that the levels of an indicator depend on.
 *
 * @param id its name within the indicator, such as {@code sp_exists}
 * @param type what kind of value it has
 * @param label what it says
 */
public record Fact(String id, FactType type, Text label) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param id its name within the indicator
   * @param type what kind of value it has
   * @param label what it says
   */
  public Fact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(label, "label");
  }
}
