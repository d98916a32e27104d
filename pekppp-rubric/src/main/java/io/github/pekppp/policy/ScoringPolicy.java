package io.github.pekppp.policy;

import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.LevelVariant;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an index is computed where sources disagree: one choice for every open question.
 *
 * <p>Every result carries its policy. {@link #defaultsOf} gives the choices that are best supported; the readings, and
 * who supports them, stand with the edition's {@linkplain Instrument#questions() open questions}.
 */
@Value.Immutable
public interface ScoringPolicy extends Serializable {

  /** The name that files give to {@link #minimumRespondents}. */
  String MINIMUM_RESPONDENTS = "minimum_respondents";

  /**
   * Returns how the indicators of an aspect make its value.
   *
   * @return listed unless chosen otherwise
   */
  @Value.Default
  default IndicatorWeights indicatorWeights() {
    return IndicatorWeights.LISTED;
  }

  /**
   * Returns how forms F-02 and F-03 are joined.
   *
   * @return on the whole unit unless chosen otherwise
   */
  @Value.Default
  default FormJoin formJoin() {
    return FormJoin.SHARE_75_25;
  }

  /**
   * Returns how users' answers make one index.
   *
   * @return by aspects unless chosen otherwise
   */
  @Value.Default
  default F03Aggregation f03Aggregation() {
    return F03Aggregation.ASPECT_MEANS;
  }

  /**
   * Returns how many respondents make form F-03 count.
   *
   * @return the number, from 1; empty for what the edition asks for
   */
  Optional<Integer> minimumRespondents();

  /**
   * Returns what happens with fewer respondents.
   *
   * @return F-02 alone unless chosen otherwise
   */
  @Value.Default
  default TooFewRespondents tooFewRespondents() {
    return TooFewRespondents.F02_ALONE;
  }

  /**
   * Returns how the marks of several evaluators make one.
   *
   * @return consensus unless chosen otherwise
   */
  @Value.Default
  default SeveralEvaluators severalEvaluators() {
    return SeveralEvaluators.CONSENSUS;
  }

  /**
   * Returns which level an indicator without cases gets.
   *
   * @return undecided unless chosen otherwise
   */
  @Value.Default
  default NoCases noCases() {
    return NoCases.UNDECIDED;
  }

  /**
   * Returns where values are rounded.
   *
   * @return at the end, to two decimals, unless chosen otherwise
   */
  @Value.Default
  default RoundingRule roundingRule() {
    return RoundingRule.TWO_DECIMALS_AT_END;
  }

  /**
   * Returns which way a half goes.
   *
   * @return up unless chosen otherwise
   */
  @Value.Default
  default HalfRounding halfRounding() {
    return HalfRounding.HALF_UP;
  }

  /**
   * Returns which category a value between two printed limits has.
   *
   * @return that of the rounded value unless chosen otherwise
   */
  @Value.Default
  default BetweenBands betweenBands() {
    return BetweenBands.ROUND_THEN_PRINTED;
  }

  /**
   * Returns how units make the index of an agency.
   *
   * @return by their plain mean unless chosen otherwise
   */
  @Value.Default
  default AgencyMean agencyMean() {
    return AgencyMean.PLAIN_MEAN;
  }

  /**
   * Returns what of its units makes the index of an agency.
   *
   * @return their exact indices unless chosen otherwise
   */
  @Value.Default
  default AgencyMeanOf agencyMeanOf() {
    return AgencyMeanOf.EXACT_UNITS;
  }

  /**
   * Returns the choices for questions that an edition decides in its own data: weights and levels.
   *
   * @return alternative ids by question id; a question that is not among them has its default
   */
  Map<String, String> editionChoices();

  /**
   * Reads the category of an index: that of the exact value, whatever it is published with.
   *
   * @param grades the categories
   * @param exact the exact index
   * @return the category; empty only between two limits when this policy reads them as printed
   */
  default Optional<Grade> grade(GradeScale grades, Ratio exact) {
    return grades.grade(exact, betweenBands().limits(), halfRounding().mode());
  }

  /**
   * Returns how an index is published.
   *
   * @return decimals and mode
   */
  default Rounding rounding() {
    return new Rounding(roundingRule().decimals(), halfRounding().mode());
  }

  /**
   * Returns the reading of an edition's question that applies.
   *
   * @param question a question of the edition that decides weights or levels
   * @return the id of an alternative
   */
  default String choice(OpenQuestion question) {
    return editionChoices().getOrDefault(question.id(), question.defaultAlternative());
  }

  /**
   * Returns the scale of an indicator that applies: its own, or that of the reading that this policy chooses.
   *
   * @param instrument the edition
   * @param sheet an indicator of it
   * @return what each level demands
   */
  default LevelRules levels(Instrument instrument, IndicatorSheet sheet) {
    return sheet.variants().stream()
        .filter(variant -> instrument.question(variant.question())
            .filter(question -> choice(question).equals(variant.alternative()))
            .isPresent())
        .map(LevelVariant::levels)
        .findFirst()
        .orElse(sheet.levels());
  }

  /** Checks that at least one respondent is asked for. */
  @Value.Check
  default void check() {
    minimumRespondents().filter(minimum -> minimum < 1).ifPresent(minimum -> {
      throw new IllegalArgumentException("minimumRespondents: " + minimum + " is below 1");
    });
  }

  /**
   * Returns all choices by the names that files use.
   *
   * @return an unmodifiable map in the order of {@link PolicyOption#all}, then the edition's own choices
   */
  default Map<String, String> toMap() {
    Map<String, String> map = new LinkedHashMap<>();
    PolicyOption.all().forEach(option -> map.put(option.key(), option.chosen(this)));
    minimumRespondents().ifPresent(minimum -> map.put(MINIMUM_RESPONDENTS, Integer.toString(minimum)));
    map.putAll(editionChoices());
    return Collections.unmodifiableMap(map);
  }

  /**
   * Returns the default policy of an edition, every choice of it explicit.
   *
   * @param instrument the edition
   * @return the policy
   */
  static ScoringPolicy defaultsOf(Instrument instrument) {
    Builder policy = builder();
    if (!instrument.hasIndicatorWeights()) {
      policy.indicatorWeights(IndicatorWeights.EQUAL);
    }
    for (OpenQuestion question : instrument.questions()) {
      PolicyOption.find(question.id()).ifPresent(option -> option.choose(policy, question.defaultAlternative()));
      if (question.effect() == OpenQuestion.Effect.WEIGHTS || question.effect() == OpenQuestion.Effect.LEVELS) {
        policy.putEditionChoices(question.id(), question.defaultAlternative());
      }
    }
    instrument.questionnaire().ifPresent(form -> policy.minimumRespondents(form.minimumRespondents()));
    return policy.build();
  }

  /**
   * Starts a policy with the engine's defaults.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  final class Builder extends ImmutableScoringPolicy.Builder {
    Builder() {}
  }
}
