package io.github.pekppp.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That something was enacted (pengesahan, penetapan).
 *
 * @param reference the document, not blank, such as the number of the decree
 * @param date from when it is in force
 */
public record Enactment(String reference, LocalDate date) implements Serializable {

  /**
   * Checks that the document is named.
   *
   * @param reference the document, not blank
   * @param date from when it is in force
   */
  public Enactment {
    Objects.requireNonNull(date, "date");
    if (reference.isBlank()) {
      throw new IllegalArgumentException("reference: is blank");
    }
  }

  /**
   * Tells whether it is in force.
   *
   * @param date the date to look at
   * @return true from its date on
   */
  public boolean isInForceOn(LocalDate date) {
    return !date.isBefore(this.date);
  }
}
