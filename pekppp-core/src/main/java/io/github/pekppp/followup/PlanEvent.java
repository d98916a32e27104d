package io.github.pekppp.followup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A step that a plan took: what was done, when, and by whom. Whether it could be taken is proven by {@link ActionPlan#of}. */
@Value.Immutable
public interface PlanEvent extends Serializable {

  /**
   * Returns what was done.
   *
   * @return the step
   */
  PlanStep step();

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

  /** Checks that no words are blank. */
  @Value.Check
  default void check() {
    Words.check("by", by());
    reason().ifPresent(words -> Words.check("reason", words));
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
  final class Builder extends ImmutablePlanEvent.Builder {
    Builder() {}
  }
}
