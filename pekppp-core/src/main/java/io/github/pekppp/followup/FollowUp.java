package io.github.pekppp.followup;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * All that follows one evaluation of one unit (tindak lanjut hasil evaluasi): its findings, the recommendations that answer
 * them, and the plan that answers these. Only {@link #of} makes one, so that every id in it leads to something.
 */
@Value.Immutable
public interface FollowUp extends Serializable {

  /**
   * Returns the unit.
   *
   * @return the unit that was evaluated
   */
  UnitRef unit();

  /**
   * Returns the evaluation.
   *
   * @return the period
   */
  EvaluationPeriod period();

  /**
   * Returns what was found.
   *
   * @return the findings
   */
  List<Finding> findings();

  /**
   * Returns what is advised.
   *
   * @return the recommendations
   */
  List<Recommendation> recommendations();

  /**
   * Returns what is done.
   *
   * @return the plan; empty as long as there is none
   */
  Optional<ActionPlan> plan();

  /**
   * Joins findings, recommendations and plan.
   *
   * @param unit the unit that was evaluated
   * @param period the evaluation
   * @param findings what was found about the unit in the evaluation
   * @param recommendations what is advised to the unit
   * @param plan what is done; empty as long as there is no plan
   * @return all of it, or everything that does not fit; paths are such as {@code recommendations[2].findings[1]}
   */
  static Validation<List<Problem>, FollowUp> of(
      UnitRef unit,
      EvaluationPeriod period,
      List<Finding> findings,
      List<Recommendation> recommendations,
      Optional<ActionPlan> plan) {
    FollowUp all = ImmutableFollowUp.builder()
        .unit(unit).period(period).findings(findings).recommendations(recommendations).plan(plan).build();
    ProblemLog log = new ProblemLog();
    new FollowUpCheck(all, log).run();
    return log.result(() -> all);
  }

  /**
   * Joins findings, recommendations and plan, throwing where {@link #of} would return problems.
   *
   * @param unit the unit that was evaluated
   * @param period the evaluation
   * @param findings what was found about the unit in the evaluation
   * @param recommendations what is advised to the unit
   * @param plan what is done; empty as long as there is no plan
   * @return all of it
   * @throws ProblemException when something does not fit
   */
  static FollowUp ofOrThrow(
      UnitRef unit,
      EvaluationPeriod period,
      List<Finding> findings,
      List<Recommendation> recommendations,
      Optional<ActionPlan> plan) {
    return ProblemLog.orThrow(of(unit, period, findings, recommendations, plan));
  }

  /**
   * Lists the findings that no recommendation answers.
   *
   * @return findings in their order
   */
  default List<Finding> unanswered() {
    Set<String> answered = recommendations().stream()
        .flatMap(recommendation -> recommendation.findings().stream())
        .collect(Collectors.toSet());
    return findings().stream().filter(finding -> !answered.contains(finding.id())).toList();
  }

  /**
   * Lists the recommendations that nothing is done about: the plan does not name them, or has no action for them that counts.
   *
   * @return recommendations in their order
   */
  default List<Recommendation> unplanned() {
    return recommendations().stream().filter(recommendation -> actions(recommendation).isEmpty()).toList();
  }

  /**
   * Lists the recommendations that answer a finding.
   *
   * @param finding the finding
   * @return recommendations in their order
   */
  default List<Recommendation> recommendations(Finding finding) {
    return recommendations().stream().filter(recommendation -> recommendation.findings().contains(finding.id())).toList();
  }

  /**
   * Lists the actions that answer a recommendation.
   *
   * @param recommendation the recommendation
   * @return actions that count, in the order of the plan
   */
  default List<Action> actions(Recommendation recommendation) {
    return plan().map(ActionPlan::actions).orElse(List.of()).stream()
        .filter(action -> action.state().counts())
        .filter(action -> action.details().recommendations().contains(recommendation.id()))
        .toList();
  }

  /**
   * Lists the actions that answer a finding, by way of recommendations.
   *
   * @param finding the finding
   * @return actions that count, each once, in the order of the plan within each recommendation
   */
  default List<Action> actions(Finding finding) {
    return recommendations(finding).stream().flatMap(recommendation -> actions(recommendation).stream()).distinct().toList();
  }
}
