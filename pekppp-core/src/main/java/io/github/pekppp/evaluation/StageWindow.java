package io.github.pekppp.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The days in which a stage takes place, both ends included. */
@Value.Immutable
public interface StageWindow extends Serializable {

  /**
   * Returns the stage.
   *
   * @return the stage
   */
  Stage stage();

  /**
   * Returns when the stage begins.
   *
   * @return the first day of the window
   */
  LocalDate firstDay();

  /**
   * Returns when the stage ends.
   *
   * @return the last day of the window; empty when no end was announced
   */
  Optional<LocalDate> lastDay();

  /**
   * Creates a window.
   *
   * @param stage the stage
   * @param firstDay the first day
   * @param lastDay the last day; one before the first is a problem of the schedule
   * @return the window
   */
  static StageWindow of(Stage stage, LocalDate firstDay, LocalDate lastDay) {
    return ImmutableStageWindow.builder().stage(stage).firstDay(firstDay).lastDay(lastDay).build();
  }

  /**
   * Creates a window whose end was not announced.
   *
   * @param stage the stage
   * @param firstDay the first day
   * @return the window
   */
  static StageWindow from(Stage stage, LocalDate firstDay) {
    return ImmutableStageWindow.builder().stage(stage).firstDay(firstDay).build();
  }

  /**
   * Tells where the stage stands on a day.
   *
   * @param date the day
   * @return ahead, under way or over; never over while no end was announced
   */
  default StageState stateOn(LocalDate date) {
    if (date.isBefore(firstDay())) {
      return StageState.AHEAD;
    }
    return lastDay().filter(date::isAfter).isPresent() ? StageState.OVER : StageState.UNDER_WAY;
  }

  /**
   * Tells whether the stage takes place on a day.
   *
   * @param date the day
   * @return true from the first to the last day
   */
  default boolean holds(LocalDate date) {
    return stateOn(date) == StageState.UNDER_WAY;
  }
}
