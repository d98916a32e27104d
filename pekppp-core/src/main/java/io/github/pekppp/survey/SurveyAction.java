package io.github.pekppp.survey;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An improvement that a unit plans after a survey (rencana tindak lanjut hasil SKM). */
@Value.Immutable
public interface SurveyAction extends Serializable {

  /**
   * Returns its name in files.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns the element that it improves.
   *
   * @return the id of the element
   */
  String element();

  /**
   * Returns what is to be done.
   *
   * @return the improvement
   */
  Text what();

  /**
   * Returns who is in charge.
   *
   * @return the person or part of the unit; empty when nobody is named
   */
  Optional<String> owner();

  /**
   * Returns by when it is to be done.
   *
   * @return the last day
   */
  LocalDate due();

  /**
   * Returns when it was done.
   *
   * @return the day; empty while it is not
   */
  Optional<LocalDate> done();

  /**
   * Returns what shows that it was done.
   *
   * @return a reference, such as the name of a file; empty when there is none
   */
  Optional<String> evidence();

  /** Checks that it has a name. */
  @Value.Check
  default void check() {
    Words.check("id", id());
  }

  /**
   * Tells whether it is done, by what was known on a day.
   *
   * @param date the day
   * @return true from the day on which it was done
   */
  default boolean isDoneOn(LocalDate date) {
    return done().filter(day -> !day.isAfter(date)).isPresent();
  }

  /**
   * Tells whether it is late on a day.
   *
   * @param date the day
   * @return true after the last day while it is not done
   */
  default boolean isLateOn(LocalDate date) {
    return date.isAfter(due()) && !isDoneOn(date);
  }

  /**
   * Starts an action.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an action; whether it fits a survey is checked where it enters a {@link SurveyPlan}. */
  final class Builder extends ImmutableSurveyAction.Builder {
    Builder() {}
  }
}
