package io.github.pekppp.priority;

import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.StateSpace;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.improve.Improvement;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One per fact to change: the size of the smallest improvement that reaches the level.
 *
 * <p>It starts from the facts of the unit where they give the level that the indicator has. Where they do not, or none is
 * known, the unit is taken to have the least that gives this level.
 */
public final class FactCosts implements RaiseCosts {

  private static final long serialVersionUID = 1L;

  private static final Rounding WHOLE = new Rounding(0, RoundingMode.FLOOR);

  private final FactRater rater;
  private final ConcurrentMap<Usual, Long> usual = new ConcurrentHashMap<>();

  /** A raise of a unit that has the least that gives its level: it costs the same everywhere. */
  private record Usual(IndicatorNumber number, Level from, Level to) implements Serializable {}

  private FactCosts(FactRater rater) {
    this.rater = rater;
  }

  /**
   * Makes the costs of an edition.
   *
   * @param instrument the edition
   * @param policy the policy, whose readings of open questions decide which scales apply
   * @return the costs
   */
  public static FactCosts of(Instrument instrument, ScoringPolicy policy) {
    return new FactCosts(FactRater.of(instrument, policy));
  }

  @Override
  public OptionalLong of(IppResult unit, IndicatorResult indicator, Level to) {
    IndicatorNumber number = indicator.indicator().number();
    Level from = whole(indicator.outcome().lowest());
    Facts facts = unit.assessment().facts().getOrDefault(number, Facts.NONE);
    Optional<FactRating> rating = rater.rate(number, facts)
        .filter(rated -> rated.certain().equals(from) && rated.possible().equals(from));
    return OptionalLong.of(rating.isPresent()
        ? effort(rating.get(), to)
        : usual.computeIfAbsent(new Usual(number, from, to), this::usual));
  }

  private long usual(Usual raise) {
    Optional<FactRating> start = rater.rate(raise.number, Facts.NONE)
        .flatMap(rating -> least(rating.rules(), raise.from))
        .flatMap(facts -> rater.rate(raise.number, facts));
    return start.map(rating -> effort(rating, raise.to)).orElseGet(() -> (long) raise.to.value() - raise.from.value());
  }

  /** Facts that give a level by as little as the order of the values tells. */
  private static Optional<Facts> least(LevelRules rules, Level level) {
    Optional<StateSpace> space = StateSpace.of(rules.conditions());
    return space
        .filter(states -> level.value() > 0)
        .map(states -> states.least(rules.conditions().get(level.value() - 1)))
        .filter(facts -> rules.certain(facts).equals(level))
        .or(() -> space.flatMap(states -> first(states, rules, level)));
  }

  private static Optional<Facts> first(StateSpace states, LevelRules rules, Level level) {
    List<Facts> found = new ArrayList<>(1);
    states.forEach(facts -> {
      if (found.isEmpty() && rules.certain(facts).equals(level)) {
        found.add(facts);
      }
    });
    return found.stream().findFirst();
  }

  private static long effort(FactRating rating, Level to) {
    return rating.improvements(to).stream().mapToInt(Improvement::effort).min().orElse(0);
  }

  /** The level of an indicator; several evaluators' mean may lie between two, and counts as the lower. */
  private static Level whole(Score score) {
    return Level.of(score.rounded(WHOLE).intValueExact());
  }
}
