package io.github.pekppp.batch;

import io.github.pekppp.assessment.AssessmentProblem;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.FormJoin;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Scorer;
import io.vavr.control.Validation;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Computes index and category of very many units, exactly as {@link Scorer} does but without results, remarks and reasons.
 *
 * <p>Made once, used for any number of batches; immutable and thread-safe. A batch is columnar: one array per indicator, in
 * the order of the form, with one level per unit.
 *
 * <pre>{@code
 * BatchScorer scorer = BatchScorer.of(Editions.pekppp2022A());
 * BatchResult result = scorer.score(levels);      // byte[30][units]
 * result.index(17).ifPresent(System.out::println);
 * }</pre>
 */
public final class BatchScorer {

  /** Stands in a column for a level that is not there: the unit gets no index. */
  public static final byte MISSING = -1;

  /** Units are added up in blocks that stay in the processor's cache. */
  private static final int BLOCK = 2048;

  /** Five times a number of so many bits, and every sum on the way, fits a long. */
  private static final int MOST_BITS = 48;

  private final Scorer scorer;
  private final List<IndicatorNumber> columns;
  private final long[] weights;
  private final long denominator;
  private final GradeTable grades;
  private final boolean withoutUsers;

  private BatchScorer(Scorer scorer, List<IndicatorNumber> columns, long[] weights, long denominator) {
    this.scorer = scorer;
    this.columns = columns;
    this.weights = weights;
    this.denominator = denominator;
    this.grades = GradeTable.of(scorer.instrument().grades(), scorer.policy(), denominator);
    this.withoutUsers = scorer.shareWithoutUsers().isPresent();
  }

  /**
   * Makes a scorer with the defaults of an edition.
   *
   * @param instrument the edition
   * @return the scorer
   * @throws ProblemException when the weights of the edition have no common denominator that fits
   */
  public static BatchScorer of(Instrument instrument) {
    return ofOrThrow(instrument, ScoringPolicy.defaultsOf(instrument));
  }

  /**
   * Makes a scorer with a policy.
   *
   * @param instrument the edition
   * @param policy the policy; batches can neither round each aspect nor join the forms inside each aspect
   * @return the scorer, or every choice that the edition or a batch does not offer
   */
  public static Validation<List<Problem>, BatchScorer> of(Instrument instrument, ScoringPolicy policy) {
    Validation<List<Problem>, Scorer> scorer = Scorer.of(instrument, policy);
    return scorer.isValid() ? plan(scorer.get()) : Validation.invalid(scorer.getError());
  }

  /**
   * Makes a scorer with a policy, throwing where {@link #of(Instrument, ScoringPolicy)} would return problems.
   *
   * @param instrument the edition
   * @param policy the policy
   * @return the scorer
   * @throws ProblemException when the edition or a batch does not offer a choice of the policy
   */
  public static BatchScorer ofOrThrow(Instrument instrument, ScoringPolicy policy) {
    return ProblemLog.orThrow(of(instrument, policy));
  }

  private static Validation<List<Problem>, BatchScorer> plan(Scorer scorer) {
    ProblemLog log = new ProblemLog();
    Place policy = Place.of("policy");
    if (scorer.policy().roundingRule() == RoundingRule.EACH_ASPECT) {
      log.add(BatchProblem.BATCH_POLICY.at(policy.key("rounding"), RoundingRule.EACH_ASPECT.code()));
    }
    if (scorer.policy().formJoin() == FormJoin.PER_ASPECT) {
      log.add(BatchProblem.BATCH_POLICY.at(policy.key("f02_f03_share"), FormJoin.PER_ASPECT.code()));
    }
    Map<IndicatorNumber, Ratio> weights = new LinkedHashMap<>(scorer.f02Weights());
    scorer.shareWithoutUsers().ifPresent(share -> weights.replaceAll((number, weight) -> weight.times(share)));
    OptionalLong denominator = commonDenominator(weights.values());
    if (denominator.isEmpty()) {
      log.add(BatchProblem.BATCH_WEIGHTS.at(Place.of("indicators")));
    }
    return log.result(() -> {
      Ratio common = Ratio.of(denominator.getAsLong());
      long[] numerators = weights.values().stream()
          .mapToLong(weight -> weight.times(common).wholeValue().getAsLong())
          .toArray();
      return new BatchScorer(scorer, List.copyOf(weights.keySet()), numerators, denominator.getAsLong());
    });
  }

  /**
   * Returns the edition.
   *
   * @return the instrument
   */
  public Instrument instrument() {
    return scorer.instrument();
  }

  /**
   * Returns the policy.
   *
   * @return the policy, every choice explicit
   */
  public ScoringPolicy policy() {
    return scorer.policy();
  }

  /**
   * Returns the indicators that the columns stand for.
   *
   * @return their numbers, in the order of the form
   */
  public List<IndicatorNumber> columns() {
    return columns;
  }

  /**
   * Scores units of which no users' answers (F-03) are known, as the policy's rule for too few respondents says.
   *
   * @param levels one column per indicator, with one level 0..5 or {@link #MISSING} per unit
   * @return the result; a unit with a missing or impossible level has no index
   * @throws IllegalArgumentException when there are more or fewer columns than indicators, or columns of different lengths
   */
  public BatchResult score(byte[][] levels) {
    int units = units(levels);
    long[] numerators = new long[units];
    byte[] categories = new byte[units];
    ProblemLog log = new ProblemLog();
    long[] sums = new long[BLOCK];
    for (int start = 0; start < units; start += BLOCK) {
      int length = Math.min(BLOCK, units - start);
      boolean sound = add(levels, start, length, sums);
      for (int i = 0; i < length; i++) {
        boolean known = (sound || isSound(levels, start + i, log)) && withoutUsers;
        numerators[start + i] = known ? sums[i] : BatchResult.NO_INDEX;
        categories[start + i] = known ? grades.find(sums[i]) : GradeTable.NONE;
      }
    }
    return new BatchResult(instrument().grades(), policy().rounding(), denominator, numerators, categories, log.problems());
  }

  /** Adds up a block of units, indicator by indicator; tells whether every level in it is one of 0..5. */
  private boolean add(byte[][] levels, int start, int length, long[] sums) {
    Arrays.fill(sums, 0);
    int flaw = 0; // becomes negative by a level below 0 or above 5
    for (int column = 0; column < levels.length; column++) {
      byte[] values = levels[column];
      long weight = weights[column];
      for (int i = 0; i < length; i++) {
        sums[i] += weight * values[start + i];
      }
      for (int i = start; i < start + length; i++) {
        flaw |= values[i] | (Level.MAX - values[i]);
      }
    }
    return flaw >= 0;
  }

  /** Tells whether every level of a unit is one of 0..5, and reports those that are neither that nor missing. */
  private boolean isSound(byte[][] levels, int unit, ProblemLog log) {
    boolean sound = true;
    for (int column = 0; column < levels.length; column++) {
      int level = levels[column][unit];
      sound &= Level.isLevel(level);
      if (level != MISSING && !Level.isLevel(level) && log.size() < BatchResult.MOST_PROBLEMS) {
        Place place = Place.of("levels[" + column + "][" + unit + "]"); // as the caller counts, from 0
        log.add(AssessmentProblem.LEVEL_OUT_OF_RANGE.at(place, level));
      }
    }
    return sound;
  }

  private int units(byte[][] levels) {
    if (levels.length != weights.length) {
      throw new IllegalArgumentException("levels: " + levels.length + " columns for " + weights.length + " indicators");
    }
    int units = levels[0].length;
    for (int column = 1; column < levels.length; column++) {
      if (levels[column].length != units) {
        throw new IllegalArgumentException(
            "levels: column " + (column + 1) + " has " + levels[column].length + " units, the first has " + units);
      }
    }
    return units;
  }

  /** The least denominator that all weights share, small enough that five times it and every sum fits; else empty. */
  private static OptionalLong commonDenominator(Iterable<Ratio> weights) {
    BigInteger common = BigInteger.ONE;
    for (Ratio weight : weights) {
      common = common.divide(common.gcd(weight.denominator())).multiply(weight.denominator());
    }
    return common.bitLength() <= MOST_BITS ? OptionalLong.of(common.longValue()) : OptionalLong.empty();
  }
}
