package io.github.pekppp.processmap;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The business process map of an agency in one of its states (peta proses bisnis). */
@Value.Immutable
public interface ProcessMap extends Serializable {

  /**
   * Returns whose map it is.
   *
   * @return the name of the agency, not blank
   */
  String agency();

  /**
   * Returns which state it shows.
   *
   * @return today's or the intended one
   */
  MapState state();

  /**
   * Returns the processes.
   *
   * @return the processes in the order given; each id once, each parent one level up
   */
  List<BusinessProcess> processes();

  /**
   * Returns what processes hand to one another.
   *
   * @return the relations in the order given
   */
  List<Relation> relations();

  /**
   * Returns who does what in which process.
   *
   * @return the steps of all processes in the order given
   */
  List<FunctionStep> functionSteps();

  /** Checks that the name is not blank. */
  @Value.Check
  default void check() {
    if (agency().isBlank()) {
      throw new IllegalArgumentException("agency: is blank");
    }
  }

  /**
   * Creates a map after proving that its parts fit together.
   *
   * @param agency the name of the agency, not blank
   * @param state which state it shows
   * @param processes the processes in any order, parents and parts
   * @param relations what processes hand to one another
   * @param functionSteps who does what in which process
   * @return the map, or what is wrong with it; paths are {@code processes[2]}, {@code relations[1]}, {@code function_steps[3]}
   */
  static Validation<List<Problem>, ProcessMap> of(
      String agency,
      MapState state,
      List<BusinessProcess> processes,
      List<Relation> relations,
      List<FunctionStep> functionSteps) {
    ProblemLog log = new ProblemLog();
    Map<String, BusinessProcess> known = byId(processes, log);
    for (int i = 0; i < processes.size(); i++) {
      checkParent(processes.get(i), known, Place.of("processes").item(i + 1), log);
    }
    for (int i = 0; i < relations.size(); i++) {
      Place place = Place.of("relations").item(i + 1);
      checkKnown(relations.get(i).from(), known, place.key("from"), log);
      checkKnown(relations.get(i).to(), known, place.key("to"), log);
    }
    for (int i = 0; i < functionSteps.size(); i++) {
      checkKnown(functionSteps.get(i).process(), known, Place.of("function_steps").item(i + 1), log);
    }
    return log.result(() -> ImmutableProcessMap.builder()
        .agency(agency)
        .state(state)
        .processes(processes)
        .relations(relations)
        .functionSteps(functionSteps)
        .build());
  }

  /**
   * Creates a map, throwing where {@link #of} would return problems.
   *
   * @param agency the name of the agency, not blank
   * @param state which state it shows
   * @param processes the processes in any order, parents and parts
   * @param relations what processes hand to one another
   * @param functionSteps who does what in which process
   * @return the map
   * @throws ProblemException when its parts do not fit together
   */
  static ProcessMap ofOrThrow(
      String agency,
      MapState state,
      List<BusinessProcess> processes,
      List<Relation> relations,
      List<FunctionStep> functionSteps) {
    return ProblemLog.orThrow(of(agency, state, processes, relations, functionSteps));
  }

  private static Map<String, BusinessProcess> byId(List<BusinessProcess> processes, ProblemLog log) {
    Map<String, BusinessProcess> known = new LinkedHashMap<>();
    for (int i = 0; i < processes.size(); i++) {
      BusinessProcess process = processes.get(i);
      if (known.putIfAbsent(process.id(), process) != null) {
        log.add(MapProblem.PROCESS_DUPLICATE.at(Place.of("processes").item(i + 1), process.id()));
      }
    }
    return known;
  }

  private static void checkParent(
      BusinessProcess process, Map<String, BusinessProcess> known, Place place, ProblemLog log) {
    Optional<String> parent = process.parent();
    if (parent.isEmpty()) {
      if (process.level() > 0) {
        log.add(MapProblem.PARENT_MISSING.at(place, process.id(), process.level()));
      }
      return;
    }
    BusinessProcess above = known.get(parent.get());
    if (process.level() == 0) {
      log.add(MapProblem.PARENT_NOT_ALLOWED.at(place, process.id(), parent.get()));
    } else if (above == null) {
      log.add(MapProblem.PARENT_UNKNOWN.at(place, process.id(), parent.get()));
    } else if (above.level() != process.level() - 1) {
      log.add(MapProblem.PARENT_LEVEL.at(place, process.id(), parent.get(), above.level(), process.level() - 1));
    }
  }

  private static void checkKnown(String id, Map<String, BusinessProcess> known, Place place, ProblemLog log) {
    if (!known.containsKey(id)) {
      log.add(MapProblem.PROCESS_UNKNOWN.at(place, id));
    }
  }

  /**
   * Finds a process.
   *
   * @param id its id
   * @return the process; empty when the map does not have it
   */
  default Optional<BusinessProcess> process(String id) {
    return processes().stream().filter(process -> process.id().equals(id)).findFirst();
  }

  /**
   * Lists the processes of the whole agency.
   *
   * @return those at level 0, in the order given
   */
  default List<BusinessProcess> roots() {
    return processes().stream().filter(process -> process.level() == 0).toList();
  }

  /**
   * Lists the parts of a process.
   *
   * @param id its id
   * @return the processes directly below it, in the order given
   */
  default List<BusinessProcess> parts(String id) {
    return processes().stream().filter(process -> process.parent().filter(id::equals).isPresent()).toList();
  }

  /**
   * Lists who does what in a process.
   *
   * @param id its id
   * @return its steps in the order given
   */
  default List<FunctionStep> functionSteps(String id) {
    return functionSteps().stream().filter(step -> step.process().equals(id)).toList();
  }

  /**
   * Lists the processes that nobody has described to the end.
   *
   * @return those without a SIPOC, or with an empty column in it, in the order given
   */
  default List<BusinessProcess> withoutSipoc() {
    return processes().stream().filter(process -> process.sipoc().filter(Sipoc::isComplete).isEmpty()).toList();
  }
}
