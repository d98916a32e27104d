package io.github.pekppp.followup;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * An action that is late or was finished late, or of which a milestone is late.
 *
 * @param id the id of the action
 * @param days days after its deadline; 0 when only milestones are late
 * @param milestones its milestones that are late
 */
public record LateAction(String id, long days, List<Milestone> milestones) implements Serializable {

  /**
   * Copies the milestones.
   *
   * @param id the id of the action
   * @param days days after its deadline
   * @param milestones its milestones that are late
   */
  public LateAction {
    Objects.requireNonNull(id, "id");
    milestones = List.copyOf(milestones);
  }

  static LateAction of(Action action, LocalDate date) {
    return new LateAction(action.id(), action.daysLateOn(date), action.lateMilestonesOn(date));
  }

  boolean isLate() {
    return days > 0 || !milestones.isEmpty();
  }

  /** Counts the days from a last day in time to another day; 0 when that one is in time. */
  static long days(LocalDate due, LocalDate date) {
    return Math.max(0, ChronoUnit.DAYS.between(due, date));
  }
}
