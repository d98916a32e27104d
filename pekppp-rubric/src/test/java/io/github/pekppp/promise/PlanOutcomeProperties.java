package io.github.pekppp.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws of what came of a plan. */
class PlanOutcomeProperties {

  private static IppResult marked(int... levels) {
    int[] all = Units.all(3);
    System.arraycopy(levels, 0, all, 0, levels.length);
    return Units.score(Units.marked(all));
  }

  @Property(tries = 150)
  void aTargetIsMetExceededOrMissedAsItsLevelSays(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Scorer scorer = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));
    IppResult before = scorer.score(Draft.any(instrument, random).assessment());
    Draft draft = Draft.complete(instrument, random);
    IppResult after = scorer.score(draft.assessment());
    int indicator = Integer.parseInt(Draft.any(List.copyOf(draft.sheets.get("").keySet()), random));
    int to = 1 + random.nextInt(Level.MAX);
    PlanOutcome outcome = PlanOutcome.of(Plans.plan(Plans.raise("a", Plans.target(indicator, 0, to), null)), before, after);
    int reached = draft.sheets.get("").get(Integer.toString(indicator));
    assertThat(outcome.targets()).singleElement().satisfies(target -> {
      assertThat(target.fulfilment())
          .isEqualTo(reached > to ? Fulfilment.EXCEEDED : reached < to ? Fulfilment.MISSED : Fulfilment.MET);
      assertThat(target.fulfilment().isReached()).isEqualTo(reached >= to);
      assertThat(target.reached()).contains(Outcome.Scored.of(Level.of(reached)));
    });
    assertThat(outcome.gained()).isEqualTo(before.ipp().flatMap(first ->
        after.ipp().map(second -> second.exact().ratio().minus(first.exact().ratio()))));
    assertThat(Serialized.copyOf(outcome)).isEqualTo(outcome);
  }

  @Property(tries = 100)
  void aPlanCarriedOutToTheLetterIsMet(@ForAll long seed) {
    Random random = new Random(seed);
    Scorer scorer = Scorer.ofOrThrow(Units.EDITION, Draft.policy(Units.EDITION, random));
    Draft draft = Draft.complete(Units.EDITION, random);
    draft.sheets.get("").put("1", random.nextInt(5));
    int from = draft.sheets.get("").get("1");
    ActionPlan plan = Plans.plan(Plans.raise("a", Plans.target(1, from, from + 1), null));
    PlanPromise promise = PlanPromise.check(plan, scorer, draft.assessment());
    PlanOutcome outcome = PlanOutcome.of(
        Plans.plan(promise.promised().ipp().orElse(null), plan.actions()), promise.present(), promise.promised());
    assertThat(outcome.fulfilment()).isEqualTo(promise.promised().ipp().map(index -> Fulfilment.MET));
    assertThat(outcome.shortfall()).isEqualTo(promise.promised().ipp().map(index -> Ratio.ZERO));
    assertThat(outcome.targets()).extracting(TargetOutcome::fulfilment).containsExactly(Fulfilment.MET);
    assertThat(outcome.gained()).isEqualTo(promise.promised().ipp().map(index -> promise.gain()));
  }

  @Test
  void plannedAgainstReached() {
    ActionPlan plan = Plans.plan(Index.of(Score.parse("3.10").orElseThrow()), List.of(
        Plans.verified(Plans.raise("a", Plans.target(1, 3, 4), null)),
        Plans.verified(Plans.raise("b", Plans.target(2, 3, 5), null)),
        Plans.raise("c", Plans.target(3, 3, 4), null),
        Plans.raise("d", Plans.target(4, 3, 4), null),
        Plans.dropped(Plans.raise("e", Plans.target(5, 3, 4), null)),
        Plans.raise("f", Plans.target(77, 3, 4), null)));
    IppResult before = marked();
    IppResult after = marked(4, 4, 5, 3, 4);
    PlanOutcome outcome = PlanOutcome.of(plan, before, after);
    assertThat(outcome.targets()).extracting(TargetOutcome::action).containsExactly("a", "b", "c", "d", "f");
    assertThat(outcome.targets()).extracting(TargetOutcome::fulfilment).containsExactly(
        Fulfilment.MET, Fulfilment.MISSED, Fulfilment.EXCEEDED, Fulfilment.MISSED, Fulfilment.OPEN);
    assertThat(outcome.targets()).extracting(TargetOutcome::verified).containsExactly(true, true, false, false, false);
    assertThat(outcome.targets().get(4).reached()).isEmpty();
    assertThat(outcome.targets().get(4).before()).isEmpty();
    assertThat(outcome.targets().get(0).before()).contains(Outcome.Scored.of(Level.of(3)));
    assertThat(outcome.reachedUnverified()).extracting(TargetOutcome::action).containsExactly("c");
    assertThat(outcome.verifiedMissed()).extracting(TargetOutcome::action).containsExactly("b");
    assertThat(outcome.before()).isEqualTo(before.ipp());
    assertThat(outcome.fulfilment()).contains(Fulfilment.EXCEEDED);
    assertThat(outcome.shortfall().orElseThrow()).isEqualTo(
        Ratio.of(31, 10).minus(after.ipp().orElseThrow().exact().ratio())).isLessThan(Ratio.ZERO);
    assertThat(PlanOutcome.of(plan, before, before).fulfilment()).contains(Fulfilment.MISSED);
    assertThat(PlanOutcome.of(Plans.plan(), before, after).fulfilment()).isEmpty();
    assertThat(PlanOutcome.of(Plans.plan(), before, after).shortfall()).isEmpty();
  }

  @Test
  void whatIsNotKnownYetStaysOpen() {
    ActionPlan plan = Plans.plan(Index.of(Score.of(4)), List.of(
        Plans.raise("a", Plans.target(1, 2, 3), null), Plans.raise("b", Plans.target(2, 2, 3), null),
        Plans.raise("c", Plans.target(3, 0, 1), null), Plans.raise("d", Plans.target(4, 2, 5), null)));
    IppResult disputed = Scorer.of(Units.EDITION).score(Assessment.builder(Units.EDITION)
        .evaluator("Satu").level("2", 2).level("3", 2).level("4", 2)
        .evaluator("Dua").level("2", 4).level("3", 3).level("4", 4)
        .buildOrThrow());
    PlanOutcome outcome = PlanOutcome.of(plan, marked(), disputed);
    assertThat(outcome.targets()).extracting(TargetOutcome::fulfilment)
        .containsExactly(Fulfilment.OPEN, Fulfilment.OPEN, Fulfilment.EXCEEDED, Fulfilment.MISSED);
    assertThat(outcome.fulfilment()).contains(Fulfilment.OPEN);
    assertThat(outcome.shortfall()).isEmpty();
    assertThat(outcome.gained()).isEmpty();
    int rare = Units.EDITION.indicators().stream().filter(IndicatorSheet::mayHaveNoCases).findFirst().orElseThrow().number().value();
    IppResult leftOut = Units.score(
        Assessment.builder(Units.EDITION).noCases(Integer.toString(rare)), "no_cases", "not_applicable");
    assertThat(PlanOutcome.of(Plans.plan(Plans.raise("a", Plans.target(rare, 0, 1), null)), marked(), leftOut).targets())
        .extracting(TargetOutcome::fulfilment).containsExactly(Fulfilment.OPEN);
  }

  @Test
  void resultsOfTwoEditionsAreNotCompared() {
    IppResult other = Scorer.of(Editions.pekppp2022B()).score(Assessment.builder(Editions.pekppp2022B()).buildOrThrow());
    assertThatThrownBy(() -> PlanOutcome.of(Plans.plan(), marked(), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("after: computed by pekppp-2022-b, not by pekppp-2022-a");
  }

  @Test
  void everyFulfilmentHasALabel() {
    assertThat(Arrays.stream(Fulfilment.values()).map(Fulfilment::label)).doesNotHaveDuplicates()
        .allSatisfy(label -> assertThat(label.id()).isNotBlank().isNotEqualTo(label.en()));
  }
}
