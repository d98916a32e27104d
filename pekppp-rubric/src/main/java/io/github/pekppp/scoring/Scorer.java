package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.FormShares;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Computes the index of units under one edition and one policy.
 *
 * <p>Made once, used for any number of units; immutable and thread-safe. Same input, same result, on every machine.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Editions.pekppp2022A());
 * IppResult result = scorer.score(assessment);
 * }</pre>
 */
public final class Scorer {

  private final Rules rules;

  private Scorer(Rules rules) {
    this.rules = rules;
  }

  /**
   * Makes a scorer with the defaults of an edition.
   *
   * @param instrument the edition
   * @return the scorer
   */
  public static Scorer of(Instrument instrument) {
    Objects.requireNonNull(instrument, "instrument");
    return new Scorer(new Rules(instrument, ScoringPolicy.defaultsOf(instrument)));
  }

  /**
   * Makes a scorer with a policy, checking that the edition offers every choice of it.
   *
   * @param instrument the edition
   * @param policy the policy
   * @return the scorer, or every choice that the edition does not offer
   */
  public static Validation<List<Problem>, Scorer> of(Instrument instrument, ScoringPolicy policy) {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(policy, "policy");
    return PolicyParser.parse(instrument, policy.toMap())
        .map(complete -> new Scorer(new Rules(instrument, complete)));
  }

  /**
   * Makes a scorer with a policy, throwing where {@link #of(Instrument, ScoringPolicy)} would return problems.
   *
   * @param instrument the edition
   * @param policy the policy
   * @return the scorer
   * @throws ProblemException when the edition does not offer a choice of the policy
   */
  public static Scorer ofOrThrow(Instrument instrument, ScoringPolicy policy) {
    return ProblemLog.orThrow(of(instrument, policy));
  }

  /**
   * Returns the edition.
   *
   * @return the instrument
   */
  public Instrument instrument() {
    return rules.instrument();
  }

  /**
   * Returns the policy.
   *
   * @return the policy, every choice explicit
   */
  public ScoringPolicy policy() {
    return rules.policy();
  }

  /**
   * Returns what one level of each indicator is worth in form F-02 when all indicators apply.
   *
   * @return parts of the F-02 index by number, in the order of the form; they sum to 1, or to less where a source prints it so
   */
  public Map<IndicatorNumber, Ratio> f02Weights() {
    Map<IndicatorNumber, Ratio> weights = new LinkedHashMap<>();
    instrument().indicators().forEach(sheet -> weights.put(sheet.number(), Ratio.ZERO));
    rules.aspects().forEach(aspect -> aspect.indicators().forEach(indicator ->
        weights.put(indicator.number(), aspect.aspect().weight().times(indicator.weight()))));
    return Collections.unmodifiableMap(weights);
  }

  /**
   * Returns what part of the index form F-02 makes for a unit without users' answers.
   *
   * @return 1 where it counts alone; empty where the policy gives no index then
   */
  public Optional<Ratio> shareWithoutUsers() {
    FormShares shares = instrument().shares();
    if (shares.f03().signum() == 0) {
      return Optional.of(Ratio.ONE);
    }
    return switch (policy().tooFewRespondents()) {
      case F02_ALONE -> Optional.of(Ratio.ONE);
      case F03_ZERO -> Optional.of(shares.f02());
      case AS_COLLECTED, NO_RESULT -> Optional.empty();
    };
  }

  /**
   * Computes the index of a unit.
   *
   * @param assessment what was written down about the unit
   * @return the result; what is missing makes it provisional or incomplete, never an exception
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  public IppResult score(Assessment assessment) {
    return score(assessment, Basis.EVALUATION);
  }

  /**
   * Computes the index of a unit from other levels than those of its evaluators; everything else is the same.
   *
   * @param assessment what was written down about the unit
   * @param basis what the levels rest on
   * @return the result; one that rests on the unit's own facts is never final
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  public IppResult score(Assessment assessment, Basis basis) {
    check(assessment);
    Objects.requireNonNull(basis, "basis");
    return new Scoring(rules, assessment, basis).result();
  }

  /**
   * Computes what the index of a unit would be without one of its indicators, as if it did not apply to the unit.
   *
   * @param assessment what was written down about the unit
   * @param basis what the levels rest on
   * @param left the indicator that is left out
   * @return the index; empty when something else is missing, or nothing is left
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  public Optional<Index> indexWithout(Assessment assessment, Basis basis, IndicatorNumber left) {
    check(assessment);
    Objects.requireNonNull(left, "left");
    Marking marking = Scoring.marking(rules, assessment, basis);
    Marking without = (sheet, remarks) ->
        sheet.number().equals(left) ? new Outcome.NotApplicable() : marking.outcome(sheet, remarks);
    return new Scoring(rules, assessment, basis, without).result().ipp();
  }

  private void check(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    if (!assessment.instrumentSha256().equals(instrument().sha256())) {
      throw new IllegalArgumentException(
          "assessment: made for " + assessment.instrumentId() + ", not for " + instrument().id());
    }
  }
}
