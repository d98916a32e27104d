package io.github.pekppp.followup;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a unit does about recommendations (tindak lanjut), with the dated history of its life.
 *
 * <p>Each state is a type that offers only the steps which may follow; a step returns the action in its next state, with one
 * event more. Nothing in a history ever changes, so that state, owner, deadline, progress and lateness can be told for any
 * date. What was done on a date counts from that date on.
 *
 * <pre>{@code
 * Action.Agreed agreed = Action.proposeOrThrow(details, march, "Bagian Organisasi").agree(april, "Kepala Dinas");
 * Action.Done done = agreed.start(may, "Tim SP").reach(june, "Tim SP", "draft").finish(july, "Tim SP", List.of("sk-2025"));
 * }</pre>
 *
 * <p>A step with a date before that of the last one, with a blank name or reason, with a milestone that cannot be reached or
 * undone, or with a deadline that is not later is a programmer's mistake and throws an {@link IllegalArgumentException} that
 * names the argument. Immutable, thread-safe, equal by value.
 */
public abstract sealed class Action implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ActionDetails details;
  private final ActionHistory history;

  private Action(ActionDetails details, ActionHistory history) {
    this.details = details;
    this.history = history;
  }

  /**
   * Proposes an action.
   *
   * @param details what it is
   * @param on when it is proposed
   * @param by who proposes it
   * @return the action, or what is wrong with its details; paths are such as {@code milestones[2]}
   */
  public static Validation<List<Problem>, Proposed> propose(ActionDetails details, LocalDate on, String by) {
    ActionEvent event = ActionEvent.Builder.of(ActionStep.PROPOSE, on, by).build();
    ProblemLog log = new ProblemLog();
    log.addAll(details.faults(Place.ROOT));
    return log.result(() -> new Proposed(details, ActionHistory.EMPTY.then(event)));
  }

  /**
   * Proposes an action, throwing where {@link #propose} would return problems.
   *
   * @param details what it is
   * @param on when it is proposed
   * @param by who proposes it
   * @return the action
   * @throws ProblemException when something is wrong with its details
   */
  public static Proposed proposeOrThrow(ActionDetails details, LocalDate on, String by) {
    return ProblemLog.orThrow(propose(details, on, by));
  }

  /**
   * Makes an action from what was stored of it.
   *
   * @param details what it is
   * @param events its history, first to last
   * @return the action in the state its history leads to, or everything that is wrong; paths are such as {@code history[3].on}
   */
  public static Validation<List<Problem>, Action> replay(ActionDetails details, List<ActionEvent> events) {
    return replay(details, events, Place.ROOT);
  }

  /**
   * Makes an action from what was stored of it, telling problems by the place of the action.
   *
   * @param details what it is
   * @param events its history, first to last
   * @param place where the action stands
   * @return the action in the state its history leads to, or everything that is wrong
   */
  public static Validation<List<Problem>, Action> replay(ActionDetails details, List<ActionEvent> events, Place place) {
    Place steps = place.key("history");
    ProblemLog log = new ProblemLog();
    log.addAll(details.faults(place));
    if (events.isEmpty()) {
      log.add(FollowUpProblem.HISTORY_EMPTY.at(steps, ActionStep.PROPOSE.label()));
    }
    ActionHistory history = ActionHistory.EMPTY;
    for (ActionEvent event : events) {
      log.addAll(history.faults(event, details, steps.item(history.events().size() + 1)));
      history = history.then(event);
    }
    ActionHistory proven = history;
    return log.result(() -> of(details, proven));
  }

  /**
   * Makes an action from what was stored of it, throwing where {@link #replay(ActionDetails, List)} would return problems.
   *
   * @param details what it is
   * @param events its history, first to last
   * @return the action in the state its history leads to
   * @throws ProblemException when something is wrong with it
   */
  public static Action replayOrThrow(ActionDetails details, List<ActionEvent> events) {
    return ProblemLog.orThrow(replay(details, events));
  }

  private static Action of(ActionDetails details, ActionHistory proven) {
    return switch (proven.state().orElseThrow()) {
      case PROPOSED -> new Proposed(details, proven);
      case AGREED -> new Agreed(details, proven);
      case IN_PROGRESS -> new InProgress(details, proven);
      case DONE -> new Done(details, proven);
      case VERIFIED -> new Verified(details, proven);
      case REJECTED -> new Rejected(details, proven);
      case DROPPED -> new Dropped(details, proven);
    };
  }

  /**
   * Returns what it is.
   *
   * @return the details
   */
  public final ActionDetails details() {
    return details;
  }

  /**
   * Returns its name.
   *
   * @return the id
   */
  public final String id() {
    return details.id();
  }

  /**
   * Returns the steps it took.
   *
   * @return events, first to last, at least one, unmodifiable
   */
  public final List<ActionEvent> history() {
    return history.events();
  }

  /**
   * Returns how far it is after all its steps.
   *
   * @return the state
   */
  public final ActionState state() {
    return history.state().orElseThrow();
  }

  /**
   * Returns how far it was on a date.
   *
   * @param date the date
   * @return the state at the end of that day; empty before the action was proposed
   */
  public final Optional<ActionState> stateOn(LocalDate date) {
    return history.until(date).state();
  }

  /**
   * Returns this action as it was on a date.
   *
   * @param date the date
   * @return the action with the steps up to the end of that day; empty before it was proposed
   */
  public final Optional<Action> asOf(LocalDate date) {
    ActionHistory known = history.until(date);
    return known.state().map(state -> of(details, known));
  }

  /**
   * Tells whether this is another action at the same or a later time: the same details, and no step of the other changed.
   *
   * @param earlier the other action
   * @return true when its history begins with that of the other
   */
  public final boolean continues(Action earlier) {
    return details.equals(earlier.details) && isLaterThan(earlier);
  }

  /** Tells whether nothing of an earlier history was taken back. */
  final boolean isLaterThan(Action earlier) {
    return history.continues(earlier.history);
  }

  /**
   * Returns who was in charge on a date (penanggung jawab).
   *
   * @param date the date
   * @return who was put in charge last by the end of that day, else who was at first; empty when nobody was
   */
  public final Optional<String> ownerOn(LocalDate date) {
    return history.until(date).owner(details);
  }

  /**
   * Returns the deadline that held on a date.
   *
   * @param date the date
   * @return the last day in time as extended by the end of that day, else as it was at first
   */
  public final LocalDate deadlineOn(LocalDate date) {
    return history.until(date).deadline(details);
  }

  /**
   * Returns how much of it was done on a date.
   *
   * <p>The part of its milestones that was reached; 1 once the unit shows that it is done. It falls only where a milestone is
   * undone or a finished action is sent back, each with a reason.
   *
   * @param date the date
   * @return from 0 to 1
   */
  public final Ratio progressOn(LocalDate date) {
    ActionHistory known = history.until(date);
    boolean shown = known.state().filter(state -> state == ActionState.DONE || state == ActionState.VERIFIED).isPresent();
    if (shown) {
      return Ratio.ONE;
    }
    int milestones = details.milestones().size();
    return milestones == 0 ? Ratio.ZERO : Ratio.of(known.reached().size(), milestones);
  }

  /**
   * Returns the milestones that had been reached on a date and not undone.
   *
   * @param date the date
   * @return milestones in the order of the details
   */
  public final List<Milestone> reachedOn(LocalDate date) {
    Set<String> reached = history.until(date).reached();
    return details.milestones().stream().filter(milestone -> reached.contains(milestone.id())).toList();
  }

  /**
   * Returns how late it was on a date: counted to that date while there was something to do, else to the day on which the
   * unit showed that it was done.
   *
   * <p>It is counted from the deadline that held on the date: an extension does not change how late the action was before.
   *
   * @param date the date
   * @return days after the deadline; 0 when it was in time, not yet proposed, or will not be done
   */
  public final long daysLateOn(LocalDate date) {
    ActionHistory known = history.until(date);
    Optional<LocalDate> end = known.state().filter(ActionState::counts).map(state -> state.isOpen()
        ? date
        : known.finish().map(ActionEvent::on).orElseThrow());
    return end.map(day -> LateAction.days(known.deadline(details), day)).orElse(0L);
  }

  /**
   * Returns the milestones that were late on a date.
   *
   * @param date the date
   * @return milestones that were due before and not reached, in the order of the details; empty when nothing is left to do
   */
  public final List<Milestone> lateMilestonesOn(LocalDate date) {
    ActionHistory known = history.until(date);
    if (known.state().filter(ActionState::isOpen).isEmpty()) {
      return List.of();
    }
    Set<String> reached = known.reached();
    return details.milestones().stream()
        .filter(milestone -> milestone.due().isBefore(date) && !reached.contains(milestone.id()))
        .toList();
  }

  /**
   * Returns what was handed in on a date to prove that it is done.
   *
   * @param date the date
   * @return ids of evidence; empty unless the action counted as done or verified then
   */
  public final List<String> evidenceOn(LocalDate date) {
    ActionHistory known = history.until(date);
    boolean shown = known.state().filter(state -> state.counts() && !state.isOpen()).isPresent();
    return known.finish().filter(event -> shown).map(ActionEvent::evidence).orElse(List.of());
  }

  final ActionHistory then(ActionStep step, LocalDate on, String by) {
    return then(ActionEvent.Builder.of(step, on, by).build());
  }

  final ActionHistory then(ActionStep step, LocalDate on, String by, String reason) {
    return then(ActionEvent.Builder.of(step, on, by).reason(reason).build());
  }

  final ActionHistory assigned(LocalDate on, String by, String owner) {
    return then(ActionEvent.Builder.of(ActionStep.ASSIGN, on, by).owner(owner).build());
  }

  final ActionHistory extended(LocalDate on, String by, LocalDate deadline, String reason) {
    return then(ActionEvent.Builder.of(ActionStep.EXTEND, on, by).deadline(deadline).reason(reason).build());
  }

  final ActionHistory then(ActionEvent event) {
    return history.thenOrThrow(event, details);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Action that && details.equals(that.details) && history.equals(that.history);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(details, history);
  }

  @Override
  public final String toString() {
    return id() + history().stream()
        .map(event -> event.on() + " " + event.step().code())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** An action that somebody suggested. */
  public static final class Proposed extends Action {

    private static final long serialVersionUID = 1L;

    private Proposed(ActionDetails details, ActionHistory history) {
      super(details, history);
    }

    /**
     * Puts somebody in charge, in place of whoever was.
     *
     * @param on when
     * @param by who decides
     * @param owner who is in charge from then on
     * @return the proposed action with its new owner
     */
    public Proposed assign(LocalDate on, String by, String owner) {
      return new Proposed(details(), assigned(on, by, owner));
    }

    /**
     * Decides that it is to be done.
     *
     * @param on when
     * @param by who decides
     * @return the agreed action
     */
    public Agreed agree(LocalDate on, String by) {
      return new Agreed(details(), then(ActionStep.AGREE, on, by));
    }

    /**
     * Decides that it is not to be done.
     *
     * @param on when
     * @param by who decides
     * @param reason why
     * @return the rejected action
     */
    public Rejected reject(LocalDate on, String by, String reason) {
      return new Rejected(details(), then(ActionStep.REJECT, on, by, reason));
    }
  }

  /** An action that is to be done. */
  public static final class Agreed extends Action {

    private static final long serialVersionUID = 1L;

    private Agreed(ActionDetails details, ActionHistory history) {
      super(details, history);
    }

    /**
     * Puts somebody in charge, in place of whoever was.
     *
     * @param on when
     * @param by who decides
     * @param owner who is in charge from then on
     * @return the agreed action with its new owner
     */
    public Agreed assign(LocalDate on, String by, String owner) {
      return new Agreed(details(), assigned(on, by, owner));
    }

    /**
     * Gives it more time. Its milestones stay due when they were.
     *
     * @param on when
     * @param by who decides
     * @param deadline the last day in time from then on, after the one before
     * @param reason why
     * @return the agreed action with its new deadline
     */
    public Agreed extend(LocalDate on, String by, LocalDate deadline, String reason) {
      return new Agreed(details(), extended(on, by, deadline, reason));
    }

    /**
     * Begins the work.
     *
     * @param on when
     * @param by who begins
     * @return the action in progress
     */
    public InProgress start(LocalDate on, String by) {
      return new InProgress(details(), then(ActionStep.START, on, by));
    }

    /**
     * Decides that it is not to be done after all.
     *
     * @param on when
     * @param by who decides
     * @param reason why
     * @return the dropped action
     */
    public Dropped drop(LocalDate on, String by, String reason) {
      return new Dropped(details(), then(ActionStep.DROP, on, by, reason));
    }
  }

  /** An action that is being done. */
  public static final class InProgress extends Action {

    private static final long serialVersionUID = 1L;

    private InProgress(ActionDetails details, ActionHistory history) {
      super(details, history);
    }

    /**
     * Puts somebody in charge, in place of whoever was.
     *
     * @param on when
     * @param by who decides
     * @param owner who is in charge from then on
     * @return the running action with its new owner
     */
    public InProgress assign(LocalDate on, String by, String owner) {
      return new InProgress(details(), assigned(on, by, owner));
    }

    /**
     * Gives it more time. Its milestones stay due when they were.
     *
     * @param on when
     * @param by who decides
     * @param deadline the last day in time from then on, after the one before
     * @param reason why
     * @return the running action with its new deadline
     */
    public InProgress extend(LocalDate on, String by, LocalDate deadline, String reason) {
      return new InProgress(details(), extended(on, by, deadline, reason));
    }

    /**
     * Reaches a milestone.
     *
     * @param on when
     * @param by who reports it
     * @param milestone the id of a milestone that is not reached yet
     * @return the action, one milestone further
     */
    public InProgress reach(LocalDate on, String by, String milestone) {
      return new InProgress(details(), then(ActionEvent.Builder.of(ActionStep.REACH, on, by).milestone(milestone).build()));
    }

    /**
     * Takes back that a milestone was reached.
     *
     * @param on when
     * @param by who reports it
     * @param milestone the id of a milestone that counts as reached
     * @param reason why
     * @return the action, one milestone back
     */
    public InProgress undo(LocalDate on, String by, String milestone, String reason) {
      return new InProgress(details(), then(
          ActionEvent.Builder.of(ActionStep.UNDO, on, by).milestone(milestone).reason(reason).build()));
    }

    /**
     * Shows that it is done. Milestones that were not reached were not needed.
     *
     * @param on when
     * @param by who reports it
     * @param evidence ids of what proves it, at least one
     * @return the finished action, to be verified by somebody
     */
    public Done finish(LocalDate on, String by, List<String> evidence) {
      return new Done(details(), then(ActionEvent.Builder.of(ActionStep.FINISH, on, by).evidence(evidence).build()));
    }

    /**
     * Decides that it is not to be done after all.
     *
     * @param on when
     * @param by who decides
     * @param reason why
     * @return the dropped action
     */
    public Dropped drop(LocalDate on, String by, String reason) {
      return new Dropped(details(), then(ActionStep.DROP, on, by, reason));
    }
  }

  /** An action that the unit says is done. */
  public static final class Done extends Action {

    private static final long serialVersionUID = 1L;

    private Done(ActionDetails details, ActionHistory history) {
      super(details, history);
    }

    /**
     * Finds it done.
     *
     * @param on when
     * @param by who looked at the evidence
     * @return the verified action
     */
    public Verified verify(LocalDate on, String by) {
      return new Verified(details(), then(ActionStep.VERIFY, on, by));
    }

    /**
     * Finds it not done.
     *
     * @param on when
     * @param by who looked at the evidence
     * @param reason why
     * @return the action in progress again
     */
    public InProgress sendBack(LocalDate on, String by, String reason) {
      return new InProgress(details(), then(ActionStep.SEND_BACK, on, by, reason));
    }
  }

  /** An action that somebody else found done. */
  public static final class Verified extends Action {

    private static final long serialVersionUID = 1L;

    private Verified(ActionDetails details, ActionHistory history) {
      super(details, history);
    }
  }

  /** An action that was never agreed. */
  public static final class Rejected extends Action {

    private static final long serialVersionUID = 1L;

    private Rejected(ActionDetails details, ActionHistory history) {
      super(details, history);
    }
  }

  /** An action that was given up. */
  public static final class Dropped extends Action {

    private static final long serialVersionUID = 1L;

    private Dropped(ActionDetails details, ActionHistory history) {
      super(details, history);
    }
  }
}
