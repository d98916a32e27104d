package io.github.pekppp.report;

import io.github.pekppp.backing.BackingForecast;
import io.github.pekppp.backing.Completeness;
import io.github.pekppp.backing.EvidencePiece;
import io.github.pekppp.backing.IndexBacking;
import io.github.pekppp.backing.IndicatorBacking;
import io.github.pekppp.backing.UnitCompleteness;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.AspectResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an index rests on: evidence asked for and handed in, points by the standing of their evidence, what expires when. */
public final class EvidenceReport implements Report {

  private final Worksheet worksheet;
  private final UnitCompleteness completeness;
  private final IndexBacking backing;
  private final BackingForecast forecast;
  private final List<Problem> remarks;

  /**
   * Creates the report.
   *
   * @param worksheet the worksheet of the unit
   * @param completeness what is asked for and handed in
   * @param backing what the points of the index rest on
   * @param forecast what expires when
   * @param remarks what must be known about the evidence
   */
  public EvidenceReport(
      Worksheet worksheet,
      UnitCompleteness completeness,
      IndexBacking backing,
      BackingForecast forecast,
      List<Problem> remarks) {
    this.worksheet = worksheet;
    this.completeness = completeness;
    this.backing = backing;
    this.forecast = forecast;
    this.remarks = List.copyOf(remarks);
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>(GradeReport.header(worksheet, language));
    blocks.add(new Block.Paragraph(Text.of(
            "Bukti dukung per {0}. IPP {1}; bukti dukung tidak mengubahnya.",
            "Evidence as of {0}. IPP {1}; evidence does not change it.")
        .with(backing.date(), Figures.index(backing.result()))
        .in(language)));
    blocks.add(standings(language));
    blocks.add(completeness(language));
    weak(blocks, language);
    expiries(blocks, language);
    blocks.addAll(ProblemsReport.remarks(ProblemsReport.lines(remarks, language), language));
    return blocks;
  }

  private Block standings(Language language) {
    List<List<String>> rows = new ArrayList<>();
    backing.points().forEach((standing, points) -> rows.add(List.of(
        standing.label().in(language),
        Figures.points(points),
        backing.share(standing).map(Figures::percent).orElse(Figures.NONE))));
    return Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Poin indikator bertumpu pada bukti", "Points of indicators rest on evidence").in(language)),
            Block.Column.numbers(Text.of("Poin IPP", "IPP points").in(language)),
            Block.Column.numbers(Text.of("Bagian", "Share").in(language))),
        rows);
  }

  private Block completeness(Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (AspectResult aspect : backing.result().aspects()) {
      Completeness found = Objects.requireNonNull(completeness.aspects().get(aspect.aspect().id()), "every aspect");
      rows.add(row(aspect.aspect().name().in(language), found));
    }
    rows.add(row(Text.of("Semua", "All").in(language), completeness.whole()));
    return Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Aspek", "Aspect").in(language)),
            Block.Column.numbers(Text.of("Diminta", "Asked for").in(language)),
            Block.Column.numbers(Text.of("Diserahkan", "Handed in").in(language)),
            Block.Column.numbers(Text.of("Berlaku", "Valid").in(language)),
            Block.Column.numbers(Text.of("Terverifikasi", "Verified").in(language))),
        rows);
  }

  private static List<String> row(String name, Completeness completeness) {
    return List.of(
        name,
        Integer.toString(completeness.requested()),
        Integer.toString(completeness.handedIn()),
        Integer.toString(completeness.valid()),
        Integer.toString(completeness.verified()));
  }

  private void weak(List<Block> blocks, Language language) {
    List<IndicatorBacking> unverified = backing.unverified();
    if (unverified.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, Text.of("Level tanpa bukti terverifikasi", "Levels without verified evidence").in(language)));
    blocks.add(new Block.Points(unverified.stream().map(indicator -> weak(indicator, language)).toList()));
  }

  private static String weak(IndicatorBacking indicator, Language language) {
    List<Text> pieces = indicator.pieces().stream()
        .filter(piece -> piece.standing() != EvidenceStanding.VERIFIED)
        .map(piece -> Text.of("{0} ({1})", "{0} ({1})").with(piece.label(), piece.standing().label()))
        .toList();
    return Text.of("{0} {1}: {2}, {3} poin: {4}", "{0} {1}: {2}, {3} points: {4}")
        .with(
            indicator.result().indicator().codeOrNumber(),
            indicator.result().indicator().name(),
            indicator.standing().label(),
            Figures.points(indicator.points()),
            pieces.isEmpty() ? Text.same(Figures.NONE) : Text.join(pieces, Text.same(", ")))
        .in(language);
  }

  private void expiries(List<Block> blocks, Language language) {
    if (forecast.expiries().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, Text.of("Yang habis berlaku bila tidak diperbarui", "What expires unless it is renewed").in(language)));
    List<List<String>> rows = new ArrayList<>();
    forecast.expiries().forEach(step -> rows.add(List.of(
        step.date().toString(),
        String.join("; ", step.lapsed().stream().map(piece -> piece(piece, language)).toList()),
        Figures.points(step.points()),
        step.index().toString(),
        GradeReport.grade(step.category(), language))));
    blocks.add(Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Mulai", "From").in(language)),
            Block.Column.words(Text.of("Bukti dukung", "Evidence").in(language)),
            Block.Column.numbers(Text.of("Poin", "Points").in(language)),
            Block.Column.numbers(Text.of("IPP tanpa itu", "IPP without").in(language)),
            Block.Column.words(Text.of("Kategori", "Category").in(language))),
        rows));
    forecast.categoryFall().ifPresent(fall -> blocks.add(new Block.Paragraph(fall.text().in(language))));
  }

  private static String piece(EvidencePiece piece, Language language) {
    return piece.indicator().codeOrNumber() + " " + piece.label().in(language);
  }

  @Override
  public Json json(Language language) {
    Json.Builder standings = Json.object();
    for (Map.Entry<EvidenceStanding, Ratio> points : backing.points().entrySet()) {
      standings.put(points.getKey().code(), Json.object()
          .put("points", points.getValue().toString())
          .put("share", backing.share(points.getKey()))
          .build());
    }
    return Json.object()
        .put("unit", JsonParts.unit(worksheet.locus().unit()))
        .put("period", worksheet.locus().period().year())
        .put("asOf", backing.date().toString())
        .put("ipp", backing.result().ipp())
        .put("standings", standings.build())
        .put("completeness", completeness(completeness.whole()))
        .put("indicators", Json.list(backing.indicators(), indicator -> Json.object()
            .put("number", indicator.result().indicator().number().value())
            .put("code", indicator.result().indicator().code())
            .put("standing", JsonParts.code(indicator.standing()))
            .put("points", indicator.points().toString())
            .put("pieces", Json.list(indicator.pieces(), piece -> Json.object()
                .put("request", piece.request().map(request -> request.id()))
                .put("label", piece.label().in(language))
                .put("standing", JsonParts.code(piece.standing()))
                .put("items", Json.list(piece.items(), item -> Json.of(item.id())))
                .build()))
            .build()))
        .put("expiries", Json.list(forecast.expiries(), step -> Json.object()
            .put("from", step.date().toString())
            .put("points", step.points().toString())
            .put("ippWithout", step.index().toString())
            .put("category", JsonParts.category(step.category(), language))
            .put("pieces", Json.list(step.lapsed(), piece -> Json.of(piece(piece, language))))
            .build()))
        .put("categoryFalls", forecast.categoryFall().map(fall -> fall.date().toString()))
        .put("problems", Json.list(remarks, problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private static Json completeness(Completeness completeness) {
    return Json.object()
        .put("requested", completeness.requested())
        .put("handedIn", completeness.handedIn())
        .put("valid", completeness.valid())
        .put("verified", completeness.verified())
        .put("further", completeness.further())
        .build();
  }
}
