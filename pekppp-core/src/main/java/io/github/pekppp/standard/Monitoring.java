package io.github.pekppp.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * That it was looked into whether a service standard is kept (pemantauan dan evaluasi standar pelayanan).
 *
 * @param date when
 * @param documents what shows it, such as a report; empty when nothing was kept
 */
public record Monitoring(LocalDate date, List<String> documents) implements Serializable {

  /**
   * Copies the list.
   *
   * @param date when
   * @param documents what shows it
   */
  public Monitoring {
    Objects.requireNonNull(date, "date");
    documents = List.copyOf(documents);
  }
}
