package io.github.pekppp.records;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with the records of a unit taken together. */
public enum RecordsProblem implements ProblemCode {
  /** Two records of one kind with one id. */
  RECORD_DUPLICATE("{0} {1} muncul lebih dari sekali", "{0} {1} appears more than once"),
  /** A service that the catalogue does not have. */
  RECORD_SERVICE_UNKNOWN(
      "layanan {0} tidak ada dalam daftar layanan unit",
      "the service {0} is not in the catalogue of the unit");

  private final Text template;

  RecordsProblem(String id, String en) {
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
