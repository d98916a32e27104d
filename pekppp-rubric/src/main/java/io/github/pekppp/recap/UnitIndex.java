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
   * @return final for a bare index
   */
  @Value.Default
  default Status status() {
    return Status.FINAL;
  }

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
  Optional<IppResult> result();

  /**
   * Takes a bare index.
   *
   * @param unit the unit's id
   * @param ipp its index
   * @return the unit
   */
  static UnitIndex of(String unit, Index ipp) {
    return builder().unit(unit).ipp(ipp).build();
  }

  /**
   * Takes the result of a unit.
   *
   * @param unit the unit's id
   * @param result its result
   * @return the unit
   */
  static UnitIndex of(String unit, IppResult result) {
    return builder().unit(unit).ipp(result.ipp()).status(result.status()).result(result).build();
  }

  /**
   * Starts a unit.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a unit. */
  final class Builder extends ImmutableUnitIndex.Builder {
    Builder() {}
  }
}
