package io.github.pekppp.processmap;

import java.io.Serializable;
import java.util.Objects;

/**
 * What one process hands to another (peta relasi).
 *
 * @param from the id of the process that hands it over
 * @param to the id of the process that takes it
 * @param what what is handed over
 */
public record Relation(String from, String to, String what) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param from the id of the process that hands it over
   * @param to the id of the process that takes it
   * @param what what is handed over
   */
  public Relation {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(what, "what");
  }
}
