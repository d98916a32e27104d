package io.github.pekppp.priority;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with the question what to fix first. */
public enum PriorityProblem implements ProblemCode {
  /** A goal that is neither a category nor an index. */
  GOAL_UNKNOWN(
      "{0} bukan kategori maupun indeks 0..5; kategori: {1}", "{0} is neither a category nor an index 0..5; the categories: {1}"),
  /** A result without an index: nothing can be raised before it is known. */
  INDEX_UNKNOWN(
      "belum ada indeks; lengkapi dahulu penilaiannya", "there is no index yet; complete the evaluation first");

  private final Text template;

  PriorityProblem(String id, String en) {
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
