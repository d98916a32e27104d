package io.github.pekppp.selection;

import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Chooses among units, each known by one name. */
final class Selector {

  private static final Text ONLY_OF_TYPE =
      Text.of("satu-satunya unit dengan jenis layanan {0}", "the only unit of service type {0}");
  private static final Text LOWEST_OF_TYPE =
      Text.of("indeks tahun lalu {1}, terendah pada jenis layanan {0}", "index last year {1}, the lowest of service type {0}");
  private static final Text FIRST_OF_TYPE = Text.of(
      "jenis layanan {0}: tidak ada unit berindeks tahun lalu, id pertama",
      "service type {0}: no unit has an index of last year, first id");
  private static final Text RANKED =
      Text.of("indeks tahun lalu {0}, urutan {1} dari yang terendah", "index last year {0}, number {1} from the lowest");

  private static final Comparator<Candidate> LOWEST_FIRST = Comparator
      .comparing((Candidate unit) -> unit.lastYear().isEmpty())
      .thenComparing(unit -> unit.lastYear().map(Index::exact).orElse(Score.ZERO))
      .thenComparing(Candidate::ref);

  private final TreeMap<UnitRef, Candidate> units = new TreeMap<>();
  private final List<ChosenUnit> chosen = new ArrayList<>();
  private final ProblemLog remarks = new ProblemLog();

  Selector(List<Candidate> candidates) {
    candidates.forEach(unit -> units.put(unit.ref(), unit));
  }

  LocusSelection select(SelectionRule rule) {
    if (rule instanceof SelectionRule.ByDecree decree) {
      byDecree(decree);
    } else if (rule instanceof SelectionRule.OnePerServiceType) {
      agencies().forEach(this::onePerServiceType);
    } else if (rule instanceof SelectionRule.LowestLastYear lowest) {
      agencies().forEach((agency, owned) -> lowestLastYear(agency, owned, lowest.units()));
    } else {
      units.values().forEach(unit -> chosen.add(new ChosenUnit(unit, rule.text())));
    }
    chosen.sort(Comparator.comparing(unit -> unit.candidate().ref()));
    return new LocusSelection(rule, chosen, remarks.problems());
  }

  private Map<String, List<Candidate>> agencies() {
    return units.values().stream()
        .collect(Collectors.groupingBy(unit -> unit.agency().name(), TreeMap::new, Collectors.toList()));
  }

  private void byDecree(SelectionRule.ByDecree decree) {
    Set<UnitRef> named = new HashSet<>();
    for (int i = 0; i < decree.units().size(); i++) {
      UnitRef ref = decree.units().get(i);
      Place place = Place.of("units").item(i + 1);
      Candidate unit = units.get(ref);
      if (!named.add(ref)) {
        remarks.add(SelectionProblem.UNIT_NAMED_TWICE.at(place, ref));
      } else if (unit == null) {
        remarks.add(SelectionProblem.DECREED_UNIT_UNKNOWN.at(place, ref));
      } else {
        chosen.add(new ChosenUnit(unit, decree.text()));
      }
    }
  }

  private void onePerServiceType(String agency, Collection<Candidate> owned) {
    for (ServiceType type : ServiceType.values()) {
      List<Candidate> ofType =
          owned.stream().filter(unit -> unit.unit().serviceType() == type).sorted(LOWEST_FIRST).toList();
      if (ofType.isEmpty()) {
        remarks.add(SelectionProblem.SERVICE_TYPE_NONE.at(place(agency), agency, type.label()));
      } else {
        chosen.add(new ChosenUnit(ofType.get(0), reasonOfType(ofType, type)));
      }
      if (ofType.stream().anyMatch(unit -> unit.lastYear().isPresent())) {
        remarkUnranked(agency, ofType);
      }
    }
  }

  private static Text reasonOfType(List<Candidate> ofType, ServiceType type) {
    if (ofType.size() == 1) {
      return ONLY_OF_TYPE.with(type.label());
    }
    return ofType.get(0).lastYear()
        .map(index -> LOWEST_OF_TYPE.with(type.label(), index))
        .orElseGet(() -> FIRST_OF_TYPE.with(type.label()));
  }

  private void lowestLastYear(String agency, Collection<Candidate> owned, int asked) {
    remarkUnranked(agency, owned);
    List<Candidate> ranked = owned.stream().filter(unit -> unit.lastYear().isPresent()).sorted(LOWEST_FIRST).toList();
    if (ranked.size() < asked) {
      remarks.add(SelectionProblem.UNITS_TOO_FEW.at(place(agency), agency, ranked.size(), asked));
    }
    for (int rank = 1; rank <= Math.min(asked, ranked.size()); rank++) {
      Candidate unit = ranked.get(rank - 1);
      chosen.add(new ChosenUnit(unit, RANKED.with(unit.lastYear().orElseThrow(), rank)));
    }
  }

  private void remarkUnranked(String agency, Collection<Candidate> units) {
    units.stream().filter(unit -> unit.lastYear().isEmpty()).forEach(unit ->
        remarks.add(SelectionProblem.LAST_YEAR_MISSING.at(place(agency).key(unit.unit().id()), unit.ref())));
  }

  private static Place place(String agency) {
    return Place.of("agencies").key(agency);
  }
}
