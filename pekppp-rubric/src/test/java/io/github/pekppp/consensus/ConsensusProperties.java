package io.github.pekppp.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.SeveralEvaluators;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of consensus, for random units, editions and policies. */
class ConsensusProperties {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 14);

  private static Map<IndicatorNumber, Outcome> outcomes(IppResult result) {
    Map<IndicatorNumber, Outcome> outcomes = new TreeMap<>();
    results(result).forEach(found -> outcomes.put(found.indicator().number(), found.outcome()));
    return outcomes;
  }

  private static Stream<IndicatorResult> results(IppResult result) {
    return Stream.concat(result.indicators().stream(), result.extras().stream());
  }

  /** Settles every open indicator that somebody marked, by chance, one a day. */
  private static Consensus settled(Instrument instrument, Assessment original, Random random) {
    List<Settlement> settlements = new ArrayList<>();
    for (IndicatorNumber open : Consensus.ofOrThrow(instrument, original, List.of()).openOn(instrument, DAY)) {
      Level level = Level.of(random.nextInt(Level.MAX + 1));
      settlements.add(Settlement.of(open, level, "sepakat", DAY.plusDays(settlements.size()), "Ketua"));
    }
    return Consensus.ofOrThrow(instrument, original, settlements);
  }

  @Property(tries = 300)
  void everyDisputedOutcomeIsADisagreementOfThatManyPoints(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    IppResult result =
        Scorer.ofOrThrow(instrument, Draft.policy(instrument, random)).score(Draft.any(instrument, random).assessment());
    List<Disagreement> found = Disagreement.listOf(result);
    results(result).filter(indicator -> indicator.outcome() instanceof Outcome.Disputed).forEach(disputed ->
        assertThat(found)
            .filteredOn(one -> one.indicator().equals(disputed.indicator()))
            .singleElement()
            .satisfies(one -> assertThat(one.points()).isEqualTo(disputed.share().times(
                disputed.outcome().highest().ratio().minus(disputed.outcome().lowest().ratio())))));
    if (found.isEmpty() || result.policy().severalEvaluators() == SeveralEvaluators.MEAN) {
      assertThat(results(result)).noneMatch(indicator -> indicator.outcome() instanceof Outcome.Disputed);
    }
    assertThat(found).allMatch(one -> one.points().compareTo(Ratio.of(one.spread())) <= 0);
  }

  @Property(tries = 300)
  void withoutSettlementsNothingChanges(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Assessment original = Draft.any(instrument, random).assessment();
    Assessment agreed = Consensus.ofOrThrow(instrument, original, List.of()).agreedOn(instrument, DAY);
    assertThat(agreed.facts()).isEqualTo(original.facts());
    assertThat(agreed.fieldLevels()).isEqualTo(original.fieldLevels());
    assertThat(agreed.responses()).isEqualTo(original.responses());
    Scorer scorer = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));
    assertThat(outcomes(scorer.score(agreed))).isEqualTo(outcomes(scorer.score(original)));
    assertThat(scorer.score(agreed).range()).isEqualTo(scorer.score(original).range());
  }

  @Property(tries = 300)
  void whatIsSettledCountsAndTheRestStays(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Assessment original = Draft.any(instrument, random).assessment();
    Consensus consensus = settled(instrument, original, random);
    LocalDate date = DAY.plusDays(random.nextInt(40) - 2);
    Scorer scorer = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));

    Map<IndicatorNumber, Outcome> expected = outcomes(scorer.score(original));
    consensus.settlements().stream().filter(one -> !one.on().isAfter(date)).forEach(one ->
        expected.put(one.indicator(), Outcome.Scored.of(((Mark.Given) one.agreed()).level())));
    assertThat(outcomes(scorer.score(consensus.agreedOn(instrument, date)))).isEqualTo(expected);
    assertThat(consensus.original()).isEqualTo(original);
  }

  @Property(tries = 300)
  void onceAllIsSettledThereIsOneSheetAndNothingIsDisputed(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Assessment original = Draft.any(instrument, random).assessment();
    Consensus consensus = settled(instrument, original, random);
    LocalDate end = DAY.plusDays(100);
    assertThat(consensus.openOn(instrument, end)).isEmpty();
    assertThat(consensus.agreedOn(instrument, end).sheets()).hasSize(Math.min(1, original.sheets().size()));
    assertThat(Disagreement.listOf(Scorer.of(instrument).score(consensus.agreedOn(instrument, end)))).isEmpty();
  }
}
