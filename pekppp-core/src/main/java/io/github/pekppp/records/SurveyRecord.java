package io.github.pekppp.records;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.survey.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A satisfaction survey with the publications of its results (SKM dan publikasi hasilnya).
 *
 * @param survey the survey
 * @param publications where its results are published, in the order given; empty when they are not
 */
public record SurveyRecord(Survey survey, List<Publication> publications) implements SourceRecord {

  /**
   * Copies the list.
   *
   * @param survey the survey
   * @param publications where its results are published
   */
  public SurveyRecord {
    Objects.requireNonNull(survey, "survey");
    publications = List.copyOf(publications);
  }

  @Override
  public RecordRef ref() {
    return new RecordRef(RecordKind.SURVEY, survey.id(), survey.title());
  }

  /**
   * Lists what contradicts itself: a publication that ends before it begins. The survey proved itself when it was made.
   *
   * @param place where the record stands
   * @return problems at such as {@code publications[2].until}
   */
  @Override
  public List<Problem> faults(Place place) {
    return Publication.faults(publications, place.key("publications"));
  }

  /**
   * Tells in which media its results can be seen.
   *
   * @param date the date to look at
   * @return the media, each once
   */
  public Set<Medium> mediaOn(LocalDate date) {
    return Publication.mediaOn(publications, date);
  }
}
