package io.github.pekppp.priority;

import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import java.io.Serializable;
import java.util.OptionalLong;

/** What it costs to raise an indicator: days, rupiah, facts to change, whatever a host counts. */
@FunctionalInterface
public interface RaiseCosts extends Serializable {

  /** The highest cost of a raise, so that sums stay exact. */
  long MAX = 10_000_000_000_000L;

  /** No indicator can be raised. */
  RaiseCosts NONE = (unit, indicator, to) -> OptionalLong.empty();

  /** Every step from one level to the next costs 1. */
  RaiseCosts ONE_PER_STEP = (unit, indicator, to) -> OptionalLong.of(StepCosts.steps(indicator, to).size());

  /**
   * Tells what a raise costs.
   *
   * @param unit the result of the unit
   * @param indicator its indicator
   * @param to the level to raise it to, above its present value
   * @return from 0 to {@link #MAX}, the same for the same question; empty when it cannot be raised so far
   */
  OptionalLong of(IppResult unit, IndicatorResult indicator, Level to);
}
