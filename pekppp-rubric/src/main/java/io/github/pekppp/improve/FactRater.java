package io.github.pekppp.improve;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rates the facts of a unit by the scales of an edition, under one policy.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactRater implements Serializable {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a map that is serializable
  private final Map<IndicatorNumber, Scale> scales = new LinkedHashMap<>();

  private record Scale(Indicator indicator, LevelRules rules) implements Serializable {}

  private FactRater(Instrument instrument, ScoringPolicy policy) {
    Objects.requireNonNull(policy, "policy");
    instrument.indicators().forEach(sheet ->
        scales.put(sheet.number(), new Scale(sheet.indicator(), policy.levels(instrument, sheet))));
  }

  /**
   * Makes a rater with the default readings of an edition.
   *
   * @param instrument the edition
   * @return the rater
   */
  public static FactRater of(Instrument instrument) {
    return of(instrument, ScoringPolicy.defaultsOf(instrument));
  }

  /**
   * Makes a rater.
   *
   * @param instrument the edition
   * @param policy the policy, whose readings of open questions decide which scales apply
   * @return the rater
   */
  public static FactRater of(Instrument instrument, ScoringPolicy policy) {
    return new FactRater(instrument, policy);
  }

  /**
   * Rates the facts of an assessment (form F-01).
   *
   * @param assessment what was written down about a unit
   * @return a rating per indicator that counts, in the order of the form; one of which no fact is known has the whole
   *     range of levels
   */
  public List<FactRating> rate(Assessment assessment) {
    List<FactRating> ratings = new ArrayList<>(scales.size());
    scales.forEach((number, scale) -> ratings.add(
        FactRating.of(scale.indicator, scale.rules, assessment.facts().getOrDefault(number, Facts.NONE))));
    return ratings;
  }

  /**
   * Rates the facts of one indicator.
   *
   * @param number the number of the indicator
   * @param facts what is known
   * @return the rating; empty when the edition has no such indicator that counts
   */
  public Optional<FactRating> rate(IndicatorNumber number, Facts facts) {
    return Optional.ofNullable(scales.get(number)).map(scale -> FactRating.of(scale.indicator, scale.rules, facts));
  }
}
