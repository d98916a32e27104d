package io.github.pekppp.cli;

import io.github.pekppp.backing.EvidenceReview;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.paper.EvaluationReport;
import io.github.pekppp.paper.Minutes;
import io.github.pekppp.paper.WayUp;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.priority.FactChanges;
import io.github.pekppp.priority.Goal;
import io.github.pekppp.priority.Priorities;
import io.github.pekppp.priority.Robustness;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the documents of single units from what their worksheets and follow-ups say. */
final class UnitPapers {

  private final LocalDate date;
  private final String place;
  private final List<FollowUp> followUps;
  private final EvidenceFiles evidence;
  private final Map<Rules, FactChanges> changes = new HashMap<>();

  /** By what a unit is scored. */
  private record Rules(String edition, ScoringPolicy policy) {}

  UnitPapers(LocalDate date, String place, List<FollowUp> followUps, EvidenceFiles evidence) {
    this.date = date;
    this.place = place;
    this.followUps = followUps;
    this.evidence = evidence;
  }

  EvaluationReport evaluation(Worksheet worksheet, ClaimReview review) {
    Optional<EvidenceReview> held = evidence.of(worksheet);
    return EvaluationReport.of(worksheet, date)
        .review(review)
        .wayUp(wayUp(worksheet, review.result()))
        .robustness(Robustness.of(review.result(), Scorer.ofOrThrow(worksheet.instrument(), worksheet.policy())).toJavaOptional())
        .backing(held.map(file -> file.backing(review.result(), date)))
        .forecast(held.map(file -> file.forecast(review.result(), date)))
        .recommendations(recommendations(worksheet.locus()))
        .build();
  }

  /** The cheapest way to the next category; none without an index, and from the highest category. */
  private Optional<WayUp> wayUp(Worksheet worksheet, IppResult result) {
    Instrument instrument = worksheet.instrument();
    return Priorities.of(result, instrument).toJavaOptional().flatMap(priorities -> {
      Goal goal = PlanCommand.next(instrument, priorities);
      FactChanges known = changes.computeIfAbsent(
          new Rules(instrument.sha256(), worksheet.policy()), rules -> FactChanges.of(instrument, worksheet.policy()));
      return priorities.reaches(goal)
          ? Optional.empty()
          : priorities.cheapest(goal, known, 1).stream().findFirst().map(path -> WayUp.of(goal, path, result, known));
    });
  }

  Minutes minutes(Worksheet worksheet, IppResult result) {
    return Minutes.of(worksheet, place, date)
        .result(result)
        .recommendations(recommendations(worksheet.locus()))
        .build();
  }

  private List<Recommendation> recommendations(Locus locus) {
    return followUps.stream()
        .filter(followUp -> followUp.unit().equals(UnitRef.of(locus)) && followUp.period().equals(locus.period()))
        .flatMap(followUp -> followUp.recommendations().stream())
        .filter(recommendation -> !recommendation.on().isAfter(date))
        .toList();
  }
}
