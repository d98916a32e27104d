package io.github.pekppp.proof;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with the line of a record. */
public enum ProofProblem implements ProblemCode {
  /** A line that is no record, or of a form that this version does not know. */
  RECORD_FORM("baris harus diawali {0}", "the line must begin with {0}"),
  /** A field that must be there is not. */
  RECORD_FIELD_MISSING("bagian {0} tidak ada", "field {0} is missing"),
  /** A field that records do not have. */
  RECORD_FIELD_UNKNOWN("bagian {0} tidak dikenal", "field {0} is unknown"),
  /** A field that is there twice. */
  RECORD_FIELD_DUPLICATE("bagian {0} ada lebih dari sekali", "field {0} is there more than once"),
  /** A field whose value is none. */
  RECORD_FIELD_VALUE("nilai {1} untuk {0} tidak dapat dibaca", "value {1} of {0} cannot be read");

  private final Text template;

  ProofProblem(String id, String en) {
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
