package io.github.pekppp.scoring;

import io.github.pekppp.explain.Ground;
import io.github.pekppp.instrument.IndicatorSheet;
import java.util.List;

/** Says what came of each indicator of one assessment. */
interface Marking {

  /**
   * Says what came of an indicator.
   *
   * @param sheet the indicator
   * @param remarks takes what a reader must know about it
   * @return the outcome
   */
  Outcome outcome(IndicatorSheet sheet, Remarks remarks);

  /**
   * Says which facts the outcome of an indicator follows from.
   *
   * @param sheet the indicator
   * @return the facts that records tell; none where the outcome does not follow from facts
   */
  default List<Ground> grounds(IndicatorSheet sheet) {
    return List.of();
  }
}
