package io.github.pekppp.survey;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How the indices of units make that of their agency (rata-rata IKM instansi). */
public enum UnitMean implements Coded {
  /** Every unit counts alike. */
  PLAIN("Rata-rata unit", "Plain mean of the units"),
  /** Every unit counts by the number of its respondents. */
  BY_RESPONDENTS("Rata-rata tertimbang menurut responden", "Mean of the units by respondents");

  private final Text label;

  UnitMean(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
