package io.github.pekppp.intensive;

import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A unit that needs intensive coaching.
 *
 * @param unit the unit with its index
 * @param reasons which conditions hold, at least one
 */
public record UnitToCoach(UnitIndex unit, List<Text> reasons) implements Serializable {

  /**
   * Copies the list.
   *
   * @param unit the unit with its index
   * @param reasons which conditions hold, at least one
   */
  public UnitToCoach {
    Objects.requireNonNull(unit, "unit");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("reasons: unit " + unit.unit() + " has none");
    }
  }
}
