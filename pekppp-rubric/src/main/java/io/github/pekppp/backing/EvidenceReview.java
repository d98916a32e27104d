package io.github.pekppp.backing;

import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceProblem;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds the evidence of a unit against what an edition asks for, at any date.
 *
 * <p>Every answer follows from the file alone: what is entered later with later dates changes no answer for an earlier
 * date. Immutable, thread-safe.
 *
 * <pre>{@code
 * EvidenceReview review = EvidenceReview.ofOrThrow(instrument, file);
 * review.completeness(date).whole().missing();                            // what to ask the unit for
 * review.backing(result, date).share(EvidenceStanding.VERIFIED);          // how much of F-02 rests on verified evidence
 * review.forecast(result, date).categoryFall();                           // when the category would fall
 * }</pre>
 */
public final class EvidenceReview {

  /** Which of several items stands for a piece: an unchecked one settles no contest. */
  private static final List<EvidenceStanding> BEST_FIRST = List.of(
      EvidenceStanding.VERIFIED, EvidenceStanding.CONTESTED, EvidenceStanding.CLAIMED, EvidenceStanding.EXPIRED);

  private final Instrument instrument;
  private final EvidenceFile file;
  private final List<Problem> remarks;
  private final Map<IndicatorNumber, IndicatorSheet> sheets;

  private EvidenceReview(Instrument instrument, EvidenceFile file, List<Problem> remarks) {
    this.instrument = instrument;
    this.file = file;
    this.remarks = remarks;
    this.sheets = sheets(instrument);
  }

  /**
   * Makes a review after proving that every item answers what the edition asks for.
   *
   * @param instrument the edition
   * @param file the evidence of a unit
   * @return the review, or every item that does not fit the edition; paths name items by id, such as
   *     {@code items[sk-2024].request}
   */
  public static Validation<List<Problem>, EvidenceReview> of(Instrument instrument, EvidenceFile file) {
    Map<IndicatorNumber, IndicatorSheet> sheets = sheets(Objects.requireNonNull(instrument, "instrument"));
    ProblemLog log = new ProblemLog();
    for (EvidenceItem item : file.items()) {
      Place place = Place.of("items").key(item.id());
      IndicatorSheet sheet = sheets.get(item.indicator());
      if (sheet == null) {
        log.add(EvidenceProblem.EVIDENCE_INDICATOR_UNKNOWN.at(place.key("indicator"), instrument.id(), item.indicator()));
      } else {
        item.request().ifPresent(id -> checkRequest(item, id, sheet, place, log));
      }
    }
    return log.result(() -> new EvidenceReview(instrument, file, log.problems()));
  }

  /**
   * Makes a review, throwing where {@link #of} would return problems.
   *
   * @param instrument the edition
   * @param file the evidence of a unit
   * @return the review
   * @throws ProblemException when an item does not fit the edition
   */
  public static EvidenceReview ofOrThrow(Instrument instrument, EvidenceFile file) {
    return ProblemLog.orThrow(of(instrument, file));
  }

  private static Map<IndicatorNumber, IndicatorSheet> sheets(Instrument instrument) {
    return instrument.sheets().stream().collect(Collectors.toMap(IndicatorSheet::number, Function.identity()));
  }

  private static void checkRequest(EvidenceItem item, String id, IndicatorSheet sheet, Place place, ProblemLog log) {
    Optional<EvidenceRequest> request =
        sheet.evidence().stream().filter(asked -> asked.id().equals(id)).findFirst();
    if (request.isEmpty()) {
      String asked = sheet.evidence().stream().map(EvidenceRequest::id).collect(Collectors.joining(", "));
      log.add(EvidenceProblem.EVIDENCE_REQUEST_UNKNOWN.at(
          place.key("request"), sheet.indicator().codeOrNumber(), id, asked));
    }
    request.filter(asked -> asked.kind() != item.kind())
        .ifPresent(asked -> log.add(EvidenceProblem.EVIDENCE_KIND_DIFFERS.at(
            place.key("kind"), item.kind().label(), id, asked.kind().label())));
  }

  /**
   * Returns the edition.
   *
   * @return the instrument
   */
  public Instrument instrument() {
    return instrument;
  }

  /**
   * Returns the evidence.
   *
   * @return the file
   */
  public EvidenceFile file() {
    return file;
  }

  /**
   * Returns what a reader must know about the items.
   *
   * @return the items of another kind than the one asked for; empty when there is nothing to say
   */
  public List<Problem> remarks() {
    return remarks;
  }

  /**
   * Returns the evidence of an indicator as known on a date.
   *
   * @param indicator the number of an indicator or extra
   * @param date the date to look at
   * @return the pieces asked for in the order of the edition, then further ones by the day they were collected
   * @throws IllegalArgumentException when the edition has no such indicator
   */
  public List<EvidencePiece> pieces(IndicatorNumber indicator, LocalDate date) {
    IndicatorSheet sheet = sheets.get(indicator);
    if (sheet == null) {
      throw new IllegalArgumentException("indicator: " + instrument.id() + " has no indicator " + indicator);
    }
    List<EvidenceItem> known =
        file.items(indicator).stream().filter(item -> !item.collectedOn().isAfter(date)).toList();
    List<EvidencePiece> pieces = new ArrayList<>();
    for (EvidenceRequest request : sheet.evidence()) {
      Optional<String> id = Optional.of(request.id());
      List<EvidenceItem> answers = known.stream().filter(item -> item.request().equals(id)).toList();
      pieces.add(piece(sheet, Optional.of(request), answers, date));
    }
    known.stream().filter(item -> item.request().isEmpty()).forEach(item ->
        pieces.add(piece(sheet, Optional.empty(), List.of(item), date)));
    return pieces;
  }

  private EvidencePiece piece(
      IndicatorSheet sheet, Optional<EvidenceRequest> request, List<EvidenceItem> items, LocalDate date) {
    List<EvidenceStanding> standings = items.stream().map(item -> file.standing(item.id(), date)).toList();
    return EvidencePiece.builder()
        .indicator(sheet.indicator())
        .request(request)
        .items(items)
        .standing(BEST_FIRST.stream().filter(standings::contains).findFirst().orElse(EvidenceStanding.MISSING))
        .build();
  }

  /**
   * Tells how complete the evidence is.
   *
   * @param date the date to look at
   * @return the completeness of the unit, of each aspect and of each indicator
   */
  public UnitCompleteness completeness(LocalDate date) {
    UnitCompleteness.Builder completeness = UnitCompleteness.builder().date(date);
    instrument.sheets().forEach(sheet -> completeness.putIndicators(sheet.number(), completeness(sheet, date)));
    for (AspectWeight aspect : instrument.aspects()) {
      String id = aspect.aspect().id();
      completeness.putAspects(
          id, Completeness.of(instrument.indicators(id).stream().map(sheet -> completeness(sheet, date))));
    }
    return completeness.build();
  }

  private Completeness completeness(IndicatorSheet sheet, LocalDate date) {
    return new Completeness(pieces(sheet.number(), date));
  }

  /**
   * Tells what backs an index.
   *
   * @param result the official result of the unit, by any policy and from any basis
   * @param date the date to look at
   * @return its indicators with their evidence
   * @throws IllegalArgumentException when the result was computed by another edition
   */
  public IndexBacking backing(IppResult result, LocalDate date) {
    if (!result.instrumentSha256().equals(instrument.sha256())) {
      throw new IllegalArgumentException("result: computed by " + result.instrumentId() + ", not by " + instrument.id());
    }
    return IndexBacking.builder()
        .date(date)
        .result(result)
        .addAllIndicators(result.indicators().stream()
            .map(indicator -> new IndicatorBacking(indicator, pieces(indicator.indicator().number(), date)))
            .toList())
        .build();
  }

  /**
   * Foretells what expiry will do to the evidence behind an index if nothing is renewed.
   *
   * @param result the official result of the unit
   * @param from the day of the forecast; items and checks of later days are not known yet
   * @return the days on which something expires, and what would be left of the index
   * @throws IllegalArgumentException when the result was computed by another edition
   */
  public BackingForecast forecast(IppResult result, LocalDate from) {
    EvidenceReview known = new EvidenceReview(instrument, file.asOf(from), remarks);
    BackingForecast.Builder forecast = BackingForecast.builder().official(result.category());
    List<EvidencePiece> expired = List.of();
    Ratio lost = Ratio.ZERO;
    for (LocalDate date : known.lapses(from)) {
      IndexBacking backing = known.backing(result, date);
      List<EvidencePiece> lapsed = new ArrayList<>(backing.expired());
      lapsed.removeAll(expired);
      if (date.equals(from) || !lapsed.isEmpty()) {
        forecast.addSteps(step(backing, lapsed, lost));
      }
      expired = backing.expired();
      lost = backing.points(EvidenceStanding.EXPIRED);
    }
    return forecast.build();
  }

  /** The day itself, and each later one on which an item is no longer valid. */
  private SortedSet<LocalDate> lapses(LocalDate from) {
    SortedSet<LocalDate> days = new TreeSet<>(List.of(from));
    file.items().stream()
        .flatMap(item -> item.expires().stream())
        .filter(expires -> !expires.isBefore(from) && expires.isBefore(LocalDate.MAX))
        .forEach(expires -> days.add(expires.plusDays(1)));
    return days;
  }

  private ForecastStep step(IndexBacking backing, List<EvidencePiece> lapsed, Ratio lost) {
    IppResult result = backing.result();
    Index index = backing.withoutExpired();
    return ForecastStep.builder()
        .date(backing.date())
        .lapsed(lapsed)
        .points(backing.points(EvidenceStanding.EXPIRED).minus(lost))
        .index(index)
        .category(result.ipp().flatMap(official -> category(index, result)))
        .build();
  }

  private Optional<Grade> category(Index index, IppResult result) {
    return result.policy().grade(instrument.grades(), index.exact().ratio());
  }
}
