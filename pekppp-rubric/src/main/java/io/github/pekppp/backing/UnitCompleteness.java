package io.github.pekppp.backing;

import io.github.pekppp.indicator.IndicatorNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/** How complete the evidence of a unit is on a date: as a whole, by aspect, by indicator. */
@Value.Immutable
public interface UnitCompleteness extends Serializable {

  /**
   * Returns the date that was looked at.
   *
   * @return the date
   */
  LocalDate date();

  /**
   * Returns how complete it is by indicator.
   *
   * @return indicators that count, then extra information, in the order of the form
   */
  Map<IndicatorNumber, Completeness> indicators();

  /**
   * Returns how complete it is by aspect.
   *
   * @return aspects by id, in the order of the form; extra information belongs to none
   */
  Map<String, Completeness> aspects();

  /**
   * Returns how complete it is as a whole.
   *
   * @return that of all indicators, extra information included
   */
  default Completeness whole() {
    return Completeness.of(indicators().values().stream());
  }

  /**
   * Starts the completeness of a unit.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the completeness of a unit; {@link EvidenceReview#completeness} works it out. */
  final class Builder extends ImmutableUnitCompleteness.Builder {
    Builder() {}
  }
}
