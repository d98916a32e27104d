package io.github.pekppp.cli;

import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.priority.FactChanges;
import io.github.pekppp.priority.RaiseCosts;
import io.github.pekppp.priority.Shift;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** What raises change in each unit, by its own edition and policy. */
final class AgencyChanges implements RaiseCosts {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // maps that are serializable
  private final Map<String, IppResult> results = new LinkedHashMap<>();

  @SuppressWarnings("serial")
  private final Map<Rules, FactChanges> changes = new HashMap<>();

  /** By what a unit is scored. */
  private record Rules(String edition, ScoringPolicy policy) implements Serializable {
    static Rules of(IppResult result) {
      return new Rules(result.instrumentSha256(), result.policy());
    }
  }

  AgencyChanges(AgencyFiles read) {
    for (int i = 0; i < read.worksheets().size(); i++) {
      Worksheet worksheet = read.worksheets().get(i);
      IppResult result = read.index().units().get(i).unit().result().orElseThrow();
      results.put(worksheet.locus().unit().id(), result);
      changes.computeIfAbsent(
          Rules.of(result), rules -> FactChanges.of(worksheet.instrument(), worksheet.policy()));
    }
  }

  @Override
  public OptionalLong of(IppResult unit, IndicatorResult indicator, Level to) {
    return known(unit).of(unit, indicator, to);
  }

  Text text(Shift shift) {
    IppResult unit = shift.unit()
        .flatMap(id -> Optional.ofNullable(results.get(id)))
        .orElseGet(() -> results.values().iterator().next());
    return known(unit).text(unit, shift);
  }

  private FactChanges known(IppResult unit) {
    return Objects.requireNonNull(changes.get(Rules.of(unit)), "a unit that was read");
  }
}
