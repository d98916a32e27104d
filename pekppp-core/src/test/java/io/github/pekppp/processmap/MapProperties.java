package io.github.pekppp.processmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MapProperties {

  @Provide
  Arbitrary<ProcessMap> maps() {
    return Arbitraries.randomValue(MapProperties::anyMap);
  }

  /** Grows a map: each process is at level 0 or a part of one before it. */
  private static ProcessMap anyMap(Random random) {
    List<BusinessProcess> processes = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    List<FunctionStep> steps = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d", "e", "f", "g")) {
      if (random.nextBoolean()) {
        processes.add(anyProcess(id, processes, random));
        String other = processes.get(random.nextInt(processes.size())).id();
        relations.add(new Relation(id, other, "data " + random.nextInt(2)));
        steps.add(new FunctionStep(other, "bagian " + random.nextInt(2), "langkah"));
      }
    }
    MapState state = random.nextBoolean() ? MapState.AS_IS : MapState.TO_BE;
    return ProcessMap.ofOrThrow("Dinas", state, processes, relations, steps);
  }

  private static BusinessProcess anyProcess(String id, List<BusinessProcess> above, Random random) {
    BusinessProcess.Builder process = BusinessProcess.builder()
        .id(id).name(id + random.nextInt(2)).processClass(ProcessClass.values()[random.nextInt(3)]);
    if (random.nextInt(3) == 0) {
      process.sipoc(Maps.PERMIT);
    }
    if (above.isEmpty() || random.nextInt(3) == 0) {
      return process.level(0).build();
    }
    BusinessProcess parent = above.get(random.nextInt(above.size()));
    return process.level(parent.level() + 1).parent(parent.id()).build();
  }

  @Property
  void aMapDoesNotDifferFromItself(@ForAll("maps") ProcessMap map) {
    assertThat(MapDifference.between(map, map).isNone()).isTrue();
  }

  @Property
  void whatIsAddedOneWayIsRemovedTheOther(@ForAll("maps") ProcessMap first, @ForAll("maps") ProcessMap second) {
    MapDifference there = MapDifference.between(first, second);
    MapDifference back = MapDifference.between(second, first);
    assertThat(there.added()).isEqualTo(back.removed());
    assertThat(there.removed()).isEqualTo(back.added());
    assertThat(there.addedRelations()).isEqualTo(back.removedRelations());
    assertThat(there.removedRelations()).isEqualTo(back.addedRelations());
    assertThat(there.changedSteps()).containsExactlyInAnyOrderElementsOf(back.changedSteps());
    assertThat(there.changed()).containsExactlyInAnyOrderElementsOf(
        back.changed().stream().map(change -> new ProcessChange(change.after(), change.before())).toList());
  }

  @Property
  void everyChangeSaysWhatChanged(@ForAll("maps") ProcessMap first, @ForAll("maps") ProcessMap second) {
    assertThat(MapDifference.between(first, second).changed()).allMatch(change ->
        change.isRenamed() || change.isMoved() || change.isSipocChanged());
  }

  @Property
  void theFirstMapWithTheDifferencesIsTheSecond(@ForAll("maps") ProcessMap first, @ForAll("maps") ProcessMap second) {
    MapDifference difference = MapDifference.between(first, second);
    List<BusinessProcess> processes = new ArrayList<>(first.processes());
    processes.removeAll(difference.removed());
    difference.changed().forEach(change -> processes.set(processes.indexOf(change.before()), change.after()));
    processes.addAll(difference.added());
    assertThat(processes).containsExactlyInAnyOrderElementsOf(second.processes());
  }
}
