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
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What has to change for a raise: the smallest improvement that reaches the level. As a cost, one per fact to change.
 *
 * <p>It starts from the facts of the unit where they give the level that the indicator has. Where they do not, or none is
 * known, the unit is taken to have the least that gives this level.
 */
public final class FactChanges implements RaiseCosts {

  private static final long serialVersionUID = 1L;

  private static final Rounding WHOLE = new Rounding(0, RoundingMode.FLOOR);

  private final FactRater rater;
  private final ConcurrentMap<Usual, Long> usual = new ConcurrentHashMap<>();

  /** A raise of a unit that has the least that gives its level: it costs the same everywhere. */
  private record Usual(IndicatorNumber number, Level from, Level to) implements Serializable {}

  private FactChanges(FactRater rater) {
    this.rater = rater;
  }

  /**
   * Knows the changes of an edition.
   *
   * @param instrument the edition
   * @param policy the policy, whose readings of open questions decide which scales apply
   * @return the changes
   */
  public static FactChanges of(Instrument instrument, ScoringPolicy policy) {
    return new FactChanges(FactRater.of(instrument, policy));
  }

  @Override
  public OptionalLong of(IppResult unit, IndicatorResult indicator, Level to) {
    IndicatorNumber number = indicator.indicator().number();
    Level from = whole(indicator.outcome().lowest());
    Optional<FactRating> rating = rating(unit, number, from);
    return OptionalLong.of(rating.isPresent()
        ? effort(rating.get(), to)
        : usual.computeIfAbsent(new Usual(number, from, to), this::usual));
  }

  /**
   * Says what has to change.
   *
   * @param unit the result of the unit
   * @param shift a raise of one of its indicators
   * @return the smallest improvement from the facts of the unit; where these do not give its level, what the level demands
   */
  public Text text(IppResult unit, Shift shift) {
    IndicatorNumber number = shift.indicator().number();
    Level to = whole(shift.after());
    Optional<Text> change = rating(unit, number, whole(shift.before()))
        .flatMap(rating -> rating.improvements(to).stream().findFirst())
        .map(Improvement::text);
    return change.orElseGet(() -> rater.rate(number, Facts.NONE)
        .map(rating -> Text.of("level {0} menuntut: {1}", "level {0} demands: {1}").with(to, rating.rules().text(to)))
        .orElse(Text.same("")));
  }

  /** The rating of a unit's facts, where they give the level that the indicator has. */
  private Optional<FactRating> rating(IppResult unit, IndicatorNumber number, Level level) {
    Facts facts = unit.assessment().facts().getOrDefault(number, Facts.NONE);
    return rater.rate(number, facts)
        .filter(rated -> rated.certain().equals(level) && rated.possible().equals(level));
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
    int steps = to.value() - rating.certain().value();
    return rating.improvements(to).stream().mapToInt(Improvement::effort).min().orElse(steps);
  }

  /** The level of an indicator; several evaluators' mean may lie between two, and counts as the lower. */
  private static Level whole(Score score) {
    return Level.of(score.rounded(WHOLE).intValueExact());
  }
}
