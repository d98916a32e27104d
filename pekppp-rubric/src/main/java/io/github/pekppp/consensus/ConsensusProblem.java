package io.github.pekppp.consensus;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a settlement. */
public enum ConsensusProblem implements ProblemCode {
  /** An indicator that the edition does not have. */
  SETTLED_INDICATOR_UNKNOWN("edisi {0} tidak memiliki indikator {1}", "edition {0} has no indicator {1}"),
  /** No cases where there must always be some. */
  SETTLED_NO_CASES("no_cases tidak berlaku untuk indikator {0}", "no_cases does not apply to indicator {0}"),
  /** All evaluators gave the same mark, or there is one sheet only. */
  ALREADY_AGREED("nilai indikator {0} sudah sama", "the marks of indicator {0} do not differ"),
  /** A mark that no evaluator gave cannot be agreed on. */
  NOT_MARKED("indikator {0} belum dinilai siapa pun", "nobody has marked indicator {0}"),
  /** A settlement is dated before the one above it. */
  SETTLEMENT_ORDER("disepakati {0}, sebelum catatan terdahulu {1}", "agreed on {0}, before the entry above it of {1}");

  private final Text template;

  ConsensusProblem(String id, String en) {
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
