package io.github.pekppp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScheduleProperties {

  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 40).map(NEW_YEAR::plusDays);
  }

  @Provide
  Arbitrary<List<StageWindow>> windows() {
    Arbitrary<StageWindow> closed = Combinators
        .combine(Arbitraries.of(Stage.class), days(), Arbitraries.integers().between(0, 15))
        .as((stage, first, length) -> StageWindow.of(stage, first, first.plusDays(length)));
    Arbitrary<StageWindow> open = Combinators.combine(Arbitraries.of(Stage.class), days()).as(StageWindow::from);
    return Arbitraries.oneOf(closed, open).list().uniqueElements(StageWindow::stage).ofMaxSize(5);
  }

  @Property
  void theStagesOfADayAreThoseWhoseWindowHoldsIt(
      @ForAll("windows") List<StageWindow> windows, @ForAll("days") LocalDate date) {
    List<Stage> held = windows.stream()
        .filter(window -> window.firstDay().compareTo(date) <= 0)
        .filter(window -> window.lastDay().isEmpty() || window.lastDay().get().compareTo(date) >= 0)
        .map(StageWindow::stage)
        .toList();
    assertThat(schedule(windows).stagesOn(date)).containsExactlyInAnyOrderElementsOf(held);
  }

  @Property
  void aStageNeverGoesBack(@ForAll("windows") List<StageWindow> windows, @ForAll Stage stage, @ForAll("days") LocalDate date) {
    Schedule schedule = schedule(windows);
    assertThat(schedule.stateOn(stage, date.plusDays(1))).isGreaterThanOrEqualTo(schedule.stateOn(stage, date));
  }

  @Property
  void nothingBeginsBetweenADayAndTheNextStage(
      @ForAll("windows") List<StageWindow> windows, @ForAll("days") LocalDate date) {
    Schedule schedule = schedule(windows);
    LocalDate next = schedule.nextAfter(date).map(StageWindow::firstDay).orElse(LocalDate.MAX);
    assertThat(next).isAfter(date);
    assertThat(windows).noneMatch(window -> window.firstDay().isAfter(date) && window.firstDay().isBefore(next));
  }

  private static Schedule schedule(List<StageWindow> windows) {
    return Schedule.ofOrThrow(EvaluationPeriod.of(2025), Scheme.SELF_RUN, windows);
  }
}
