package io.github.pekppp.priority;

import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Costs given for each step from one level to the next; a raise costs the sum of its steps.
 *
 * @param steps costs, 0..{@link RaiseCosts#MAX}, by indicator and by the level that a step leads to; a step that is left out
 *     cannot be made
 * @param others the costs of the indicators that are not among them
 */
public record StepCosts(Map<IndicatorNumber, Map<Level, Long>> steps, RaiseCosts others) implements RaiseCosts {

  /**
   * Copies the costs.
   *
   * @param steps costs by indicator and by the level that a step leads to
   * @param others the costs of the indicators that are not among them
   */
  public StepCosts {
    Objects.requireNonNull(others, "others");
    Map<IndicatorNumber, Map<Level, Long>> copy = new TreeMap<>();
    steps.forEach((number, costs) -> copy.put(number, Collections.unmodifiableMap(new TreeMap<>(costs))));
    steps = Collections.unmodifiableMap(copy);
    steps.forEach((number, costs) -> costs.forEach((level, cost) -> {
      if (cost < 0 || cost > MAX) {
        throw new IllegalArgumentException("steps: " + cost + " for " + number + " is outside 0.." + MAX);
      }
    }));
  }

  @Override
  public OptionalLong of(IppResult unit, IndicatorResult indicator, Level to) {
    Map<Level, Long> costs = steps.get(indicator.indicator().number());
    if (costs == null) {
      return others.of(unit, indicator, to);
    }
    List<Level> made = steps(indicator, to);
    return costs.keySet().containsAll(made)
        ? OptionalLong.of(made.stream().mapToLong(costs::get).sum())
        : OptionalLong.empty();
  }

  /** The levels that are stepped to, from the first above the present value. */
  static List<Level> steps(IndicatorResult indicator, Level to) {
    return IntStream.rangeClosed(1, to.value())
        .mapToObj(Level::of)
        .filter(level -> level.score().compareTo(indicator.outcome().lowest()) > 0)
        .toList();
  }
}
