package io.github.pekppp.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.Scorer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of comparisons, under every policy, for units of which anything may be missing. */
class ComparisonProperties {

  private static IppResult score(Draft draft, ScoringPolicy policy, Basis basis) {
    return Scorer.ofOrThrow(draft.instrument, policy).score(draft.assessment(), basis);
  }

  private static IppResult any(Instrument instrument, Random random) {
    Basis basis = Draft.any(List.of(Basis.values()), random);
    return score(Draft.any(instrument, random), Draft.policy(instrument, random), basis);
  }

  private static Ratio sum(ResultComparison comparison, Function<IndicatorChange, Ratio> points) {
    return sum(comparison.indicators().stream().map(points));
  }

  private static Ratio sum(Stream<Ratio> ratios) {
    return ratios.reduce(Ratio.ZERO, Ratio::plus);
  }

  private static Ratio lowest(IppResult result) {
    return result.range().lowest().ratio();
  }

  private static void assertAddsUp(ResultComparison comparison) {
    assertThat(sum(comparison, IndicatorChange::points).plus(comparison.usersPoints()).plus(comparison.roundingPoints()))
        .isEqualTo(lowest(comparison.after()).minus(lowest(comparison.before())));
    assertThat(sum(comparison.aspects().stream().map(AspectChange::points))).isEqualTo(sum(comparison, IndicatorChange::points));
    assertThat(sum(comparison.aspects().stream().map(AspectChange::raised))).isEqualTo(comparison.raised());
    assertThat(sum(comparison.aspects().stream().map(AspectChange::lowered))).isEqualTo(comparison.lowered());
    assertThat(comparison.raised().signum()).isNotNegative();
    assertThat(comparison.lowered().signum()).isNotNegative();
    comparison.indicators().forEach(change ->
        assertThat(change.byLevel().plus(change.byRule())).isEqualTo(change.points()));
  }

  @Property(tries = 300)
  void thePartsAddUpToTheChangeOfTheIndexUnderOneEdition(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    ResultComparison comparison = ResultComparison.of(any(instrument, random), any(instrument, random));
    assertAddsUp(comparison);
    comparison.indexChange().ifPresent(change -> assertThat(change).isEqualTo(
        sum(comparison, IndicatorChange::points).plus(comparison.usersPoints()).plus(comparison.roundingPoints())));
    assertThat(comparison.indexChange().isPresent())
        .isEqualTo(comparison.before().ipp().isPresent() && comparison.after().ipp().isPresent());
    assertThat(comparison.indicators()).hasSize(instrument.sheets().size());
    assertThat(comparison.aspects()).hasSize(instrument.aspects().size());
  }

  @Property(tries = 200)
  void thePartsAddUpBetweenTwoEditionsToo(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument before = Draft.edition(random);
    Instrument after = Draft.edition(random);
    Correspondence correspondence = Correspondence.between(before, after);
    ResultComparison comparison = ResultComparison.of(any(before, random), any(after, random), correspondence);
    assertAddsUp(comparison);
    assertThat(comparison.indicators()).hasSize(after.sheets().size() + correspondence.onlyBefore().size());
    assertThat(comparison.indicators().stream().flatMap(change -> change.before().stream()).map(IndicatorResult::indicator))
        .containsExactlyInAnyOrderElementsOf(before.sheets().stream().map(IndicatorSheet::indicator).toList());
    assertThat(comparison.indicators().stream().flatMap(change -> change.after().stream()).map(IndicatorResult::indicator))
        .containsExactlyElementsOf(after.sheets().stream().map(IndicatorSheet::indicator).toList());
    comparison.indicators().forEach(change -> change.before().ifPresent(first -> change.after().ifPresent(second ->
        assertThat(correspondence.pairs()).containsEntry(first.indicator().number(), second.indicator().number()))));
  }

  @Property(tries = 100)
  void aResultDoesNotDifferFromItself(@ForAll long seed) {
    Random random = new Random(seed);
    IppResult result = any(Draft.edition(random), random);
    ResultComparison comparison = ResultComparison.of(result, result);
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.changes(Direction.ROSE)).isEmpty();
    assertThat(comparison.changes(Direction.FELL)).isEmpty();
    assertThat(comparison.policyChanges()).isEmpty();
    assertThat(comparison.isIndexChanged()).isFalse();
    assertThat(comparison.isCategoryChanged()).isFalse();
    assertThat(comparison.raised()).isEqualTo(Ratio.ZERO);
    assertThat(comparison.lowered()).isEqualTo(Ratio.ZERO);
    assertThat(comparison.usersPoints()).isEqualTo(Ratio.ZERO);
    assertThat(comparison.roundingPoints()).isEqualTo(Ratio.ZERO);
    assertThat(comparison.direction()).isEqualTo(result.range().exact().isPresent() ? Direction.SAME : Direction.OPEN);
    assertThat(Serialized.copyOf(comparison)).isEqualTo(comparison);
  }

  @Property(tries = 150)
  void swappingTheSidesNegates(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    IppResult first = any(instrument, random);
    IppResult second = any(instrument, random);
    ResultComparison there = ResultComparison.of(first, second);
    ResultComparison back = ResultComparison.of(second, first);
    Ratio minus = Ratio.of(-1);
    for (int i = 0; i < there.indicators().size(); i++) {
      IndicatorChange one = there.indicators().get(i);
      IndicatorChange other = back.indicators().get(i);
      assertThat(other.points()).isEqualTo(one.points().times(minus));
      assertThat(other.distance()).isEqualTo(one.distance());
      assertThat(other.direction()).isEqualTo(opposite(one.direction()));
      assertThat(other.isChange()).isEqualTo(one.isChange());
      assertThat(other.before()).isEqualTo(one.after());
      assertThat(other.beforeReason()).isEqualTo(one.afterReason());
    }
    assertThat(back.usersPoints()).isEqualTo(there.usersPoints().times(minus));
    assertThat(back.roundingPoints()).isEqualTo(there.roundingPoints().times(minus));
    assertThat(back.direction()).isEqualTo(opposite(there.direction()));
    assertThat(back.indexChange()).isEqualTo(there.indexChange().map(change -> change.times(minus)));
    assertThat(back.isIndexChanged()).isEqualTo(there.isIndexChanged());
    assertThat(back.isCategoryChanged()).isEqualTo(there.isCategoryChanged());
    assertThat(back.policyChanges().keySet()).isEqualTo(there.policyChanges().keySet());
    there.policyChanges().forEach((key, choices) -> {
      assertThat(choices.before()).isNotEqualTo(choices.after()).contains(first.policy().toMap().get(key));
      assertThat(back.policyChanges().get(key).before()).isEqualTo(choices.after());
      assertThat(back.policyChanges().get(key).after()).isEqualTo(choices.before());
    });
  }

  private static Direction opposite(Direction direction) {
    return switch (direction) {
      case ROSE -> Direction.FELL;
      case FELL -> Direction.ROSE;
      case SAME, OPEN, ALONE -> direction;
    };
  }

  @Property(tries = 200)
  void anotherPolicyChangesNothingByLevelWhereTheLevelIsSettled(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Draft draft = Draft.any(instrument, random);
    ResultComparison comparison = ResultComparison.of(
        score(draft, Draft.policy(instrument, random), Basis.EVALUATION),
        score(draft, Draft.policy(instrument, random), Basis.EVALUATION));
    for (IndicatorChange change : comparison.indicators()) {
      if (isScored(change.before()) && isScored(change.after())) {
        assertThat(change.byLevel()).isEqualTo(Ratio.ZERO);
        assertThat(change.direction()).isEqualTo(Direction.SAME);
      }
    }
  }

  private static boolean isScored(Optional<IndicatorResult> result) {
    return result.filter(found -> found.outcome() instanceof Outcome.Scored).isPresent();
  }

  @Property(tries = 200)
  void directionsDistancesAndStakesAreThoseOfTheLevels(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    for (IndicatorChange change : ResultComparison.of(any(instrument, random), any(instrument, random)).indicators()) {
      IndicatorResult before = change.before().orElseThrow();
      IndicatorResult after = change.after().orElseThrow();
      Ratio[] one = {before.outcome().lowest().ratio(), before.outcome().highest().ratio()};
      Ratio[] other = {after.outcome().lowest().ratio(), after.outcome().highest().ratio()};
      if (before.outcome() instanceof Outcome.NotApplicable || after.outcome() instanceof Outcome.NotApplicable) {
        assertThat(change.direction()).isEqualTo(Direction.ALONE);
        assertThat(change.stake()).isEqualTo(Ratio.ZERO);
      } else if (other[0].compareTo(one[1]) > 0) {
        assertThat(change.direction()).isEqualTo(Direction.ROSE);
        assertThat(change.stake()).isEqualTo(other[0].minus(one[1]).times(after.share()));
      } else if (one[0].compareTo(other[1]) > 0) {
        assertThat(change.direction()).isEqualTo(Direction.FELL);
        assertThat(change.stake()).isEqualTo(one[0].minus(other[1]).times(after.share()));
      } else {
        boolean same = one[0].equals(one[1]) && other[0].equals(other[1]);
        assertThat(change.direction()).isEqualTo(same ? Direction.SAME : Direction.OPEN);
        assertThat(change.distance()).isEqualTo(Ratio.ZERO);
      }
      assertThat(change.byLevel()).isEqualTo(
          change.direction() == Direction.ALONE ? Ratio.ZERO : other[0].minus(one[0]).times(before.share()));
      assertThat(change.points()).isEqualTo(after.points().minus(before.points()));
      assertThat(change.isChange())
          .isEqualTo(!before.outcome().equals(after.outcome()) || !before.share().equals(after.share()));
    }
  }

  @Property(tries = 100)
  void reasonsAreThoseOfTheExplanations(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    ResultComparison comparison = ResultComparison.of(any(instrument, random), any(instrument, random));
    for (IndicatorChange change : comparison.indicators()) {
      String number = change.indicator().number().toString();
      assertThat(change.beforeReason()).isEqualTo(node(comparison.before(), number).map(Explanation::reason));
      assertThat(change.afterReason()).isEqualTo(node(comparison.after(), number).map(Explanation::reason));
      assertThat(change.aspect()).isEqualTo(instrument.find(number).orElseThrow().aspect());
    }
  }

  private static Optional<Explanation> node(IppResult result, String number) {
    return result.explanation().nodes()
        .filter(node -> node.kind() == Explanation.Kind.INDICATOR && node.id().equals(number)).findFirst();
  }

  @Property(tries = 60)
  void roundingCountsOnlyWhereAPolicyRoundsEachAspect(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Draft draft = Draft.any(instrument, random);
    ScoringPolicy policy = Draft.policy(instrument, random);
    ScoringPolicy atEnd = ScoringPolicy.builder().from(policy).roundingRule(RoundingRule.TWO_DECIMALS_AT_END).build();
    ScoringPolicy eachAspect = ScoringPolicy.builder().from(policy).roundingRule(RoundingRule.EACH_ASPECT).build();
    IppResult plain = score(draft, atEnd, Basis.EVALUATION);
    IppResult rounded = score(draft, eachAspect, Basis.EVALUATION);
    ResultComparison comparison = ResultComparison.of(plain, rounded);
    assertThat(comparison.roundingPoints()).isEqualTo(lowest(rounded).minus(lowest(plain)));
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.policyChanges().keySet()).containsExactly("rounding");
  }

  @Property(tries = 150)
  void whatIsCarriedToTheSameEditionIsEqual(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Assessment assessment = Draft.any(instrument, random).assessment();
    Assessment carried = Correspondence.between(instrument, instrument).carry(assessment);
    assertThat(carried).isEqualTo(assessment);
    assertThat(carried.sha256()).isEqualTo(assessment.sha256());
  }

  @Property(tries = 150)
  void thereAndBackKeepsWhatBothHave(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument first = Draft.edition(random);
    Instrument second = Draft.edition(random);
    Assessment assessment = Draft.any(first, random).assessment();
    Correspondence there = Correspondence.between(first, second);
    Correspondence back = Correspondence.between(second, first);
    Assessment middle = there.carry(assessment);
    Assessment returned = back.carry(middle);
    assertThat(there.carry(returned)).isEqualTo(middle);
    assertThat(back.pairs()).hasSameSizeAs(there.pairs());
    there.pairs().forEach((from, to) -> assertThat(back.pairs()).containsEntry(to, from));
    for (int i = 0; i < assessment.sheets().size(); i++) {
      Map<IndicatorNumber, ?> kept = i < returned.sheets().size() ? returned.sheets().get(i).marks() : Map.of();
      assessment.sheets().get(i).marks().forEach((number, mark) -> {
        Optional<IndicatorSheet> other = Optional.ofNullable(there.pairs().get(number)).flatMap(to -> second.find(to.toString()));
        boolean has = other.isPresent()
            && (mark instanceof Mark.Given || other.get().mayHaveNoCases());
        assertThat(Optional.ofNullable(kept.get(number)).map(Object.class::cast))
            .isEqualTo(has ? Optional.of(mark) : Optional.empty());
      });
    }
    assertThat(returned.fieldLevels().keySet()).isEqualTo(
        assessment.fieldLevels().keySet().stream().filter(there.pairs()::containsKey).collect(Collectors.toSet()));
    returned.fieldLevels().forEach((number, level) -> assertThat(assessment.fieldLevels()).containsEntry(number, level));
    returned.facts().forEach((number, facts) ->
        assertThat(assessment.facts().get(number).values()).containsAllEntriesOf(facts.values()));
  }

  @Property(tries = 20)
  void anyTwoEditionsShareIndicatorsOneToOne(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument before = Draft.edition(random);
    Instrument after = Draft.edition(random);
    Correspondence correspondence = Correspondence.between(before, after);
    assertThat(correspondence.pairs().values()).doesNotHaveDuplicates();
    assertThat(correspondence.pairs().size() + correspondence.onlyBefore().size()).isEqualTo(before.sheets().size());
    assertThat(correspondence.pairs().size() + correspondence.onlyAfter().size()).isEqualTo(after.sheets().size());
    correspondence.pairs().forEach((from, to) ->
        assertThat(after.find(to.toString()).orElseThrow().indicator().name().id())
            .isEqualTo(before.find(from.toString()).orElseThrow().indicator().name().id()));
    if (before.equals(after)) {
      assertThat(correspondence.pairs()).allSatisfy((from, to) -> assertThat(to).isEqualTo(from));
      assertThat(correspondence.onlyBefore()).isEmpty();
    }
    assertThat(Editions.ids()).contains(correspondence.before().id());
  }

  @Property(tries = 50)
  void thePolicyOfAResultIsTheOnlyThingThatPolicyChangesLookAt(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    ScoringPolicy policy = Draft.policy(instrument, random);
    ResultComparison comparison = ResultComparison.of(
        score(Draft.any(instrument, random), policy, Basis.EVALUATION),
        score(Draft.any(instrument, random), policy, Basis.EVALUATION));
    assertThat(comparison.policyChanges()).isEmpty();
    assertThat(PolicyParser.parseOrThrow(instrument, comparison.before().policy().toMap())).isEqualTo(policy);
  }
}
