package io.github.pekppp.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsensusTest {

  private static final Instrument EDITION = Units.EDITION;
  private static final LocalDate DAY = LocalDate.of(2025, 7, 14);
  private static final String NO_CASES = EDITION.sheets().stream()
      .filter(IndicatorSheet::mayHaveNoCases).map(sheet -> sheet.number().toString()).findFirst().orElseThrow();

  private static int[] but(int number, int level) {
    int[] levels = Units.all(4);
    levels[number - 1] = level;
    return levels;
  }

  private static Assessment two(int[] first, int[] second) {
    return Assessment.builder(EDITION).evaluator("Satu").levels(first).evaluator("Dua").levels(second).buildOrThrow();
  }

  private static Settlement settle(int number, int level, LocalDate on) {
    return Settlement.of(IndicatorNumber.of(number), Level.of(level), "bukti diperiksa bersama", on, "Satu");
  }

  @Test
  void disagreementsAreListedWithWhatTheyMayChange() {
    IppResult result = Scorer.of(EDITION).score(two(but(2, 1), but(3, 5)));
    List<Disagreement> found = Disagreement.listOf(result);
    assertThat(found).extracting(one -> one.indicator().number().value()).containsExactly(2, 3);
    assertThat(found.get(0).marks()).hasToString("{Dua=Given[level=4], Satu=Given[level=1]}");
    assertThat(found.get(0).spread()).isEqualTo(3);
    assertThat(found.get(1).spread()).isEqualTo(1);
    // kebijakan 24 %, its second indicator 14 %, its third 7 %; no answers of users
    assertThat(found.get(0).points()).hasToString("63/625");
    assertThat(found.get(1).points()).hasToString("21/1250");
    assertThat(Serialized.copyOf(found.get(0))).isEqualTo(found.get(0));
  }

  @Test
  void oneSheetHasNoDisagreements() {
    assertThat(Disagreement.listOf(Units.score(Units.marked(Units.all(3))))).isEmpty();
  }

  @Test
  void noCasesAgainstALevelPutsAllLevelsAtStakeUnlessItCountsAsZero() {
    AssessmentBuilder unit = Assessment.builder(EDITION).evaluator("Satu").noCases(NO_CASES).evaluator("Dua").level(NO_CASES, 2);
    assertThat(spread(Units.score(unit))).isEqualTo(5);
    assertThat(spread(Units.score(unit, "no_cases", "not_applicable"))).isEqualTo(5);
    assertThat(spread(Units.score(unit, "no_cases", "zero"))).isEqualTo(2);
  }

  private static int spread(IppResult result) {
    List<Disagreement> found = Disagreement.listOf(result);
    assertThat(found).hasSize(1);
    return found.get(0).spread();
  }

  @Test
  void whatIsNotSettledStaysDisputedUntilAllIs() {
    Assessment original = two(but(2, 1), but(3, 5));
    Consensus half = Consensus.ofOrThrow(EDITION, original, List.of(settle(2, 2, DAY)));
    assertThat(half.openOn(EDITION, DAY)).containsExactly(IndicatorNumber.of(3));
    assertThat(half.agreedOn(EDITION, DAY).sheets()).hasSize(2);
    assertThat(Scorer.of(EDITION).score(half.agreedOn(EDITION, DAY)).ipp()).isEmpty();

    Consensus whole = half.with(EDITION, settle(3, 4, DAY.plusDays(1))).get();
    assertThat(whole.openOn(EDITION, DAY)).containsExactly(IndicatorNumber.of(3));
    assertThat(whole.openOn(EDITION, DAY.plusDays(1))).isEmpty();
    assertThat(whole.agreedOn(EDITION, DAY.plusDays(1)))
        .isEqualTo(Assessment.builder(EDITION).levels(but(2, 2)).buildOrThrow());
    assertThat(whole.original()).isEqualTo(original);
    assertThat(Serialized.copyOf(whole)).isEqualTo(whole);
  }

  @Test
  void aLaterSettlementReplacesAnEarlierOneFromItsDateOn() {
    Consensus twice = Consensus.ofOrThrow(
        EDITION, two(but(2, 1), Units.all(4)), List.of(settle(2, 2, DAY), settle(2, 3, DAY.plusDays(5))));
    assertThat(mark(twice, DAY.minusDays(1))).isEqualTo(Mark.Given.of(Level.of(1)));
    assertThat(mark(twice, DAY.plusDays(4))).isEqualTo(Mark.Given.of(Level.of(2)));
    assertThat(mark(twice, DAY.plusDays(5))).isEqualTo(Mark.Given.of(Level.of(3)));
    assertThat(twice.settlements()).hasSize(2);
  }

  private static Mark mark(Consensus consensus, LocalDate date) {
    return consensus.agreedOn(EDITION, date).sheets().get(0).marks().get(IndicatorNumber.of(2));
  }

  @Test
  void evaluatorsMayAgreeThatThereWereNoCases() {
    Assessment original = Assessment.builder(EDITION)
        .evaluator("Satu").noCases(NO_CASES).evaluator("Dua").level(NO_CASES, 2).buildOrThrow();
    IndicatorNumber number = EDITION.find(NO_CASES).orElseThrow().number();
    Settlement settlement = new Settlement(number, new Mark.NoCase(), "register kosong", DAY, "Satu");
    assertThat(Consensus.ofOrThrow(EDITION, original, List.of(settlement)).agreedOn(EDITION, DAY))
        .isEqualTo(Assessment.builder(EDITION).noCases(NO_CASES).buildOrThrow());
  }

  @Test
  void anIndicatorThatOneEvaluatorLeftOutIsOpenAndCanBeSettled() {
    Assessment original =
        Assessment.builder(EDITION).evaluator("Satu").level("1", 3).evaluator("Dua").level("2", 4).level("1", 3).buildOrThrow();
    Consensus open = Consensus.ofOrThrow(EDITION, original, List.of());
    assertThat(open.openOn(EDITION, DAY)).containsExactly(IndicatorNumber.of(2));
    assertThat(open.with(EDITION, settle(2, 4, DAY)).get().openOn(EDITION, DAY)).isEmpty();
  }

  @Test
  void extraInformationIsAskedOnlyOfThoseWhoGaveIt() {
    String extra = EDITION.extras().get(0).number().toString();
    Assessment original = Assessment.builder(EDITION)
        .evaluator("Satu").levels(Units.all(3)).level(extra, 2).evaluator("Dua").levels(Units.all(3)).buildOrThrow();
    Consensus consensus = Consensus.ofOrThrow(EDITION, original, List.of());
    assertThat(consensus.openOn(EDITION, DAY)).isEmpty();
    assertThat(consensus.agreedOn(EDITION, DAY))
        .isEqualTo(Assessment.builder(EDITION).levels(Units.all(3)).level(extra, 2).buildOrThrow());
  }

  @Test
  void faultySettlementsAreReportedAllAtOnce() {
    Assessment original = Assessment.builder(EDITION)
        .evaluator("Satu").level("1", 3).level("2", 1).evaluator("Dua").level("1", 3).level("2", 4).buildOrThrow();
    List<Settlement> settlements = List.of(
        settle(2, 3, DAY), settle(1, 4, DAY.minusDays(1)), settle(3, 4, DAY), settle(99, 1, DAY),
        new Settlement(IndicatorNumber.of(2), new Mark.NoCase(), "x", DAY, "Satu"));
    assertThat(Consensus.of(EDITION, original, settlements).getError()).extracting(Problem::toString).containsExactly(
        "settlements[2]: the marks of indicator " + code(1) + " do not differ [already-agreed]",
        "settlements[2]: agreed on 2025-07-13, before the entry above it of 2025-07-14 [settlement-order]",
        "settlements[3]: nobody has marked indicator " + code(3) + " [not-marked]",
        "settlements[4]: edition pekppp-2022-a has no indicator 99 [settled-indicator-unknown]",
        "settlements[5]: no_cases does not apply to indicator " + code(2) + " [settled-no-cases]");
    assertThatThrownBy(() -> Consensus.ofOrThrow(EDITION, original, settlements)).isInstanceOf(ProblemException.class);
  }

  private static String code(int number) {
    return EDITION.find(Integer.toString(number)).orElseThrow().indicator().codeOrNumber();
  }

  @Test
  void anotherEditionIsAMistake() {
    Assessment original = two(but(2, 1), Units.all(4));
    Consensus consensus = Consensus.ofOrThrow(EDITION, original, List.of());
    assertThatThrownBy(() -> Consensus.of(Editions.pekppp2022B(), original, List.of())).hasMessageContaining("original");
    assertThatThrownBy(() -> consensus.openOn(Editions.pekppp2022B(), DAY)).hasMessageContaining("original");
    assertThatThrownBy(() -> Assessment.builder(Editions.pekppp2022B()).allButMarks(original))
        .hasMessage("assessment: made for pekppp-2022-a, not for pekppp-2022-b");
    assertThatThrownBy(() -> Settlement.of(IndicatorNumber.of(1), Level.of(1), " ", DAY, "Satu")).hasMessageContaining("reason");
    assertThatThrownBy(() -> Settlement.of(IndicatorNumber.of(1), Level.of(1), "x", DAY, "")).hasMessageContaining("by");
  }
}
