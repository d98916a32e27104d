package io.github.pekppp.promise;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionDetails;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.Scorer;
import java.util.Map;

/** Carries a plan out on paper: writes one target after the other into the assessment, and scores after each. */
final class PromiseCheck {

  private static final Place ACTIONS = Place.of("actions");
  private static final Place PROMISED = Place.of("promised");

  private final ActionPlan plan;
  private final Scorer scorer;
  private final ProblemLog log = new ProblemLog();
  private final PlanPromise.Builder promise = PlanPromise.builder();
  private Assessment assessment;
  private IppResult result;

  PromiseCheck(ActionPlan plan, Scorer scorer, Assessment assessment) {
    this.plan = plan;
    this.scorer = scorer;
    this.assessment = assessment;
    this.result = scorer.score(assessment);
  }

  PlanPromise result() {
    promise.present(result);
    for (int i = 0; i < plan.actions().size(); i++) {
      Action action = plan.actions().get(i);
      if (action.state().counts()) {
        reach(action.details(), ACTIONS.item(i + 1));
      }
    }
    plan.details().promised().ifPresent(this::checkIndex);
    return promise.promised(result).problems(log.problems()).build();
  }

  private void reach(ActionDetails action, Place place) {
    Ratio before = points();
    action.target().ifPresent(target -> reach(target, place.key("target")));
    Ratio gain = points().minus(before);
    promise.addActions(ActionGain.builder().action(action.id()).target(action.target()).gain(gain).build());
    action.gain().filter(written -> !says(written, gain)).ifPresent(written ->
        log.add(PromiseProblem.GAIN_DIFFERS.at(place.key("gain"), written, gain)));
  }

  private void reach(LevelTarget target, Place place) {
    if (scorer.instrument().find(target.indicator().toString()).isEmpty()) {
      log.add(PromiseProblem.TARGET_INDICATOR_UNKNOWN.at(place, scorer.instrument().id(), target.indicator()));
      return;
    }
    Outcome present = Results.outcome(result, target.indicator()).orElseGet(Outcome.Missing::new);
    if (!present.equals(Outcome.Scored.of(target.from()))) {
      log.add(PromiseProblem.TARGET_START.at(place, target.indicator(), target.from(), present.text()));
    }
    if (present.lowest().compareTo(target.to().score()) < 0) {
      assessment = assessment.withLevels(scorer.instrument(), Map.of(target.indicator(), target.to()));
      result = scorer.score(assessment);
    }
  }

  private void checkIndex(Index promised) {
    if (result.ipp().isEmpty()) {
      log.add(PromiseProblem.PROMISED_INDEX_OPEN.at(PROMISED, promised));
    }
    result.ipp().filter(computed -> Fulfilment.of(promised, computed) != Fulfilment.MET).ifPresent(computed ->
        log.add(PromiseProblem.PROMISED_INDEX_DIFFERS.at(PROMISED, promised, new Index(computed.exact(), promised.rounding()))));
  }

  private Ratio points() {
    return result.range().lowest().ratio();
  }

  /** Tells whether a written number is an exact one, or that one rounded. */
  private boolean says(Ratio written, Ratio exact) {
    return written.equals(exact) || written.equals(Ratio.of(exact.rounded(scorer.policy().rounding())));
  }
}
