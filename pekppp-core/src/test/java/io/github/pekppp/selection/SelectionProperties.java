package io.github.pekppp.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.UnitRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SelectionProperties {

  @Provide
  Arbitrary<List<Candidate>> units() {
    Arbitrary<Candidate> without = Combinators
        .combine(Arbitraries.of(Units.SULBAR, Units.SLEMAN), ids(), Arbitraries.of(ServiceType.class))
        .as(Units::unit);
    Arbitrary<Candidate> with = Combinators
        .combine(
            Arbitraries.of(Units.SULBAR, Units.SLEMAN), ids(), Arbitraries.of(ServiceType.class), Arbitraries.of("1", "2.5", "4"))
        .as(Units::unit);
    return Arbitraries.oneOf(without, with).list().uniqueElements(Candidate::ref).ofMaxSize(15);
  }

  @Provide
  Arbitrary<SelectionRule> rules() {
    Arbitrary<UnitRef> named = Combinators.combine(Arbitraries.of("Sulawesi Barat", "Sleman"), ids()).as(UnitRef::new);
    return Arbitraries.oneOf(
        Arbitraries.just(new SelectionRule.AllUnits()),
        Arbitraries.just(new SelectionRule.OnePerServiceType()),
        Arbitraries.integers().between(1, 6).map(SelectionRule.LowestLastYear::new),
        named.list().ofMaxSize(8).map(refs -> new SelectionRule.ByDecree("SK 1", LocalDate.EPOCH, refs)));
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.strings().withCharRange('a', 'd').ofMinLength(1).ofMaxLength(2);
  }

  @Property
  void doesNotDependOnTheOrderOfTheUnits(
      @ForAll("units") List<Candidate> units, @ForAll("rules") SelectionRule rule, @ForAll Random random) {
    List<Candidate> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, random);
    assertThat(LocusSelection.ofOrThrow(rule, shuffled)).isEqualTo(LocusSelection.ofOrThrow(rule, units));
  }

  @Property
  void choosesAUnitOnceAndOnlyOneThatWasGiven(@ForAll("units") List<Candidate> units, @ForAll("rules") SelectionRule rule) {
    LocusSelection selection = LocusSelection.ofOrThrow(rule, units);
    assertThat(selection.units()).doesNotHaveDuplicates().isSorted();
    assertThat(units).containsAll(selection.chosen().stream().map(ChosenUnit::candidate).toList());
  }

  @Property
  void noUnitLeftOutIsLowerThanOneThatWasChosen(@ForAll("units") List<Candidate> units) {
    LocusSelection selection = LocusSelection.ofOrThrow(new SelectionRule.LowestLastYear(2), units);
    List<Candidate> chosen = selection.chosen().stream().map(ChosenUnit::candidate).toList();
    assertThat(units).filteredOn(unit -> unit.lastYear().isPresent() && !chosen.contains(unit)).allSatisfy(left ->
        assertThat(chosen)
            .filteredOn(unit -> unit.agency().equals(left.agency()))
            .hasSize(2)
            .allMatch(unit -> unit.lastYear().orElseThrow().compareTo(left.lastYear().orElseThrow()) <= 0));
  }

  @Property
  void everyServiceTypeOfAnAgencyIsChosenOrSaidToBeMissing(@ForAll("units") List<Candidate> units) {
    LocusSelection selection = LocusSelection.ofOrThrow(new SelectionRule.OnePerServiceType(), units);
    long agencies = units.stream().map(Candidate::agency).distinct().count();
    long missing = selection.remarks().stream().filter(remark -> remark.code().equals("service-type-none")).count();
    assertThat(selection.chosen().size() + missing).isEqualTo(3 * agencies);
  }
}
