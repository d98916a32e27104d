package io.github.pekppp.paper;

import io.github.pekppp.layout.Document;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.surveyfile.SurveyResult;
import io.github.pekppp.text.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report on a satisfaction survey (laporan hasil SKM): index, elements, groups and profile of the respondents, sample, where
 * follow-up begins, and of a survey that a unit keeps the plan and what PermenPANRB 14/2017 asks.
 */
@Value.Immutable
public interface SatisfactionReport extends Paper {

  /**
   * Returns by what files of it are told from those of other surveys.
   *
   * @return the id of the survey, or the name of its file
   */
  String id();

  /**
   * Returns what is reported.
   *
   * @return the index of all and of groups
   */
  SurveyResult result();

  /**
   * Returns the day of writing.
   *
   * @return the date that the report bears, as of which the plan and what is asked are told
   */
  LocalDate writtenOn();

  /**
   * Returns how many users the service has.
   *
   * @return the population, at least 1; empty when it is not known
   */
  Optional<Long> population();

  /**
   * Returns the survey as the unit keeps it.
   *
   * @return how it was run and what followed; empty when only its answers are known
   */
  Optional<Survey> survey();

  /** Checks that all parts are about one survey. */
  @Value.Check
  default void check() {
    if (population().filter(users -> users < 1).isPresent()) {
      throw new IllegalArgumentException("population: " + population().get() + " is below 1");
    }
    if (survey().filter(survey -> !survey.index().equals(result().index())).isPresent()) {
      throw new IllegalArgumentException("survey: of another index than the result");
    }
  }

  /**
   * Reports a survey that a unit keeps.
   *
   * @param survey the survey
   * @param writtenOn the date that the report bears
   * @return the report
   */
  static SatisfactionReport of(Survey survey, LocalDate writtenOn) {
    Builder report = builder();
    return report
        .id(survey.id())
        .result(SurveyResult.of(survey))
        .writtenOn(writtenOn)
        .population(survey.population())
        .survey(survey)
        .build();
  }

  @Override
  default String name() {
    return Ids.fileOf("skm", id());
  }

  @Override
  default Document document(Language language) {
    return new SatisfactionPages(this, new Wording(language)).document();
  }

  /**
   * Starts a report.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a report. */
  final class Builder extends ImmutableSatisfactionReport.Builder {
    Builder() {}
  }
}
