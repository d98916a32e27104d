package io.github.pekppp.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.edition.EditionText;
import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static List<Problem> problems(Map<String, String> choices) {
    return PolicyParser.parse(Units.EDITION, choices).getError();
  }

  @Test
  void theDefaultsAreThoseThatAreBestSupported() {
    assertThat(ScoringPolicy.defaultsOf(Units.EDITION).toMap()).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
        Map.entry("indicator_weights", "listed"),
        Map.entry("f02_f03_share", "share_75_25"),
        Map.entry("f03_aggregation", "aspect_means"),
        Map.entry("too_few_respondents", "f02_alone"),
        Map.entry("several_evaluators", "consensus"),
        Map.entry("no_cases", "undecided"),
        Map.entry("rounding", "two_decimals_at_end"),
        Map.entry("rounding_mode", "half_up"),
        Map.entry("between_bands", "round_then_printed"),
        Map.entry("agency_mean", "plain_mean"),
        Map.entry("agency_mean_of", "exact_units"),
        Map.entry("minimum_respondents", "10"),
        Map.entry("policy_fractions", "percent"),
        Map.entry("sippn_counted", "apart"),
        Map.entry("item_10_options", "six"),
        Map.entry("item_22_count", "chain"),
        Map.entry("item_23_order", "compatible_first"),
        Map.entry("item_28_exactly_90", "level_5")));
  }

  @Test
  void everyChoiceOfEveryOptionCanBeMadeByItsNameAndReadBack() {
    for (PolicyOption<?> option : PolicyOption.all()) {
      for (String code : option.codes()) {
        ScoringPolicy policy = Units.policy(option.key(), code);
        assertThat(option.chosen(policy)).isEqualTo(code);
        assertThat(PolicyParser.parse(Units.EDITION, policy.toMap()).get()).isEqualTo(policy);
        assertThat(Serialized.copyOf(policy)).isEqualTo(policy);
      }
      assertThat(option).hasToString(option.key() + "=" + String.join("|", option.codes()));
    }
  }

  @Test
  void anUnknownOptionOrChoiceIsReportedWithWhatThereIs() {
    assertThat(problems(Map.of("betwen_bands", "x")).get(0).message().en())
        .isEqualTo("unknown policy option; did you mean between_bands?");
    assertThat(problems(Map.of("colour", "x")).get(0).message().en())
        .startsWith("unknown policy option; there are: indicator_weights, ")
        .contains("item_22_count");
    assertThat(problems(Map.of("between_bands", "x")).get(0))
        .hasToString("policy.between_bands: x is no choice of this option; the choices are: "
            + "round_then_printed, continuous_upper_inclusive, printed_only [policy-value-unknown]");
    assertThat(problems(Map.of("item_22_count", "x")).get(0).message().en()).contains("chain, count");
  }

  @Test
  void remarksForEvaluatorsAreNoOptions() {
    assertThat(problems(Map.of("gap_states", "evaluator"))).extracting(Problem::code)
        .containsExactly("policy-key-unknown");
  }

  @Test
  void theMinimumOfRespondentsIsAWholeNumberFromOne() {
    assertThat(Units.policy("minimum_respondents", "30").minimumRespondents()).contains(30);
    for (String wrong : List.of("0", "-1", "3.5", "x", "", "99999999999999", "1000001")) {
      assertThat(problems(Map.of("minimum_respondents", wrong))).extracting(Problem::code)
          .containsExactly("policy-value-unknown");
    }
    assertThatThrownBy(() -> ScoringPolicy.builder().minimumRespondents(0).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allProblemsOfAPolicyAreReportedAtOnce() {
    assertThat(problems(Map.of("a", "b", "rounding", "x", "minimum_respondents", "0"))).hasSize(3);
  }

  @Test
  void anEditionOffersOnlyTheChoicesOfItsOwnQuestions() {
    String text = EditionText.shipped()
        .replaceAll("(?m)^    weight: \\d+\n", "")
        .replaceFirst("(?s)default: listed\n    alternatives:\n      listed:.*?      equal:", "default: equal\n    alternatives:\n      equal:");
    Instrument unweighted = InstrumentLoader.loadOrThrow("own.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(unweighted.hasIndicatorWeights()).isFalse();
    assertThat(ScoringPolicy.defaultsOf(unweighted).indicatorWeights()).isEqualTo(IndicatorWeights.EQUAL);
    Problem problem = PolicyParser.parse(unweighted, Map.of("indicator_weights", "listed")).getError().get(0);
    assertThat(problem).hasToString("policy.indicator_weights: edition pekppp-2022-a does not offer listed; "
        + "it offers: equal [policy-not-offered]");
    assertThat(Scorer.of(unweighted, ScoringPolicy.builder().build()).isInvalid()).isTrue();
  }
}
