package io.github.pekppp.evaluation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Under which arrangement a unit is evaluated (skema PEKPPP). */
public enum Scheme implements Coded {
  /** Loci set by ministerial decree and evaluated under the ministry (mandatori, nasional). */
  MANDATORY("Mandatori", "Mandatory"),
  /** Loci that the ministry itself evaluates (khusus). */
  SPECIAL("Khusus", "Special"),
  /** An agency evaluates its own units (mandiri). */
  SELF_RUN("Mandiri", "Self-run");

  private final Text label;

  Scheme(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
