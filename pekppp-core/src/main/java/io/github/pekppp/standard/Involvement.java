package io.github.pekppp.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * That groups took part in drafting or changing a service standard (pelibatan masyarakat, PermenPANRB 15/2014).
 *
 * @param date when they met
 * @param groups who took part, at least one
 * @param documents what shows it, such as minutes, an attendance list or photos; empty when nothing was kept
 */
public record Involvement(LocalDate date, Set<StakeholderGroup> groups, List<String> documents) implements Serializable {

  /**
   * Copies the collections and checks that somebody took part.
   *
   * @param date when they met
   * @param groups who took part, at least one
   * @param documents what shows it
   */
  public Involvement {
    Objects.requireNonNull(date, "date");
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("groups: is empty");
    }
    groups = Collections.unmodifiableSet(EnumSet.copyOf(groups));
    documents = List.copyOf(documents);
  }

  /**
   * Creates an involvement of which no document was kept.
   *
   * @param date when they met
   * @param first who took part
   * @param more who else took part
   * @return the involvement
   */
  public static Involvement of(LocalDate date, StakeholderGroup first, StakeholderGroup... more) {
    return new Involvement(date, EnumSet.of(first, more), List.of());
  }
}
