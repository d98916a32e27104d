package io.github.pekppp.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells working days (hari kerja) from the weekend and from holidays.
 *
 * <p>The holidays of a year are decreed shortly before it (hari libur nasional dan cuti bersama), so they come from the host: a
 * calendar knows those it was given and no others. Immutable, thread-safe, equal by value.
 */
public final class WorkingCalendar implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Set<DayOfWeek> weekend;
  // Only those that the weekend does not hold.
  private final NavigableSet<LocalDate> holidays;

  private WorkingCalendar(Set<DayOfWeek> weekend, NavigableSet<LocalDate> holidays) {
    this.weekend = weekend;
    this.holidays = holidays;
  }

  /**
   * Creates a calendar of five working days, Monday to Friday.
   *
   * @param holidays the days off besides the weekend, in any order
   * @return the calendar
   */
  public static WorkingCalendar of(Collection<LocalDate> holidays) {
    return of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays);
  }

  /**
   * Creates a calendar.
   *
   * @param weekend the days of every week that are off, six at most, such as Sunday alone for six working days
   * @param holidays the days off besides the weekend, in any order
   * @return the calendar
   * @throws IllegalArgumentException when the weekend leaves no working day
   */
  public static WorkingCalendar of(Collection<DayOfWeek> weekend, Collection<LocalDate> holidays) {
    Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
    off.addAll(weekend);
    if (off.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("weekend: leaves no working day");
    }
    NavigableSet<LocalDate> days = new TreeSet<>();
    holidays.stream().filter(day -> !off.contains(day.getDayOfWeek())).forEach(days::add);
    return new WorkingCalendar(Collections.unmodifiableSet(off), Collections.unmodifiableNavigableSet(days));
  }

  /**
   * Returns the days of every week that are off.
   *
   * @return the weekend, unmodifiable
   */
  public Set<DayOfWeek> weekend() {
    return weekend;
  }

  /**
   * Returns the holidays that shorten a week.
   *
   * @return those given that are not in the weekend, in order, unmodifiable
   */
  public NavigableSet<LocalDate> holidays() {
    return holidays;
  }

  /**
   * Tells whether a day is a working day.
   *
   * @param date the day
   * @return false in the weekend and on a holiday
   */
  public boolean isWorkingDay(LocalDate date) {
    return !weekend.contains(date.getDayOfWeek()) && !holidays.contains(date);
  }

  /**
   * Counts the working days after a day, up to another.
   *
   * @param after the day before the first that counts
   * @param until the last day that counts
   * @return the number; 0 when the last is not after the first
   */
  public long workingDays(LocalDate after, LocalDate until) {
    if (!until.isAfter(after)) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(after, until);
    int week = DayOfWeek.values().length;
    long working = days / week * (week - weekend.size());
    for (long i = 1; i <= days % week; i++) {
      working += weekend.contains(after.plusDays(i).getDayOfWeek()) ? 0 : 1;
    }
    return working - holidays.subSet(after, false, until, true).size();
  }

  /**
   * Finds the day on which a number of working days after a day have passed.
   *
   * @param date the day before the first that counts
   * @param workingDays how many, 0 or more
   * @return the last of them, a working day; the day itself for 0
   */
  public LocalDate plus(LocalDate date, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("workingDays: " + workingDays + " is below 0");
    }
    LocalDate day = date;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingCalendar that && weekend.equals(that.weekend) && holidays.equals(that.holidays);
  }

  @Override
  public int hashCode() {
    return 31 * weekend.hashCode() + holidays.hashCode();
  }

  @Override
  public String toString() {
    return "off on " + weekend + ", holidays " + holidays;
  }
}
