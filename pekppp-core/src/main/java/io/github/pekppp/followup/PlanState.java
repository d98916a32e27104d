package io.github.pekppp.followup;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How far a plan is on its way to being accepted. */
public enum PlanState implements Coded {
  /** The unit writes it. */
  DRAFT("Draf", "Draft"),
  /** It lies with the evaluators. */
  SUBMITTED("Diajukan", "Submitted"),
  /** The unit revises it. */
  RETURNED("Dikembalikan", "Returned"),
  /** The evaluators accepted it. */
  ACCEPTED("Diterima", "Accepted");

  private final Text label;

  PlanState(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
