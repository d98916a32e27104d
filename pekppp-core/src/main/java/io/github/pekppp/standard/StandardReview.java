package io.github.pekppp.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * That a service standard was reviewed (peninjauan ulang standar pelayanan, PP 96/2012 article 33).
 *
 * @param date when it was reviewed
 * @param services the ids of the services reviewed; empty when all that the standard covers were
 * @param documents what shows it, such as minutes or a report; empty when nothing was kept
 */
public record StandardReview(LocalDate date, Set<String> services, List<String> documents) implements Serializable {

  /**
   * Copies the collections.
   *
   * @param date when it was reviewed
   * @param services the ids of the services reviewed; empty when all that the standard covers were
   * @param documents what shows it
   */
  public StandardReview {
    Objects.requireNonNull(date, "date");
    services = Collections.unmodifiableSet(new TreeSet<>(services));
    documents = List.copyOf(documents);
  }

  /**
   * Creates a review of all services of a standard, of which no document was kept.
   *
   * @param date when it was reviewed
   * @return the review
   */
  public static StandardReview of(LocalDate date) {
    return new StandardReview(date, Set.of(), List.of());
  }
}
