package io.github.pekppp.survey;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What became of the attempt to recompute a published index. */
public enum Verdict implements Coded {
  /** A weight rule gives the figure as printed. */
  REPRODUCED("Terhitung ulang", "Reproduced"),
  /** No rule gives it from the means as printed, but one does from means that are printed so. */
  WITHIN_ROUNDING_OF_MEANS("Dalam batas pembulatan nilai unsur", "Within the rounding of the means"),
  /** No rule gives it. */
  NOT_REPRODUCED("Tidak terhitung ulang", "Not reproduced");

  private final Text label;

  Verdict(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
