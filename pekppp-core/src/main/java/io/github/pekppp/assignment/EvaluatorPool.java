package io.github.pekppp.assignment;

import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/** The people who may evaluate, and the rule by which conflicts of interest are judged. */
@Value.Immutable
public interface EvaluatorPool extends Serializable {

  /**
   * Returns the rule.
   *
   * @return which units an evaluator may not evaluate
   */
  ConflictRule rule();

  /**
   * Returns the people.
   *
   * @return where each works, by name
   */
  Map<String, EvaluatorHome> homes();

  /**
   * Creates a pool.
   *
   * @param rule which units an evaluator may not evaluate
   * @param homes where each evaluator works
   * @return the pool, or who appears twice; paths are {@code homes[2]}
   */
  static Validation<List<Problem>, EvaluatorPool> of(ConflictRule rule, List<EvaluatorHome> homes) {
    ProblemLog log = new ProblemLog();
    SortedMap<String, EvaluatorHome> byName = new TreeMap<>();
    for (int i = 0; i < homes.size(); i++) {
      EvaluatorHome home = homes.get(i);
      if (byName.putIfAbsent(home.evaluator(), home) != null) {
        log.add(AssignmentProblem.POOL_EVALUATOR_DUPLICATE.at(Place.of("homes").item(i + 1), home.evaluator()));
      }
    }
    return log.result(() -> ImmutableEvaluatorPool.builder().rule(rule).homes(byName).build());
  }

  /**
   * Creates a pool, throwing where {@link #of} would return problems.
   *
   * @param rule which units an evaluator may not evaluate
   * @param homes where each evaluator works
   * @return the pool
   * @throws ProblemException when somebody appears twice
   */
  static EvaluatorPool ofOrThrow(ConflictRule rule, List<EvaluatorHome> homes) {
    return ProblemLog.orThrow(of(rule, homes));
  }

  /**
   * Lists who may evaluate a unit.
   *
   * @param unit the unit
   * @return the names of all without a conflict of interest, sorted
   */
  default List<String> eligible(UnitRef unit) {
    return homes().values().stream()
        .filter(home -> !rule().forbids(home, unit))
        .map(EvaluatorHome::evaluator)
        .toList();
  }

  /**
   * Checks who was assigned to which unit.
   *
   * @param loci the units to evaluate
   * @param assignments who evaluates which unit
   * @return the assignments, or what is wrong with them; paths are {@code assignments[2]} and {@code loci[2]}
   */
  default Validation<List<Problem>, Assignments> check(List<UnitRef> loci, List<Assignment> assignments) {
    ProblemLog log = new ProblemLog();
    Set<UnitRef> known = distinct(loci, log);
    Set<Map.Entry<UnitRef, String>> seen = new HashSet<>();
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      Place place = Place.of("assignments").item(i + 1);
      if (!known.contains(assignment.unit())) {
        log.add(AssignmentProblem.ASSIGNED_UNIT_UNKNOWN.at(place, assignment.unit()));
      }
      if (!seen.add(Map.entry(assignment.unit(), assignment.evaluator().name()))) {
        log.add(AssignmentProblem.ASSIGNED_TWICE.at(place, assignment.evaluator().name(), assignment.unit()));
      }
      checkInterest(assignment, place, log);
    }
    Assignments all = new Assignments(assignments);
    for (int i = 0; i < loci.size(); i++) {
      checkUnit(loci.get(i), all, Place.of("loci").item(i + 1), log);
    }
    return log.result(() -> all);
  }

  private void checkInterest(Assignment assignment, Place place, ProblemLog log) {
    String name = assignment.evaluator().name();
    EvaluatorHome home = homes().get(name);
    if (home == null) {
      log.add(AssignmentProblem.EVALUATOR_UNKNOWN.at(place, name));
    } else if (rule().forbids(home, assignment.unit())) {
      log.add(AssignmentProblem.CONFLICT_OF_INTEREST.at(place, name, assignment.unit(), rule().label()));
    }
  }

  private static void checkUnit(UnitRef unit, Assignments all, Place place, ProblemLog log) {
    List<Evaluator> evaluators = all.evaluatorsOf(unit);
    long chiefs = evaluators.stream().filter(evaluator -> evaluator.role() == EvaluatorRole.CHIEF).count();
    if (evaluators.isEmpty()) {
      log.add(AssignmentProblem.UNIT_WITHOUT_EVALUATOR.at(place, unit));
    } else if (chiefs > 1) {
      log.add(AssignmentProblem.CHIEFS_SEVERAL.at(place, unit, chiefs));
    }
  }

  /**
   * Assigns evaluators evenly: to each unit, by its name, those with the fewest units so far; one of them as chief.
   *
   * <p>People who are equally free are told apart by name, so that the same units and people always give the same assignment.
   *
   * @param loci the units to evaluate, in any order
   * @param each how many evaluators a unit needs, from 1
   * @return the assignments, or the units for which there are too few people; paths are {@code loci[2]}
   */
  default Validation<List<Problem>, Assignments> assign(List<UnitRef> loci, int each) {
    if (each < 1) {
      throw new IllegalArgumentException("each: " + each + " is below 1");
    }
    ProblemLog log = new ProblemLog();
    Set<UnitRef> distinct = distinct(loci, log);
    for (int i = 0; i < loci.size(); i++) {
      int eligible = eligible(loci.get(i)).size();
      if (eligible < each) {
        log.add(AssignmentProblem.EVALUATORS_TOO_FEW.at(Place.of("loci").item(i + 1), loci.get(i), eligible, each));
      }
    }
    return log.result(() -> assignEvenly(distinct, each));
  }

  private Assignments assignEvenly(Set<UnitRef> units, int each) {
    List<Assignment> assignments = new ArrayList<>();
    Map<String, Integer> load = new HashMap<>();
    Map<String, Integer> chiefs = new HashMap<>();
    for (UnitRef unit : units) {
      List<String> freest = eligible(unit).stream().sorted(fewest(load)).limit(each).toList();
      List<String> team = freest.stream().sorted(fewest(chiefs)).toList();
      String chief = team.get(0);
      chiefs.merge(chief, 1, Integer::sum);
      for (String name : team) {
        load.merge(name, 1, Integer::sum);
        EvaluatorRole role = name.equals(chief) ? EvaluatorRole.CHIEF : EvaluatorRole.MEMBER;
        assignments.add(new Assignment(unit, new Evaluator(name, role)));
      }
    }
    return new Assignments(assignments);
  }

  private static Comparator<String> fewest(Map<String, Integer> counts) {
    return Comparator.comparing((String name) -> counts.getOrDefault(name, 0)).thenComparing(Comparator.naturalOrder());
  }

  private static Set<UnitRef> distinct(List<UnitRef> loci, ProblemLog log) {
    SortedSet<UnitRef> distinct = new TreeSet<>();
    for (int i = 0; i < loci.size(); i++) {
      if (!distinct.add(loci.get(i))) {
        log.add(AssignmentProblem.ASSIGNED_UNIT_DUPLICATE.at(Place.of("loci").item(i + 1), loci.get(i)));
      }
    }
    return distinct;
  }
}
