package io.github.pekppp.recap;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.policy.AgencyMean;
import io.github.pekppp.policy.AgencyMeanOf;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Status;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The index of an agency, made from those of its units.
 *
 * <p>A unit without an index does not count, least of all as 0; the result names it and is then not final.
 */
@Value.Immutable
public interface AgencyIndex extends Serializable {

  /**
   * Returns the policy it was computed by.
   *
   * @return the policy
   */
  ScoringPolicy policy();

  /**
   * Returns the categories by which it was graded.
   *
   * @return the scale
   */
  @Value.Redacted
  GradeScale grades();

  /**
   * Returns how far the result can be relied on.
   *
   * @return final only when every unit has a final index, those of one edition by one policy
   */
  Status status();

  /**
   * Returns the index.
   *
   * @return the index, 0..5; empty when no unit has one
   */
  Optional<Index> ipp();

  /**
   * Returns the category of the index.
   *
   * @return the category; empty without an index, and between two limits when the policy reads them as printed
   */
  Optional<Grade> category();

  /**
   * Returns the units, those without an index included.
   *
   * @return the units in the order given, each with its part
   */
  List<UnitShare> units();

  /**
   * Returns what a reader must know.
   *
   * @return remarks; empty when there is nothing to say
   */
  List<Problem> remarks();

  /**
   * Computes the index of an agency.
   *
   * @param units its units, in any order; without any there is no index
   * @param policy how they are joined
   * @param grades the categories
   * @return the index, or what is wrong with the units; paths are {@code units[2]}
   */
  static Validation<List<Problem>, AgencyIndex> of(List<UnitIndex> units, ScoringPolicy policy, GradeScale grades) {
    ProblemLog log = new ProblemLog();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      check(units.get(i), names, policy, Place.of("units").item(i + 1), log);
    }
    return log.result(() -> compute(units, policy, grades));
  }

  /**
   * Computes the index of an agency by the policy and categories of a scorer.
   *
   * @param units its units, in any order; without any there is no index
   * @param scorer what scored them
   * @return the index, or what is wrong with the units; paths are {@code units[2]}
   */
  static Validation<List<Problem>, AgencyIndex> of(List<UnitIndex> units, Scorer scorer) {
    return of(units, scorer.policy(), scorer.instrument().grades());
  }

  /**
   * Computes the index of an agency, throwing where {@link #of} would return problems.
   *
   * @param units its units, in any order
   * @param policy how they are joined
   * @param grades the categories
   * @return the index
   * @throws ProblemException when something is wrong with the units
   */
  static AgencyIndex ofOrThrow(List<UnitIndex> units, ScoringPolicy policy, GradeScale grades) {
    return ProblemLog.orThrow(of(units, policy, grades));
  }

  /**
   * Computes the index of an agency by the policy and categories of a scorer, throwing where {@link #of(List, Scorer)} would
   * return problems.
   *
   * @param units its units, in any order
   * @param scorer what scored them
   * @return the index
   * @throws ProblemException when something is wrong with the units
   */
  static AgencyIndex ofOrThrow(List<UnitIndex> units, Scorer scorer) {
    return ProblemLog.orThrow(of(units, scorer));
  }

  private static void check(UnitIndex unit, Set<String> names, ScoringPolicy policy, Place place, ProblemLog log) {
    if (!names.add(unit.unit())) {
      log.add(RecapProblem.UNIT_DUPLICATE.at(place, unit.unit()));
    }
    if (policy.agencyMean() == AgencyMean.WEIGHTED && unit.weight().isEmpty()) {
      log.add(RecapProblem.UNIT_WEIGHT_MISSING.at(place, unit.unit()));
    }
    if (unit.weight().filter(weight -> weight.signum() <= 0).isPresent()) {
      log.add(RecapProblem.UNIT_WEIGHT_RANGE.at(place, unit.weight().orElseThrow()));
    }
  }

  private static AgencyIndex compute(List<UnitIndex> units, ScoringPolicy policy, GradeScale grades) {
    Ratio whole = units.stream().map(unit -> weight(unit, policy)).reduce(Ratio.ZERO, Ratio::plus);
    List<UnitShare> shares = units.stream()
        .<UnitShare>map(unit -> ImmutableUnitShare.builder()
            .unit(unit)
            .share(whole.signum() == 0 ? Ratio.ZERO : weight(unit, policy).dividedBy(whole))
            .counted(counted(unit, policy))
            .category(unit.ipp().flatMap(index -> grade(index, policy, grades)))
            .build())
        .toList();
    Optional<Index> ipp = whole.signum() == 0
        ? Optional.empty()
        : Optional.of(new Index(
            Score.of(shares.stream().map(UnitShare::points).reduce(Ratio.ZERO, Ratio::plus)), policy.rounding()));
    ImmutableAgencyIndex.Builder agency = ImmutableAgencyIndex.builder()
        .policy(policy)
        .grades(grades)
        .ipp(ipp)
        .category(ipp.flatMap(index -> grade(index, policy, grades)))
        .units(shares);
    remark(units, ipp.isPresent(), agency);
    return agency.build();
  }

  private static void remark(List<UnitIndex> units, boolean any, ImmutableAgencyIndex.Builder agency) {
    Status status = any ? Status.FINAL : Status.INCOMPLETE;
    if (!any) {
      agency.addRemarks(RecapProblem.UNITS_NONE.at(Place.of("units")));
    }
    for (int i = 0; i < units.size(); i++) {
      UnitIndex unit = units.get(i);
      Place place = Place.of("units").item(i + 1);
      if (unit.ipp().isEmpty()) {
        agency.addRemarks(RecapProblem.UNIT_WITHOUT_INDEX.at(place, unit.unit()));
        status = status.worse(Status.PROVISIONAL);
      } else if (unit.status() != Status.FINAL) {
        agency.addRemarks(RecapProblem.UNIT_PROVISIONAL.at(place, unit.unit()));
        status = status.worse(Status.PROVISIONAL);
      }
      String differences = differences(units, unit);
      if (!differences.isEmpty()) {
        agency.addRemarks(RecapProblem.UNIT_POLICY_DIFFERS.at(place, unit.unit(), differences));
        status = status.worse(Status.PROVISIONAL);
      }
    }
    agency.status(status);
  }

  private static Optional<Grade> grade(Index index, ScoringPolicy policy, GradeScale grades) {
    return policy.grade(grades, index.exact().ratio());
  }

  /** Names the choices by which a unit was computed that the first unit of the same edition answers in another way. */
  private static String differences(List<UnitIndex> units, UnitIndex unit) {
    Optional<IppResult> result = unit.result();
    Optional<IppResult> first = units.stream()
        .flatMap(other -> other.result().stream())
        .filter(other -> result.filter(own -> own.instrumentId().equals(other.instrumentId())).isPresent())
        .findFirst();
    Map<String, String> rules = first.map(found -> found.policy().toMap()).orElse(Map.of());
    return result.map(found -> found.policy().toMap()).orElse(Map.of()).entrySet().stream()
        .filter(rule -> !rule.getValue().equals(rules.getOrDefault(rule.getKey(), rule.getValue())))
        .map(rule -> rule.getKey() + "=" + rule.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Ratio weight(UnitIndex unit, ScoringPolicy policy) {
    if (unit.ipp().isEmpty()) {
      return Ratio.ZERO;
    }
    return policy.agencyMean() == AgencyMean.WEIGHTED ? unit.weight().orElse(Ratio.ONE) : Ratio.ONE;
  }

  private static Ratio counted(UnitIndex unit, ScoringPolicy policy) {
    boolean rounded = policy.agencyMeanOf() == AgencyMeanOf.ROUNDED_UNITS;
    return unit.ipp()
        .map(index -> rounded ? Ratio.of(index.exact().rounded(policy.rounding())) : index.exact().ratio())
        .orElse(Ratio.ZERO);
  }
}
