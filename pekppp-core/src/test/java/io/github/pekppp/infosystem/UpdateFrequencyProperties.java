package io.github.pekppp.infosystem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of updates. */
class UpdateFrequencyProperties {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private static List<LocalDate> days(Random random, int most) {
    int span = 1 + random.nextInt(60) * random.nextInt(20);
    List<LocalDate> days = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      days.add(FIRST.plusDays(random.nextInt(span)));
    }
    return days;
  }

  private static InformationSystem system(List<LocalDate> updates) {
    return InformationSystem.builder()
        .id("s").title("Situs").reach(SystemReach.ONLINE).since(FIRST).updates(updates).build();
  }

  private static LocalDate lookedAt(List<LocalDate> updates, Random random) {
    LocalDate last = updates.stream().max(LocalDate::compareTo).orElse(FIRST);
    return random.nextInt(4) == 0 ? FIRST.plusDays(random.nextInt(400)) : last.plusDays(random.nextInt(40));
  }

  /** Unknown is the slowest. */
  private static int speed(Optional<UpdateFrequency> frequency) {
    return frequency.map(Enum::ordinal).orElse(-1);
  }

  @Property
  void aFurtherUpdateNeverMakesTheFrequencySlower(@ForAll long seed) {
    Random random = new Random(seed);
    WorkingCalendar calendar = WorkingCalendar.of(days(random, 10));
    List<LocalDate> updates = days(random, 12);
    LocalDate date = lookedAt(updates, random);
    List<LocalDate> more = new ArrayList<>(updates);
    more.add(FIRST.plusDays(random.nextInt(400)));

    assertThat(speed(system(more).updateFrequencyOn(date, calendar)))
        .isGreaterThanOrEqualTo(speed(system(updates).updateFrequencyOn(date, calendar)));
  }

  @Property
  void withoutUpdatesTheFrequencyOnlyFalls(@ForAll long seed) {
    Random random = new Random(seed);
    List<LocalDate> updates = days(random, 12);
    WorkingCalendar calendar = WorkingCalendar.of(days(random, 10));
    LocalDate last = updates.stream().max(LocalDate::compareTo).orElse(FIRST);
    LocalDate date = last.plusDays(random.nextInt(100));
    LocalDate later = date.plusDays(random.nextInt(400));

    assertThat(speed(system(updates).updateFrequencyOn(later, calendar)))
        .isLessThanOrEqualTo(speed(system(updates).updateFrequencyOn(date, calendar)));
  }

  @Property
  void theFrequencyIsKnownFromFiveDaysOn(@ForAll long seed) {
    Random random = new Random(seed);
    List<LocalDate> updates = days(random, 12);
    LocalDate date = lookedAt(updates, random);
    long known = updates.stream().filter(day -> !day.isAfter(date)).distinct().count();

    assertThat(system(updates).updateFrequencyOn(date, WorkingCalendar.of(List.of())).isPresent()).isEqualTo(known >= 5);
  }

  @Property
  void whatComesAfterTheDateIsNotKnown(@ForAll long seed) {
    Random random = new Random(seed);
    WorkingCalendar calendar = WorkingCalendar.of(List.of());
    List<LocalDate> updates = days(random, 12);
    LocalDate date = lookedAt(updates, random);
    List<LocalDate> more = new ArrayList<>(updates);
    more.add(date.plusDays(1 + random.nextInt(40)));

    assertThat(system(more).updateFrequencyOn(date, calendar)).isEqualTo(system(updates).updateFrequencyOn(date, calendar));
    assertThat(system(more).lastUpdateOn(date)).isEqualTo(system(updates).lastUpdateOn(date));
  }
}
