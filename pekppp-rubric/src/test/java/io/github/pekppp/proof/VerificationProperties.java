package io.github.pekppp.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.compare.Correspondence;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.scoring.Units;
import io.github.pekppp.text.Text;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A verification confirms what comes out again, and names what does not. */
class VerificationProperties {

  private record Case(Draft draft, ScoringPolicy policy, Basis basis) {

    static Case any(Random random) {
      Instrument instrument = Draft.edition(random);
      return new Case(
          Draft.any(instrument, random), Draft.policy(instrument, random), Draft.any(List.of(Basis.values()), random));
    }

    Instrument instrument() {
      return draft.instrument;
    }

    IppResult result() {
      return Scorer.ofOrThrow(instrument(), policy).score(draft.assessment(), basis);
    }

    ResultRecord record() {
      return ResultRecord.of(result());
    }

    Verification of(ResultRecord record) {
      return Verification.of(record, instrument(), draft.assessment());
    }
  }

  private static List<Difference.Step> steps(Verification verification) {
    return verification.differences().stream().map(Difference::step).distinct().toList();
  }

  @Property(tries = 200)
  void aResultIsConfirmedByItsOwnInput(@ForAll long seed) {
    Case any = Case.any(new Random(seed));
    assertThat(any.of(any.record()).differences()).isEmpty();
    Verification whole = Verification.of(any.result(), any.instrument(), any.draft().assessment());
    assertThat(whole.isConfirmed()).isTrue();
    assertThat(whole.first()).isEmpty();
    assertThat(Serialized.copyOf(whole)).isEqualTo(whole);
  }

  @Property(tries = 100)
  void anotherVersionOfTheLibraryIsNoDifference(@ForAll long seed) {
    Case any = Case.any(new Random(seed));
    ResultRecord older = ResultRecord.builder().from(any.record()).libraryVersion("0.0.1 beta").build();
    Verification verification = any.of(older);
    assertThat(verification.isConfirmed()).isTrue();
    assertThat(verification.record().libraryVersion()).isEqualTo("0.0.1 beta");
    assertThat(verification.libraryVersion()).isEqualTo(any.record().libraryVersion()).isNotEqualTo("0.0.1 beta");
  }

  @Property(tries = 200)
  void anotherLevelIsAnotherInputAndNamesTheIndicator(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Draft draft = Draft.complete(instrument, random);
    Case complete = new Case(draft, Draft.policy(instrument, random), Basis.EVALUATION);
    Draft changed = draft.copy();
    String number = Draft.any(new ArrayList<>(draft.sheets.get("").keySet()), random);
    changed.sheets.get("").computeIfPresent(number, (key, level) -> (level + 1 + random.nextInt(5)) % 6);
    Verification verification = Verification.of(complete.record(), instrument, changed.assessment());
    assertThat(verification.isConfirmed()).isFalse();
    assertThat(verification.first().orElseThrow().step()).isEqualTo(Difference.Step.INPUT);
    assertThat(verification.differences().stream().filter(found -> found.step() == Difference.Step.INDICATOR))
        .singleElement().satisfies(found -> {
          assertThat(found.part()).isEqualTo(number);
          assertThat(found.recorded()).isEqualTo(draft.sheets.get("").get(number).toString());
          assertThat(found.recomputed()).isEqualTo(changed.sheets.get("").get(number).toString());
        });
  }

  @Property(tries = 100)
  void anotherAnswerIsAnotherInputAndNamesNoIndicator(@ForAll long seed) {
    Random random = new Random(seed);
    Draft draft = Draft.complete(Units.EDITION, random);
    draft.responses.clear();
    for (int i = 0; i < 10; i++) {
      draft.responses.add(new TreeMap<>(Map.of("1.a.K1", 3, "15.e.K", 2)));
    }
    Draft changed = draft.copy();
    changed.responses.get(random.nextInt(10)).put("15.e.K", 4);
    ResultRecord record = new Case(draft, Units.policy(), Basis.EVALUATION).record();
    assertThat(steps(Verification.of(record, Units.EDITION, changed.assessment())))
        .startsWith(Difference.Step.INPUT, Difference.Step.F03, Difference.Step.INDEX)
        .isSubsetOf(Difference.Step.INPUT, Difference.Step.F03, Difference.Step.INDEX, Difference.Step.CATEGORY);
  }

  @Property(tries = 200)
  void anotherPolicyIsConfirmedOnlyWhereItGivesTheSameFigures(@ForAll long seed) {
    Random random = new Random(seed);
    Case any = Case.any(random);
    ScoringPolicy other = Draft.policy(any.instrument(), random);
    ResultRecord tampered = ResultRecord.builder().from(any.record()).policy(other.toMap()).build();
    Verification verification = any.of(tampered);
    ResultRecord honest = ResultRecord.of(Scorer.ofOrThrow(any.instrument(), other).score(any.draft().assessment(), any.basis()));
    assertThat(verification.isConfirmed()).isEqualTo(sameFigures(honest, tampered));
    verification.first().ifPresent(first -> assertThat(first.step()).isGreaterThan(Difference.Step.INPUT));
  }

  private static boolean sameFigures(ResultRecord honest, ResultRecord tampered) {
    return honest.outcomes().equals(tampered.outcomes()) && honest.aspects().equals(tampered.aspects())
        && honest.f02().equals(tampered.f02()) && honest.f03().equals(tampered.f03())
        && honest.usersCounted() == tampered.usersCounted() && honest.range().equals(tampered.range())
        && honest.ipp().equals(tampered.ipp())
        && honest.status() == tampered.status() && honest.category().equals(tampered.category());
  }

  @Property(tries = 60)
  void aPolicyThatTheEditionDoesNotOfferIsADifference(@ForAll long seed) {
    Random random = new Random(seed);
    Case any = Case.any(random);
    Map<String, String> choices = new TreeMap<>(any.record().policy());
    switch (random.nextInt(3)) {
      case 0 -> choices.put("no_such_option", "");
      case 1 -> choices.put(Draft.any(PolicyOption.all(), random).key(), "guess");
      default -> choices.remove(Draft.any(PolicyOption.all(), random).key());
    }
    Verification verification = any.of(ResultRecord.builder().from(any.record()).policy(choices).build());
    assertThat(verification.isConfirmed()).isFalse();
    assertThat(verification.first().orElseThrow().step()).isEqualTo(Difference.Step.POLICY);
  }

  @Property(tries = 60)
  void anotherEditionIsNamedFirst(@ForAll long seed) {
    Random random = new Random(seed);
    Case any = Case.any(random);
    Instrument other = Editions.find(
        Draft.any(Editions.ids().stream().filter(id -> !id.equals(any.instrument().id())).toList(), random)).orElseThrow();
    Assessment carried = Correspondence.between(any.instrument(), other).carry(any.draft().assessment());
    Difference first = Verification.of(any.record(), other, carried).first().orElseThrow();
    assertThat(first.step()).isEqualTo(Difference.Step.EDITION);
    assertThat(first.recorded()).isEqualTo(any.instrument().id() + " " + any.instrument().sha256());
    assertThat(first.recomputed()).isEqualTo(other.id() + " " + other.sha256());
    assertThatThrownBy(() -> Verification.of(any.record(), other, any.draft().assessment()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void everyTamperedFigureIsFoundAtItsStep(@ForAll long seed) {
    Random random = new Random(seed);
    Case any = Case.any(random);
    ResultRecord record = any.record();
    tampered(record, random).forEach((step, tamper) -> {
      ResultRecord tampered = tamper.apply(ResultRecord.builder().from(record)).build();
      if (!tampered.equals(record)) {
        assertThat(steps(any.of(tampered))).as("%s of %s", step, tampered.line()).containsExactly(step);
      }
    });
  }

  /** One figure changed in the record, by the step that must be named. */
  private static Map<Difference.Step, UnaryOperator<ResultRecord.Builder>> tampered(ResultRecord record, Random random) {
    ScoreRange range = new ScoreRange(Score.of(Ratio.of(1, 7)), Score.of(Ratio.of(5 + random.nextInt(3), 7)));
    Score score = Score.of(Ratio.of(random.nextInt(90), 19));
    IndicatorNumber number = Draft.any(new ArrayList<>(record.outcomes().keySet()), random);
    Outcome outcome = Draft.any(
        List.of(
            new Outcome.Missing(), new Outcome.NotApplicable(), Outcome.Scored.of(Level.of(3)),
            new Outcome.Open(Level.of(1), Level.of(2))),
        random);
    Map<IndicatorNumber, Outcome> outcomes = new TreeMap<>(record.outcomes());
    outcomes.put(number, outcome);
    Map<String, ScoreRange> aspects = new TreeMap<>(record.aspects());
    aspects.put(random.nextBoolean() ? "kebijakan" : "lain", range);
    Map<Difference.Step, UnaryOperator<ResultRecord.Builder>> tampers = new TreeMap<>(Map.of(
        Difference.Step.EDITION, builder -> random.nextBoolean() ? builder.instrumentId("own") : builder.instrumentSha256("00"),
        Difference.Step.INPUT, builder -> builder.inputSha256("00"),
        Difference.Step.INDICATOR, builder -> builder.outcomes(outcomes),
        Difference.Step.ASPECT, builder -> builder.aspects(aspects),
        Difference.Step.F02, builder -> builder.f02(score),
        Difference.Step.STATUS, builder -> builder.status(Draft.any(List.of(Status.values()), random)),
        Difference.Step.CATEGORY, builder -> builder.category(Draft.any(List.of("A", "B-", "X"), random))));
    tampers.put(Difference.Step.F03, builder -> switch (random.nextInt(3)) {
      case 0 -> builder.f03(score);
      case 1 -> builder.respondents(record.respondents() + 1);
      default -> builder.usersCounted(!record.usersCounted());
    });
    tampers.put(Difference.Step.INDEX, builder -> switch (random.nextInt(3)) {
      case 0 -> builder.ipp(new Index(score, Rounding.TWO_DECIMALS));
      case 1 -> builder.ipp(record.ipp().map(ipp ->
          new Index(ipp.exact(), new Rounding(ipp.rounding().decimals() + 1, RoundingMode.HALF_UP))));
      default -> builder.range(range);
    });
    return tampers;
  }

  @Test
  void anotherBasisIsRecomputedByThatBasis() {
    Assessment unit = Units.marked(Units.all(4)).fieldLevel("1", 3).buildOrThrow();
    ResultRecord record = ResultRecord.of(Scorer.of(Units.EDITION).score(unit, Basis.FIELD_CHECK));
    assertThat(Verification.of(record, Units.EDITION, unit).isConfirmed()).isTrue();
    ResultRecord tampered = ResultRecord.builder().from(record).basis(Basis.EVALUATION).build();
    Difference first = Verification.of(tampered, Units.EDITION, unit).first().orElseThrow();
    assertThat(first).isEqualTo(new Difference(Difference.Step.INDICATOR, "1", "3", "4"));
    assertThat(first.text())
        .isEqualTo(Text.of("indikator 1: tercatat 3, hasil hitung ulang 4", "indicator 1: recorded 3, recomputed 4"));
  }

  @Test
  void whatIsNotThereIsShownAsADash() {
    assertThat(new Difference(Difference.Step.CATEGORY, "", "A", "").text())
        .isEqualTo(Text.of("kategori: tercatat A, hasil hitung ulang -", "category: recorded A, recomputed -"));
  }

  @Test
  void aReasonThatDiffersIsFoundInAWholeResult() {
    Assessment unit = Units.marked(Units.all(4)).buildOrThrow();
    IppResult result = Scorer.of(Units.EDITION).score(unit);
    Explanation root = result.explanation();
    Explanation other = new Explanation(
        root.kind(), root.id(), Text.same("?"), root.reason(), root.weight(), root.share(), root.lowest(), root.highest(),
        root.adjustment(), root.children());
    Verification changed = Verification.of(IppResult.builder().from(result).explanation(other).build(), Units.EDITION, unit);
    assertThat(changed.differences()).singleElement().satisfies(found -> {
      assertThat(found.step()).isEqualTo(Difference.Step.EXPLANATION);
      assertThat(found.part()).isEqualTo("ipp");
      assertThat(found.recorded()).startsWith("1/1 x 4/1, ");
    });
    Explanation bare = new Explanation(
        root.kind(), root.id(), root.label(), root.reason(), root.weight(), root.share(), root.lowest(), root.highest(),
        root.adjustment(), List.of());
    Verification shorter = Verification.of(IppResult.builder().from(result).explanation(bare).build(), Units.EDITION, unit);
    assertThat(shorter.differences()).hasSize((int) root.nodes().count() - 1)
        .allSatisfy(found -> assertThat(found.recorded()).isEmpty());
    Verification longer = Verification.of(
        IppResult.builder().from(result).explanation(
            new Explanation(root.kind(), root.id(), root.label(), root.reason(), root.weight(), root.share(), root.lowest(),
                root.highest(), root.adjustment(), List.of(root.children().get(0), bare))).build(),
        Units.EDITION, unit);
    assertThat(longer.differences()).singleElement().satisfies(found -> {
      assertThat(found.part()).isEqualTo("ipp");
      assertThat(found.recomputed()).isEmpty();
    });
  }

  @Test
  void aWholeResultWithAWrongFigureIsFoundByTheFigure() {
    Assessment unit = Units.marked(Units.all(4)).buildOrThrow();
    IppResult result = Scorer.of(Units.EDITION).score(unit);
    IppResult raised = IppResult.builder().from(result).ipp(Index.of(Score.MAX)).build();
    assertThat(steps(Verification.of(raised, Units.EDITION, unit))).containsExactly(Difference.Step.INDEX);
  }
}
