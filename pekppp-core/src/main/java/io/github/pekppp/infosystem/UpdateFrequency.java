package io.github.pekppp.infosystem;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.time.LocalDate;

/** How often a system is updated (kekerapan pemutakhiran), from the slowest to the fastest. */
public enum UpdateFrequency implements Coded {
  /** Less than once a year. */
  NEVER("Tidak pernah", "Never"),
  /** At least once a year. */
  YEARLY("Tahunan", "Yearly"),
  /** At least once in six months. */
  HALF_YEARLY("Semesteran", "Half-yearly"),
  /** At least once a month. */
  MONTHLY("Bulanan", "Monthly"),
  /** At least once a week. */
  WEEKLY("Mingguan", "Weekly"),
  /** Every working day. */
  DAILY("Harian", "Daily");

  private final Text label;

  UpdateFrequency(String id, String en) {
    this.label = Text.of(id, en);
  }

  /** The frequency that one update after another keeps. */
  static UpdateFrequency of(LocalDate update, LocalDate next, WorkingCalendar calendar) {
    if (calendar.workingDays(update, next) <= 1) {
      return DAILY;
    } else if (!next.isAfter(update.plusWeeks(1))) {
      return WEEKLY;
    } else if (!next.isAfter(update.plusMonths(1))) {
      return MONTHLY;
    } else if (!next.isAfter(update.plusMonths(6))) {
      return HALF_YEARLY;
    }
    return next.isAfter(update.plusYears(1)) ? NEVER : YEARLY;
  }

  @Override
  public Text label() {
    return label;
  }
}
