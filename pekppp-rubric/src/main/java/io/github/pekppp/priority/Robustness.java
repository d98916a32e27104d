package io.github.pekppp.priority;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How firmly a category stands: what small differences of judgement would change it. */
@Value.Immutable
public interface Robustness extends Serializable {

  /**
   * Returns the present index.
   *
   * @return the index
   */
  Index present();

  /**
   * Returns the present category.
   *
   * @return the category; empty between two limits when the policy reads them as printed
   */
  Optional<Grade> category();

  /**
   * Lists the single indicators on which the category hangs.
   *
   * @return every shift of one indicator by one level, up or down, that changes the category
   */
  List<Path> ones();

  /**
   * Lists the pairs of indicators on which the category hangs.
   *
   * @return the first thousand of the shifts of two indicators by one level each, both up or both down, that changes the category where neither
   *     alone does
   */
  List<Path> twos();

  /**
   * Lists the index without each of its indicators.
   *
   * @return one entry per indicator of a unit that takes part, in the order of the form; none of an agency
   */
  List<Without> withouts();

  /**
   * Tells whether the category survives one level of disagreement in any one indicator.
   *
   * @return true when it does
   */
  default boolean survivesOne() {
    return ones().isEmpty();
  }

  /**
   * Tells whether the category survives one level of disagreement in any two indicators.
   *
   * @return true when it does
   */
  default boolean survivesTwo() {
    return ones().isEmpty() && twos().isEmpty();
  }

  /**
   * Tells whether the category stays whichever indicator is left out.
   *
   * @return true when it does
   */
  default boolean survivesLeavingOut() {
    return withouts().stream().allMatch(without -> without.category().equals(category()));
  }

  /**
   * Examines the category of a unit.
   *
   * @param result its result, on any basis
   * @param scorer computes by the edition and policy of the result
   * @return how firmly the category stands, or the problem that there is no index yet
   * @throws IllegalArgumentException when the result was computed by another edition or policy
   */
  static Validation<List<Problem>, Robustness> of(IppResult result, Scorer scorer) {
    if (!result.policy().equals(scorer.policy())) {
      throw new IllegalArgumentException("scorer: its policy is not that of the result");
    }
    return IndexCase.of(result, scorer.instrument()).map(index -> Judgements.of(index)
        .withouts(index.formula().slots().stream()
            .map(slot -> without(slot.indicator.indicator(), index, result, scorer))
            .toList())
        .build());
  }

  /**
   * Examines the category of a unit, throwing where {@link #of(IppResult, Scorer)} would return problems.
   *
   * @param result its result, on any basis
   * @param scorer computes by the edition and policy of the result
   * @return how firmly the category stands
   * @throws ProblemException when there are problems
   * @throws IllegalArgumentException when the result was computed by another edition or policy
   */
  static Robustness ofOrThrow(IppResult result, Scorer scorer) {
    return ProblemLog.orThrow(of(result, scorer));
  }

  /**
   * Examines the category of an agency.
   *
   * @param agency its index; units of which only the index is known stay as they are
   * @param grades the categories
   * @return how firmly the category stands, or the problem that there is no index yet
   */
  static Validation<List<Problem>, Robustness> of(AgencyIndex agency, GradeScale grades) {
    return IndexCase.of(agency, grades).map(index -> Judgements.of(index).build());
  }

  /**
   * Examines the category of an agency, throwing where {@link #of(AgencyIndex, GradeScale)} would return problems.
   *
   * @param agency its index; units of which only the index is known stay as they are
   * @param grades the categories
   * @return how firmly the category stands
   * @throws ProblemException when there are problems
   */
  static Robustness ofOrThrow(AgencyIndex agency, GradeScale grades) {
    return ProblemLog.orThrow(of(agency, grades));
  }

  private static Without without(Indicator indicator, IndexCase index, IppResult result, Scorer scorer) {
    Optional<Index> rest = scorer.indexWithout(result.assessment(), result.basis(), indicator.number());
    return ImmutableWithout.builder()
        .indicator(indicator)
        .index(rest)
        .category(rest.flatMap(ipp -> index.category(ipp.exact().ratio())))
        .build();
  }
}
