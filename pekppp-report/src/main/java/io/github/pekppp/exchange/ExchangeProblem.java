package io.github.pekppp.exchange;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a stored value beyond the form of its document. */
public enum ExchangeProblem implements ProblemCode {
  /** Parts that do not make a value together. */
  VALUE_REFUSED("nilai ditolak: {0}", "the value is refused: {0}"),
  /** A list within a record that is left out: nobody knows whether there is something. */
  LIST_MISSING(
      "tidak ada \"{0}\"; tulis daftar kosong bila memang tidak ada, agar \"tidak\" diketahui",
      "\"{0}\" is missing; write an empty list where there is none, so that \"no\" is known"),
  /** No kind, or several, where a value has one. */
  ONE_OF("harus memuat tepat satu dari: {0}", "must have exactly one of: {0}");

  private final Text template;

  ExchangeProblem(String id, String en) {
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
