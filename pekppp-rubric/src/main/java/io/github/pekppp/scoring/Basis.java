package io.github.pekppp.scoring;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What the levels of a result rest on. */
public enum Basis implements Coded {
  /** The levels that evaluators gave in form F-02 (penilaian evaluator). */
  EVALUATION("F-02, penilaian evaluator", "F-02, evaluators' marks"),
  /**
   * The levels that follow from the unit's own facts in form F-01 (penilaian mandiri). Never final: nobody has evaluated.
   */
  SELF_ASSESSMENT("F-01, penilaian mandiri unit", "F-01, the unit's self-assessment"),
  /** The levels found on site (pemeriksaan lapangan), and those of the evaluators where nothing was checked. */
  FIELD_CHECK("pemeriksaan lapangan", "field check");

  private final Text label;

  Basis(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
