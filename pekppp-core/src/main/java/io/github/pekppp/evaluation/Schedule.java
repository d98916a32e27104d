package io.github.pekppp.evaluation;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When the stages of an evaluation take place (jadwal PEKPPP).
 *
 * <p>Windows may overlap: in 2023 evaluation began in the second week of June while coaching lasted to the end of the month.
 */
@Value.Immutable
public interface Schedule extends Serializable {

  /**
   * Returns the period whose services are evaluated.
   *
   * @return the period; its results may be published in the year after
   */
  EvaluationPeriod period();

  /**
   * Returns the scheme that the schedule is for.
   *
   * @return the scheme
   */
  Scheme scheme();

  /**
   * Returns when each stage takes place.
   *
   * @return at most one window per stage, by first day, those of one day in the order of the stages
   */
  List<StageWindow> windows();

  /**
   * Creates a schedule.
   *
   * @param period the period
   * @param scheme the scheme
   * @param windows the windows in any order; a stage may be left out
   * @return the schedule, or what is wrong with the windows; paths are {@code windows[2]}
   */
  static Validation<List<Problem>, Schedule> of(EvaluationPeriod period, Scheme scheme, List<StageWindow> windows) {
    ProblemLog log = new ProblemLog();
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    for (int i = 0; i < windows.size(); i++) {
      StageWindow window = windows.get(i);
      Place place = Place.of("windows").item(i + 1);
      if (!stages.add(window.stage())) {
        log.add(ScheduleProblem.STAGE_DUPLICATE.at(place, window.stage().label()));
      }
      window.lastDay().filter(last -> last.isBefore(window.firstDay())).ifPresent(last ->
          log.add(ScheduleProblem.WINDOW_REVERSED.at(place, window.stage().label(), window.firstDay(), last)));
    }
    return log.result(() -> ImmutableSchedule.builder()
        .period(period)
        .scheme(scheme)
        .windows(windows.stream()
            .sorted(Comparator.comparing(StageWindow::firstDay).thenComparing(StageWindow::stage))
            .toList())
        .build());
  }

  /**
   * Creates a schedule, throwing where {@link #of} would return problems.
   *
   * @param period the period
   * @param scheme the scheme
   * @param windows the windows in any order
   * @return the schedule
   * @throws ProblemException when something is wrong with the windows
   */
  static Schedule ofOrThrow(EvaluationPeriod period, Scheme scheme, List<StageWindow> windows) {
    return ProblemLog.orThrow(of(period, scheme, windows));
  }

  /**
   * Finds the window of a stage.
   *
   * @param stage the stage
   * @return its window; empty when the stage is not scheduled
   */
  default Optional<StageWindow> window(Stage stage) {
    return windows().stream().filter(window -> window.stage() == stage).findFirst();
  }

  /**
   * Lists what takes place on a day.
   *
   * @param date the day
   * @return the stages whose window holds the day, in the order of {@link #windows}
   */
  default List<Stage> stagesOn(LocalDate date) {
    return windows().stream().filter(window -> window.holds(date)).map(StageWindow::stage).toList();
  }

  /**
   * Tells where a stage stands on a day.
   *
   * @param stage the stage
   * @param date the day
   * @return its state
   */
  default StageState stateOn(Stage stage, LocalDate date) {
    return window(stage).map(window -> window.stateOn(date)).orElse(StageState.NOT_SCHEDULED);
  }

  /**
   * Tells whether a stage is behind on a day.
   *
   * @param stage the stage
   * @param date the day
   * @return true from the day after its last; false for a stage that is not scheduled
   */
  default boolean isOver(Stage stage, LocalDate date) {
    return stateOn(stage, date) == StageState.OVER;
  }

  /**
   * Finds what begins next.
   *
   * @param date the day
   * @return the first window that begins after the day; empty when none does
   */
  default Optional<StageWindow> nextAfter(LocalDate date) {
    return windows().stream().filter(window -> window.firstDay().isAfter(date)).findFirst();
  }
}
