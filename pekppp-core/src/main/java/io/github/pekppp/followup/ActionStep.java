package io.github.pekppp.followup;

import static io.github.pekppp.followup.ActionState.AGREED;
import static io.github.pekppp.followup.ActionState.DONE;
import static io.github.pekppp.followup.ActionState.DROPPED;
import static io.github.pekppp.followup.ActionState.IN_PROGRESS;
import static io.github.pekppp.followup.ActionState.PROPOSED;
import static io.github.pekppp.followup.ActionState.REJECTED;
import static io.github.pekppp.followup.ActionState.VERIFIED;
import static io.github.pekppp.followup.EventPart.DEADLINE;
import static io.github.pekppp.followup.EventPart.EVIDENCE;
import static io.github.pekppp.followup.EventPart.MILESTONE;
import static io.github.pekppp.followup.EventPart.OWNER;
import static io.github.pekppp.followup.EventPart.REASON;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.util.Optional;
import java.util.Set;

/** A step in the life of an action: from which states it leads to which, and what it demands. */
public enum ActionStep implements Coded {
  /** The action is suggested: the first step of every action. */
  PROPOSE("diusulkan", "proposed", Set.of(), PROPOSED),
  /** It is to be done. */
  AGREE("disepakati", "agreed", Set.of(PROPOSED), AGREED),
  /** It is not to be done. */
  REJECT("ditolak", "rejected", Set.of(PROPOSED), REJECTED, REASON),
  /** Work begins. */
  START("mulai dikerjakan", "started", Set.of(AGREED), IN_PROGRESS),
  /** A milestone is reached. */
  REACH("tahapan tercapai", "milestone reached", Set.of(IN_PROGRESS), IN_PROGRESS, MILESTONE),
  /** A milestone that counted as reached is not. */
  UNDO("capaian tahapan ditarik kembali", "milestone undone", Set.of(IN_PROGRESS), IN_PROGRESS, MILESTONE, REASON),
  /** Somebody is put in charge, or takes it over. */
  ASSIGN("penanggung jawab ditetapkan", "assigned", Set.of(PROPOSED, AGREED, IN_PROGRESS), OWNER),
  /** It is given more time. */
  EXTEND("batas waktu diperpanjang", "deadline extended", Set.of(AGREED, IN_PROGRESS), DEADLINE, REASON),
  /** The unit shows that the action is done. */
  FINISH("selesai", "finished", Set.of(IN_PROGRESS), DONE, EVIDENCE),
  /** Somebody else finds it done. */
  VERIFY("diverifikasi", "verified", Set.of(DONE), VERIFIED),
  /** Somebody else finds that it is not. */
  SEND_BACK("dikembalikan", "sent back", Set.of(DONE), IN_PROGRESS, REASON),
  /** It is not to be done after all. */
  DROP("dibatalkan", "dropped", Set.of(AGREED, IN_PROGRESS), DROPPED, REASON);

  private final Text label;
  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<ActionState> from;
  private final Optional<ActionState> to;
  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<EventPart> parts;

  ActionStep(String id, String en, Set<ActionState> from, ActionState to, EventPart... parts) {
    this(id, en, from, Optional.of(to), parts);
  }

  /** A step that leaves the state as it is. */
  ActionStep(String id, String en, Set<ActionState> from, EventPart... parts) {
    this(id, en, from, Optional.empty(), parts);
  }

  ActionStep(String id, String en, Set<ActionState> from, Optional<ActionState> to, EventPart... parts) {
    this.label = Text.of(id, en);
    this.from = from;
    this.to = to;
    this.parts = Set.of(parts);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether an action in a state may take this step.
   *
   * @param state the state
   * @return true when the step may follow
   */
  public boolean mayFollow(ActionState state) {
    return from.contains(state);
  }

  /**
   * Returns the state to which this step leads.
   *
   * @return the state; empty when the step can be taken in several states, and leaves each as it is
   */
  public Optional<ActionState> to() {
    return to;
  }

  /**
   * Tells whether this step demands a part; it takes no others.
   *
   * @param part the part
   * @return true when an event of this step must have it
   */
  public boolean demands(EventPart part) {
    return parts.contains(part);
  }
}
