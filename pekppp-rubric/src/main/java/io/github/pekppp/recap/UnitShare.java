package io.github.pekppp.recap;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit with its part in the index of its agency. */
@Value.Immutable
public interface UnitShare extends Serializable {

  /**
   * Returns the unit.
   *
   * @return the unit
   */
  UnitIndex unit();

  /**
   * Returns its part.
   *
   * @return the share, 0..1; those of all units sum to 1, that of a unit without an index is 0
   */
  Ratio share();

  /**
   * Returns the value that counts.
   *
   * @return the exact or the rounded index, as the policy says; 0 without an index
   */
  Ratio counted();

  /**
   * Returns the category of the unit's index.
   *
   * @return the category; empty without an index, and between two limits when the policy reads them as printed
   */
  Optional<Grade> category();

  /**
   * Returns what the unit adds to the index of the agency.
   *
   * @return the share times the value that counts; over all units they sum to the exact index
   */
  default Ratio points() {
    return share().times(counted());
  }
}
