package io.github.pekppp.complaint;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceProblem;
import io.github.pekppp.source.SourceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A periodic report on the consultations and complaints of a unit and their results (laporan konsultasi dan pengaduan). */
@Value.Immutable
public interface ComplaintReport extends SourceRecord {

  /**
   * Returns what identifies the report among those of the unit.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns what people call it.
   *
   * @return the title, not blank
   */
  String title();

  /**
   * Returns which time it is about.
   *
   * @return the period
   */
  DateRange period();

  /**
   * Returns when it was written.
   *
   * @return the date it bears, not before the period begins
   */
  LocalDate date();

  /**
   * Returns when its results were monitored and evaluated (monev).
   *
   * @return the date; empty when they were not
   */
  Optional<LocalDate> monitored();

  /**
   * Returns where its results are published.
   *
   * @return the publications, in the order given
   */
  List<Publication> publications();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    ref();
  }

  @Override
  default RecordRef ref() {
    return new RecordRef(RecordKind.COMPLAINT_REPORT, id(), title());
  }

  /**
   * Lists what contradicts itself: a report or monitoring dated before the period begins, a publication that ends before it
   * begins.
   *
   * @param place where the report stands
   * @return problems at such as {@code date} and {@code publications[2].until}
   */
  @Override
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    SourceProblem.early(date(), period().from(), place.key("date")).ifPresent(log::add);
    monitored().flatMap(day -> SourceProblem.early(day, period().from(), place.key("monitored"))).ifPresent(log::add);
    log.addAll(Publication.faults(publications(), place.key("publications")));
    return log.problems();
  }

  /**
   * Tells whether it was written.
   *
   * @param date the date to look at
   * @return true from the date it bears on
   */
  default boolean existsOn(LocalDate date) {
    return !date.isBefore(date());
  }

  /**
   * Tells whether its results were monitored and evaluated.
   *
   * @param date the date to look at
   * @return true from the day of monitoring on
   */
  default boolean isMonitoredOn(LocalDate date) {
    return monitored().filter(day -> !day.isAfter(date)).isPresent();
  }

  /**
   * Tells in which media its results can be seen.
   *
   * @param date the date to look at
   * @return the media, each once
   */
  default Set<Medium> mediaOn(LocalDate date) {
    return Publication.mediaOn(publications(), date);
  }

  /**
   * Starts a report.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a report; whether it can be right is told by {@link ComplaintReport#faults}. */
  final class Builder extends ImmutableComplaintReport.Builder {
    Builder() {}
  }
}
