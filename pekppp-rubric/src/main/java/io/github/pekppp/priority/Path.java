package io.github.pekppp.priority;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * Returns the levels that the raises of a unit lead to, so that the engine can be asked about them.
   *
   * @param unit the id of the unit; empty for the path of a unit alone
   * @return levels by indicator, for {@link Assessment#withLevels}; a fall that ends between two levels is left out
   */
  default Map<IndicatorNumber, Level> levels(Optional<String> unit) {
    Map<IndicatorNumber, Level> levels = new LinkedHashMap<>();
    shifts().stream()
        .filter(shift -> shift.unit().equals(unit))
        .forEach(shift -> shift.after().level().ifPresent(level -> levels.put(shift.indicator().number(), level)));
    return levels;
  }

  /**
   * Returns the levels that the raises lead to in a path of a unit alone.
   *
   * @return levels by indicator, for {@link Assessment#withLevels}
   */
  default Map<IndicatorNumber, Level> levels() {
    return levels(Optional.empty());
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
