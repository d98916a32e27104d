package io.github.pekppp.innovation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What keeps an innovation going besides its legal basis (sumber daya inovasi). */
public enum InnovationResource implements Coded {
  /** Money in the budget (anggaran). */
  BUDGET("Anggaran", "Budget"),
  /** Facilities (sarana pendukung). */
  FACILITIES("Sarana pendukung", "Supporting facilities"),
  /** Staff or a team appointed by decree (SDM atau tim). */
  TEAM("SDM atau tim ber-SK", "Staff or decreed team");

  private final Text label;

  InnovationResource(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
