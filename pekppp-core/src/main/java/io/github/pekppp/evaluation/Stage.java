package io.github.pekppp.evaluation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** A stage of the yearly evaluation (tahapan PEKPPP), in the order of the process. */
public enum Stage implements Coded {
  /** Loci are fixed and units are told what comes (pra evaluasi). */
  PRE_EVALUATION("Pra evaluasi", "Pre-evaluation"),
  /** Units are helped to get ready (pembinaan). */
  COACHING("Pembinaan", "Coaching"),
  /** Units report, users answer, evaluators mark (pelaksanaan evaluasi). */
  EVALUATION("Pelaksanaan evaluasi", "Evaluation"),
  /** Evaluators look whether the evidence matches what is there (verifikasi lapangan). */
  FIELD_VERIFICATION("Verifikasi lapangan", "Field verification"),
  /** Results are made public (publikasi hasil). */
  PUBLICATION("Publikasi hasil", "Publication");

  private final Text label;

  Stage(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
