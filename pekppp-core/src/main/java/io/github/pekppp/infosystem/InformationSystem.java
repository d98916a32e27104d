package io.github.pekppp.infosystem;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.FirstDays;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceProblem;
import io.github.pekppp.source.SourceRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A way on which users get at information about the service (sistem informasi pelayanan publik, SIPP; UU 25/2009 article 23), from
 * an information desk to a website.
 */
@Value.Immutable
public interface InformationSystem extends SourceRecord {

  /** How many updates must be known before their frequency can be told: form F-02 asks for five dated publications. */
  int UPDATES_NEEDED = 5;

  /**
   * Returns what identifies the system among those of the unit.
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
   * Returns how users get at it.
   *
   * @return the reach
   */
  SystemReach reach();

  /**
   * Returns since when it is there.
   *
   * @return the first day; content, address and ownership are known from then on
   */
  LocalDate since();

  /**
   * Returns what it does for the service.
   *
   * @return the first day of each element; one that is left out is not there
   */
  Map<SystemElement, LocalDate> elements();

  /**
   * Returns what it tells the public.
   *
   * @return the kinds of information
   */
  Set<SystemContent> content();

  /**
   * Returns where it is found on the internet.
   *
   * @return the address; empty when it is not online, or the address was not given
   */
  Optional<WebAddress> address();

  /**
   * Returns whose site it is on.
   *
   * @return the ownership; empty when it is not online, or nobody wrote it down
   */
  Optional<SiteOwnership> ownership();

  /**
   * Returns whether the unit itself looks after the site (pengelola situs).
   *
   * @return empty when it is not known
   */
  Optional<Boolean> selfManaged();

  /**
   * Returns how it is linked to SIPP Nasional.
   *
   * @return the link; empty when there is none
   */
  Optional<SippnLink> sippn();

  /**
   * Returns what was found about its qualities.
   *
   * @return the marks, in the order given; of two marks of one quality the later counts, and two of one day must agree
   */
  List<QualityMark> qualities();

  /**
   * Returns when something was published on it.
   *
   * @return the days, each once, oldest first
   */
  @Value.NaturalOrder
  SortedSet<LocalDate> updates();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    ref();
  }

  @Override
  default RecordRef ref() {
    return new RecordRef(RecordKind.INFORMATION_SYSTEM, id(), title());
  }

  /**
   * Lists what contradicts itself: a number of services below 0, the ownership of a site that is not online, updates before the
   * first day, marks of one quality on one day that differ.
   *
   * @param place where the system stands
   * @return problems at such as {@code updates}
   */
  @Override
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    sippn().filter(link -> link.services() < 0).ifPresent(link ->
        log.add(SystemProblem.SIPPN_COUNT_NEGATIVE.at(place.key("sippn").key("services"), link.services())));
    if (ownership().isPresent() && reach() != SystemReach.ONLINE) {
      log.add(SystemProblem.SITE_OWNER_OFFLINE.at(place.key("ownership")));
    }
    updates().forEach(day -> SourceProblem.early(day, since(), place.key("updates")).ifPresent(log::add));
    for (int i = 0; i < qualities().size(); i++) {
      QualityMark mark = qualities().get(i);
      QualityMark opposite = new QualityMark(mark.quality(), !mark.met(), mark.date());
      if (qualities().subList(0, i).contains(opposite)) {
        log.add(SystemProblem.QUALITY_CONTRADICTS.at(
            place.key("qualities").item(i + 1), mark.quality().label(), mark.date()));
      }
    }
    return log.problems();
  }

  /**
   * Tells whether it was there.
   *
   * @param date the date to look at
   * @return true from its first day on
   */
  default boolean existsOn(LocalDate date) {
    return !date.isBefore(since());
  }

  /**
   * Tells whether it is found under the domain of public bodies (domain resmi pemerintah).
   *
   * @return true for an address below {@code go.id}; empty when there is no address
   */
  default Optional<Boolean> isOfficial() {
    return address().map(WebAddress::isOfficial);
  }

  /**
   * Tells what it did for the service.
   *
   * @param date the date to look at
   * @return the elements there on that day
   */
  default Set<SystemElement> elementsOn(LocalDate date) {
    return FirstDays.reachedOn(elements(), date);
  }

  /**
   * Tells how it was linked to SIPP Nasional.
   *
   * @param date the date to look at
   * @return the link; empty before its first day
   */
  default Optional<SippnLink> sippnOn(LocalDate date) {
    return sippn().filter(link -> !date.isBefore(link.since()));
  }

  /**
   * Tells whether it had a quality.
   *
   * @param quality the quality
   * @param date the date to look at
   * @return what the latest mark until then says, of two on one day the one given last; empty when nobody had looked
   */
  default Optional<Boolean> hasQualityOn(SystemQuality quality, LocalDate date) {
    return qualities().stream()
        .filter(mark -> mark.quality() == quality && !mark.date().isAfter(date))
        .sorted(Comparator.comparing(QualityMark::date))
        .reduce((earlier, later) -> later)
        .map(QualityMark::met);
  }

  /**
   * Tells when something was published last.
   *
   * @param date the date to look at
   * @return the last day of an update until then; empty when there was none
   */
  default Optional<LocalDate> lastUpdateOn(LocalDate date) {
    return updatesOn(date).reduce((earlier, later) -> later);
  }

  private Stream<LocalDate> updatesOn(LocalDate date) {
    return updates().stream().filter(day -> !day.isAfter(date));
  }

  /**
   * Tells how often it is updated (kekerapan pemutakhiran).
   *
   * <p>It is what the last five days of updates have kept up to the date. The widest of five distances decides: the four between
   * these days, and the one from the last of them to the date. A distance is daily when at most one working day lies after its
   * first day up to its second; weekly, monthly, half-yearly or yearly when the second comes at most 7 days, one month, six
   * months or a year after the first; wider is never. So a distance between two printed frequencies counts as the slower one,
   * and a further update never makes the frequency slower.
   *
   * @param date the date to look at
   * @param calendar tells working days
   * @return the frequency; empty when fewer than five days of updates were known by then
   */
  default Optional<UpdateFrequency> updateFrequencyOn(LocalDate date, WorkingCalendar calendar) {
    List<LocalDate> known = updatesOn(date).toList();
    if (known.size() < UPDATES_NEEDED) {
      return Optional.empty();
    }
    List<LocalDate> days =
        Stream.concat(known.subList(known.size() - UPDATES_NEEDED, known.size()).stream(), Stream.of(date)).toList();
    return IntStream.range(1, days.size())
        .mapToObj(i -> UpdateFrequency.of(days.get(i - 1), days.get(i), calendar))
        .min(Comparator.naturalOrder());
  }

  /**
   * Starts a system.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a system; whether it can be right is told by {@link InformationSystem#faults}. */
  final class Builder extends ImmutableInformationSystem.Builder {
    Builder() {}
  }
}
