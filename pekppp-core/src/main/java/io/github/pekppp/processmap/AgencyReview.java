package io.github.pekppp.processmap;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far an agency is in the review of maps.
 *
 * @param agency the name of the agency
 * @param attended true when it came to a session
 * @param brought which maps it handed in, As-Is first
 */
public record AgencyReview(String agency, boolean attended, List<MapState> brought) implements Serializable {

  /**
   * Copies the list.
   *
   * @param agency the name of the agency
   * @param attended true when it came to a session
   * @param brought which maps it handed in, As-Is first
   */
  public AgencyReview {
    brought = List.copyOf(brought);
  }

  /**
   * Lists what the agency still owes.
   *
   * @return the maps it did not hand in, As-Is first
   */
  public List<MapState> missing() {
    return Stream.of(MapState.values()).filter(state -> !brought.contains(state)).toList();
  }

  /**
   * Tells whether the agency handed in both maps.
   *
   * @return true when nothing is missing
   */
  public boolean isComplete() {
    return missing().isEmpty();
  }
}
