package io.github.pekppp.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The laws of the engine, under every policy. */
class EngineProperties {

  private static final int MISSING = -1;
  private static final int NO_CASES = -2;
  private static final int CASES_OPTIONAL = 28;

  /** What was written down about a unit, before it is an assessment. */
  record Unit(List<List<Integer>> sheets, List<List<@Nullable Integer>> responses) {

    Assessment assessment() {
      AssessmentBuilder unit = Assessment.builder(Units.EDITION);
      for (int sheet = 0; sheet < sheets.size(); sheet++) {
        if (sheets.size() > 1) {
          unit.evaluator("evaluator " + sheet);
        }
        for (int i = 0; i < Units.INDICATORS; i++) {
          int level = sheets.get(sheet).get(i);
          String key = Integer.toString(i + 1);
          if (level == NO_CASES) {
            unit.noCases(key);
          } else if (level != MISSING) {
            unit.level(key, level);
          }
        }
      }
      responses.forEach(response -> unit.response(response.toArray(new Integer[0])));
      return unit.buildOrThrow();
    }

    Unit withLevel(int sheet, int indicator, int level) {
      List<List<Integer>> changed = new ArrayList<>(sheets);
      List<Integer> levels = new ArrayList<>(changed.get(sheet));
      levels.set(indicator, level);
      changed.set(sheet, levels);
      return new Unit(changed, responses);
    }
  }

  /** Every combination of choices the engine has. */
  @Provide
  Arbitrary<ScoringPolicy> policies() {
    List<String> keys = new ArrayList<>(PolicyOption.all().stream().map(PolicyOption::key).toList());
    List<Arbitrary<String>> choices = new ArrayList<>();
    PolicyOption.all().forEach(option -> choices.add(Arbitraries.of(option.codes())));
    keys.add("policy_fractions");
    choices.add(Arbitraries.of("percent", "fraction"));
    keys.add(ScoringPolicy.MINIMUM_RESPONDENTS);
    choices.add(Arbitraries.of("1", "3", "10"));
    return Combinators.combine(choices).as(chosen -> {
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        map.put(keys.get(i), chosen.get(i));
      }
      return ProblemLog.orThrow(PolicyParser.parse(Units.EDITION, map));
    });
  }

  @Provide
  Arbitrary<Unit> complete() {
    return units(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 5), 12);
  }

  /** Units with everything that can be missing missing at times. */
  @Provide
  Arbitrary<Unit> any() {
    Arbitrary<Integer> levels = Arbitraries.frequencyOf(
        Tuple.of(30, Arbitraries.integers().between(0, 5)),
        Tuple.of(1, Arbitraries.just(MISSING)));
    return Arbitraries.oneOf(
        units(levels, Arbitraries.integers().between(0, 5).injectNull(0.2), 12),
        units(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 5).injectNull(0.9), 4));
  }

  private static Arbitrary<Unit> units(
      Arbitrary<Integer> levels, Arbitrary<@Nullable Integer> answers, int mostRespondents) {
    Arbitrary<List<Integer>> sheet = Combinators.combine(
            levels.list().ofSize(Units.INDICATORS), Arbitraries.integers().between(0, 9))
        .as((list, noCases) -> {
          List<Integer> marked = new ArrayList<>(list);
          if (noCases == 0) {
            marked.set(CASES_OPTIONAL - 1, NO_CASES);
          }
          return marked;
        });
    return Combinators.combine(
            sheet.list().ofMinSize(1).ofMaxSize(3),
            answers.list().ofSize(Units.ITEMS).list().ofMaxSize(mostRespondents))
        .as(Unit::new);
  }

  @Property(tries = 300)
  void theIndexLiesBetweenZeroAndFiveAndInsideItsRange(
      @ForAll("any") Unit unit, @ForAll("policies") ScoringPolicy policy) {
    IppResult result = score(unit, policy);
    assertThat(result.range().lowest()).isLessThanOrEqualTo(result.range().highest());
    result.ipp().ifPresent(ipp -> assertThat(ipp.exact()).isEqualTo(result.range().lowest()));
    assertThat(result.ipp().isPresent()).isEqualTo(result.status() != Status.INCOMPLETE);
  }

  @Property(tries = 300)
  void theExplanationAddsUpToTheIndexExactly(@ForAll("any") Unit unit, @ForAll("policies") ScoringPolicy policy) {
    IppResult result = score(unit, policy);
    Explanation root = result.explanation();
    Ratio leaves = sum(root.nodes().filter(node -> node.children().isEmpty()).map(Explanation::points).toList());
    Ratio roundings = sum(root.nodes().map(node -> node.share().times(node.adjustment())).toList());
    assertThat(leaves.plus(roundings)).isEqualTo(result.range().lowest().ratio());
    root.nodes().filter(node -> !node.children().isEmpty()).forEach(node -> {
      assertThat(sum(node.children().stream().map(Explanation::weight).toList())).isEqualTo(Ratio.ONE);
      Ratio parts = sum(node.children().stream().map(child -> child.weight().times(child.lowest())).toList());
      assertThat(node.lowest()).isEqualTo(parts.plus(node.adjustment()));
      node.children().forEach(child -> assertThat(child.share()).isEqualTo(node.share().times(child.weight())));
    });
  }

  @Property(tries = 300)
  void raisingOneLevelNeverLowersTheIndex(
      @ForAll("complete") Unit unit,
      @ForAll("policies") ScoringPolicy policy,
      @ForAll @IntRange(max = Units.INDICATORS - 1) int indicator) {
    int level = unit.sheets().get(0).get(indicator);
    if (level == NO_CASES || level == Level.MAX) {
      return;
    }
    IppResult before = score(unit, policy);
    IppResult after = score(unit.withLevel(0, indicator, level + 1), policy);
    assertThat(after.range().lowest()).isGreaterThanOrEqualTo(before.range().lowest());
    assertThat(after.range().highest()).isGreaterThanOrEqualTo(before.range().highest());
  }

  @Property(tries = 200)
  void theNextLevelIsWorthWhatTheResultSays(
      @ForAll("complete") Unit unit, @ForAll @IntRange(max = Units.INDICATORS - 1) int indicator) {
    Unit single = new Unit(unit.sheets().subList(0, 1), unit.responses());
    int level = single.sheets().get(0).get(indicator);
    ScoringPolicy policy = Units.policy("no_cases", "zero");
    IppResult before = score(single, policy);
    Optional<Ratio> gain = before.indicators().get(indicator).nextLevelGain();
    assertThat(gain.isPresent()).isEqualTo(level < Level.MAX);
    if (gain.isPresent() && level >= 0) {
      IppResult after = score(single.withLevel(0, indicator, level + 1), policy);
      assertThat(after.range().lowest().ratio().minus(before.range().lowest().ratio())).isEqualTo(gain.get());
    }
  }

  @Property(tries = 200)
  void fillingInWhatIsMissingLandsInsideTheRange(
      @ForAll("any") Unit unit, @ForAll("policies") ScoringPolicy policy, @ForAll @IntRange(max = 5) int level) {
    IppResult before = score(unit, policy);
    Unit filled = unit;
    for (int sheet = 0; sheet < unit.sheets().size(); sheet++) {
      for (int i = 0; i < Units.INDICATORS; i++) {
        if (unit.sheets().get(sheet).get(i) == MISSING) {
          filled = filled.withLevel(sheet, i, level);
        }
      }
    }
    IppResult after = score(filled, policy);
    assertThat(after.range().lowest()).isGreaterThanOrEqualTo(before.range().lowest());
    assertThat(after.range().highest()).isLessThanOrEqualTo(before.range().highest());
  }

  @Property(tries = 200)
  void theOrderOfRespondentsAndEvaluatorsNeverMatters(
      @ForAll("any") Unit unit, @ForAll("policies") ScoringPolicy policy, @ForAll Random random) {
    List<List<@Nullable Integer>> responses = new ArrayList<>(unit.responses());
    Collections.shuffle(responses, random);
    List<List<Integer>> sheets = new ArrayList<>(unit.sheets());
    Collections.shuffle(sheets, random);
    IppResult one = score(unit, policy);
    IppResult other = score(new Unit(sheets, responses), policy);
    assertThat(other.range()).isEqualTo(one.range());
    assertThat(other.status()).isEqualTo(one.status());
    assertThat(other.category()).isEqualTo(one.category());
  }

  @Property(tries = 200)
  void aResultIsFinalOnlyWhenNothingIsMissing(@ForAll("any") Unit unit, @ForAll("policies") ScoringPolicy policy) {
    IppResult result = score(unit, policy);
    boolean marked = result.indicators().stream()
        .allMatch(found -> found.outcome() instanceof Outcome.Scored || found.outcome() instanceof Outcome.NotApplicable);
    boolean answered = result.f03().respondents() >= policy.minimumRespondents().orElseThrow()
        && result.f03().items().stream().allMatch(item -> item.answers() > 0);
    assertThat(result.status() == Status.FINAL).isEqualTo(marked && answered);
    if (result.status() != Status.FINAL) {
      assertThat(result.remarks()).isNotEmpty();
    }
  }

  @Property(tries = 200)
  void everyIndexHasOneCategoryUnlessLimitsAreReadAsPrinted(
      @ForAll("any") Unit unit, @ForAll("policies") ScoringPolicy policy) {
    IppResult result = score(unit, policy);
    if (!policy.toMap().get("between_bands").equals("printed_only")) {
      assertThat(result.category().isPresent()).isEqualTo(result.ipp().isPresent());
    }
  }

  @Property(tries = 100)
  void theSameInputGivesAnEqualResultThatSurvivesSerialisation(
      @ForAll("any") Unit unit, @ForAll("policies") ScoringPolicy policy) {
    IppResult result = score(unit, policy);
    assertThat(score(unit, policy)).isEqualTo(result);
    assertThat(Serialized.copyOf(result)).isEqualTo(result).hasSameHashCodeAs(result);
    assertThat(Serialized.copyOf(unit.assessment())).isEqualTo(unit.assessment());
  }

  @Property(tries = 200)
  void theNaiveEvaluatorAgreesOnTheDefaultPolicy(
      @ForAll("complete") Unit unit, @ForAll @IntRange(max = 5) int answer) {
    int[] levels = unit.sheets().get(0).stream().mapToInt(level -> Math.max(0, level)).toArray();
    IppResult result = Units.score(Units.answered(Units.marked(levels), 10, answer));
    NaiveIpp.Fraction naive = NaiveIpp.ipp(NaiveIpp.f02(levels, true), NaiveIpp.Fraction.of(answer, 1));
    Index ipp = result.ipp().orElseThrow();
    assertThat(naive.same(ipp.exact().ratio().numerator(), ipp.exact().ratio().denominator())).isTrue();
    assertThat(ipp.rounded()).isEqualTo(naive.twoDecimals());
    assertThat(result.category().orElseThrow().letter()).isEqualTo(NaiveIpp.category(naive.twoDecimals()));
  }

  private static IppResult score(Unit unit, ScoringPolicy policy) {
    return Scorer.ofOrThrow(Units.EDITION, policy).score(unit.assessment());
  }

  private static Ratio sum(List<Ratio> ratios) {
    return ratios.stream().reduce(Ratio.ZERO, Ratio::plus);
  }
}
