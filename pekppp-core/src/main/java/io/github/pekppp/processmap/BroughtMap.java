package io.github.pekppp.processmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That an agency handed in a map for review, as a file or on paper.
 *
 * @param agency the name of the agency, not blank
 * @param state which map it brought
 * @param on when it brought it
 */
public record BroughtMap(String agency, MapState state, LocalDate on) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param agency the name of the agency, not blank
   * @param state which map it brought
   * @param on when it brought it
   */
  public BroughtMap {
    if (agency.isBlank()) {
      throw new IllegalArgumentException("agency: is blank");
    }
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(on, "on");
  }

  /**
   * Tells that an agency handed a map in.
   *
   * @param map the map
   * @param on when
   * @return the entry
   */
  public static BroughtMap of(ProcessMap map, LocalDate on) {
    return new BroughtMap(map.agency(), map.state(), on);
  }
}
