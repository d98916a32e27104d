package io.github.pekppp.complaint;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.FirstDays;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** How a unit organises consultation, complaints or both (sarana dan media konsultasi dan pengaduan). */
@Value.Immutable
public interface ComplaintDesk extends SourceRecord {

  /**
   * Returns what identifies the desk among those of the unit.
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
   * Returns what it is for.
   *
   * @return consultation, complaints or both
   */
  Set<DeskPurpose> purposes();

  /**
   * Returns since when it is organised like this.
   *
   * @return the first day; place and archive are known from then on
   */
  LocalDate since();

  /**
   * Returns where users are received.
   *
   * @return the place
   */
  DeskPlace place();

  /**
   * Returns what it offers.
   *
   * @return the first day of each facility; one that is left out is not offered
   */
  Map<DeskFacility, LocalDate> facilities();

  /**
   * Returns on which ways users reach it.
   *
   * @return the first day of each channel; one that is left out is not open
   */
  Map<CaseChannel, LocalDate> channels();

  /**
   * Returns how results are kept.
   *
   * @return the forms of the archive; empty when nothing is kept
   */
  Set<ArchiveForm> archive();

  /**
   * Returns how the public gets at the archive.
   *
   * @return the access
   */
  ArchiveAccess access();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    ref();
  }

  @Override
  default RecordRef ref() {
    return new RecordRef(RecordKind.COMPLAINT_DESK, id(), title());
  }

  /**
   * Lists what contradicts itself: a desk that is for nothing.
   *
   * @param place where the desk stands
   * @return the problem, at {@code purposes}; empty when there is none
   */
  @Override
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    if (purposes().isEmpty()) {
      log.add(ComplaintProblem.DESK_WITHOUT_PURPOSE.at(place.key("purposes")));
    }
    return log.problems();
  }

  /**
   * Tells whether the desk was there.
   *
   * @param date the date to look at
   * @return true from its first day on
   */
  default boolean existsOn(LocalDate date) {
    return !date.isBefore(since());
  }

  /**
   * Tells where users were received.
   *
   * @param date the date to look at
   * @return the place; none before the first day of the desk
   */
  default DeskPlace placeOn(LocalDate date) {
    return existsOn(date) ? place() : DeskPlace.NONE;
  }

  /**
   * Tells what it offered.
   *
   * @param date the date to look at
   * @return the facilities there on that day
   */
  default Set<DeskFacility> facilitiesOn(LocalDate date) {
    return FirstDays.reachedOn(facilities(), date);
  }

  /**
   * Tells on which ways users reached it.
   *
   * @param date the date to look at
   * @return the channels open on that day
   */
  default Set<CaseChannel> channelsOn(LocalDate date) {
    return FirstDays.reachedOn(channels(), date);
  }

  /**
   * Starts a desk.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a desk; whether it can be right is told by {@link ComplaintDesk#faults}. */
  final class Builder extends ImmutableComplaintDesk.Builder {
    Builder() {}
  }
}
