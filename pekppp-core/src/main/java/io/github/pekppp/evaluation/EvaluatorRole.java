package io.github.pekppp.evaluation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What an evaluator is in an evaluation, as the signed minutes (berita acara) name it. */
public enum EvaluatorRole implements Coded {
  /** The evaluator who answers for the result (ketua evaluator). */
  CHIEF("Ketua Evaluator", "Chief evaluator"),
  /** Any other evaluator (evaluator). */
  MEMBER("Evaluator", "Evaluator");

  private final Text label;

  EvaluatorRole(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
