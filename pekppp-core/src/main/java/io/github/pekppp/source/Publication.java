package io.github.pekppp.source;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** That something is shown in a medium for a time (publikasi). */
@Value.Immutable
public interface Publication extends Serializable {

  /**
   * Returns where it is shown.
   *
   * @return the medium
   */
  Medium medium();

  /**
   * Returns since when it is shown.
   *
   * @return the first day
   */
  LocalDate since();

  /**
   * Returns how long it is shown.
   *
   * @return the last day; empty while no end is known
   */
  Optional<LocalDate> until();

  /**
   * Returns where it can be found.
   *
   * @return such as a link or a room; empty when it was not given
   */
  Optional<String> reference();

  /**
   * Creates a publication of which no end is known.
   *
   * @param medium where it is shown
   * @param since since when
   * @return the publication
   */
  static Publication of(Medium medium, LocalDate since) {
    return builder().medium(medium).since(since).build();
  }

  /**
   * Tells whether it can be seen on a day.
   *
   * @param date the day
   * @return true from the first to the last day
   */
  default boolean isOn(LocalDate date) {
    return !date.isBefore(since()) && until().filter(date::isAfter).isEmpty();
  }

  /**
   * Lists what contradicts itself.
   *
   * @param place where the publication stands
   * @return the problem that it ends before it begins, at {@code until}; empty when there is none
   */
  default List<Problem> faults(Place place) {
    return until().filter(last -> last.isBefore(since())).stream()
        .map(last -> SourceProblem.DATE_REVERSED.at(place.key("until"), last, since()))
        .toList();
  }

  /**
   * Lists what contradicts itself in publications.
   *
   * @param publications the publications
   * @param place where their list stands
   * @return the problems of all, at {@code [2].until}
   */
  static List<Problem> faults(List<Publication> publications, Place place) {
    return Faults.ofEach(publications, place, Publication::faults);
  }

  /**
   * Tells in which media something can be seen on a day.
   *
   * @param publications where it is published
   * @param date the day
   * @return the media, each once, in the order of declaration
   */
  static Set<Medium> mediaOn(Collection<Publication> publications, LocalDate date) {
    Set<Medium> media = EnumSet.noneOf(Medium.class);
    publications.stream().filter(one -> one.isOn(date)).map(Publication::medium).forEach(media::add);
    return media;
  }

  /**
   * Starts a publication.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a publication. */
  final class Builder extends ImmutablePublication.Builder {
    Builder() {}
  }
}
