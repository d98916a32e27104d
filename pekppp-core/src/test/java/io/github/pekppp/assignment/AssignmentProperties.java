package io.github.pekppp.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.locus.UnitRef;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AssignmentProperties {

  @Provide
  Arbitrary<UnitRef> unit() {
    return Combinators.combine(Arbitraries.of("A", "B"), Arbitraries.of("1", "2", "3", "4", "5")).as(UnitRef::new);
  }

  @Provide
  Arbitrary<List<UnitRef>> units() {
    return unit().list().uniqueElements().ofMaxSize(10);
  }

  @Provide
  Arbitrary<EvaluatorPool> pools() {
    Arbitrary<String> names = Arbitraries.strings().withCharRange('a', 'h').ofLength(1);
    Arbitrary<EvaluatorHome> inUnits = Combinators.combine(names, unit()).as(EvaluatorHome::inUnit);
    Arbitrary<EvaluatorHome> inAgencies = Combinators.combine(names, Arbitraries.of("A", "B", "C")).as(EvaluatorHome::inAgency);
    Arbitrary<List<EvaluatorHome>> homes =
        Arbitraries.oneOf(inUnits, inAgencies).list().uniqueElements(EvaluatorHome::evaluator).ofMaxSize(8);
    return Combinators.combine(Arbitraries.of(ConflictRule.class), homes).as(EvaluatorPool::ofOrThrow);
  }

  @Property
  void whatIsAssignedIsSoundAndNothingIsLeftOut(
      @ForAll("pools") EvaluatorPool pool, @ForAll("units") List<UnitRef> units, @ForAll @IntRange(min = 1, max = 3) int each) {
    Validation<?, Assignments> assigned = pool.assign(units, each);
    assertThat(assigned.isValid()).isEqualTo(units.stream().allMatch(unit -> pool.eligible(unit).size() >= each));
    if (assigned.isValid()) {
      List<Assignment> all = assigned.get().all();
      assertThat(pool.check(units, all).isValid()).isTrue();
      assertThat(units).allSatisfy(unit -> {
        assertThat(assigned.get().evaluatorsOf(unit)).hasSize(each);
        assertThat(assigned.get().evaluatorsOf(unit)).filteredOn(one -> one.role() == EvaluatorRole.CHIEF).hasSize(1);
      });
    }
  }

  @Property
  void nobodyIsFoundSoundAtTheOwnUnit(
      @ForAll("pools") EvaluatorPool pool, @ForAll("units") List<UnitRef> units, @ForAll Random random) {
    List<Assignment> wild = units.stream()
        .flatMap(unit -> pool.homes().keySet().stream().filter(name -> random.nextBoolean())
            .map(name -> new Assignment(unit, new Evaluator(name, EvaluatorRole.MEMBER))))
        .toList();
    boolean conflict = wild.stream().anyMatch(one -> !pool.eligible(one.unit()).contains(one.evaluator().name()));
    boolean alone = units.stream().anyMatch(unit -> wild.stream().noneMatch(one -> one.unit().equals(unit)));
    assertThat(pool.check(units, wild).isValid()).isEqualTo(!conflict && !alone);
  }

  @Property
  void doesNotDependOnTheOrderOfTheUnits(
      @ForAll("pools") EvaluatorPool pool, @ForAll("units") List<UnitRef> units, @ForAll Random random) {
    List<UnitRef> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, random);
    Validation<?, Assignments> assigned = pool.assign(units, 1);
    assertThat(pool.assign(shuffled, 1).toOption()).isEqualTo(assigned.toOption());
  }

  @Property
  void withoutConflictsNobodyHasMoreThanOneUnitMoreThanAnother(
      @ForAll("units") List<UnitRef> units,
      @ForAll @IntRange(min = 3, max = 7) int people,
      @ForAll @IntRange(min = 1, max = 3) int each) {
    List<EvaluatorHome> homes = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      homes.add(EvaluatorHome.inAgency("Evaluator " + i, "Kementerian PANRB"));
    }
    Collection<Integer> load =
        EvaluatorPool.ofOrThrow(ConflictRule.OWN_AGENCY, homes).assign(units, each).get().load().values();
    int least = load.size() < people ? 0 : Collections.min(load);
    assertThat(load).allMatch(number -> number <= least + 1);
  }
}
