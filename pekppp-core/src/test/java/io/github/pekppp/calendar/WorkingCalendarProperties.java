package io.github.pekppp.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of working days. */
class WorkingCalendarProperties {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 120;

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private static Set<DayOfWeek> weekend(Random random) {
    Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    return weekend;
  }

  private static List<LocalDate> holidays(Random random) {
    List<LocalDate> holidays = new ArrayList<>();
    for (int i = random.nextInt(25); i > 0; i--) {
      holidays.add(day(random));
    }
    return holidays;
  }

  private static WorkingCalendar calendar(Random random) {
    return WorkingCalendar.of(weekend(random), holidays(random));
  }

  @Property
  void countingUndoesAdding(@ForAll long seed, @ForAll @IntRange(max = 70) int days) {
    Random random = new Random(seed);
    WorkingCalendar calendar = calendar(random);
    LocalDate date = day(random);

    LocalDate last = calendar.plus(date, days);

    assertThat(calendar.workingDays(date, last)).isEqualTo(days);
    assertThat(days == 0 || calendar.isWorkingDay(last)).isTrue();
  }

  @Property
  void addingUndoesCounting(@ForAll long seed) {
    Random random = new Random(seed);
    WorkingCalendar calendar = calendar(random);
    LocalDate date = day(random);
    LocalDate last = calendar.plus(day(random), 1);
    long days = calendar.workingDays(date, last);

    if (last.isAfter(date)) {
      assertThat(calendar.plus(date, Math.toIntExact(days))).isEqualTo(last);
    }
  }

  @Property
  void workingDaysAreThoseFoundOneByOne(@ForAll long seed) {
    Random random = new Random(seed);
    Set<DayOfWeek> weekend = weekend(random);
    List<LocalDate> holidays = holidays(random);
    LocalDate after = day(random);
    LocalDate until = after.plusDays(random.nextInt(DAYS));

    long found = Stream.iterate(after.plusDays(1), day -> !day.isAfter(until), day -> day.plusDays(1))
        .filter(day -> !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day))
        .count();

    assertThat(WorkingCalendar.of(weekend, holidays).workingDays(after, until)).isEqualTo(found);
  }

  @Property
  void countsOfAdjoiningTimesAddUp(@ForAll long seed) {
    Random random = new Random(seed);
    WorkingCalendar calendar = calendar(random);
    List<LocalDate> days = Stream.of(day(random), day(random), day(random)).sorted().toList();

    assertThat(calendar.workingDays(days.get(0), days.get(1)) + calendar.workingDays(days.get(1), days.get(2)))
        .isEqualTo(calendar.workingDays(days.get(0), days.get(2)));
  }

  @Property
  void aLaterStartNeverEndsEarlier(@ForAll long seed, @ForAll @IntRange(max = 70) int days) {
    Random random = new Random(seed);
    WorkingCalendar calendar = calendar(random);
    LocalDate date = day(random);

    assertThat(calendar.plus(date.plusDays(1), days)).isAfterOrEqualTo(calendar.plus(date, days));
    assertThat(calendar.plus(date, days + 1)).isAfter(calendar.plus(date, days));
  }

  @Property
  void aHolidayOnlyLengthens(@ForAll long seed, @ForAll @IntRange(max = 70) int days) {
    Random random = new Random(seed);
    Set<DayOfWeek> weekend = weekend(random);
    List<LocalDate> holidays = holidays(random);
    List<LocalDate> more = Stream.concat(holidays.stream(), Stream.of(day(random))).toList();
    LocalDate date = day(random);
    LocalDate until = day(random);

    WorkingCalendar fewer = WorkingCalendar.of(weekend, holidays);
    WorkingCalendar longer = WorkingCalendar.of(weekend, more);

    assertThat(longer.plus(date, days)).isAfterOrEqualTo(fewer.plus(date, days));
    assertThat(longer.workingDays(date, until)).isBetween(fewer.workingDays(date, until) - 1, fewer.workingDays(date, until));
  }
}
