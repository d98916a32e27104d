package io.github.pekppp.followup;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import java.util.List;

/** Looks for ids that lead nowhere, and for what belongs to another evaluation. */
final class FollowUpCheck {

  private static final Place FINDINGS = Place.of("findings");
  private static final Place RECOMMENDATIONS = Place.of("recommendations");
  private static final Place PLAN = Place.of("plan");

  private final FollowUp all;
  private final ProblemLog log;

  FollowUpCheck(FollowUp all, ProblemLog log) {
    this.all = all;
    this.log = log;
  }

  void run() {
    List<String> findings = all.findings().stream().map(Finding::id).toList();
    List<String> recommendations = all.recommendations().stream().map(Recommendation::id).toList();
    FollowUpProblem.duplicates(findings, FINDINGS, log);
    FollowUpProblem.duplicates(recommendations, RECOMMENDATIONS, log);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = all.findings().get(i);
      checkEvaluation(finding.unit(), finding.period(), FINDINGS.item(i + 1));
    }
    for (int i = 0; i < recommendations.size(); i++) {
      Recommendation recommendation = all.recommendations().get(i);
      Place place = RECOMMENDATIONS.item(i + 1);
      checkKnown(recommendation.findings(), findings, FollowUpProblem.FINDING_UNKNOWN, place.key("findings"));
      if (!recommendation.addressee().equals(all.unit())) {
        log.add(FollowUpProblem.ADDRESSEE_OTHER.at(place.key("addressee"), recommendation.addressee(), all.unit()));
      }
    }
    all.plan().map(ActionPlan::details).ifPresent(plan -> {
      checkEvaluation(plan.unit(), plan.period(), PLAN);
      checkKnown(plan.recommendations(), recommendations, FollowUpProblem.RECOMMENDATION_NONE, PLAN.key("recommendations"));
    });
  }

  private void checkEvaluation(UnitRef unit, EvaluationPeriod period, Place place) {
    if (!unit.equals(all.unit()) || !period.equals(all.period())) {
      log.add(FollowUpProblem.OTHER_EVALUATION.at(place, unit, period, all.unit(), all.period()));
    }
  }

  private void checkKnown(List<String> ids, List<String> known, FollowUpProblem problem, Place place) {
    for (int i = 0; i < ids.size(); i++) {
      if (!known.contains(ids.get(i))) {
        log.add(problem.at(place.item(i + 1), ids.get(i)));
      }
    }
  }
}
