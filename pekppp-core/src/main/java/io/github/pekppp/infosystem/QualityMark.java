package io.github.pekppp.infosystem;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody found when looking at a quality of a system.
 *
 * @param quality what was looked at
 * @param met whether the system has it
 * @param date when
 */
public record QualityMark(SystemQuality quality, boolean met, LocalDate date) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param quality what was looked at
   * @param met whether the system has it
   * @param date when
   */
  public QualityMark {
    Objects.requireNonNull(quality, "quality");
    Objects.requireNonNull(date, "date");
  }
}
