package io.github.pekppp.consensus;

import io.github.pekppp.assessment.Mark;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Level;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What evaluators agreed on about an indicator that they had marked differently.
 *
 * @param indicator the indicator
 * @param agreed the mark that counts from now on
 * @param reason why, not blank
 * @param on when they agreed
 * @param by who wrote it down, such as the chief evaluator, not blank
 */
public record Settlement(IndicatorNumber indicator, Mark agreed, String reason, LocalDate on, String by) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param indicator the indicator
   * @param agreed the mark that counts from now on
   * @param reason why, not blank
   * @param on when they agreed
   * @param by who wrote it down, not blank
   */
  public Settlement {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(agreed, "agreed");
    Objects.requireNonNull(on, "on");
    if (reason.isBlank() || by.isBlank()) {
      throw new IllegalArgumentException((reason.isBlank() ? "reason" : "by") + ": is blank");
    }
  }

  /**
   * Settles on a level.
   *
   * @param indicator the indicator
   * @param level the level that counts from now on
   * @param reason why, not blank
   * @param on when they agreed
   * @param by who wrote it down, not blank
   * @return the settlement
   */
  public static Settlement of(IndicatorNumber indicator, Level level, String reason, LocalDate on, String by) {
    return new Settlement(indicator, Mark.Given.of(level), reason, on, by);
  }
}
