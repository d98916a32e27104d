package io.github.pekppp.assignment;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with the assignment of evaluators. */
public enum AssignmentProblem implements ProblemCode {
  /** Two homes of one evaluator, so that conflicts of interest are in doubt. */
  POOL_EVALUATOR_DUPLICATE("evaluator {0} muncul lebih dari sekali", "evaluator {0} appears more than once"),
  /** A unit is to be evaluated twice. */
  ASSIGNED_UNIT_DUPLICATE("unit {0} muncul lebih dari sekali", "unit {0} appears more than once"),
  /** Nobody knows where an evaluator works. */
  EVALUATOR_UNKNOWN("tempat kerja evaluator {0} tidak diketahui", "it is not known where evaluator {0} works"),
  /** An assignment to a unit that is no locus. */
  ASSIGNED_UNIT_UNKNOWN("unit {0} bukan lokus", "unit {0} is no locus"),
  /** One evaluator twice at one unit. */
  ASSIGNED_TWICE(
      "evaluator {0} ditugaskan lebih dari sekali di unit {1}", "evaluator {0} is assigned more than once to unit {1}"),
  /** An evaluator at the own unit, or at a unit of the own agency where the rule forbids it. */
  CONFLICT_OF_INTEREST(
      "evaluator {0} tidak boleh menilai unit {1}: {2}", "evaluator {0} must not evaluate unit {1}: {2}"),
  /** More than one answers for the result. */
  CHIEFS_SEVERAL("unit {0} memiliki {1} ketua evaluator", "unit {0} has {1} chief evaluators"),
  /** A locus that nobody evaluates. */
  UNIT_WITHOUT_EVALUATOR("unit {0} belum memiliki evaluator", "unit {0} has no evaluator"),
  /** Fewer people without a conflict of interest than a unit needs. */
  EVALUATORS_TOO_FEW(
      "hanya {1} evaluator boleh menilai unit {0}, diperlukan {2}", "only {1} evaluators may evaluate unit {0}, {2} are needed");

  private final Text template;

  AssignmentProblem(String id, String en) {
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Text template() {
    return template;
  }
}
