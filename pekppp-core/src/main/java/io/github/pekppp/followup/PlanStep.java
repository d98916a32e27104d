package io.github.pekppp.followup;

import static io.github.pekppp.followup.PlanState.ACCEPTED;
import static io.github.pekppp.followup.PlanState.DRAFT;
import static io.github.pekppp.followup.PlanState.RETURNED;
import static io.github.pekppp.followup.PlanState.SUBMITTED;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.util.Set;

/** A step of a plan between the unit and its evaluators. */
public enum PlanStep implements Coded {
  /** The unit hands the plan in, for the first time or revised. */
  SUBMIT("diajukan", "submitted", Set.of(DRAFT, RETURNED), SUBMITTED),
  /** The evaluators return it for revision, which begins a round. */
  RETURN("dikembalikan", "returned", Set.of(SUBMITTED), RETURNED),
  /** The evaluators accept it. */
  ACCEPT("diterima", "accepted", Set.of(SUBMITTED), ACCEPTED);

  private final Text label;
  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<PlanState> from;
  private final PlanState to;

  PlanStep(String id, String en, Set<PlanState> from, PlanState to) {
    this.label = Text.of(id, en);
    this.from = from;
    this.to = to;
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether a plan in a state may take this step.
   *
   * @param state the state
   * @return true when the step may follow
   */
  public boolean mayFollow(PlanState state) {
    return from.contains(state);
  }

  /**
   * Returns the state after this step.
   *
   * @return the state
   */
  public PlanState to() {
    return to;
  }

  /**
   * Tells whether this step demands a reason; the others take none.
   *
   * @return true for a return
   */
  public boolean demandsReason() {
    return this == RETURN;
  }
}
