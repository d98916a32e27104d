package io.github.pekppp.backing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of what backs an index. */
class BackingProperties {

  private final Random random = new Random();
  private Instrument instrument;
  private EvidenceFile file;
  private IppResult result;
  private LocalDate date;

  private EvidenceReview draw(long seed) {
    random.setSeed(seed);
    instrument = Draft.edition(random);
    file = Filing.any(instrument, random);
    date = Filing.day(random);
    Draft unit = random.nextInt(3) == 0 ? Draft.any(instrument, random) : Draft.complete(instrument, random);
    result = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random)).score(unit.assessment());
    return EvidenceReview.ofOrThrow(instrument, file);
  }

  private static Ratio sum(Stream<Ratio> ratios) {
    return ratios.reduce(Ratio.ZERO, Ratio::plus);
  }

  private static Ratio exact(Index index) {
    return index.exact().ratio();
  }

  @Property(tries = 150)
  void thePointsOfAllStandingsAreThoseOfAllIndicators(@ForAll long seed) {
    IndexBacking backing = draw(seed).backing(result, date);
    Ratio points = sum(result.indicators().stream().map(IndicatorResult::points));
    assertThat(sum(backing.points().values().stream())).isEqualTo(points).isEqualTo(backing.f02Points());
    assertThat(points.plus(backing.usersPoints()).plus(backing.roundingPoints()))
        .isEqualTo(result.range().lowest().ratio());
    Ratio shares = sum(Arrays.stream(EvidenceStanding.values()).flatMap(standing -> backing.share(standing).stream()));
    assertThat(shares).isEqualTo(points.signum() == 0 ? Ratio.ZERO : Ratio.ONE);
    assertThat(backing.result()).isEqualTo(result);
  }

  @Property(tries = 150)
  void whatIsEnteredLaterChangesNothingEarlier(@ForAll long seed) {
    EvidenceReview review = draw(seed);
    EvidenceReview then = EvidenceReview.ofOrThrow(instrument, file.asOf(date));
    assertThat(then.backing(result, date)).isEqualTo(review.backing(result, date));
    assertThat(then.completeness(date)).isEqualTo(review.completeness(date));
    assertThat(then.forecast(result, date)).isEqualTo(review.forecast(result, date));
  }

  @Property(tries = 150)
  void eachCountOfCompletenessIsAPartOfTheOneBefore(@ForAll long seed) {
    UnitCompleteness unit = draw(seed).completeness(date);
    Stream.concat(unit.indicators().values().stream(), Stream.of(unit.whole())).forEach(part -> {
      assertThat(part.requested()).isGreaterThanOrEqualTo(part.handedIn());
      assertThat(part.handedIn()).isGreaterThanOrEqualTo(part.valid());
      assertThat(part.valid()).isGreaterThanOrEqualTo(part.verified());
      assertThat(part.verified()).isNotNegative();
      assertThat(part.missing()).hasSize(part.requested() - part.handedIn());
    });
    assertThat(unit.whole().requested())
        .isEqualTo(instrument.sheets().stream().mapToInt(sheet -> sheet.evidence().size()).sum());
    int extras = instrument.extras().stream()
        .mapToInt(sheet -> unit.indicators().get(sheet.number()).handedIn()).sum();
    assertThat(unit.aspects().values().stream().mapToInt(Completeness::handedIn).sum() + extras)
        .isEqualTo(unit.whole().handedIn());
    int further = (int) file.asOf(date).items().stream().filter(item -> item.request().isEmpty()).count();
    assertThat(unit.whole().further()).isEqualTo(further);
  }

  @Property(tries = 150)
  void everyKnownItemIsInOnePiece(@ForAll long seed) {
    EvidenceReview review = draw(seed);
    List<EvidenceItem> inPieces = instrument.sheets().stream()
        .flatMap(sheet -> review.pieces(sheet.number(), date).stream())
        .flatMap(piece -> piece.items().stream())
        .toList();
    assertThat(inPieces).containsExactlyInAnyOrderElementsOf(file.asOf(date).items());
  }

  @Property(tries = 150)
  void handingInMoreForARequestNeverWeakensIt(@ForAll long seed) {
    EvidenceReview review = draw(seed);
    IndicatorSheet sheet = Draft.any(instrument.sheets(), random);
    for (EvidenceRequest request : sheet.evidence()) {
      EvidenceFile grown = file.withOrThrow(
          Filing.item("more", sheet.number().value(), request.id(), request.kind()).build());
      assertThat(standing(EvidenceReview.ofOrThrow(instrument, grown), sheet.number(), request))
          .isLessThanOrEqualTo(standing(review, sheet.number(), request))
          .isNotIn(EvidenceStanding.EXPIRED, EvidenceStanding.MISSING);
    }
  }

  private EvidenceStanding standing(EvidenceReview review, IndicatorNumber indicator, EvidenceRequest request) {
    return review.pieces(indicator, date).stream()
        .filter(piece -> piece.request().equals(Optional.of(request)))
        .map(EvidencePiece::standing)
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 150)
  void expiryOnlyEverLowersWhatIsLeft(@ForAll long seed) {
    BackingForecast forecast = draw(seed).forecast(result, date);
    EvidenceReview known = EvidenceReview.ofOrThrow(instrument, file.asOf(date));
    Ratio before = result.range().lowest().ratio();
    for (LocalDate day = date; day.isBefore(date.plusDays(Filing.DAYS + 2)); day = day.plusDays(1)) {
      Index left = forecast.withoutExpired(day);
      assertThat(left).isEqualTo(known.backing(result, day).withoutExpired());
      assertThat(exact(left)).isLessThanOrEqualTo(before);
      before = exact(left);
    }
  }

  @Property(tries = 150)
  void thePointsAtStakeAreWhatIsLost(@ForAll long seed) {
    BackingForecast forecast = draw(seed).forecast(result, date);
    Ratio left = result.range().lowest().ratio();
    for (ForecastStep step : forecast.steps()) {
      assertThat(step.points().signum()).isNotNegative();
      left = left.minus(step.points());
      assertThat(exact(step.index())).isEqualTo(left.max(Ratio.ZERO));
    }
    assertThat(forecast.steps()).extracting(ForecastStep::date).isSorted().doesNotHaveDuplicates().startsWith(date);
    List<EvidencePiece> lapsed = forecast.steps().stream().flatMap(step -> step.lapsed().stream()).toList();
    assertThat(lapsed).doesNotHaveDuplicates().allMatch(piece -> piece.standing() == EvidenceStanding.EXPIRED);
    LocalDate last = date.plusDays(Filing.DAYS + 1);
    EvidenceReview known = EvidenceReview.ofOrThrow(instrument, file.asOf(date));
    assertThat(lapsed).containsExactlyInAnyOrderElementsOf(known.backing(result, last).expired());
  }

  @Property(tries = 150)
  void theCategoryFallsOnTheFirstDayOnWhichWhatIsLeftHasAnother(@ForAll long seed) {
    BackingForecast forecast = draw(seed).forecast(result, date);
    Optional<LocalDate> expected = date.datesUntil(date.plusDays(Filing.DAYS + 2))
        .filter(day -> result.category().isPresent())
        .filter(day -> !grade(forecast.withoutExpired(day)).equals(result.category()))
        .findFirst();
    assertThat(forecast.categoryFall().map(CategoryFall::date)).isEqualTo(expected);
    forecast.categoryFall().ifPresent(fall -> {
      assertThat(result.category()).contains(fall.before());
      assertThat(fall.after()).isEqualTo(grade(forecast.withoutExpired(fall.date())));
      fall.after().ifPresent(after -> assertThat(after.max()).isLessThan(fall.before().min()));
    });
  }

  private Optional<Grade> grade(Index index) {
    return instrument.grades().grade(
        exact(index), result.policy().betweenBands().limits(), result.policy().halfRounding().mode());
  }

  @Property(tries = 150)
  void renewingEverythingThatExpiredRestoresTheIndex(@ForAll long seed) {
    draw(seed);
    LocalDate last = date.plusDays(Filing.DAYS);
    EvidenceFile renewed = file;
    for (EvidencePiece piece : EvidenceReview.ofOrThrow(instrument, file).backing(result, last).expired()) {
      renewed = renewed.withOrThrow(EvidenceItem.builder()
          .id("renewed-" + renewed.items().size())
          .indicator(piece.indicator().number())
          .request(piece.request().map(EvidenceRequest::id))
          .kind(EvidenceKind.DOCUMENT)
          .title("Pembaruan")
          .collectedBy("Unit")
          .collectedOn(last)
          .build());
    }
    IndexBacking backing = EvidenceReview.ofOrThrow(instrument, renewed).backing(result, last);
    assertThat(backing.points(EvidenceStanding.EXPIRED)).isEqualTo(Ratio.ZERO);
    assertThat(exact(backing.withoutExpired())).isEqualTo(result.range().lowest().ratio());
  }
}
