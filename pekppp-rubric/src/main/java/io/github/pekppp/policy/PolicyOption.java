package io.github.pekppp.policy;

import io.github.pekppp.text.Coded;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An option of the engine by the name that files, the command line and editions give it.
 *
 * @param <C> the choices of the option
 */
public final class PolicyOption<C extends Enum<C> & PolicyChoice> {

  private static final List<PolicyOption<?>> ALL = List.of(
      new PolicyOption<>("indicator_weights", IndicatorWeights.class,
          ScoringPolicy::indicatorWeights, ScoringPolicy.Builder::indicatorWeights),
      new PolicyOption<>("f02_f03_share", FormJoin.class,
          ScoringPolicy::formJoin, ScoringPolicy.Builder::formJoin),
      new PolicyOption<>("f03_aggregation", F03Aggregation.class,
          ScoringPolicy::f03Aggregation, ScoringPolicy.Builder::f03Aggregation),
      new PolicyOption<>("too_few_respondents", TooFewRespondents.class,
          ScoringPolicy::tooFewRespondents, ScoringPolicy.Builder::tooFewRespondents),
      new PolicyOption<>("several_evaluators", SeveralEvaluators.class,
          ScoringPolicy::severalEvaluators, ScoringPolicy.Builder::severalEvaluators),
      new PolicyOption<>("no_cases", NoCases.class,
          ScoringPolicy::noCases, ScoringPolicy.Builder::noCases),
      new PolicyOption<>("rounding", RoundingRule.class,
          ScoringPolicy::roundingRule, ScoringPolicy.Builder::roundingRule),
      new PolicyOption<>("rounding_mode", HalfRounding.class,
          ScoringPolicy::halfRounding, ScoringPolicy.Builder::halfRounding),
      new PolicyOption<>("between_bands", BetweenBands.class,
          ScoringPolicy::betweenBands, ScoringPolicy.Builder::betweenBands),
      new PolicyOption<>("agency_mean", AgencyMean.class,
          ScoringPolicy::agencyMean, ScoringPolicy.Builder::agencyMean),
      new PolicyOption<>("agency_mean_of", AgencyMeanOf.class,
          ScoringPolicy::agencyMeanOf, ScoringPolicy.Builder::agencyMeanOf));

  private final String key;
  private final Class<C> choices;
  private final Function<ScoringPolicy, C> getter;
  private final BiConsumer<ScoringPolicy.Builder, C> setter;

  private PolicyOption(
      String key, Class<C> choices, Function<ScoringPolicy, C> getter, BiConsumer<ScoringPolicy.Builder, C> setter) {
    this.key = key;
    this.choices = choices;
    this.getter = getter;
    this.setter = setter;
  }

  /**
   * Lists the options of the engine.
   *
   * @return all options, in the order in which results show them
   */
  public static List<PolicyOption<?>> all() {
    return ALL;
  }

  /**
   * Finds an option.
   *
   * @param key its name
   * @return the option; empty when the engine has none of that name
   */
  public static Optional<PolicyOption<?>> find(String key) {
    for (PolicyOption<?> option : ALL) {
      if (option.key.equals(key)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the name.
   *
   * @return the key, such as {@code between_bands}
   */
  public String key() {
    return key;
  }

  /**
   * Lists the choices.
   *
   * @return their codes, the engine's default first
   */
  public List<String> codes() {
    return Coded.codes(choices);
  }

  /**
   * Returns what a policy chooses.
   *
   * @param policy the policy
   * @return the code of its choice
   */
  public String chosen(ScoringPolicy policy) {
    return getter.apply(policy).code();
  }

  /**
   * Sets a choice.
   *
   * @param policy the policy being built
   * @param code the code of the choice
   * @return false when the option has no such choice, and nothing was set
   */
  boolean choose(ScoringPolicy.Builder policy, String code) {
    Optional<C> choice = Coded.find(choices, code);
    choice.ifPresent(found -> setter.accept(policy, found));
    return choice.isPresent();
  }

  @Override
  public String toString() {
    return key + codes().stream().collect(Collectors.joining("|", "=", ""));
  }
}
