package io.github.pekppp.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of an innovation over time. */
class InnovationProperties {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 1500;

  /** A day that every month has, so that months can be counted by adding them. */
  private static LocalDate everyMonth(LocalDate day) {
    return day.getDayOfMonth() > 28 ? day.plusMonths(1).withDayOfMonth(1) : day;
  }

  private static Innovation innovation(Random random) {
    LocalDate begun = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate started = everyMonth(begun.plusDays(random.nextInt(DAYS)));
    return Innovation.builder()
        .id("i")
        .title("Inovasi")
        .begun(begun)
        .started(Optional.of(started).filter(day -> random.nextInt(4) > 0))
        .ended(Optional.of(started.plusDays(random.nextInt(DAYS))).filter(day -> random.nextBoolean()))
        .build();
  }

  @Property
  void monthsRunningNeverFall(@ForAll long seed) {
    Random random = new Random(seed);
    Innovation innovation = innovation(random);
    LocalDate date = FIRST.plusDays(random.nextInt(3 * DAYS));
    LocalDate later = date.plusDays(random.nextInt(DAYS));

    assertThat(innovation.monthsRunningOn(later)).isGreaterThanOrEqualTo(innovation.monthsRunningOn(date));
  }

  @Property
  void monthsRunningAreThoseThatFitIn(@ForAll long seed) {
    Random random = new Random(seed);
    Innovation innovation = innovation(random);
    LocalDate date = FIRST.plusDays(random.nextInt(3 * DAYS));
    LocalDate last = innovation.ended().filter(day -> day.isBefore(date)).orElse(date);
    int months = 0;
    while (innovation.started().isPresent() && !innovation.started().get().plusMonths(months + 1).isAfter(last)) {
      months++;
    }

    assertThat(innovation.monthsRunningOn(date)).isEqualTo(months);
  }

  @Property
  void stagesFollowOneAnother(@ForAll long seed) {
    Random random = new Random(seed);
    Innovation innovation = innovation(random);
    LocalDate date = FIRST.plusDays(random.nextInt(3 * DAYS));
    LocalDate later = date.plusDays(random.nextInt(DAYS));

    assertThat(innovation.stageOn(later)).isGreaterThanOrEqualTo(innovation.stageOn(date));
    assertThat(innovation.stageOn(date).compareTo(InnovationStage.RUNNING) >= 0 || innovation.monthsRunningOn(date) == 0)
        .isTrue();
  }
}
