package io.github.pekppp.locus;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Names a service unit among those of all agencies, where the unit itself is not at hand.
 *
 * @param agency the name of the agency, not blank
 * @param unit the id of the unit within the agency, not blank
 */
public record UnitRef(String agency, String unit) implements Comparable<UnitRef>, Serializable {

  private static final Comparator<UnitRef> ORDER = Comparator.comparing(UnitRef::agency).thenComparing(UnitRef::unit);

  /**
   * Checks that the names are not blank.
   *
   * @param agency the name of the agency, not blank
   * @param unit the id of the unit within the agency, not blank
   */
  public UnitRef {
    if (agency.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException((agency.isBlank() ? "agency" : "unit") + ": is blank");
    }
  }

  /**
   * Names the unit of a locus.
   *
   * @param locus the locus
   * @return its agency's name and its unit's id
   */
  public static UnitRef of(Locus locus) {
    return new UnitRef(locus.agency().name(), locus.unit().id());
  }

  @Override
  public int compareTo(UnitRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return agency + "/" + unit;
  }
}
