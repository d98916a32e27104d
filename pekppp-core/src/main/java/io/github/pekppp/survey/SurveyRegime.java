package io.github.pekppp.survey;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeProblem;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The rules of a time by which an index is graded (mutu pelayanan): a scale of categories from 25 to 100.
 *
 * <p>The limits are printed with two decimals; an exact value between two of them is rounded to two decimals first, a half
 * up, so that every index has exactly one category.
 */
@Value.Immutable
public interface SurveyRegime extends Serializable {

  /**
   * Returns its name in files.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns what people call it.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns where the scale stands.
   *
   * @return the regulation
   */
  String citation();

  /**
   * Returns the categories.
   *
   * @return a scale from 25 to 100
   */
  GradeScale scale();

  /**
   * Returns the form that the regulation prints.
   *
   * @return the form; empty when the regime belongs to none
   */
  Optional<SurveyForm> form();

  /** Checks that it has a name. */
  @Value.Check
  default void check() {
    Words.check("id", id());
  }

  /**
   * Returns the regime of PermenPANRB 14/2017, in force now.
   *
   * @return {@code 2017}: A from 88.31, B from 76.61, C from 65.00, D from 25.00
   */
  static SurveyRegime skm2017() {
    return Regimes.SKM_2017;
  }

  /**
   * Returns the regime of KEP/25/M.PAN/2/2004, by which older surveys were graded.
   *
   * @return {@code 2004}: A from 81.26, B from 62.51, C from 43.76, D from 25.00
   */
  static SurveyRegime ikm2004() {
    return Regimes.IKM_2004;
  }

  /**
   * Finds one of the two regimes.
   *
   * @param id {@code 2017} or {@code 2004}
   * @return the regime; empty when there is no such one
   */
  static Optional<SurveyRegime> find(String id) {
    return Stream.of(skm2017(), ikm2004()).filter(regime -> regime.id().equals(id)).findFirst();
  }

  /**
   * Creates a regime of a host's own.
   *
   * @param id its name in files, not blank
   * @param title what people call it
   * @param citation the regulation it comes from
   * @param scale the categories, from 25 to 100
   * @return the regime, or what is wrong with its scale
   */
  static Validation<List<Problem>, SurveyRegime> of(String id, Text title, String citation, GradeScale scale) {
    ProblemLog log = new ProblemLog();
    if (scale.lowest().compareTo(Regimes.LOWEST) != 0 || scale.highest().compareTo(Regimes.HIGHEST) != 0) {
      log.add(GradeProblem.SCALE_RANGE.at(
          Place.of("scale"), scale.lowest(), scale.highest(), Regimes.LOWEST, Regimes.HIGHEST));
    }
    return log.result(() ->
        ImmutableSurveyRegime.builder().id(id).title(title).citation(citation).scale(scale).build());
  }

  /**
   * Creates a regime of a host's own, throwing where {@link #of} would return problems.
   *
   * @param id its name in files, not blank
   * @param title what people call it
   * @param citation the regulation it comes from
   * @param scale the categories, from 25 to 100
   * @return the regime
   * @throws ProblemException when the scale does not go from 25 to 100
   */
  static SurveyRegime ofOrThrow(String id, Text title, String citation, GradeScale scale) {
    return ProblemLog.orThrow(of(id, title, citation, scale));
  }

  /**
   * Returns the category of an index.
   *
   * @param index the exact index; rounded weights carry it a little out of 25..100, where the category is that at the end
   * @return the category
   */
  default Grade grade(Ratio index) {
    return scale().grade(index.max(Ratio.of(scale().lowest())).min(Ratio.of(scale().highest())));
  }

  /**
   * Finds a category by its letter.
   *
   * @param letter the letter, such as {@code A}
   * @return the category; empty when the scale does not have it
   */
  default Optional<Grade> grade(String letter) {
    return scale().grades().stream().filter(grade -> grade.letter().equals(letter)).findFirst();
  }
}
