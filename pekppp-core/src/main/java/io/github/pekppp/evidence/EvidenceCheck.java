package io.github.pekppp.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody found who checked a piece of evidence on a day. */
@Value.Immutable
public interface EvidenceCheck extends Serializable {

  /**
   * Returns what was checked.
   *
   * @return the id of an {@link EvidenceItem}, not blank
   */
  String item();

  /**
   * Returns how it was checked.
   *
   * @return the method
   */
  CheckMethod method();

  /**
   * Returns what was found.
   *
   * @return the outcome
   */
  CheckOutcome outcome();

  /**
   * Returns who checked it.
   *
   * @return the name, not blank
   */
  String by();

  /**
   * Returns the day of the check.
   *
   * @return the date
   */
  LocalDate on();

  /**
   * Returns what the checker noted.
   *
   * @return the note; empty when there is none
   */
  Optional<String> note();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    if (item().isBlank() || by().isBlank()) {
      throw new IllegalArgumentException((item().isBlank() ? "item" : "by") + ": is blank");
    }
  }

  /**
   * Starts a check.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check. */
  final class Builder extends ImmutableEvidenceCheck.Builder {
    Builder() {}
  }
}
