package io.github.pekppp.selection;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The units that a rule chose as loci, and what the rule could not do.
 *
 * <p>It does not depend on the order in which the units are given: equal indices are told apart by the ids of their units.
 *
 * @param rule the rule
 * @param chosen the units, by agency and id; every unit once
 * @param remarks what a reader must know, such as units that could not be ranked; empty when there is nothing to say
 */
public record LocusSelection(SelectionRule rule, List<ChosenUnit> chosen, List<Problem> remarks) implements Serializable {

  /**
   * Copies the lists.
   *
   * @param rule the rule
   * @param chosen the units, by agency and id; every unit once
   * @param remarks what a reader must know
   */
  public LocusSelection {
    Objects.requireNonNull(rule, "rule");
    chosen = List.copyOf(chosen);
    remarks = List.copyOf(remarks);
  }

  /**
   * Chooses units by a rule.
   *
   * @param rule the rule
   * @param candidates the units to choose from, in any order
   * @return what was chosen, or what is wrong with the units; paths are {@code candidates[2]}
   */
  public static Validation<List<Problem>, LocusSelection> of(SelectionRule rule, List<Candidate> candidates) {
    ProblemLog log = new ProblemLog();
    Set<UnitRef> known = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      UnitRef ref = candidates.get(i).ref();
      if (!known.add(ref)) {
        log.add(SelectionProblem.CANDIDATE_DUPLICATE.at(Place.of("candidates").item(i + 1), ref));
      }
    }
    return log.result(() -> new Selector(candidates).select(rule));
  }

  /**
   * Chooses units by a rule, throwing where {@link #of} would return problems.
   *
   * @param rule the rule
   * @param candidates the units to choose from, in any order
   * @return what was chosen
   * @throws ProblemException when a unit is given twice
   */
  public static LocusSelection ofOrThrow(SelectionRule rule, List<Candidate> candidates) {
    return ProblemLog.orThrow(of(rule, candidates));
  }

  /**
   * Lists the units that were chosen.
   *
   * @return their names, sorted
   */
  public List<UnitRef> units() {
    return chosen.stream().map(unit -> unit.candidate().ref()).toList();
  }

  /**
   * Makes the chosen units loci.
   *
   * @param period the period they were chosen for
   * @param scheme the scheme they were chosen under
   * @return one locus per unit, without evaluators
   */
  public List<Locus> loci(EvaluationPeriod period, Scheme scheme) {
    return chosen.stream()
        .map(ChosenUnit::candidate)
        .map(unit -> Locus.builder().agency(unit.agency()).unit(unit.unit()).period(period).scheme(scheme).build())
        .toList();
  }
}
