package io.github.pekppp.worksheet;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with costs beyond their form. */
public enum CostProblem implements ProblemCode {
  /** Costs of an indicator that the edition does not have. */
  COST_INDICATOR("indikator {0} tidak ada dalam {1}", "{1} has no indicator {0}"),
  /** Costs of one indicator, given twice. */
  COST_TWICE("biaya indikator {0} ditulis lebih dari sekali", "the costs of indicator {0} are given twice");

  private final Text template;

  CostProblem(String id, String en) {
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
