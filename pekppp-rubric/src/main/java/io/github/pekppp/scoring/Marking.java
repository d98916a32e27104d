package io.github.pekppp.scoring;

import io.github.pekppp.instrument.IndicatorSheet;

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
}
