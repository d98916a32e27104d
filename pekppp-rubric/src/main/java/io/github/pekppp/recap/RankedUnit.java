package io.github.pekppp.recap;

import io.github.pekppp.score.Index;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit with its rank in its agency. */
@Value.Immutable
public interface RankedUnit extends Serializable {

  /**
   * Returns the rank.
   *
   * @return from 1; units of equal published index share one, and the next rank is as much greater
   */
  int rank();

  /**
   * Returns the unit.
   *
   * @return the unit, which has an index
   */
  UnitShare unit();

  /**
   * Returns its index of last year.
   *
   * @return the index; empty when it had none, or none was given
   */
  Optional<Index> lastYear();

  /**
   * Returns how far its index moved since last year.
   *
   * @return the difference of the published values; empty without an index of last year
   */
  default Optional<BigDecimal> change() {
    return lastYear().map(before -> unit().unit().ipp().orElseThrow().rounded().subtract(before.rounded()));
  }
}
