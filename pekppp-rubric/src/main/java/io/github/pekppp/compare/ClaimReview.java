package io.github.pekppp.compare;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Contradiction;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a unit claims, what its evaluators gave, and what was found on site, side by side; nothing overwrites anything.
 */
@Value.Immutable
public interface ClaimReview extends Serializable {

  /**
   * Returns the result to show.
   *
   * @return that of the evaluators; where they have marked nothing, that of the unit's own facts
   */
  IppResult result();

  /**
   * Returns the levels that the unit's own facts (F-01) give.
   *
   * @return a rating of every indicator of which a fact is known
   */
  List<FactRating> ratings();

  /**
   * Returns the result that the unit's own facts (F-01) give.
   *
   * @return a result that is never final; empty when no fact is known
   */
  Optional<IppResult> claim();

  /**
   * Returns the result of the evaluators' marks (F-02).
   *
   * @return the result; empty when nothing is marked
   */
  Optional<IppResult> evaluation();

  /**
   * Returns the result with the levels found on site in place of marks.
   *
   * @return the result; empty when nothing was checked
   */
  Optional<IppResult> fieldCheck();

  /**
   * Returns the answers inside form F-01 that cannot be true together.
   *
   * @return what contradicts; empty when nothing does
   */
  List<Contradiction> contradictions();

  /**
   * Reviews an assessment.
   *
   * @param scorer computes the results
   * @param assessment what was written down about the unit
   * @return the review
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  static ClaimReview of(Scorer scorer, Assessment assessment) {
    Set<IndicatorNumber> counting =
        scorer.instrument().indicators().stream().map(IndicatorSheet::number).collect(Collectors.toSet());
    boolean marked = assessment.sheets().stream()
        .anyMatch(sheet -> !Collections.disjoint(sheet.marks().keySet(), counting));
    List<FactRating> ratings = FactRater.of(scorer.instrument(), scorer.policy()).rate(assessment).stream()
        .filter(rating -> !rating.facts().values().isEmpty())
        .toList();
    Optional<IppResult> claim = result(scorer, assessment, Basis.SELF_ASSESSMENT, !assessment.facts().isEmpty());
    Optional<IppResult> evaluation = result(scorer, assessment, Basis.EVALUATION, marked);
    return builder()
        .result(evaluation.or(() -> claim).orElseGet(() -> scorer.score(assessment)))
        .ratings(ratings)
        .claim(claim)
        .evaluation(evaluation)
        .fieldCheck(result(scorer, assessment, Basis.FIELD_CHECK, !assessment.fieldLevels().isEmpty()))
        .contradictions(scorer.instrument().contradictions(assessment.facts()))
        .build();
  }

  /**
   * Reviews an assessment by an edition and a policy.
   *
   * @param instrument the edition of the assessment
   * @param policy how the results are computed
   * @param assessment what was written down about the unit
   * @return the review
   * @throws ProblemException when the edition does not offer a choice of the policy
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  static ClaimReview ofOrThrow(Instrument instrument, ScoringPolicy policy, Assessment assessment) {
    return of(Scorer.ofOrThrow(instrument, policy), assessment);
  }

  /**
   * Compares the claim with the evaluation.
   *
   * @return the comparison, in which a level that {@linkplain Direction#FELL fell} was claimed too high; empty when one of
   *     both is missing
   */
  default Optional<ResultComparison> claimAgainstScore() {
    return compare(claim(), evaluation());
  }

  /**
   * Compares the evaluation, or the claim where nothing is marked, with the field check.
   *
   * @return the comparison of the indicators that were checked, in which a level that {@linkplain Direction#FELL fell} was
   *     given too high; empty when one of both is missing
   */
  default Optional<ResultComparison> scoreAgainstFieldCheck() {
    return compare(evaluation().or(this::claim), fieldCheck()).map(comparison -> comparison.only(
        fieldCheck().orElseThrow().assessment().fieldLevels().keySet()));
  }

  private static Optional<ResultComparison> compare(Optional<IppResult> before, Optional<IppResult> after) {
    return before.flatMap(first -> after.map(second -> ResultComparison.of(first, second)));
  }

  private static Optional<IppResult> result(Scorer scorer, Assessment assessment, Basis basis, boolean given) {
    return given ? Optional.of(scorer.score(assessment, basis)) : Optional.empty();
  }

  /**
   * Starts a review.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a review; {@link #of} makes that of an assessment. */
  final class Builder extends ImmutableClaimReview.Builder {
    Builder() {}
  }
}
