package io.github.pekppp.survey;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The index of an agency, made from those of its units (IKM instansi).
 *
 * <p>A unit without an index does not count, least of all as 0; the result names it. Units of 90, 90 and none make 90.
 */
@Value.Immutable
public interface AgencySurvey extends Serializable {

  /**
   * Returns the rules by which it is graded.
   *
   * @return the regime
   */
  SurveyRegime regime();

  /**
   * Returns how the units are joined.
   *
   * @return the kind of mean
   */
  UnitMean mean();

  /**
   * Returns the exact index.
   *
   * @return the mean of the exact indices of the units that have one; empty when none has
   */
  Optional<Ratio> exact();

  /**
   * Returns the category of the index.
   *
   * @return the category; empty without an index
   */
  Optional<Grade> grade();

  /**
   * Returns the units, those without an index included.
   *
   * @return the units in the order given
   */
  List<UnitSurvey> units();

  /**
   * Returns what a reader must know.
   *
   * @return remarks on units that do not count or were computed in another way; empty when there is nothing to say
   */
  List<Problem> remarks();

  /**
   * Computes the index of an agency.
   *
   * @param units its units, in any order; without any there is no index
   * @param regime the rules by which it is graded
   * @param mean how they are joined
   * @return the index, or what is wrong with the units; paths are {@code units[2]}
   */
  static Validation<List<Problem>, AgencySurvey> of(List<UnitSurvey> units, SurveyRegime regime, UnitMean mean) {
    ProblemLog log = new ProblemLog();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      check(units.get(i), names, regime, mean, Place.of("units").item(i + 1), log);
    }
    return log.result(() -> compute(units, regime, mean));
  }

  /**
   * Computes the index of an agency, throwing where {@link #of} would return problems.
   *
   * @param units its units, in any order
   * @param regime the rules by which it is graded
   * @param mean how they are joined
   * @return the index
   * @throws ProblemException when something is wrong with the units
   */
  static AgencySurvey ofOrThrow(List<UnitSurvey> units, SurveyRegime regime, UnitMean mean) {
    return ProblemLog.orThrow(of(units, regime, mean));
  }

  private static void check(
      UnitSurvey unit, Set<String> names, SurveyRegime regime, UnitMean mean, Place place, ProblemLog log) {
    if (!names.add(unit.unit())) {
      log.add(SurveyProblem.SURVEY_UNIT_DUPLICATE.at(place, unit.unit()));
    }
    unit.exact()
        .filter(index -> unit.index().isEmpty() && !regime.scale().covers(index))
        .ifPresent(index -> log.add(SurveyProblem.SURVEY_UNIT_RANGE.at(
            place, index.rounded(Rounding.TWO_DECIMALS), regime.scale().lowest(), regime.scale().highest())));
    if (mean == UnitMean.BY_RESPONDENTS && unit.exact().isPresent() && unit.respondents().orElse(0L) <= 0) {
      log.add(SurveyProblem.SURVEY_UNIT_RESPONDENTS.at(place, unit.unit()));
    }
  }

  private static AgencySurvey compute(List<UnitSurvey> units, SurveyRegime regime, UnitMean mean) {
    Ratio.WeightedSum sum = new Ratio.WeightedSum();
    Ratio whole = Ratio.ZERO;
    for (UnitSurvey unit : units) {
      if (unit.exact().isPresent()) {
        Ratio weight = mean == UnitMean.PLAIN ? Ratio.ONE : Ratio.of(unit.respondents().orElseThrow());
        sum.add(weight, unit.exact().get());
        whole = whole.plus(weight);
      }
    }
    Optional<Ratio> exact = whole.signum() == 0 ? Optional.empty() : Optional.of(sum.total().dividedBy(whole));
    return ImmutableAgencySurvey.builder()
        .regime(regime)
        .mean(mean)
        .exact(exact)
        .grade(exact.map(regime::grade))
        .units(units)
        .remarks(remarks(units))
        .build();
  }

  private static List<Problem> remarks(List<UnitSurvey> units) {
    List<Problem> remarks = new ArrayList<>();
    if (units.stream().allMatch(unit -> unit.exact().isEmpty())) {
      remarks.add(SurveyProblem.SURVEY_UNITS_NONE.at(Place.of("units")));
    }
    Optional<String> first = units.stream().flatMap(unit -> rules(unit).stream()).findFirst();
    for (int i = 0; i < units.size(); i++) {
      UnitSurvey unit = units.get(i);
      Place place = Place.of("units").item(i + 1);
      if (unit.exact().isEmpty()) {
        remarks.add(SurveyProblem.SURVEY_UNIT_LEFT_OUT.at(place, unit.unit()));
      }
      rules(unit).filter(rules -> !first.equals(Optional.of(rules))).ifPresent(rules -> remarks.add(
          SurveyProblem.SURVEY_UNIT_RULE_DIFFERS.at(place, unit.unit(), rules, first.orElseThrow())));
    }
    return remarks;
  }

  private static Optional<String> rules(UnitSurvey unit) {
    return unit.index().map(index -> index.regime().id() + ", " + index.rule().code());
  }

  /**
   * Returns the index as it is published: two decimals, a half goes up.
   *
   * @return the index; empty when no unit has one
   */
  default Optional<BigDecimal> rounded() {
    return exact().map(index -> index.rounded(Rounding.TWO_DECIMALS));
  }

  /**
   * Lists the units that do not count.
   *
   * @return those without an index, in the order given
   */
  default List<UnitSurvey> leftOut() {
    return units().stream().filter(unit -> unit.exact().isEmpty()).toList();
  }
}
