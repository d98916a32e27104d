package io.github.pekppp.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A satisfaction survey as a unit keeps it (Survei Kepuasan Masyarakat, SKM): how it was run, what came out, what followed.
 *
 * <p>Only a {@link SurveyBuilder} makes one.
 */
@Value.Immutable
public interface Survey extends Serializable {

  /**
   * Returns the name by which the host system knows the survey.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns what it is called.
   *
   * @return the title, not blank
   */
  String title();

  /**
   * Returns the services that it covers.
   *
   * @return their ids in the order given; empty when it covers all
   */
  List<String> services();

  /**
   * Returns who is asked.
   *
   * @return a sample unless told otherwise
   */
  @Value.Default
  default SurveyReach reach() {
    return SurveyReach.SAMPLE;
  }

  /**
   * Returns when answers were first collected.
   *
   * @return the first day
   */
  LocalDate firstDay();

  /**
   * Returns when answers were last collected.
   *
   * @return the last day
   */
  LocalDate lastDay();

  /**
   * Returns how many users the services have in that time.
   *
   * @return the population, at least the respondents; empty when it is not known
   */
  Optional<Long> population();

  /**
   * Returns the answers.
   *
   * @return the counts; empty when only means are known, or nothing yet
   */
  Optional<SurveyCounts> counts();

  /**
   * Returns the index.
   *
   * @return the index with its elements; its value is empty while an element has no answers
   */
  SurveyIndex index();

  /**
   * Returns when the report on the survey came out.
   *
   * @return the date of the report; empty when there is none
   */
  Optional<LocalDate> reported();

  /**
   * Returns the plan of improvements.
   *
   * @return the plan; empty when none was made
   */
  Optional<SurveyPlan> plan();

  /**
   * Returns when the report on the follow-up came out.
   *
   * @return the date of the report; empty when there is none
   */
  Optional<LocalDate> followUpReported();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    Words.check("id", id());
    Words.check("title", title());
  }

  /**
   * Starts a survey.
   *
   * @param id the name by which the host system knows it, not blank
   * @param title what it is called, not blank
   * @param form the form that is answered
   * @param firstDay when answers are first collected
   * @param lastDay when answers are last collected
   * @return a builder
   */
  static SurveyBuilder builder(String id, String title, SurveyForm form, LocalDate firstDay, LocalDate lastDay) {
    return new SurveyBuilder(id, title, form, firstDay, lastDay);
  }

  /**
   * Returns the form that was answered.
   *
   * @return the form
   */
  default SurveyForm form() {
    return index().means().form();
  }

  /**
   * Tells whether the survey covers a service.
   *
   * @param service the id of the service
   * @return true when it covers all, or names it
   */
  default boolean covers(String service) {
    return services().isEmpty() || services().contains(service);
  }

  /**
   * Tells whether the results are known on a day: all answers are collected.
   *
   * @param date the day
   * @return true from the last day of the survey on
   */
  default boolean isCompleteOn(LocalDate date) {
    return !date.isBefore(lastDay());
  }

  /**
   * Lists what PermenPANRB 14/2017 asks and the survey does not show, by what was known on a day.
   *
   * <p>The number of respondents is held against the sample formula only where the population is known. Elements are
   * compared by meaning; of a form whose elements are known by number alone, only their number is.
   *
   * @param date the day
   * @param sample how many respondents a population needs
   * @return the shortcomings in the order of {@link SurveyDuty}; empty when none shows
   */
  default List<SurveyShortcoming> shortcomings(LocalDate date, SampleSize sample) {
    return SurveyCompliance.shortcomings(this, date, sample);
  }

  /**
   * Tells whether the survey was run as PermenPANRB 14/2017 asks, with the sample rounded up.
   *
   * @param date the day
   * @return true when no shortcoming shows
   */
  default boolean isCompliantOn(LocalDate date) {
    return shortcomings(date, SampleSize.ROUNDED_UP).isEmpty();
  }
}
