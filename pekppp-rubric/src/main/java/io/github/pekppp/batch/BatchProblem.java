package io.github.pekppp.batch;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What a batch cannot do. */
public enum BatchProblem implements ProblemCode {
  /** A choice of the policy that needs more than one sum per unit. */
  BATCH_POLICY("{0} tidak tersedia untuk hitungan massal", "{0} is not available for batches"),
  /** Weights that have no common denominator that fits. */
  BATCH_WEIGHTS(
      "penyebut bersama bobot terlalu besar untuk hitungan massal",
      "the common denominator of the weights is too large for batches");

  private final Text template;

  BatchProblem(String id, String en) {
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
