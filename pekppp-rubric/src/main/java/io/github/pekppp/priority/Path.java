package io.github.pekppp.priority;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Shifts that are made together, and the index that they lead to. */
@Value.Immutable
public interface Path extends Serializable {

  /**
   * Returns the shifts.
   *
   * @return at most one per indicator, in the order of the form; none where nothing has to change
   */
  List<Shift> shifts();

  /**
   * Returns what they cost together.
   *
   * @return the sum of the costs
   */
  default long cost() {
    return shifts().stream().mapToLong(Shift::cost).sum();
  }

  /**
   * Returns the index before.
   *
   * @return the index
   */
  Index before();

  /**
   * Returns the index after all shifts, as the engine computes it.
   *
   * @return the index
   */
  Index after();

  /**
   * Returns the category after all shifts.
   *
   * @return the category; empty between two limits when the policy reads them as printed
   */
  Optional<Grade> category();

  /**
   * Returns what the shifts do to the index together.
   *
   * @return points, exact; the sum of those of the shifts unless the policy rounds each aspect or unit
   */
  default Ratio points() {
    return after().exact().ratio().minus(before().exact().ratio());
  }
}
