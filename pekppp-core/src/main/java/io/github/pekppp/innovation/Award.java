package io.github.pekppp.innovation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an innovation won (penghargaan).
 *
 * @param name the award, not blank
 * @param date when it was given
 */
public record Award(String name, LocalDate date) implements Serializable {

  /**
   * Checks that the name is not blank.
   *
   * @param name the award, not blank
   * @param date when it was given
   */
  public Award {
    Objects.requireNonNull(date, "date");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name: is blank");
    }
  }
}
