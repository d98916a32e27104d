package io.github.pekppp.coaching;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.meeting.MeetingSeries;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The coaching that an agency gives in a period (program pembinaan), to its own units or to those of others. */
@Value.Immutable
public interface CoachingProgramme extends Serializable {

  /**
   * Returns the period.
   *
   * @return the period for whose evaluation units are coached
   */
  EvaluationPeriod period();

  /**
   * Returns who coaches.
   *
   * @return the name of the agency, not blank
   */
  String agency();

  /**
   * Returns the sessions.
   *
   * @return the sessions by date, those of one day by id
   */
  List<CoachingSession> sessions();

  /** Checks that the name is not blank. */
  @Value.Check
  default void check() {
    if (agency().isBlank()) {
      throw new IllegalArgumentException("agency: is blank");
    }
  }

  /**
   * Creates a programme.
   *
   * @param period the period for whose evaluation units are coached
   * @param agency the name of the agency that coaches, not blank
   * @param sessions the sessions in any order
   * @return the programme, or what is wrong with the sessions; paths are {@code sessions[2].suggestions[1]}
   */
  static Validation<List<Problem>, CoachingProgramme> of(
      EvaluationPeriod period, String agency, List<CoachingSession> sessions) {
    ProblemLog log = new ProblemLog();
    Set<String> sessionIds = new HashSet<>();
    Set<String> suggestionIds = new HashSet<>();
    for (int i = 0; i < sessions.size(); i++) {
      CoachingSession session = sessions.get(i);
      Place place = Place.of("sessions").item(i + 1);
      if (!sessionIds.add(session.meeting().id())) {
        log.add(CoachingProblem.SESSION_DUPLICATE.at(place, session.meeting().id()));
      }
      checkSuggestions(session, suggestionIds, place, log);
    }
    return log.result(() -> ImmutableCoachingProgramme.builder()
        .period(period)
        .agency(agency)
        .sessions(sessions.stream()
            .sorted(Comparator.comparing((CoachingSession session) -> session.meeting().date())
                .thenComparing(session -> session.meeting().id()))
            .toList())
        .build());
  }

  /**
   * Creates a programme, throwing where {@link #of} would return problems.
   *
   * @param period the period for whose evaluation units are coached
   * @param agency the name of the agency that coaches, not blank
   * @param sessions the sessions in any order
   * @return the programme
   * @throws ProblemException when something is wrong with the sessions
   */
  static CoachingProgramme ofOrThrow(EvaluationPeriod period, String agency, List<CoachingSession> sessions) {
    return ProblemLog.orThrow(of(period, agency, sessions));
  }

  private static void checkSuggestions(CoachingSession session, Set<String> ids, Place place, ProblemLog log) {
    for (int i = 0; i < session.suggestions().size(); i++) {
      Suggestion suggestion = session.suggestions().get(i);
      Place at = place.key("suggestions").item(i + 1);
      if (!ids.add(suggestion.id())) {
        log.add(CoachingProblem.SUGGESTION_DUPLICATE.at(at, suggestion.id()));
      }
      if (suggestion.on().isBefore(session.meeting().date())) {
        log.add(CoachingProblem.SUGGESTION_EARLY.at(at, suggestion.id(), suggestion.on(), session.meeting().date()));
      }
    }
  }

  /**
   * Returns the meetings of all sessions.
   *
   * @return the series, which tells who came and whom the programme has not reached
   */
  default MeetingSeries meetings() {
    return MeetingSeries.ofOrThrow(sessions().stream().map(CoachingSession::meeting).toList());
  }

  /**
   * Lists what was advised until a day.
   *
   * @param date the day
   * @return the suggestions in the order of the sessions
   */
  default List<Suggestion> suggestions(LocalDate date) {
    return sessions().stream()
        .flatMap(session -> session.suggestions().stream())
        .filter(suggestion -> !suggestion.on().isAfter(date))
        .toList();
  }

  /**
   * Lists what a unit was advised until a day.
   *
   * @param unit the unit
   * @param date the day
   * @return the suggestions in the order of the sessions
   */
  default List<Suggestion> suggestionsTo(UnitRef unit, LocalDate date) {
    return suggestions(date).stream().filter(suggestion -> suggestion.addressee().equals(unit)).toList();
  }

  /**
   * Lists what was advised until a day but not recommended.
   *
   * @param recommendations the recommendations to the units
   * @param date the day
   * @return the suggestions of which there is no recommendation with the same id to the same unit until that day, in the
   *     order of the sessions
   */
  default List<Suggestion> notRecommended(List<Recommendation> recommendations, LocalDate date) {
    Set<Map.Entry<UnitRef, String>> recommended = recommendations.stream()
        .filter(recommendation -> !recommendation.on().isAfter(date))
        .map(recommendation -> Map.entry(recommendation.addressee(), recommendation.id()))
        .collect(Collectors.toSet());
    return suggestions(date).stream()
        .filter(suggestion -> !recommended.contains(Map.entry(suggestion.addressee(), suggestion.id())))
        .toList();
  }
}
