package io.github.pekppp.paper;

import io.github.pekppp.priority.FactChanges;
import io.github.pekppp.priority.Goal;
import io.github.pekppp.priority.Path;
import io.github.pekppp.priority.Shift;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Text;
import java.util.Objects;
import java.util.function.Function;

/**
 * What to fix first (prioritas perbaikan): the cheapest way found to a goal.
 *
 * @param goal what was aimed at, such as the next category
 * @param path the way; without shifts where the goal is reached already
 * @param costUnit what costs are counted in, such as "facts to change"; empty when that is not known
 * @param changes says what has to change for a shift
 */
public record WayUp(Goal goal, Path path, Text costUnit, Function<Shift, Text> changes) {

  /**
   * Checks that nothing is left out.
   *
   * @param goal what was aimed at
   * @param path the way
   * @param costUnit what costs are counted in
   * @param changes says what has to change for a shift
   */
  public WayUp {
    Objects.requireNonNull(goal, "goal");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(costUnit, "costUnit");
    Objects.requireNonNull(changes, "changes");
  }

  /**
   * Shows the way of a unit whose costs are counted in facts to change.
   *
   * @param goal what was aimed at
   * @param path the way
   * @param result the result that it starts from
   * @param changes what has to change
   * @return the way
   */
  public static WayUp of(Goal goal, Path path, IppResult result, FactChanges changes) {
    return new WayUp(goal, path, Text.of("fakta yang diubah", "facts to change"), shift -> changes.text(result, shift));
  }
}
