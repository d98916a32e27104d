package io.github.pekppp.compare;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a unit claims, what its evaluators gave, and what was found on site, side by side; nothing overwrites anything.
 *
 * @param claim the result that the unit's own facts (F-01) give, never final; empty when no fact is known
 * @param evaluation the result of the evaluators' marks (F-02); empty when nothing is marked
 * @param fieldCheck the result with the levels found on site in place of marks; empty when nothing was checked
 */
public record ClaimReview(
    Optional<IppResult> claim,
    Optional<IppResult> evaluation,
    Optional<IppResult> fieldCheck)
    implements Serializable {

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
    return new ClaimReview(
        result(scorer, assessment, Basis.SELF_ASSESSMENT, !assessment.facts().isEmpty()),
        result(scorer, assessment, Basis.EVALUATION, marked),
        result(scorer, assessment, Basis.FIELD_CHECK, !assessment.fieldLevels().isEmpty()));
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
