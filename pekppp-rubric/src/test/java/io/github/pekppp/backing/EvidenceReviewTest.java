package io.github.pekppp.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evidence.CheckOutcome;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.scoring.Units;
import io.github.pekppp.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evidence of a unit under the edition pekppp-2022-a: 5.00, an A, of which not everything is proven. */
class EvidenceReviewTest {

  private static final LocalDate JANUARY_1 = Filing.NEW_YEAR;
  private static final LocalDate MARCH_1 = LocalDate.of(2025, 3, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
  private static final LocalDate JUNE_END = LocalDate.of(2026, 6, 30);

  /** Indicators 29 and 30 make 12 % x 50 % of form F-02 each, which makes 75 % of the index: 0.225 of 5 points. */
  private static final Ratio INNOVATION = Ratio.of(225, 1000);

  /** Indicator 1 makes 24 % x 17 %. */
  private static final Ratio STANDARD = Ratio.of(153, 1000);

  private static final IppResult TOP = Units.score(Units.answered(Units.marked(Units.all(5)), 10, 5));

  private static final EvidenceItem DECREE =
      Filing.item("sk-sp", 1, "sp_decree", EvidenceKind.DECREE).expires(JUNE_END).build();
  private static final EvidenceItem PROPOSAL =
      Filing.item("proposal", 29, "proposal", EvidenceKind.DOCUMENT).expires(YEAR_END).build();
  private static final EvidenceItem LEGAL_BASIS =
      Filing.item("perbup", 30, "legal_document", EvidenceKind.DECREE).expires(YEAR_END).build();

  private static EvidenceReview review(EvidenceFile file) {
    return EvidenceReview.ofOrThrow(Units.EDITION, file);
  }

  private static EvidenceFile threeChecked() {
    return Filing.file(
        List.of(DECREE, PROPOSAL, LEGAL_BASIS),
        Filing.desk("sk-sp", CheckOutcome.MATCHES, MARCH_1),
        Filing.desk("proposal", CheckOutcome.DIFFERS, MARCH_1));
  }

  private static EvidenceStanding standing(int indicator, LocalDate date, EvidenceFile file) {
    return review(file).backing(TOP, date).indicators().get(indicator - 1).standing();
  }

  private static EvidenceStanding standing(EvidenceItem... ofIndicator1) {
    return standing(1, MARCH_1, Filing.file(List.of(ofIndicator1)));
  }

  @Test
  void theIndexRestsOnVerifiedClaimedContestedExpiredAndMissingEvidence() {
    IndexBacking backing = review(threeChecked()).backing(TOP, MARCH_1);
    assertThat(backing.points(EvidenceStanding.VERIFIED)).isEqualTo(STANDARD);
    assertThat(backing.points(EvidenceStanding.CLAIMED)).isEqualTo(INNOVATION);
    assertThat(backing.points(EvidenceStanding.CONTESTED)).isEqualTo(INNOVATION);
    assertThat(backing.points(EvidenceStanding.EXPIRED)).isEqualTo(Ratio.ZERO);
    assertThat(backing.points(EvidenceStanding.MISSING)).isEqualTo(Ratio.of(3147, 1000));
    assertThat(backing.f02Points()).isEqualTo(Ratio.of(15, 4));
    assertThat(backing.usersPoints()).isEqualTo(Ratio.of(5, 4));
    assertThat(backing.share(EvidenceStanding.VERIFIED)).contains(Ratio.of(408, 10_000));
    assertThat(backing.points().keySet()).containsExactly(EvidenceStanding.values());
    assertThat(backing.points()).containsEntry(EvidenceStanding.CLAIMED, INNOVATION);
    assertThat(backing.result().ipp().orElseThrow()).hasToString("5.00");
  }

  @Test
  void aLevelWithoutVerifiedEvidenceIsVisible() {
    List<IndicatorBacking> unverified = review(threeChecked()).backing(TOP, MARCH_1).unverified();
    assertThat(unverified).hasSize(29);
    assertThat(unverified.subList(27, 29)).extracting(IndicatorBacking::standing)
        .containsExactly(EvidenceStanding.CONTESTED, EvidenceStanding.CLAIMED);
    assertThat(unverified.get(0).result().indicator().number()).isEqualTo(IndicatorNumber.of(2));
    int[] levels = Units.all(5);
    levels[1] = 0;
    assertThat(review(threeChecked()).backing(Units.score(Units.marked(levels)), MARCH_1).unverified())
        .as("a level 0 claims nothing")
        .hasSize(28);
  }

  @Test
  void theWeakestPieceHandedInCountsForAnIndicator() {
    EvidenceItem list = Filing.item("daftar", 1, "service_list", EvidenceKind.DOCUMENT).build();
    EvidenceFile file = threeChecked().withOrThrow(list);
    assertThat(standing(1, MARCH_1, file)).isEqualTo(EvidenceStanding.CLAIMED);
    EvidenceFile contested = file.withOrThrow(Filing.desk("daftar", CheckOutcome.UNREADABLE, MARCH_1));
    assertThat(standing(1, MARCH_1, contested)).isEqualTo(EvidenceStanding.CONTESTED);
    assertThat(standing(1, JUNE_END.plusDays(1), contested)).isEqualTo(EvidenceStanding.EXPIRED);
    assertThat(standing(2, MARCH_1, contested)).isEqualTo(EvidenceStanding.MISSING);
    assertThat(standing(1, JANUARY_1.minusDays(1), contested)).isEqualTo(EvidenceStanding.MISSING);
  }

  @Test
  void aRenewedDocumentTakesThePlaceOfAnExpiredOne() {
    EvidenceItem old = Filing.item("sk-lama", 1, "sp_decree", EvidenceKind.DECREE).expires(JANUARY_1).build();
    assertThat(standing(old)).isEqualTo(EvidenceStanding.EXPIRED);
    assertThat(standing(old, DECREE)).isEqualTo(EvidenceStanding.CLAIMED);
  }

  @Test
  void anUncheckedItemSettlesNoContest() {
    EvidenceItem scan = Filing.item("scan", 1, "sp_decree", EvidenceKind.DECREE).build();
    EvidenceFile file = Filing.file(List.of(scan, DECREE), Filing.desk("scan", CheckOutcome.UNREADABLE, MARCH_1));
    assertThat(standing(1, MARCH_1, file)).isEqualTo(EvidenceStanding.CONTESTED);
    EvidenceFile checked = file.withOrThrow(Filing.desk("sk-sp", CheckOutcome.MATCHES, MARCH_1));
    assertThat(standing(1, MARCH_1, checked)).isEqualTo(EvidenceStanding.VERIFIED);
  }

  @Test
  void aFurtherPieceCountsAsLongAsItIsValid() {
    EvidenceItem photo = Filing.further("foto", 1, EvidenceKind.PHOTO).expires(JANUARY_1).build();
    assertThat(standing(photo)).isEqualTo(EvidenceStanding.EXPIRED);
    assertThat(standing(photo, DECREE)).isEqualTo(EvidenceStanding.CLAIMED);
    assertThat(standing(photo, Filing.further("video", 1, EvidenceKind.VIDEO).build())).isEqualTo(EvidenceStanding.CLAIMED);
    EvidenceFile contested = threeChecked()
        .withOrThrow(Filing.further("foto", 1, EvidenceKind.PHOTO).build())
        .withOrThrow(Filing.desk("foto", CheckOutcome.DIFFERS, MARCH_1));
    assertThat(standing(1, MARCH_1, contested)).isEqualTo(EvidenceStanding.CONTESTED);
  }

  @Test
  void completenessCountsWhatTheEditionAsksFor() {
    EvidenceItem photo = Filing.further("foto", 1, EvidenceKind.PHOTO).build();
    EvidenceReview review = review(threeChecked().withOrThrow(photo));
    UnitCompleteness march = review.completeness(MARCH_1);
    Completeness first = march.indicators().get(IndicatorNumber.of(1));
    assertThat(List.of(first.requested(), first.handedIn(), first.valid(), first.verified(), first.further()))
        .containsExactly(3, 1, 1, 1, 1);
    assertThat(first.missing()).extracting(piece -> piece.label().id())
        .containsExactly("Daftar layanan milik unit", "Berita acara pembahasan SP");
    assertThat(first.pieces()).extracting(piece -> piece.label().en())
        .containsExactly("List of the unit's services", "Enactment decree with the standard", "Minutes of the SP discussion",
            "Bukti foto");
    Completeness innovation = march.aspects().get("inovasi");
    assertThat(List.of(innovation.requested(), innovation.handedIn(), innovation.valid(), innovation.verified()))
        .containsExactly(8, 2, 2, 0);
    Completeness later = review.completeness(YEAR_END.plusDays(1)).aspects().get("inovasi");
    assertThat(List.of(later.requested(), later.handedIn(), later.valid(), later.verified())).containsExactly(8, 2, 0, 0);
    assertThat(march.whole().handedIn()).isEqualTo(3);
    assertThat(march.aspects().keySet()).containsExactlyElementsOf(
        Units.EDITION.aspects().stream().map(aspect -> aspect.aspect().id()).toList());
    assertThat(march.indicators().keySet()).contains(IndicatorNumber.of(31));
  }

  @Test
  void theCategoryFallsWhenTooLittleEvidenceIsValid() {
    BackingForecast forecast = review(threeChecked()).forecast(TOP, MARCH_1);
    assertThat(forecast.from()).isEqualTo(MARCH_1);
    assertThat(forecast.steps()).extracting(ForecastStep::date)
        .containsExactly(MARCH_1, YEAR_END.plusDays(1), JUNE_END.plusDays(1));
    assertThat(forecast.expiries()).extracting(ForecastStep::points).containsExactly(INNOVATION.plus(INNOVATION), STANDARD);
    assertThat(forecast.expiries().get(0).lapsed()).flatExtracting(EvidencePiece::items)
        .containsExactly(PROPOSAL, LEGAL_BASIS);
    assertThat(forecast.withoutExpired(YEAR_END)).hasToString("5.00");
    assertThat(forecast.withoutExpired(YEAR_END.plusDays(1))).hasToString("4.55");
    assertThat(forecast.withoutExpired(JUNE_END)).hasToString("4.55");
    assertThat(forecast.withoutExpired(JUNE_END.plusDays(1))).hasToString("4.40");
    CategoryFall fall = forecast.categoryFall().orElseThrow();
    assertThat(fall.date()).isEqualTo(JUNE_END.plusDays(1));
    assertThat(fall.before().letter()).isEqualTo("A");
    assertThat(fall.after().orElseThrow().letter()).isEqualTo("A-");
    assertThat(fall.text().in(Language.EN)).isEqualTo("2026-07-01: A to A- unless evidence is renewed");
    assertThat(fall.text().in(Language.ID)).startsWith("2026-07-01: A menjadi A- bila");
    assertThatThrownBy(() -> forecast.withoutExpired(MARCH_1.minusDays(1))).hasMessageStartingWith("date: 2025-02-28");
  }

  @Test
  void renewalKeepsTheCategory() {
    EvidenceItem renewed = Filing.item("proposal-baru", 29, "proposal", EvidenceKind.DOCUMENT).build();
    BackingForecast forecast = review(threeChecked().withOrThrow(renewed)).forecast(TOP, MARCH_1);
    assertThat(forecast.categoryFall()).isEmpty();
    assertThat(forecast.withoutExpired(LocalDate.MAX)).hasToString("4.62");
    assertThat(review(threeChecked().withOrThrow(EvidenceItem.builder().from(renewed).collectedOn(YEAR_END).build()))
        .forecast(TOP, MARCH_1).categoryFall()).as("not handed in by then").isPresent();
  }

  @Test
  void aForecastMadeLateBeginsWithWhatHasExpired() {
    BackingForecast forecast = review(threeChecked()).forecast(TOP, JUNE_END.plusDays(1));
    assertThat(forecast.steps()).singleElement().satisfies(step -> {
      assertThat(step.lapsed()).hasSize(3);
      assertThat(step.points()).isEqualTo(INNOVATION.plus(INNOVATION).plus(STANDARD));
    });
    assertThat(forecast.categoryFall()).map(CategoryFall::date).contains(JUNE_END.plusDays(1));
    BackingForecast lastDay = review(threeChecked()).forecast(TOP, JUNE_END);
    assertThat(lastDay.steps()).extracting(ForecastStep::date).containsExactly(JUNE_END, JUNE_END.plusDays(1));
  }

  @Test
  void aSecondPieceOfAnIndicatorThatLapsesPutsNoFurtherPointsAtStake() {
    EvidenceItem minutes =
        Filing.item("ba", 1, "sp_minutes", EvidenceKind.MINUTES).expires(JUNE_END.plusDays(5)).build();
    List<ForecastStep> steps = review(threeChecked().withOrThrow(minutes)).forecast(TOP, MARCH_1).expiries();
    assertThat(steps.get(2).date()).isEqualTo(JUNE_END.plusDays(6));
    assertThat(steps.get(2).lapsed()).flatExtracting(EvidencePiece::items).containsExactly(minutes);
    assertThat(steps.get(2).points()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void whatNeverExpiresIsNoStep() {
    EvidenceItem forever = Filing.item("sk", 1, "sp_decree", EvidenceKind.DECREE).expires(LocalDate.MAX).build();
    assertThat(review(Filing.file(List.of(forever))).forecast(TOP, MARCH_1).expiries()).isEmpty();
  }

  @Test
  void aResultWithoutIndexHasNoCategoryToFall() {
    List<Integer> levels = new ArrayList<>(Collections.nCopies(Units.INDICATORS, 5));
    levels.set(1, null);
    IppResult incomplete = Units.score(Assessment.builder(Units.EDITION).levels(levels));
    assertThat(incomplete.status()).isEqualTo(Status.INCOMPLETE);
    BackingForecast forecast = review(threeChecked()).forecast(incomplete, MARCH_1);
    assertThat(forecast.categoryFall()).isEmpty();
    assertThat(forecast.steps()).allSatisfy(step -> assertThat(step.category()).isEmpty());
    Ratio lost = Ratio.of(3, 10).plus(Ratio.of(3, 10)).plus(Ratio.of(204, 1000));
    assertThat(forecast.withoutExpired(LocalDate.MAX).exact().ratio())
        .isEqualTo(incomplete.range().lowest().ratio().minus(lost));
  }

  /** Without users' answers no. 5 makes 24 % x 10 %, no. 14 makes 25 % x 30 %: together 0.495 of 5 points. */
  @Test
  void betweenPrintedLimitsThereIsNoCategoryToFallTo() {
    EvidenceFile file = Filing.file(List.of(
        Filing.item("maklumat", 5, "pledge_decree", EvidenceKind.DECREE).expires(YEAR_END).build(),
        Filing.further("foto", 14, EvidenceKind.PHOTO).expires(YEAR_END).build()));
    IppResult printed = Units.score(Units.marked(Units.all(5)), "between_bands", "printed_only");
    BackingForecast forecast = review(file).forecast(printed, MARCH_1);
    assertThat(forecast.withoutExpired(LocalDate.MAX).exact().ratio()).isEqualTo(Ratio.of(4505, 1000));
    CategoryFall fall = forecast.categoryFall().orElseThrow();
    assertThat(fall.after()).isEmpty();
    assertThat(fall.text().in(Language.EN)).isEqualTo("2026-01-01: A to - unless evidence is renewed");
    IppResult rounded = Units.score(Units.marked(Units.all(5)));
    assertThat(review(file).forecast(rounded, MARCH_1).categoryFall()).as("4.505 rounds to 4.51").isEmpty();
  }

  @Test
  void roundingOfAspectsNeverMakesWhatIsLeftNegative() {
    int[] levels = Units.all(0);
    levels[0] = 1;
    IppResult rounded = Units.score(Units.marked(levels), "rounding", "each_aspect");
    EvidenceItem photo = Filing.further("foto", 1, EvidenceKind.PHOTO).expires(JANUARY_1).build();
    IndexBacking backing = review(Filing.file(List.of(photo))).backing(rounded, MARCH_1);
    assertThat(rounded.range().lowest().ratio()).isEqualTo(Ratio.of(4, 100));
    assertThat(backing.points(EvidenceStanding.EXPIRED)).isEqualTo(Ratio.of(408, 10_000));
    assertThat(backing.roundingPoints()).isEqualTo(Ratio.of(-8, 10_000));
    assertThat(backing.withoutExpired()).hasToString("0.00");
    assertThat(backing.usersPoints()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void wherePointsAreNoneThereAreNoShares() {
    IndexBacking backing = review(threeChecked()).backing(Units.score(Units.marked(Units.all(0))), MARCH_1);
    assertThat(backing.share(EvidenceStanding.VERIFIED)).isEmpty();
    assertThat(backing.unverified()).isEmpty();
  }

  @Test
  void everyItemAnswersWhatTheEditionAsksFor() {
    EvidenceFile file = Filing.file(List.of(
        Filing.further("a-1", 32, EvidenceKind.PHOTO).build(),
        Filing.item("b-2", 1, "sk_sp", EvidenceKind.DECREE).build(),
        Filing.item("c-3", 1, "sp_decree", EvidenceKind.PHOTO).build()));
    assertThat(EvidenceReview.of(Units.EDITION, file).getError()).extracting(problem -> problem.line(Language.EN))
        .containsExactly(
            "items[a-1].indicator: edition pekppp-2022-a has no indicator 32",
            "items[b-2].request: indicator 1.a.Ak does not ask for evidence \"sk_sp\"; it asks for: "
                + "service_list, sp_decree, sp_minutes",
            "items[c-3].kind: handed in: Photo; asked for as \"sp_decree\": Decree");
    assertThatThrownBy(() -> EvidenceReview.ofOrThrow(Units.EDITION, file)).isInstanceOf(ProblemException.class);
  }

  @Test
  void anotherKindThanTheOneAskedForIsARemark() {
    EvidenceReview review =
        review(Filing.file(List.of(Filing.item("foto", 1, "sp_decree", EvidenceKind.PHOTO).build(), PROPOSAL)));
    assertThat(review.remarks()).extracting(problem -> problem.code()).containsExactly("evidence-kind-differs");
    assertThat(review.file().items()).hasSize(2);
    assertThat(review.instrument()).isEqualTo(Units.EDITION);
  }

  @Test
  void aReviewTakesWhatBelongsToItsEdition() {
    EvidenceReview review = review(threeChecked());
    assertThatThrownBy(() -> review.pieces(IndicatorNumber.of(32), MARCH_1)).hasMessageStartingWith("indicator: ");
    EvidenceReview other = EvidenceReview.ofOrThrow(Editions.find("pekppp-2022-b").orElseThrow(), Filing.file(List.of()));
    assertThatThrownBy(() -> other.backing(TOP, MARCH_1))
        .hasMessage("result: computed by pekppp-2022-a, not by pekppp-2022-b");
    assertThatThrownBy(() -> other.forecast(TOP, MARCH_1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFurtherPieceIsOneItemAndAForecastHasADay() {
    EvidencePiece.Builder further =
        EvidencePiece.builder().indicator(Units.EDITION.indicators().get(0).indicator()).standing(EvidenceStanding.CLAIMED);
    assertThatThrownBy(further::build).hasMessageStartingWith("items: ");
    assertThatThrownBy(() -> BackingForecast.builder().build()).hasMessageStartingWith("steps: ");
  }

  @Test
  void valuesTravel() {
    EvidenceReview review = review(threeChecked());
    UnitCompleteness completeness = review.completeness(MARCH_1);
    assertThat(Serialized.copyOf(completeness)).isEqualTo(completeness);
    IndexBacking backing = review.backing(TOP, MARCH_1);
    assertThat(Serialized.copyOf(backing)).isEqualTo(backing);
    BackingForecast forecast = review.forecast(TOP, MARCH_1);
    assertThat(Serialized.copyOf(forecast)).isEqualTo(forecast);
  }
}
