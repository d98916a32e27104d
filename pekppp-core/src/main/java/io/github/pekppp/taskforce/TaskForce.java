package io.github.pekppp.taskforce;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.locus.UnitRef;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A task force that follows every recommendation of an evaluation to its end, whichever unit it is written to.
 *
 * <p>It holds the follow-ups with their histories and no state of its own, so that {@link #on} tells for any day how far
 * everything was.
 */
@Value.Immutable
public interface TaskForce extends Serializable {

  /**
   * Returns the evaluation.
   *
   * @return the period
   */
  EvaluationPeriod period();

  /**
   * Returns what is followed.
   *
   * @return one follow-up per unit, in the order given; its plan may still be missing
   */
  List<FollowUp> followUps();

  /**
   * Creates a task force.
   *
   * @param period the evaluation
   * @param followUps one follow-up per unit
   * @return the task force, or what does not fit together; paths are {@code follow_ups[2]}
   */
  static Validation<List<Problem>, TaskForce> of(EvaluationPeriod period, List<FollowUp> followUps) {
    ProblemLog log = new ProblemLog();
    Set<UnitRef> units = new HashSet<>();
    for (int i = 0; i < followUps.size(); i++) {
      FollowUp followUp = followUps.get(i);
      Place place = Place.of("follow_ups").item(i + 1);
      if (!units.add(followUp.unit())) {
        log.add(TaskForceProblem.FOLLOW_UP_DUPLICATE.at(place, followUp.unit()));
      }
      if (!followUp.period().equals(period)) {
        log.add(TaskForceProblem.FOLLOW_UP_PERIOD_DIFFERS.at(place, followUp.unit(), followUp.period(), period));
      }
    }
    return log.result(() -> ImmutableTaskForce.builder().period(period).followUps(followUps).build());
  }

  /**
   * Creates a task force, throwing where {@link #of} would return problems.
   *
   * @param period the evaluation
   * @param followUps one follow-up per unit
   * @return the task force
   * @throws ProblemException when something does not fit together
   */
  static TaskForce ofOrThrow(EvaluationPeriod period, List<FollowUp> followUps) {
    return ProblemLog.orThrow(of(period, followUps));
  }

  /**
   * Tells how far every recommendation is, by what was known on a day.
   *
   * @param date the day
   * @return the status at the end of that day
   */
  default TaskForceStatus on(LocalDate date) {
    List<RecommendationStatus> known = followUps().stream()
        .flatMap(followUp -> statuses(followUp, date))
        .sorted(Comparator
            .comparing((RecommendationStatus one) -> one.recommendation().addressee())
            .thenComparing(one -> one.recommendation().id()))
        .toList();
    return new TaskForceStatus(date, known);
  }

  private static Stream<RecommendationStatus> statuses(FollowUp followUp, LocalDate date) {
    Optional<ActionPlan> plan = followUp.plan().map(known -> known.asOf(date));
    return followUp.recommendations().stream()
        .filter(recommendation -> !recommendation.on().isAfter(date))
        .map(recommendation -> RecommendationStatus.of(recommendation, actions(plan, recommendation), date));
  }

  private static List<Action> actions(Optional<ActionPlan> plan, Recommendation recommendation) {
    return plan.map(ActionPlan::actions).orElse(List.of()).stream()
        .filter(action -> action.details().recommendations().contains(recommendation.id()))
        .toList();
  }
}
