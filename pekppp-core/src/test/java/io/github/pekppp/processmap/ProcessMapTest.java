package io.github.pekppp.processmap;

import static io.github.pekppp.processmap.Maps.PERMIT;
import static io.github.pekppp.processmap.Maps.map;
import static io.github.pekppp.processmap.Maps.part;
import static io.github.pekppp.processmap.Maps.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessMapTest {

  private static final BusinessProcess PERMITS = root("P", ProcessClass.CORE);
  private static final BusinessProcess FINANCE = root("K", ProcessClass.SUPPORTING);
  private static final BusinessProcess INTAKE = part("P.1", 1, "P");
  private static final BusinessProcess CHECK = part("P.1.1", 2, "P.1");

  private static List<String> problems(List<BusinessProcess> processes, List<Relation> relations, List<FunctionStep> steps) {
    return ProcessMap.of("Dinas Perizinan", MapState.AS_IS, processes, relations, steps).getError().stream()
        .map(Problem::toString).toList();
  }

  @Test
  void aMapHasProcessesOfClassesAndLevels() {
    ProcessMap map = ProcessMap.ofOrThrow(
        "Dinas Perizinan", MapState.AS_IS, List.of(CHECK, INTAKE, PERMITS, FINANCE),
        List.of(new Relation("P.1", "K", "Tagihan retribusi")),
        List.of(new FunctionStep("P.1", "Loket", "Terima berkas"), new FunctionStep("K", "Bendahara", "Setor"),
            new FunctionStep("P.1", "Verifikator", "Periksa berkas")));
    assertThat(map.roots()).containsExactly(PERMITS, FINANCE);
    assertThat(map.parts("P")).containsExactly(INTAKE);
    assertThat(map.parts("P.1.1")).isEmpty();
    assertThat(map.process("P.1.1")).contains(CHECK);
    assertThat(map.process("X")).isEmpty();
    assertThat(map.functionSteps("P.1")).extracting(FunctionStep::function).containsExactly("Loket", "Verifikator");
    assertThat(Serialized.copyOf(map)).isEqualTo(map);
  }

  @Test
  void everyPartHasItsParentOneLevelUp() {
    assertThat(problems(
            List.of(
                PERMITS, part("P.1", 2, "P"), part("P.2", 1, "Q"), part("P", 1, "P.2"), part("R", 0, "P"),
                BusinessProcess.builder().id("S").name("S").processClass(ProcessClass.CORE).level(3).build()),
            List.of(), List.of()))
        .containsExactly(
            "processes[4]: process P appears more than once [process-duplicate]",
            "processes[2]: the parent P of process P.1 is at level 0, expected 1 [parent-level]",
            "processes[3]: the parent Q of process P.2 is not in the map [parent-unknown]",
            "processes[4]: the parent P.2 of process P is at level 1, expected 0 [parent-level]",
            "processes[5]: process R at level 0 cannot have the parent P [parent-not-allowed]",
            "processes[6]: process S at level 3 has no parent [parent-missing]");
  }

  @Test
  void processesThatArePartOfOneAnotherAreFound() {
    assertThat(problems(List.of(part("A", 1, "B"), part("B", 1, "A")), List.of(), List.of()))
        .hasSize(2).allMatch(problem -> problem.endsWith("[parent-level]"));
    assertThat(problems(List.of(part("A", 1, "A")), List.of(), List.of())).hasSize(1);
  }

  @Test
  void relationsAndStepsAreOfProcessesOfTheMap() {
    assertThat(problems(
            List.of(PERMITS), List.of(new Relation("X", "P", "Data"), new Relation("P", "Y", "Data")),
            List.of(new FunctionStep("P", "Loket", "Terima"), new FunctionStep("Z", "Loket", "Terima"))))
        .containsExactly(
            "relations[1].from: process X is not in the map [process-unknown]",
            "relations[2].to: process Y is not in the map [process-unknown]",
            "function_steps[2]: process Z is not in the map [process-unknown]");
    assertThatThrownBy(() -> map(MapState.AS_IS, INTAKE)).isInstanceOf(ProblemException.class);
  }

  @Test
  void processesThatNobodyHasDescribedAreNamed() {
    BusinessProcess described = BusinessProcess.builder().from(FINANCE).sipoc(PERMIT).build();
    Sipoc noCustomer = new Sipoc(PERMIT.suppliers(), PERMIT.inputs(), PERMIT.steps(), PERMIT.outputs(), List.of());
    BusinessProcess half = BusinessProcess.builder().from(INTAKE).sipoc(noCustomer).build();
    assertThat(map(MapState.TO_BE, PERMITS, described, half).withoutSipoc()).containsExactly(PERMITS, half);
    assertThat(PERMIT.isComplete()).isTrue();
    List<String> none = List.of();
    assertThat(List.of(
            new Sipoc(none, PERMIT.inputs(), PERMIT.steps(), PERMIT.outputs(), PERMIT.customers()),
            new Sipoc(PERMIT.suppliers(), none, PERMIT.steps(), PERMIT.outputs(), PERMIT.customers()),
            new Sipoc(PERMIT.suppliers(), PERMIT.inputs(), none, PERMIT.outputs(), PERMIT.customers()),
            new Sipoc(PERMIT.suppliers(), PERMIT.inputs(), PERMIT.steps(), none, PERMIT.customers()),
            noCustomer))
        .noneMatch(Sipoc::isComplete);
  }

  @Test
  void namesAreNotBlank() {
    assertThatThrownBy(() -> BusinessProcess.builder().from(PERMITS).id(" ").build()).hasMessageContaining("id");
    assertThatThrownBy(() -> BusinessProcess.builder().from(PERMITS).name("").build()).hasMessageContaining("name");
    assertThatThrownBy(() -> BusinessProcess.builder().from(PERMITS).level(-1).build()).hasMessageContaining("level: -1");
    assertThatThrownBy(() -> ProcessMap.of(" ", MapState.AS_IS, List.of(), List.of(), List.of())).hasMessageContaining("agency");
    assertThat(ProcessClass.CORE.label().id()).isEqualTo("Proses inti");
    assertThat(MapState.TO_BE.label().en()).startsWith("To-Be");
  }

  @Test
  void theIntendedMapTellsWhatIsToChange() {
    BusinessProcess renamed = BusinessProcess.builder().from(PERMITS).name("Perizinan satu pintu").build();
    BusinessProcess moved = BusinessProcess.builder().from(CHECK).level(1).parent("P").sipoc(PERMIT).build();
    BusinessProcess steering = BusinessProcess.builder().from(FINANCE).processClass(ProcessClass.MANAGEMENT).build();
    BusinessProcess online = part("P.2", 1, "P");
    MapDifference difference = MapDifference.between(
        map(MapState.AS_IS, PERMITS, INTAKE, CHECK, FINANCE), map(MapState.TO_BE, renamed, moved, steering, online));
    assertThat(difference.added()).containsExactly(online);
    assertThat(difference.removed()).containsExactly(INTAKE);
    assertThat(difference.changed()).extracting(change -> change.text().en()).containsExactly(
        "P: renamed from Proses P to Perizinan satu pintu",
        "P.1.1: moved from Core process level 2 below P.1 to Core process level 1 below P; SIPOC changed",
        "K: moved from Supporting process level 0 to Management process level 0");
    assertThat(difference.renamed()).extracting(ProcessChange::after).containsExactly(renamed);
    assertThat(difference.moved()).extracting(ProcessChange::after).containsExactly(moved, steering);
    assertThat(difference.sipocChanged()).extracting(ProcessChange::after).containsExactly(moved);
    assertThat(difference.isNone()).isFalse();
    assertThat(Serialized.copyOf(difference)).isEqualTo(difference);
  }

  @Test
  void aProcessBelowAnotherParentHasMoved() {
    BusinessProcess other = part("P.2", 1, "P");
    BusinessProcess moved = part("P.1.1", 2, "P.2");
    assertThat(new ProcessChange(CHECK, moved).isMoved()).isTrue();
    ProcessMap asIs = map(MapState.AS_IS, PERMITS, INTAKE, other, CHECK);
    ProcessMap toBe = map(MapState.TO_BE, PERMITS, INTAKE, other, moved);
    assertThat(MapDifference.between(asIs, toBe).changed()).containsExactly(new ProcessChange(CHECK, moved));
    assertThatThrownBy(() -> new ProcessChange(CHECK, other)).hasMessageContaining("after: is process P.2, not P.1.1");
  }

  @Test
  void relationsAndStepsDifferToo() {
    Relation bill = new Relation("P", "K", "Tagihan");
    Relation receipt = new Relation("K", "P", "Bukti bayar");
    FunctionStep take = new FunctionStep("P", "Loket", "Terima berkas");
    FunctionStep hand = new FunctionStep("P", "Loket", "Serahkan izin");
    ProcessMap asIs = ProcessMap.ofOrThrow(
        "Dinas", MapState.AS_IS, List.of(PERMITS, FINANCE), List.of(bill, bill), List.of(take, hand));
    ProcessMap toBe = ProcessMap.ofOrThrow(
        "Dinas", MapState.TO_BE, List.of(PERMITS, FINANCE), List.of(receipt, bill), List.of(hand, take));
    MapDifference difference = MapDifference.between(asIs, toBe);
    assertThat(difference.addedRelations()).containsExactly(receipt);
    assertThat(difference.removedRelations()).containsExactly(bill);
    assertThat(difference.changedSteps()).containsExactly("P");
    assertThat(difference.isNone()).isFalse();
    assertThatThrownBy(() -> MapDifference.between(asIs, map(MapState.TO_BE, PERMITS)))
        .hasMessageContaining("after: a map of Dinas Perizinan, not of Dinas");
  }
}
