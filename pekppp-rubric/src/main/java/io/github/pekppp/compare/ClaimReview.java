package io.github.pekppp.compare;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.instrument.Contradiction;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a unit claims, what its evaluators gave, and what was found on site, side by side; nothing overwrites anything.
 *
 * @param result the result to show: that of the evaluators; where they have marked nothing, that of the unit's own facts
 * @param ratings the levels that the unit's own facts (F-01) give, of every indicator of which a fact is known
 * @param claim the result that the unit's own facts (F-01) give, never final; empty when no fact is known
 * @param evaluation the result of the evaluators' marks (F-02); empty when nothing is marked
 * @param fieldCheck the result with the levels found on site in place of marks; empty when nothing was checked
 * @param contradictions answers inside form F-01 that cannot be true together
 */
public record ClaimReview(
    IppResult result,
    List<FactRating> ratings,
    Optional<IppResult> claim,
    Optional<IppResult> evaluation,
    Optional<IppResult> fieldCheck,
    List<Contradiction> contradictions)
    implements Serializable {

  /**
   * Copies the ratings.
   *
   * @param result the result to show
   * @param ratings the levels that the unit's own facts give
   * @param claim the result that the unit's own facts give
   * @param evaluation the result of the evaluators' marks
   * @param fieldCheck the result with the levels found on site
   * @param contradictions answers that cannot be true together
   */
  public ClaimReview {
    Objects.requireNonNull(result, "result");
    ratings = List.copyOf(ratings);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Reviews an assessment.
   *
   * @param scorer computes the results
   * @param assessment what was written down about the unit
   * @return the review
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  public static ClaimReview of(Scorer scorer, Assessment assessment) {
    boolean marked = assessment.sheets().stream().anyMatch(sheet -> !sheet.marks().isEmpty());
    List<FactRating> ratings = FactRater.of(scorer.instrument(), scorer.policy()).rate(assessment).stream()
        .filter(rating -> !rating.facts().values().isEmpty())
        .toList();
    Optional<IppResult> claim = result(scorer, assessment, Basis.SELF_ASSESSMENT, !assessment.facts().isEmpty());
    Optional<IppResult> evaluation = result(scorer, assessment, Basis.EVALUATION, marked);
    return new ClaimReview(
        evaluation.or(() -> claim).orElseGet(() -> scorer.score(assessment)),
        ratings,
        claim,
        evaluation,
        result(scorer, assessment, Basis.FIELD_CHECK, !assessment.fieldLevels().isEmpty()),
        scorer.instrument().contradictions(assessment.facts()));
  }

  /**
   * Compares the claim with the evaluation.
   *
   * @return the comparison, in which a level that {@linkplain Direction#FELL fell} was claimed too high; empty when one of
   *     both is missing
   */
  public Optional<ResultComparison> claimAgainstScore() {
    return compare(claim, evaluation);
  }

  /**
   * Compares the evaluation with the field check.
   *
   * @return the comparison, in which a level that {@linkplain Direction#FELL fell} was given too high; empty when one of
   *     both is missing
   */
  public Optional<ResultComparison> scoreAgainstFieldCheck() {
    return compare(evaluation, fieldCheck);
  }

  private static Optional<ResultComparison> compare(Optional<IppResult> before, Optional<IppResult> after) {
    return before.flatMap(first -> after.map(second -> ResultComparison.of(first, second)));
  }

  private static Optional<IppResult> result(Scorer scorer, Assessment assessment, Basis basis, boolean given) {
    return given ? Optional.of(scorer.score(assessment, basis)) : Optional.empty();
  }
}
