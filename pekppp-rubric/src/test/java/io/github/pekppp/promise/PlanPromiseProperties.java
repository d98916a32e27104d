package io.github.pekppp.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionDetails;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import io.github.pekppp.text.Language;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws of promises: an index is promised exactly when the engine computes it. */
class PlanPromiseProperties {

  private static LevelTarget anyTarget(Instrument instrument, Random random) {
    IndicatorNumber number = Draft.any(instrument.sheets().stream().map(IndicatorSheet::number).toList(), random);
    int from = random.nextInt(Level.MAX);
    return new LevelTarget(number, Level.of(from), Level.of(from + 1 + random.nextInt(Level.MAX - from)));
  }

  private static List<Action> anyActions(Instrument instrument, Random random) {
    List<Action> actions = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      Action.Proposed action = Plans.raise("a" + i, anyTarget(instrument, random), null);
      Action idle = Action.proposeOrThrow(Plans.details("b" + i).build(), Plans.DAY, "Tim");
      actions.add(Draft.any(List.of(action, action, Plans.verified(action), Plans.rejected(action), Plans.dropped(action), idle), random));
    }
    return actions;
  }

  @Property(tries = 150)
  void gainsSumExactlyToWhatThePlanAddsToTheIndex(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Scorer scorer = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));
    Assessment assessment = Draft.any(instrument, random).assessment();
    ActionPlan plan = Plans.plan(null, anyActions(instrument, random));
    PlanPromise promise = PlanPromise.check(plan, scorer, assessment);
    assertThat(promise.present()).isEqualTo(scorer.score(assessment));
    assertThat(promise.gain()).isEqualTo(
        promise.promised().range().lowest().ratio().minus(promise.present().range().lowest().ratio()));
    assertThat(promise.actions()).extracting(ActionGain::action).isEqualTo(
        plan.actions().stream().filter(action -> action.state().counts()).map(Action::id).toList());
    assertThat(promise.problems()).allSatisfy(problem -> assertThat(problem.code()).isEqualTo("target-start"));
    assertThat(Serialized.copyOf(promise)).isEqualTo(promise);
  }

  /** A plan whose targets start where the unit stands, one after the other, and the levels it leads to. */
  private record Sound(Draft before, Draft after, List<Action.Proposed> actions) {

    static Sound of(Instrument instrument, Random random) {
      Draft before = Draft.complete(instrument, random);
      Draft after = before.copy();
      List<Action.Proposed> actions = new ArrayList<>();
      Map<String, Integer> levels = after.sheets.get("");
      for (int i = random.nextInt(8); i > 0; i--) {
        String number = Draft.any(List.copyOf(levels.keySet()), random);
        int from = levels.get(number);
        if (from < Level.MAX) {
          int to = from + 1 + random.nextInt(Level.MAX - from);
          actions.add(Plans.raise("a" + i, Plans.target(Integer.parseInt(number), from, to), null));
          levels.put(number, to);
        }
      }
      return new Sound(before, after, actions);
    }
  }

  private static Action.Proposed written(Action.Proposed action, Ratio gain) {
    return Action.proposeOrThrow(ActionDetails.builder().from(action.details()).gain(gain).build(), Plans.DAY, "Tim");
  }

  @Property(tries = 100)
  void whatTheEngineComputesIsAPromiseWithoutProblems(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Scorer scorer = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));
    Sound sound = Sound.of(instrument, random);
    Assessment assessment = sound.before().assessment();
    PlanPromise promise = PlanPromise.check(Plans.plan(null, sound.actions()), scorer, assessment);
    IppResult reached = scorer.score(sound.after().assessment());
    assertThat(promise.problems()).isEmpty();
    assertThat(promise.promised()).isEqualTo(reached);
    assertThat(promise.actions()).allSatisfy(gain -> assertThat(gain.gain().signum()).isNotNegative());

    boolean rounded = random.nextBoolean();
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < sound.actions().size(); i++) {
      Ratio gain = promise.actions().get(i).gain();
      actions.add(written(sound.actions().get(i), rounded ? Ratio.of(gain.rounded(scorer.policy().rounding())) : gain));
    }
    PlanPromise again = PlanPromise.check(Plans.plan(reached.ipp().orElse(null), actions), scorer, assessment);
    assertThat(again).isEqualTo(promise);
    if (!actions.isEmpty()) {
      int wrong = random.nextInt(actions.size());
      actions.set(wrong, written(sound.actions().get(wrong), promise.actions().get(wrong).gain().plus(Ratio.of(1, 7))));
      assertThat(PlanPromise.check(Plans.plan(null, actions), scorer, assessment).problems()).singleElement().satisfies(problem -> {
        assertThat(problem.code()).isEqualTo("gain-differs");
        assertThat(problem.place().path()).isEqualTo("actions[" + (wrong + 1) + "].gain");
      });
    }
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(problem -> problem.line(Language.EN)).toList();
  }

  @Test
  void aPlanThatSaysSomethingElseIsTold() {
    int[] levels = Units.all(3);
    levels[27] = 5;
    Assessment unit = Units.marked(levels).buildOrThrow();
    Ratio first = Ratio.percent(24).times(Ratio.percent(17));
    ActionPlan plan = Plans.plan(Index.of(Score.parse("3.50").orElseThrow()), List.of(
        Plans.raise("a", Plans.target(1, 3, 4), Ratio.of(1, 100)),
        Plans.raise("b", Plans.target(1, 3, 5), null),
        Plans.raise("c", Plans.target(28, 2, 4), null),
        Plans.raise("d", Plans.target(77, 2, 4), Ratio.of(1, 10)),
        Plans.rejected(Plans.raise("e", Plans.target(2, 1, 2), Ratio.ONE))));
    PlanPromise promise = PlanPromise.check(plan, Scorer.of(Units.EDITION), unit);
    assertThat(lines(promise.problems())).containsExactly(
        "actions[1].gain: the gain is written as 1/100, computed as 51/1250",
        "actions[2].target: indicator 1 is planned to rise from level 3, but by then it is: level 4",
        "actions[3].target: indicator 28 is planned to rise from level 2, but by then it is: level 5",
        "actions[4].target: edition pekppp-2022-a has no indicator 77",
        "actions[4].gain: the gain is written as 1/10, computed as 0/1",
        "promised: the promised index is 3.50, the computed one 3.14");
    assertThat(promise.problems()).extracting(Problem::severity).containsExactly(
        Severity.WARNING, Severity.WARNING, Severity.WARNING, Severity.ERROR, Severity.WARNING, Severity.WARNING);
    assertThat(promise.problems()).allSatisfy(problem -> assertThat(problem.message().id()).doesNotContain("{"));
    assertThat(promise.actions()).extracting(ActionGain::gain).containsExactly(first, first, Ratio.ZERO, Ratio.ZERO);
    assertThat(promise.actions().get(0).target()).contains(Plans.target(1, 3, 4));
  }

  @Test
  void aPromisedIndexIsReadWithItsOwnRounding() {
    Scorer scorer = Scorer.of(Units.EDITION);
    Assessment unit = Units.marked(Units.all(3)).buildOrThrow();
    Action raise = Plans.raise("a", Plans.target(1, 3, 4), null);
    Score oneDecimal = Score.parse("3.0").orElseThrow();
    Index coarse = new Index(oneDecimal, new Rounding(1, RoundingMode.HALF_UP));
    assertThat(PlanPromise.check(Plans.plan(coarse, List.of(raise)), scorer, unit).problems()).isEmpty();
    assertThat(lines(PlanPromise.check(Plans.plan(Index.of(oneDecimal), List.of(raise)), scorer, unit).problems()))
        .containsExactly("promised: the promised index is 3.00, the computed one 3.04");
  }

  @Test
  void aPromiseOfAnIncompleteUnitStaysOpen() {
    Assessment unit = Assessment.builder(Units.EDITION).level("1", 3).buildOrThrow();
    ActionPlan plan = Plans.plan(Index.of(Score.of(4)), List.of(
        Plans.raise("a", Plans.target(1, 3, 4), null), Plans.raise("b", Plans.target(2, 0, 1), null)));
    assertThat(lines(PlanPromise.check(plan, Scorer.of(Units.EDITION), unit).problems())).containsExactly(
        "actions[2].target: indicator 2 is planned to rise from level 0, but by then it is: not marked",
        "promised: the promised index 4.00 cannot be checked yet: the marks are incomplete");
  }

  @Test
  void anAssessmentOfAnotherEditionIsAMistake() {
    Assessment other = Assessment.builder(Editions.pekppp2022B()).buildOrThrow();
    assertThatThrownBy(() -> PlanPromise.check(Plans.plan(), Scorer.of(Units.EDITION), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("assessment");
  }
}
