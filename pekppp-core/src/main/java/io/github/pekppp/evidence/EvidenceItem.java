package io.github.pekppp.evidence;

import io.github.pekppp.indicator.IndicatorNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of evidence (bukti dukung) that a unit handed in for an indicator. */
@Value.Immutable
public interface EvidenceItem extends Serializable {

  /**
   * Returns what identifies the item in the file of its unit.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns the indicator it was handed in for.
   *
   * @return the number
   */
  IndicatorNumber indicator();

  /**
   * Returns which piece that the indicator asks for it is.
   *
   * @return the id of an {@link EvidenceRequest} of the indicator; empty for a further piece that no request asks for
   */
  Optional<String> request();

  /**
   * Returns what it is.
   *
   * @return the kind
   */
  EvidenceKind kind();

  /**
   * Returns what it is called.
   *
   * @return the title, not blank
   */
  String title();

  /**
   * Returns where it can be found.
   *
   * @return such as the number of a decree or a link; empty when it was not given
   */
  Optional<String> reference();

  /**
   * Returns the hash of its content, by which somebody can tell later whether it is still the same.
   *
   * @return the SHA-256, 64 lower-case hexadecimal digits; empty when it was not given
   */
  Optional<String> sha256();

  /**
   * Returns the day on which it was made or enacted.
   *
   * @return the date it bears; empty when it bears none
   */
  Optional<LocalDate> issued();

  /**
   * Returns who collected it.
   *
   * @return the name, not blank
   */
  String collectedBy();

  /**
   * Returns the day from which it is known.
   *
   * @return the date
   */
  LocalDate collectedOn();

  /**
   * Returns the first day of the time it says something about.
   *
   * @return the date; empty when it is not about a time, or that has no beginning
   */
  Optional<LocalDate> coversFrom();

  /**
   * Returns the last day of the time it says something about.
   *
   * @return the date; empty when it is not about a time, or that has no end
   */
  Optional<LocalDate> coversUntil();

  /**
   * Returns the last day on which it is valid.
   *
   * @return the date; empty when it does not expire
   */
  Optional<LocalDate> expires();

  /**
   * Tells whether it is no longer valid.
   *
   * @param date the date to look at
   * @return true after the last day on which it is valid
   */
  default boolean hasExpired(LocalDate date) {
    return expires().filter(date::isAfter).isPresent();
  }

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    if (id().isBlank()) {
      throw new IllegalArgumentException("id: is blank");
    }
    if (title().isBlank() || collectedBy().isBlank()) {
      throw new IllegalArgumentException((title().isBlank() ? "title" : "collectedBy") + ": is blank");
    }
  }

  /**
   * Starts an item.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an item; whether its dates and hash can be right is checked where it enters an {@link EvidenceFile}. */
  final class Builder extends ImmutableEvidenceItem.Builder {
    Builder() {}
  }
}
