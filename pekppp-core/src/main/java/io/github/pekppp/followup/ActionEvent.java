package io.github.pekppp.followup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step that an action took: what was done, when, and by whom.
 *
 * <p>Whether the step could be taken, and has the parts it demands, is proven by {@link Action#replay}.
 */
@Value.Immutable
public interface ActionEvent extends Serializable {

  /**
   * Returns what was done.
   *
   * @return the step
   */
  ActionStep step();

  /**
   * Returns when.
   *
   * @return the date
   */
  LocalDate on();

  /**
   * Returns by whom.
   *
   * @return the name, not blank
   */
  String by();

  /**
   * Returns why.
   *
   * @return the reason, not blank; empty when the step demands none
   */
  Optional<String> reason();

  /**
   * Returns the milestone it is about.
   *
   * @return the id of the milestone, not blank; empty when the step is about none
   */
  Optional<String> milestone();

  /**
   * Returns what proves it.
   *
   * @return ids of evidence, none blank; empty when the step demands none
   */
  List<String> evidence();

  /**
   * Returns who is in charge from then on.
   *
   * @return the name, not blank; empty when the step puts nobody in charge
   */
  Optional<String> owner();

  /**
   * Returns until when the action is to be done from then on.
   *
   * @return the last day on which it is done in time; empty when the step sets no deadline
   */
  Optional<LocalDate> deadline();

  /** Checks that no words are blank. */
  @Value.Check
  default void check() {
    Words.check("by", by());
    reason().ifPresent(words -> Words.check("reason", words));
    milestone().ifPresent(id -> Words.check("milestone", id));
    evidence().forEach(id -> Words.check("evidence", id));
    owner().ifPresent(name -> Words.check("owner", name));
  }

  /**
   * Tells whether this event has a part.
   *
   * @param part the part
   * @return true when it was given
   */
  default boolean has(EventPart part) {
    return switch (part) {
      case REASON -> reason().isPresent();
      case MILESTONE -> milestone().isPresent();
      case EVIDENCE -> !evidence().isEmpty();
      case OWNER -> owner().isPresent();
      case DEADLINE -> deadline().isPresent();
    };
  }

  /**
   * Starts an event.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an event. */
  final class Builder extends ImmutableActionEvent.Builder {
    Builder() {}

    static Builder of(ActionStep step, LocalDate on, String by) {
      Builder event = new Builder();
      event.step(step).on(on).by(by);
      return event;
    }
  }
}
