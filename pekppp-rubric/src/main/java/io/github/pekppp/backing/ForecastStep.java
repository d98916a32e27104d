package io.github.pekppp.backing;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A day from which on fewer points rest on valid evidence. */
@Value.Immutable
public interface ForecastStep extends Serializable {

  /**
   * Returns the day.
   *
   * @return the first day on which the pieces are no longer valid
   */
  LocalDate date();

  /**
   * Returns what is no longer valid.
   *
   * @return the pieces to renew, in the order of the form
   */
  List<EvidencePiece> lapsed();

  /**
   * Returns the points at stake.
   *
   * @return points of the index that begin to rest on expired evidence on this day; 0 where another piece of the indicator
   *     has expired before
   */
  Ratio points();

  /**
   * Returns what would be left of the index without the points that rest on expired evidence.
   *
   * @return the index from this day on
   */
  Index index();

  /**
   * Returns the category of what would be left.
   *
   * @return the category; empty when the result has no index, and between two limits when the policy reads them as printed
   */
  Optional<Grade> category();

  /**
   * Starts a step.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a step. */
  final class Builder extends ImmutableForecastStep.Builder {
    Builder() {}
  }
}
