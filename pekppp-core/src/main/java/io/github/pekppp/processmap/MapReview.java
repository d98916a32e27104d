package io.github.pekppp.processmap;

import io.github.pekppp.meeting.Coverage;
import io.github.pekppp.meeting.MeetingSeries;
import io.github.pekppp.meeting.Participant;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The review of business process maps (reviu peta proses bisnis): sessions to which every agency brings its As-Is and To-Be.
 *
 * <p>What was brought only grows, so that how far each agency was on any day can be told later.
 */
@Value.Immutable
public interface MapReview extends Serializable {

  /**
   * Returns the sessions.
   *
   * @return the sessions; agencies are invited to them as {@link Participant.OfAgency}
   */
  MeetingSeries sessions();

  /**
   * Returns which maps were handed in.
   *
   * @return what was brought, in a session or later, oldest first
   */
  List<BroughtMap> brought();

  /**
   * Creates a review.
   *
   * @param sessions the sessions
   * @param brought which maps were handed in, oldest first
   * @return the review, or what is out of order; paths are {@code brought[2]}
   */
  static Validation<List<Problem>, MapReview> of(MeetingSeries sessions, List<BroughtMap> brought) {
    ProblemLog log = new ProblemLog();
    for (int i = 1; i < brought.size(); i++) {
      LocalDate before = brought.get(i - 1).on();
      if (brought.get(i).on().isBefore(before)) {
        log.add(MapProblem.BROUGHT_ORDER.at(Place.of("brought").item(i + 1), brought.get(i).on(), before));
      }
    }
    return log.result(() -> ImmutableMapReview.builder().sessions(sessions).brought(brought).build());
  }

  /**
   * Creates a review, throwing where {@link #of} would return problems.
   *
   * @param sessions the sessions
   * @param brought which maps were handed in, oldest first
   * @return the review
   * @throws ProblemException when something is out of order
   */
  static MapReview ofOrThrow(MeetingSeries sessions, List<BroughtMap> brought) {
    return ProblemLog.orThrow(of(sessions, brought));
  }

  /**
   * Adds a map that was handed in.
   *
   * @param map the map
   * @return the review with it, or what is out of order
   */
  default Validation<List<Problem>, MapReview> with(BroughtMap map) {
    List<BroughtMap> grown = new ArrayList<>(brought());
    grown.add(map);
    return of(sessions(), grown);
  }

  /**
   * Tells how far each agency is, by what was known on a day.
   *
   * @param date the day
   * @return every agency that was invited to a session until then, in the order of the invitations
   */
  default List<AgencyReview> agencies(LocalDate date) {
    Coverage coverage = sessions().coverage(date);
    return sessions().heldBy(date).stream()
        .flatMap(meeting -> meeting.invited().stream())
        .distinct()
        .filter(Participant.OfAgency.class::isInstance)
        .map(agency -> new AgencyReview(agency.name(), coverage.attended().contains(agency), broughtBy(agency.name(), date)))
        .toList();
  }

  /**
   * Lists the agencies that handed a map in without an invitation to any session, by what was known on a day.
   *
   * @param date the day
   * @return their names, each once, in the order of what was brought
   */
  default List<String> uninvited(LocalDate date) {
    Set<Participant> invited =
        sessions().meetings().stream().flatMap(meeting -> meeting.invited().stream()).collect(Collectors.toSet());
    return broughtBy(date)
        .map(BroughtMap::agency)
        .filter(agency -> !invited.contains(Participant.agency(agency)))
        .distinct()
        .toList();
  }

  private List<MapState> broughtBy(String agency, LocalDate date) {
    return broughtBy(date)
        .filter(map -> map.agency().equals(agency))
        .map(BroughtMap::state)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<BroughtMap> broughtBy(LocalDate date) {
    return brought().stream().filter(map -> !map.on().isAfter(date));
  }
}
