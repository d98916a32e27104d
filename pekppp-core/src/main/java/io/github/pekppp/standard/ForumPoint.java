package io.github.pekppp.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a forum agreed on about a problem (PermenPANRB 16/2017).
 *
 * @param problem what is wrong (masalah), not blank
 * @param recommendation what is to be done (rekomendasi), not blank
 * @param deadline by when (waktu penyelesaian)
 */
public record ForumPoint(String problem, String recommendation, LocalDate deadline) implements Serializable {

  /**
   * Checks that the texts are not blank.
   *
   * @param problem what is wrong, not blank
   * @param recommendation what is to be done, not blank
   * @param deadline by when
   */
  public ForumPoint {
    Objects.requireNonNull(deadline, "deadline");
    if (problem.isBlank() || recommendation.isBlank()) {
      throw new IllegalArgumentException((problem.isBlank() ? "problem" : "recommendation") + ": is blank");
    }
  }
}
