package io.github.pekppp.intensive;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Scorer;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The units of an agency that need intensive coaching (pembinaan intensif).
 *
 * @param rule the rule that chose them
 * @param units the units, lowest index first, those of one index by id
 * @param withoutIndex the ids of units without an index, about which the rule says nothing, sorted
 * @param remarks what a reader must know; empty when there is nothing to say
 */
public record IntensiveCoaching(
    IntensiveCoachingRule rule, List<UnitToCoach> units, List<String> withoutIndex, List<Problem> remarks)
    implements Serializable {

  private static final Place UNITS = Place.of("units");
  private static final Place LAST_YEAR = Place.of("last_year");

  /**
   * Copies the lists.
   *
   * @param rule the rule that chose them
   * @param units the units, lowest index first
   * @param withoutIndex the ids of units without an index
   * @param remarks what a reader must know
   */
  public IntensiveCoaching {
    Objects.requireNonNull(rule, "rule");
    units = List.copyOf(units);
    withoutIndex = List.copyOf(withoutIndex);
    remarks = List.copyOf(remarks);
  }

  /**
   * Chooses units.
   *
   * @param rule the rule
   * @param units the units of an agency with their indices of this year, in any order
   * @param lastYear the same with their indices of last year; empty when there is none
   * @param policy how an index between two printed limits is graded
   * @param grades the categories
   * @return the choice, or what is wrong with the rule or the units; paths are {@code units[2]} and {@code last_year[2]}
   */
  public static Validation<List<Problem>, IntensiveCoaching> of(
      IntensiveCoachingRule rule, List<UnitIndex> units, List<UnitIndex> lastYear, ScoringPolicy policy, GradeScale grades) {
    ProblemLog log = new ProblemLog();
    checkRule(rule, grades, log);
    checkOnce(units, UNITS, log);
    checkOnce(lastYear, LAST_YEAR, log);
    return log.result(() -> new IntensiveSelector(rule, policy, grades, lastYear).select(units));
  }

  /**
   * Chooses units by the policy and categories of a scorer.
   *
   * @param rule the rule
   * @param units the units of an agency with their indices of this year, in any order
   * @param lastYear the same with their indices of last year; empty when there is none
   * @param scorer what scored them
   * @return the choice, or what is wrong with the rule or the units; paths are {@code units[2]} and {@code last_year[2]}
   */
  public static Validation<List<Problem>, IntensiveCoaching> of(
      IntensiveCoachingRule rule, List<UnitIndex> units, List<UnitIndex> lastYear, Scorer scorer) {
    return of(rule, units, lastYear, scorer.policy(), scorer.instrument().grades());
  }

  /**
   * Chooses units, throwing where {@link #of(IntensiveCoachingRule, List, List, Scorer)} would return problems.
   *
   * @param rule the rule
   * @param units the units of an agency with their indices of this year, in any order
   * @param lastYear the same with their indices of last year; empty when there is none
   * @param scorer what scored them
   * @return the choice
   * @throws ProblemException when something is wrong with the rule or the units
   */
  public static IntensiveCoaching ofOrThrow(
      IntensiveCoachingRule rule, List<UnitIndex> units, List<UnitIndex> lastYear, Scorer scorer) {
    return ProblemLog.orThrow(of(rule, units, lastYear, scorer));
  }

  private static void checkRule(IntensiveCoachingRule rule, GradeScale grades, ProblemLog log) {
    if (rule.categoryAtOrBelow().isEmpty() && rule.indexBelow().isEmpty() && rule.fallOfAtLeast().isEmpty()) {
      log.add(IntensiveCoachingProblem.RULE_EMPTY.at(Place.of("rule")));
    }
    List<String> letters = grades.grades().stream().map(Grade::letter).toList();
    rule.categoryAtOrBelow().filter(letter -> !letters.contains(letter)).ifPresent(letter ->
        log.add(IntensiveCoachingProblem.CATEGORY_UNKNOWN.at(
            Place.of("rule.category_at_or_below"), letter, String.join(", ", letters))));
    rule.indexBelow().filter(limit -> !Score.isScore(Ratio.of(limit))).ifPresent(limit ->
        log.add(IntensiveCoachingProblem.INDEX_RANGE.at(Place.of("rule.index_below"), limit.toPlainString())));
    rule.fallOfAtLeast().filter(fall -> fall.signum() <= 0).ifPresent(fall ->
        log.add(IntensiveCoachingProblem.FALL_RANGE.at(Place.of("rule.fall_of_at_least"), fall.toPlainString())));
  }

  private static void checkOnce(List<UnitIndex> units, Place place, ProblemLog log) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      if (!names.add(units.get(i).unit())) {
        log.add(IntensiveCoachingProblem.COACHED_UNIT_DUPLICATE.at(place.item(i + 1), units.get(i).unit()));
      }
    }
  }

  /**
   * Names the units that were chosen.
   *
   * @return their ids in the order of {@link #units}
   */
  public List<String> unitIds() {
    return units.stream().map(chosen -> chosen.unit().unit()).toList();
  }
}
