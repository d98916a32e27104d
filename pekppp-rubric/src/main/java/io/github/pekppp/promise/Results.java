package io.github.pekppp.promise;

import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what came of an indicator in a result. */
final class Results {

  private Results() {}

  static Optional<Outcome> outcome(IppResult result, IndicatorNumber number) {
    return Stream.concat(result.indicators().stream(), result.extras().stream())
        .filter(found -> found.indicator().number().equals(number))
        .map(IndicatorResult::outcome)
        .findFirst();
  }
}
