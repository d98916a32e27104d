package io.github.pekppp.edition;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a record bridge beyond its form as a document and beyond what {@link EditionProblem} names. */
public enum RecordBridgeProblem implements ProblemCode {
  /** The bridge belongs to another edition. */
  BRIDGE_INSTRUMENT("berkas ini untuk edisi {0}, bukan {1}", "this file is for edition {0}, not {1}"),
  /** Nobody says how a fact of a covered indicator is found. */
  BRIDGE_FACT_NOT_COVERED(
      "fakta {0} tidak diturunkan dan tidak tercantum pada not_from_records",
      "fact {0} is neither derived nor listed under not_from_records"),
  /** Two ways are given to find one fact. */
  BRIDGE_FACT_TWICE(
      "fakta {0} sudah diturunkan atau tercantum pada not_from_records",
      "fact {0} is already derived or listed under not_from_records");

  private final Text template;

  RecordBridgeProblem(String id, String en) {
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
