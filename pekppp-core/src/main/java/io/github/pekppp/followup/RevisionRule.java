package io.github.pekppp.followup;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How often a plan may be returned for revision, and how long a revision may take: a setting, as no regulation says.
 *
 * @param maxRounds how often at most, from 0
 * @param daysPerRound days after the return until which the revision is in time, from 1
 */
public record RevisionRule(int maxRounds, int daysPerRound) implements Serializable {

  /** At most 3 rounds of 7 days, as one design of a local application proposes; no legal deadline was found. */
  public static final RevisionRule THREE_OF_SEVEN_DAYS = new RevisionRule(3, 7);

  /**
   * Checks the ranges.
   *
   * @param maxRounds how often at most, from 0
   * @param daysPerRound days after the return until which the revision is in time, from 1
   */
  public RevisionRule {
    if (maxRounds < 0) {
      throw new IllegalArgumentException("maxRounds: " + maxRounds + " is below 0");
    }
    if (daysPerRound < 1) {
      throw new IllegalArgumentException("daysPerRound: " + daysPerRound + " is below 1");
    }
  }

  /**
   * Returns the last day on which a revision is in time.
   *
   * @param returned when the plan was returned
   * @return the day
   */
  public LocalDate due(LocalDate returned) {
    return returned.plusDays(daysPerRound);
  }
}
