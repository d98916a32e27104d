package io.github.pekppp.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pekppp.Serialized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  private static final LocalDate FRIDAY = LocalDate.of(2025, 1, 24);
  /** Isra Mikraj, a joint leave day and the Lunar New Year. */
  private static final List<LocalDate> HOLIDAYS =
      List.of(LocalDate.of(2025, 1, 29), LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 28));
  private static final WorkingCalendar PLAIN = WorkingCalendar.of(List.of());
  private static final WorkingCalendar DECREED = WorkingCalendar.of(HOLIDAYS);

  @Test
  void theWeekendIsNoWorkingDay() {
    assertThat(PLAIN.isWorkingDay(FRIDAY)).isTrue();
    assertThat(PLAIN.isWorkingDay(FRIDAY.plusDays(1))).isFalse();
    assertThat(PLAIN.isWorkingDay(FRIDAY.plusDays(2))).isFalse();
    assertThat(PLAIN.isWorkingDay(FRIDAY.plusDays(3))).isTrue();
    assertThat(DECREED.isWorkingDay(FRIDAY.plusDays(3))).isFalse();
  }

  @Test
  void fiveWorkingDaysAreAWeek() {
    assertThat(PLAIN.plus(FRIDAY, 5)).isEqualTo("2025-01-31");
    assertThat(PLAIN.workingDays(FRIDAY, LocalDate.of(2025, 1, 31))).isEqualTo(5);
  }

  @Test
  void holidaysPutADeadlineOff() {
    assertThat(DECREED.plus(FRIDAY, 5)).isEqualTo("2025-02-05");
    assertThat(DECREED.workingDays(FRIDAY, LocalDate.of(2025, 1, 31))).isEqualTo(2);
    assertThat(DECREED.workingDays(FRIDAY, LocalDate.of(2025, 1, 27))).isZero();
    assertThat(DECREED.workingDays(LocalDate.of(2025, 1, 29), LocalDate.of(2025, 1, 31))).isEqualTo(2);
  }

  @Test
  void nothingIsCountedBackwards() {
    assertThat(PLAIN.workingDays(FRIDAY, FRIDAY)).isZero();
    assertThat(PLAIN.workingDays(FRIDAY, FRIDAY.minusDays(7))).isZero();
    assertThat(PLAIN.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.plus(FRIDAY, -1)).withMessageContaining("workingDays");
  }

  @Test
  void someOfficesWorkOnSaturday() {
    WorkingCalendar sixDays = WorkingCalendar.of(EnumSet.of(DayOfWeek.SUNDAY), List.of());

    assertThat(sixDays.plus(FRIDAY, 1)).isEqualTo("2025-01-25");
    assertThat(sixDays.weekend()).containsExactly(DayOfWeek.SUNDAY);
    assertThat(PLAIN.weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void aWeekOfDaysOffIsNoCalendar() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingCalendar.of(EnumSet.allOf(DayOfWeek.class), List.of()))
        .withMessageContaining("weekend");
  }

  @Test
  void aHolidayOnAWeekendChangesNothing() {
    WorkingCalendar withSaturday = WorkingCalendar.of(List.of(FRIDAY.plusDays(1)));

    assertThat(withSaturday).isEqualTo(PLAIN).hasSameHashCodeAs(PLAIN);
    assertThat(withSaturday.workingDays(FRIDAY, FRIDAY.plusDays(4))).isEqualTo(2);
    assertThat(withSaturday.holidays()).isEmpty();
    assertThat(DECREED.holidays()).containsExactly(HOLIDAYS.get(1), HOLIDAYS.get(2), HOLIDAYS.get(0));
  }

  @Test
  void isAValue() {
    assertThat(Serialized.copyOf(DECREED)).isEqualTo(DECREED).hasSameHashCodeAs(DECREED);
    assertThat(DECREED).isNotEqualTo(PLAIN).isNotEqualTo("calendar").doesNotHaveSameHashCodeAs(PLAIN);
    assertThat(WorkingCalendar.of(EnumSet.of(DayOfWeek.SUNDAY), HOLIDAYS)).isNotEqualTo(DECREED);
    assertThat(DECREED).hasToString("off on [SATURDAY, SUNDAY], holidays [2025-01-27, 2025-01-28, 2025-01-29]");
  }
}
