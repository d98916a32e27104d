package io.github.pekppp.report;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.bridge.OpenFact;
import io.github.pekppp.bridge.RecordFacts;
import io.github.pekppp.bridge.RecordedFact;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the records of a unit tell of form F-01: the facts with the records they came from, what stays open and why, and the levels
 * and the index that follow.
 */
public final class FactsReport implements Report {

  private static final int SHOWN = 3;
  private static final Text COMMA = Text.same(", ");

  private final UnitRef unit;
  private final Instrument instrument;
  private final RecordFacts facts;
  private final Map<IndicatorNumber, FactRating> ratings = new HashMap<>();
  private final ClaimReview review;

  private FactsReport(
      UnitRef unit, Instrument instrument, RecordFacts facts, List<FactRating> ratings, ClaimReview review) {
    this.unit = unit;
    this.instrument = instrument;
    this.facts = facts;
    ratings.forEach(rating -> this.ratings.put(rating.indicator().number(), rating));
    this.review = review;
  }

  /**
   * Makes the report by the defaults of the edition.
   *
   * @param unit whose records they are
   * @param instrument the edition of the facts
   * @param facts what the records tell
   * @return the report, with the levels and the index that these facts alone give
   * @throws IllegalArgumentException when the facts are of another edition
   */
  public static FactsReport of(UnitRef unit, Instrument instrument, RecordFacts facts) {
    return of(unit, instrument, facts, ScoringPolicy.defaultsOf(instrument));
  }

  /**
   * Makes the report.
   *
   * @param unit whose records they are
   * @param instrument the edition of the facts
   * @param facts what the records tell
   * @param policy how levels and index follow, of choices that the edition offers
   * @return the report, with the levels and the index that these facts alone give
   * @throws IllegalArgumentException when the facts are of another edition
   */
  public static FactsReport of(UnitRef unit, Instrument instrument, RecordFacts facts, ScoringPolicy policy) {
    Assessment assessment = Assessment.builder(instrument).records(facts).buildOrThrow();
    ClaimReview review = ClaimReview.ofOrThrow(instrument, policy, assessment);
    return new FactsReport(unit, instrument, facts, FactRater.of(instrument, review.result().policy()).rate(assessment), review);
  }

  /** An indicator of which records tell something, or could. */
  private record Row(IndicatorSheet sheet, FactRating rating, Map<String, RecordedFact> known, List<OpenFact> open) {

    boolean isDeciding(OpenFact fact) {
      return rating.deciding().contains(fact.fact());
    }

    String level() {
      return rating.certain().equals(rating.possible())
          ? rating.certain().toString()
          : rating.certain() + ".." + rating.possible();
    }
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (IndicatorSheet sheet : instrument.indicators()) {
      Map<String, RecordedFact> known = facts.known().getOrDefault(sheet.number(), Map.of());
      List<OpenFact> open = facts.open().getOrDefault(sheet.number(), List.of());
      if (!known.isEmpty() || !open.isEmpty()) {
        rows.add(new Row(sheet, Objects.requireNonNull(ratings.get(sheet.number()), "ratings"), known, open));
      }
    }
    return rows;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Row> rows = rows();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(
        1, Text.of("Isian F-01 dari catatan unit {0}", "Form F-01 from the records of {0}").with(unit).in(language)));
    blocks.add(new Block.Paragraph(Text.of(
            "Per {0}; {1} [{2}]. {3} fakta diketahui dari catatan, {4} belum. IPP menurut fakta ini: {5} ({6}).",
            "As of {0}; {1} [{2}]. Records tell {3} facts and leave {4} open. IPP by these facts: {5} ({6}).")
        .with(facts.date(), instrument.title(), instrument.id(), count(rows, row -> row.known().size()),
            count(rows, row -> row.open().size()), Figures.index(review.result()), review.result().status().label())
        .in(language)));
    blocks.add(overview(rows, language));
    blocks.add(new Block.Heading(2, Text.of("Fakta per indikator", "Facts by indicator").in(language)));
    rows.forEach(row -> indicator(row, blocks, language));
    records(rows, blocks, language);
    blocks.addAll(ProblemsReport.remarks(
        review.contradictions().stream().map(found -> found.text().in(language)).toList(), language));
    return blocks;
  }

  private static int count(List<Row> rows, ToIntFunction<Row> number) {
    return rows.stream().mapToInt(number).sum();
  }

  private static Block overview(List<Row> rows, Language language) {
    return Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Kode", "Code").in(language)),
            Block.Column.words(Text.of("Indikator", "Indicator").in(language)),
            Block.Column.numbers(Text.of("Diketahui", "Known").in(language)),
            Block.Column.numbers("Level"),
            Block.Column.words(Text.of("Masih menentukan", "Still decides").in(language))),
        rows.stream()
            .map(row -> List.of(
                row.sheet().indicator().codeOrNumber(),
                row.sheet().indicator().name().in(language),
                row.known().size() + "/" + row.sheet().facts().size(),
                row.level(),
                row.rating().deciding().stream().map(fact -> fact.label().in(language)).collect(Collectors.joining("; "))))
            .toList());
  }

  private static void indicator(Row row, List<Block> blocks, Language language) {
    Indicator indicator = row.sheet().indicator();
    blocks.add(new Block.Heading(3, indicator.codeOrNumber() + " " + indicator.name().in(language)));
    blocks.add(new Block.Points(Stream.concat(
            row.sheet().facts().stream().flatMap(fact -> known(fact, row).stream()),
            row.open().stream().map(fact -> open(fact, row)))
        .map(point -> point.in(language))
        .toList()));
  }

  private static Optional<Text> known(Fact fact, Row row) {
    return Optional.ofNullable(row.known().get(fact.id())).map(found -> Text.same("{0}: {1}; {2} [{3}]").with(
        fact.label(),
        fact.shown(found.value()),
        found.origin().how(),
        shortened(found.origin().records().stream().map(record -> Text.same(record.toString())).toList())));
  }

  /** Names a few and counts the others: nobody reads a year of complaints in one line. */
  private static Text shortened(List<Text> names) {
    Text shown = names.isEmpty() ? Text.same(Figures.NONE) : Text.join(names.subList(0, Math.min(names.size(), SHOWN)), COMMA);
    return names.size() > SHOWN
        ? Text.of("{0}, dan {1} lagi", "{0}, and {1} more").with(shown, names.size() - SHOWN)
        : shown;
  }

  /** The records that facts came from, a line for each kind. */
  private static void records(List<Row> rows, List<Block> blocks, Language language) {
    Map<RecordKind, List<Text>> kinds = new TreeMap<>();
    rows.stream()
        .flatMap(row -> row.known().values().stream())
        .flatMap(fact -> fact.origin().records().stream())
        .distinct()
        .sorted()
        .forEach(record -> kinds.computeIfAbsent(record.kind(), first -> new ArrayList<>())
            .add(Text.same("{0} ({1})").with(record.id(), record.title())));
    if (!kinds.isEmpty()) {
      blocks.add(new Block.Heading(2, Text.of("Catatan yang dipakai", "Records used").in(language)));
      blocks.add(new Block.Points(kinds.entrySet().stream()
          .map(kind -> Text.same("{0}: {1}").with(kind.getKey().label(), shortened(kind.getValue())).in(language))
          .toList()));
    }
  }

  private static Text open(OpenFact fact, Row row) {
    return Text.of("{0}: belum diketahui{1}; {2}: {3}", "{0}: unknown{1}; {2}: {3}").with(
        fact.fact().label(),
        row.isDeciding(fact) ? Text.of(", padahal menentukan", ", but deciding") : Text.same(""),
        fact.silence().label(),
        fact.why());
  }

  @Override
  public Json json(Language language) {
    List<Row> rows = rows();
    ScoreRange range = review.result().range();
    Json.Builder json = Json.object()
        .put("unit", Json.object().put("agency", unit.agency()).put("unit", unit.unit()).build())
        .put("instrument", instrument.id())
        .put("bridge", facts.bridgeId())
        .put("bridgeSha256", facts.bridgeSha256())
        .put("asOf", facts.date().toString())
        .put("f01", f01(rows))
        .put("indicators", Json.list(rows, row -> indicator(row, language)))
        .put("status", JsonParts.code(review.result().status()));
    return JsonParts.index(json, review.result().ipp())
        .put("lowest", range.lowest().toString())
        .put("highest", range.highest().toString())
        .put("category", JsonParts.category(review.result().category(), language))
        .put("contradictions", Json.list(review.contradictions(), found -> Json.of(found.text().in(language))))
        .build();
  }

  /** The known facts in the form in which worksheets take them. */
  private static Json f01(List<Row> rows) {
    Json.Builder f01 = Json.object();
    rows.stream().filter(row -> !row.known().isEmpty()).forEach(row -> {
      Json.Builder values = Json.object();
      row.known().forEach((id, fact) -> values.put(id, JsonParts.fact(fact.value())));
      f01.put(row.sheet().number().toString(), values.build());
    });
    return f01.build();
  }

  private static Json indicator(Row row, Language language) {
    return Json.object()
        .put("number", row.sheet().number().value())
        .put("code", row.sheet().indicator().code())
        .put("name", row.sheet().indicator().name().in(language))
        .put("certain", row.rating().certain().value())
        .put("possible", row.rating().possible().value())
        .put("deciding", Json.list(row.rating().deciding(), fact -> Json.of(fact.id())))
        .put("known", Json.list(
            row.sheet().facts().stream().filter(fact -> row.known().containsKey(fact.id())).toList(),
            fact -> known(fact, Objects.requireNonNull(row.known().get(fact.id()), "known"), language)))
        .put("open", Json.list(row.open(), fact -> Json.object()
            .put("fact", fact.fact().id())
            .put("label", fact.fact().label().in(language))
            .put("silence", JsonParts.code(fact.silence()))
            .put("why", fact.why().in(language))
            .put("deciding", row.isDeciding(fact))
            .build()))
        .build();
  }

  private static Json known(Fact fact, RecordedFact found, Language language) {
    return Json.object()
        .put("fact", fact.id())
        .put("label", fact.label().in(language))
        .put("value", fact.shown(found.value()).in(language))
        .put("how", found.origin().how().in(language))
        .put("records", GroundsPart.json(found.origin().records()))
        .build();
  }
}
