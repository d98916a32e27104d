package io.github.pekppp.standard;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Faults;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceProblem;
import io.github.pekppp.source.SourceRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The standard by which a unit offers one or more of its services (standar pelayanan, SP; UU 25/2009, PermenPANRB 15/2014).
 *
 * <p>Services whose standards differ in components, enactment or reviews have a standard each.
 */
@Value.Immutable
public interface ServiceStandard extends SourceRecord {

  /**
   * Returns what identifies the standard among those of the unit.
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
   * Returns what it covers.
   *
   * @return the ids of services of the catalogue, at least one
   */
  Set<String> services();

  /**
   * Returns what it contains.
   *
   * @return the components, 14 when it is complete
   */
  Set<StandardComponent> components();

  /**
   * Returns since when there is a draft.
   *
   * @return the date from which the standard exists
   */
  LocalDate drafted();

  /**
   * Returns how it was enacted (penetapan).
   *
   * @return the decree; empty while it is a draft
   */
  Optional<Enactment> enactment();

  /**
   * Returns who took part in drafting or changing it.
   *
   * @return the meetings, in the order given
   */
  List<Involvement> involvements();

  /**
   * Returns where it is published.
   *
   * @return the publications, in the order given
   */
  List<StandardPublication> publications();

  /**
   * Returns when it was reviewed.
   *
   * @return the reviews, in the order given
   */
  List<StandardReview> reviews();

  /**
   * Returns when it was looked into whether it is kept.
   *
   * @return the occasions, in the order given
   */
  List<Monitoring> monitorings();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    ref();
  }

  @Override
  default RecordRef ref() {
    return new RecordRef(RecordKind.STANDARD, id(), title());
  }

  /**
   * Lists what contradicts itself: a standard of no service, and what is dated before the standard exists.
   *
   * @param place where the standard stands
   * @return problems at such as {@code reviews[2].date}
   */
  @Override
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    if (services().isEmpty()) {
      log.add(StandardProblem.STANDARD_WITHOUT_SERVICE.at(place.key("services")));
    }
    enactment().flatMap(one -> early(one.date(), place.key("enactment").key("date"))).ifPresent(log::add);
    log.addAll(Faults.ofEach(publications(), place.key("publications"), this::publicationFaults));
    log.addAll(Faults.ofEach(reviews(), place.key("reviews"), this::reviewFaults));
    log.addAll(Faults.ofEach(
        monitorings(), place.key("monitorings"), (one, at) -> early(one.date(), at.key("date")).stream().toList()));
    return log.problems();
  }

  private Optional<Problem> early(LocalDate date, Place place) {
    return SourceProblem.early(date, drafted(), place);
  }

  private List<Problem> publicationFaults(StandardPublication one, Place place) {
    ProblemLog log = new ProblemLog();
    early(one.publication().since(), place.key("since")).ifPresent(log::add);
    log.addAll(one.faults(place));
    return log.problems();
  }

  private List<Problem> reviewFaults(StandardReview review, Place place) {
    ProblemLog log = new ProblemLog();
    early(review.date(), place.key("date")).ifPresent(log::add);
    review.services().stream()
        .filter(service -> !services().contains(service))
        .forEach(service -> log.add(StandardProblem.REVIEW_SERVICE_FOREIGN.at(place.key("services"), service)));
    return log.problems();
  }

  /**
   * Lists what it lacks.
   *
   * @return the components of the 14 that it does not contain, in the order of the regulation
   */
  default Set<StandardComponent> missingComponents() {
    Set<StandardComponent> missing = EnumSet.allOf(StandardComponent.class);
    missing.removeAll(components());
    return missing;
  }

  /**
   * Tells whether there is at least a draft.
   *
   * @param date the date to look at
   * @return true from the date of the draft on
   */
  default boolean existsOn(LocalDate date) {
    return !date.isBefore(drafted());
  }

  /**
   * Tells whether it is in force.
   *
   * @param date the date to look at
   * @return true from the date of its enactment on
   */
  default boolean isEnactedOn(LocalDate date) {
    return enactment().filter(one -> one.isInForceOn(date)).isPresent();
  }

  /**
   * Tells who had taken part in drafting or changing it.
   *
   * @param date the date to look at
   * @return the groups of all meetings up to that day
   */
  default Set<StakeholderGroup> groupsOn(LocalDate date) {
    Set<StakeholderGroup> groups = EnumSet.noneOf(StakeholderGroup.class);
    involvements().stream().filter(one -> !one.date().isAfter(date)).forEach(one -> groups.addAll(one.groups()));
    return groups;
  }

  /**
   * Tells whether somebody had looked into whether it is kept.
   *
   * @param date the date to look at
   * @return true from the first monitoring on
   */
  default boolean isMonitoredOn(LocalDate date) {
    return monitorings().stream().anyMatch(one -> !one.date().isAfter(date));
  }

  /**
   * Lists where it can be seen.
   *
   * @param date the date to look at
   * @return the publications that last on that day, in the order given
   */
  default List<StandardPublication> publicationsOn(LocalDate date) {
    return publications().stream().filter(one -> one.publication().isOn(date)).toList();
  }

  /**
   * Tells in which media it can be seen, wholly or in part.
   *
   * @param date the date to look at
   * @return the media, each once
   */
  default Set<Medium> mediaOn(LocalDate date) {
    return Publication.mediaOn(publications().stream().map(StandardPublication::publication).toList(), date);
  }

  /**
   * Tells which components can be seen somewhere.
   *
   * @param date the date to look at
   * @return the components of all publications that last on that day
   */
  default Set<StandardComponent> publishedComponentsOn(LocalDate date) {
    Set<StandardComponent> shown = EnumSet.noneOf(StandardComponent.class);
    publicationsOn(date).forEach(one -> shown.addAll(one.components()));
    return shown;
  }

  /**
   * Lists the reviews that were known.
   *
   * @param date the date to look at
   * @return those up to that day, oldest first
   */
  default List<StandardReview> reviewsOn(LocalDate date) {
    return reviews().stream()
        .filter(review -> !review.date().isAfter(date))
        .sorted(Comparator.comparing(StandardReview::date))
        .toList();
  }

  /**
   * Tells how far apart reviews are (jarak antarpeninjauan).
   *
   * <p>It is the time up to the last review from what preceded it: an earlier review or the enactment, else the draft. Where more
   * time has passed since the last review, it is that time.
   *
   * @param date the date to look at
   * @return whole months, rounded up, 0 or more; empty when it was never reviewed by then
   */
  default OptionalLong monthsBetweenReviewsOn(LocalDate date) {
    List<StandardReview> known = reviewsOn(date);
    if (known.isEmpty()) {
      return OptionalLong.empty();
    }
    LocalDate last = known.get(known.size() - 1).date();
    LocalDate before = Stream.concat(enactment().map(Enactment::date).stream(), known.stream().map(StandardReview::date))
        .filter(last::isAfter)
        .max(Comparator.naturalOrder())
        .orElse(drafted());
    return OptionalLong.of(Math.max(monthsRoundedUp(before, last), monthsRoundedUp(last, date)));
  }

  private static long monthsRoundedUp(LocalDate from, LocalDate until) {
    long months = ChronoUnit.MONTHS.between(from, until);
    return from.plusMonths(months).isBefore(until) ? months + 1 : months;
  }

  /**
   * Tells which services were reviewed in a time.
   *
   * @param from the first day
   * @param until the last day
   * @return the ids of the services of this standard that a review in that time covered, sorted
   */
  default Set<String> reviewedServices(LocalDate from, LocalDate until) {
    Set<String> reviewed = new TreeSet<>();
    reviewsOn(until).stream()
        .filter(review -> !review.date().isBefore(from))
        .forEach(review -> reviewed.addAll(review.services().isEmpty() ? services() : review.services()));
    return reviewed;
  }

  /**
   * Starts a standard.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a standard; whether it can be right is told by {@link ServiceStandard#faults}. */
  final class Builder extends ImmutableServiceStandard.Builder {
    Builder() {}
  }
}
