package io.github.pekppp.recap;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Index;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The units of an agency by their published index, and how many have which category.
 *
 * @param units the units with an index, highest first, those of one index by id
 * @param withoutIndex the ids of units without an index, sorted
 * @param categories how many units have each category, highest first; those between two limits of a policy that reads them as
 *     printed have none
 */
public record Ranking(List<RankedUnit> units, List<String> withoutIndex, Map<Grade, Integer> categories)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @param units the units with an index, highest first
   * @param withoutIndex the ids of units without an index
   * @param categories how many units have each category
   */
  public Ranking {
    units = List.copyOf(units);
    withoutIndex = List.copyOf(withoutIndex);
    categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
  }

  /**
   * Ranks the units of an agency by this year alone.
   *
   * @param agency the agency
   * @return the ranking
   */
  public static Ranking of(AgencyIndex agency) {
    return of(agency, List.of());
  }

  /**
   * Ranks the units of an agency, with the change since last year.
   *
   * @param agency the agency
   * @param lastYear the agency last year, whose units may be others
   * @return the ranking
   */
  public static Ranking of(AgencyIndex agency, AgencyIndex lastYear) {
    return of(agency, lastYear.units().stream().map(UnitShare::unit).toList());
  }

  /**
   * Ranks the units of an agency, with the change since last year.
   *
   * @param agency the agency
   * @param lastYear its units last year, in any order; empty when they are not known
   * @return the ranking
   */
  public static Ranking of(AgencyIndex agency, List<UnitIndex> lastYear) {
    Map<String, Index> before = new HashMap<>();
    lastYear.forEach(unit -> unit.ipp().ifPresent(ipp -> before.put(unit.unit(), ipp)));
    List<UnitShare> ordered = agency.units().stream()
        .filter(unit -> unit.unit().ipp().isPresent())
        .sorted(Comparator.comparing(Ranking::published).reversed().thenComparing(unit -> unit.unit().unit()))
        .toList();
    List<RankedUnit> ranked = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      UnitShare unit = ordered.get(i);
      boolean equal = i > 0 && published(unit).compareTo(published(ordered.get(i - 1))) == 0;
      ranked.add(ImmutableRankedUnit.builder()
          .rank(equal ? ranked.get(i - 1).rank() : i + 1)
          .unit(unit)
          .lastYear(Optional.ofNullable(before.get(unit.unit().unit())))
          .build());
    }
    List<String> without = agency.units().stream()
        .filter(unit -> unit.unit().ipp().isEmpty())
        .map(unit -> unit.unit().unit())
        .sorted()
        .toList();
    return new Ranking(ranked, without, categories(agency));
  }

  private static BigDecimal published(UnitShare unit) {
    return unit.unit().ipp().orElseThrow().rounded();
  }

  private static Map<Grade, Integer> categories(AgencyIndex agency) {
    Map<Grade, Integer> counts = new LinkedHashMap<>();
    agency.grades().grades().forEach(grade -> counts.put(grade, 0));
    agency.units().forEach(unit -> unit.category().ifPresent(grade -> counts.merge(grade, 1, Integer::sum)));
    return counts;
  }

  /**
   * Finds the rank of a unit.
   *
   * @param unit its id
   * @return the unit with its rank; empty when it has no index, or there is no such unit
   */
  public Optional<RankedUnit> find(String unit) {
    Objects.requireNonNull(unit, "unit");
    return units.stream().filter(ranked -> ranked.unit().unit().unit().equals(unit)).findFirst();
  }
}
