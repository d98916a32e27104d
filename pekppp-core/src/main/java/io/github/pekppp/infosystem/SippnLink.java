package io.github.pekppp.infosystem;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a system is linked to SIPP Nasional (PermenPANRB 13/2017).
 *
 * @param since the first day
 * @param services how many services of the unit are entered there, 0 or more
 */
public record SippnLink(LocalDate since, int services) implements Serializable {

  /**
   * Checks that the day is given.
   *
   * @param since the first day
   * @param services how many services of the unit are entered there, 0 or more
   */
  public SippnLink {
    Objects.requireNonNull(since, "since");
  }
}
