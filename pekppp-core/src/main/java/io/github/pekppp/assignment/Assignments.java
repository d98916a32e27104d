package io.github.pekppp.assignment;

import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.locus.UnitRef;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who evaluates which unit; {@link EvaluatorPool#check} and {@link EvaluatorPool#assign} make those without a conflict of
 * interest.
 *
 * @param all every assignment
 */
public record Assignments(List<Assignment> all) implements Serializable {

  /**
   * Copies the list.
   *
   * @param all every assignment
   */
  public Assignments {
    all = List.copyOf(all);
  }

  /**
   * Lists who evaluates a unit.
   *
   * @param unit the unit
   * @return its evaluators in the order of the assignments; empty when there are none
   */
  public List<Evaluator> evaluatorsOf(UnitRef unit) {
    return all.stream().filter(one -> one.unit().equals(unit)).map(Assignment::evaluator).toList();
  }

  /**
   * Lists what somebody evaluates.
   *
   * @param evaluator the evaluator's name
   * @return the units in the order of the assignments; empty when there are none
   */
  public List<UnitRef> unitsOf(String evaluator) {
    return all.stream().filter(one -> one.evaluator().name().equals(evaluator)).map(Assignment::unit).toList();
  }

  /**
   * Counts the units of each evaluator.
   *
   * @return the numbers by name, sorted; who evaluates nothing is not among them
   */
  public SortedMap<String, Integer> load() {
    SortedMap<String, Integer> load = new TreeMap<>();
    all.forEach(one -> load.merge(one.evaluator().name(), 1, Integer::sum));
    return Collections.unmodifiableSortedMap(load);
  }
}
