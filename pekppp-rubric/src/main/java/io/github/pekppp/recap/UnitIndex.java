package io.github.pekppp.recap;

import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Status;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The index of a unit as a part of that of its agency. */
@Value.Immutable
public interface UnitIndex extends Serializable {

  /**
   * Returns the unit.
   *
   * @return its id, unique within the agency
   */
  String unit();

  /**
   * Returns how far the index can be relied on.
   *
   * @return that of the result; final for a bare index, incomplete without an index
   */
  Status status();

  /**
   * Returns the index.
   *
   * @return the index; empty when there is none yet
   */
  Optional<Index> ipp();

  /**
   * Returns the weight of the unit in a weighted mean.
   *
   * @return any number above 0, only their proportions matter; empty where a plain mean is made
   */
  Optional<Ratio> weight();

  /**
   * Returns the result behind the index.
   *
   * @return the result, to drill down to aspects and indicators; empty for a bare index
   */
  @Value.Redacted
  Optional<IppResult> result();

  /** Checks that the unit has a name. */
  @Value.Check
  default void check() {
    if (unit().isBlank()) {
      throw new IllegalArgumentException("unit: is blank");
    }
  }

  /**
   * Takes a bare index.
   *
   * @param unit the unit's id, not blank
   * @param ipp its index
   * @return the unit
   */
  static UnitIndex of(String unit, Index ipp) {
    return ImmutableUnitIndex.builder().unit(unit).ipp(ipp).status(Status.FINAL).build();
  }

  /**
   * Takes the result of a unit.
   *
   * @param unit the unit's id, not blank
   * @param result its result
   * @return the unit
   */
  static UnitIndex of(String unit, IppResult result) {
    return ImmutableUnitIndex.builder()
        .unit(unit)
        .ipp(result.ipp())
        .status(result.status())
        .result(result)
        .build();
  }

  /**
   * Takes a unit that has no index yet.
   *
   * @param unit the unit's id, not blank
   * @return the unit
   */
  static UnitIndex withoutIndex(String unit) {
    return ImmutableUnitIndex.builder().unit(unit).status(Status.INCOMPLETE).build();
  }

  /**
   * Returns this unit with a weight.
   *
   * @param weight any number above 0; another one is a problem of the agency's index
   * @return the unit
   */
  default UnitIndex weighted(Ratio weight) {
    return ImmutableUnitIndex.builder().from(this).weight(weight).build();
  }
}
