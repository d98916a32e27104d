package io.github.pekppp.report;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.intensive.IntensiveCoaching;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.RankedUnit;
import io.github.pekppp.recap.Ranking;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.recap.UnitShare;
import io.github.pekppp.score.Index;
import io.github.pekppp.scoring.AspectResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The index of an agency with its units, and their aspects side by side. */
public final class RecapReport implements Report {

  private final List<Worksheet> worksheets;
  private final AgencyIndex agency;
  private final List<Problem> problems;
  private final Status status;
  private final Ranking ranking;
  private final Optional<AgencyIndex> lastYear;
  private final Optional<IntensiveCoaching> intensive;

  /**
   * Creates the report of one year alone.
   *
   * @param worksheets the worksheets of the units, at least one, in the order of {@code agency.units()}
   * @param agency the index made of them
   * @param others what else must be known, such as worksheets that could not be read; an error among them makes the
   *     index provisional
   */
  public RecapReport(List<Worksheet> worksheets, AgencyIndex agency, List<Problem> others) {
    this(worksheets, agency, Optional.empty(), Optional.empty(), others);
  }

  /**
   * Creates the report.
   *
   * @param worksheets the worksheets of the units, at least one, in the order of {@code agency.units()}
   * @param agency the index made of them
   * @param lastYear the index of last year; empty when it is not known
   * @param intensive the units for intensive coaching; empty when no rule chose any
   * @param others what else must be known, such as worksheets that could not be read; an error among them makes the
   *     index provisional
   */
  public RecapReport(
      List<Worksheet> worksheets,
      AgencyIndex agency,
      Optional<AgencyIndex> lastYear,
      Optional<IntensiveCoaching> intensive,
      List<Problem> others) {
    this.worksheets = List.copyOf(worksheets);
    this.agency = agency;
    this.lastYear = lastYear;
    this.ranking = lastYear.map(before -> Ranking.of(agency, before)).orElseGet(() -> Ranking.of(agency));
    this.intensive = intensive;
    this.problems = Stream.concat(others.stream(), agency.remarks().stream()).toList();
    this.status = others.stream().anyMatch(Problem::isError) ? agency.status().worse(Status.PROVISIONAL) : agency.status();
  }

  @Override
  public List<Block> blocks(Language language) {
    Worksheet first = worksheets.get(0);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, first.locus().agency().name() + ", " + first.locus().period()));
    String unit = agency.units().size() == 1 ? "unit" : "units";
    blocks.add(new Block.Paragraph(Text.of("{0} unit", "{0} " + unit).with(agency.units().size()).in(language)));
    List<List<String>> head = new ArrayList<>();
    String shown = status.label().in(language);
    agency.ipp().ifPresentOrElse(
        ipp -> head.addAll(GradeReport.indexRows(ipp, agency.category(), shown, language)),
        () -> head.add(List.of("IPP", Figures.NONE, "", shown)));
    blocks.add(Block.Table.of(GradeReport.indexColumns(language), head));
    lastYear.flatMap(AgencyIndex::ipp).ifPresent(before -> blocks.add(new Block.Paragraph(
        Text.of("Tahun lalu: IPP {0} ({1})", "Last year: IPP {0} ({1})")
            .with(before, GradeReport.grade(lastYear.orElseThrow().category(), language))
            .in(language))));
    blocks.add(units(language));
    blocks.add(new Block.Paragraph(Text.of("Unit per kategori: {0}", "Units by category: {0}")
        .with(categories())
        .in(language)));
    blocks.add(aspects(language));
    intensive(blocks, language);
    blocks.addAll(ProblemsReport.remarks(ProblemsReport.lines(problems, language), language));
    return blocks;
  }

  private String categories() {
    return ranking.categories().entrySet().stream()
        .map(count -> count.getKey().letter() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  private void intensive(List<Block> blocks, Language language) {
    intensive.ifPresent(chosen -> {
      blocks.add(new Block.Heading(2, Text.of("Pembinaan intensif", "Intensive coaching").in(language)));
      if (chosen.units().isEmpty()) {
        blocks.add(new Block.Paragraph(Text.of("tidak ada unit yang memerlukannya", "no unit needs it").in(language)));
        return;
      }
      blocks.add(new Block.Points(chosen.units().stream()
          .map(unit -> name(unit.unit()) + ": "
              + unit.reasons().stream().map(reason -> reason.in(language)).collect(Collectors.joining("; ")))
          .toList()));
    });
  }

  private String name(UnitIndex unit) {
    return worksheets.stream()
        .map(worksheet -> worksheet.locus().unit())
        .filter(known -> known.id().equals(unit.unit()))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private Block units(Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < worksheets.size(); i++) {
      Worksheet worksheet = worksheets.get(i);
      UnitShare share = agency.units().get(i);
      rows.add(List.of(
          Integer.toString(i + 1),
          worksheet.locus().unit().name(),
          worksheet.locus().unit().serviceType().label().in(language),
          Figures.index(share.unit().ipp()),
          share.unit().ipp().map(ipp -> GradeReport.grade(share.category(), language)).orElse(Figures.NONE),
          share.unit().status().label().in(language),
          Figures.percent(share.share()),
          ranked(share).map(unit -> Integer.toString(unit.rank())).orElse(Figures.NONE),
          change(share)));
    }
    return Block.Table.of(
        List.of(
            Block.Column.numbers("No"),
            Block.Column.words("Unit"),
            Block.Column.words(Text.of("Jenis", "Type").in(language)),
            Block.Column.numbers("IPP"),
            Block.Column.words(Text.of("Kategori", "Category").in(language)),
            Block.Column.words("Status"),
            Block.Column.numbers(Text.of("Bagian", "Share").in(language)),
            Block.Column.numbers(Text.of("Peringkat", "Rank").in(language)),
            Block.Column.numbers(Text.of("Perubahan", "Change").in(language))),
        rows);
  }

  private Optional<RankedUnit> ranked(UnitShare share) {
    return ranking.find(share.unit().unit());
  }

  private String change(UnitShare share) {
    return ranked(share)
        .flatMap(RankedUnit::change)
        .map(change -> (change.signum() > 0 ? "+" : "") + change.toPlainString())
        .orElse(Figures.NONE);
  }

  /** Aspects down, units across: who is weak in what. */
  private Block aspects(Language language) {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.words(Text.of("Aspek (F-02), unit no", "Aspect (F-02), unit no").in(language)));
    for (int i = 0; i < worksheets.size(); i++) {
      columns.add(Block.Column.numbers(Integer.toString(i + 1)));
    }
    List<List<String>> rows = new ArrayList<>();
    for (AspectWeight aspect : worksheets.get(0).instrument().aspects()) {
      List<String> row = new ArrayList<>();
      row.add(aspect.aspect().name().in(language));
      for (UnitShare unit : agency.units()) {
        row.add(unit.unit().result()
            .flatMap(result -> value(result, aspect.aspect().id()))
            .orElse(Figures.NONE));
      }
      rows.add(row);
    }
    return Block.Table.of(columns, rows);
  }

  private static Optional<String> value(IppResult result, String aspect) {
    return result.aspects().stream()
        .filter(found -> found.aspect().id().equals(aspect))
        .findFirst()
        .flatMap(AspectResult::f02)
        .flatMap(ScoreRange::exact)
        .map(score -> Figures.value(score.ratio()));
  }

  @Override
  public Json json(Language language) {
    Worksheet first = worksheets.get(0);
    Agency owner = first.locus().agency();
    List<Json> units = new ArrayList<>();
    for (int i = 0; i < worksheets.size(); i++) {
      units.add(unit(worksheets.get(i), agency.units().get(i), language));
    }
    Json.Builder json = Json.object()
        .put("agency", JsonParts.agency(owner))
        .put("period", first.locus().period().year())
        .put("status", JsonParts.code(status));
    return JsonParts.index(json, agency.ipp())
        .put("category", JsonParts.category(agency.category(), language))
        .put("lastYear", lastYear.flatMap(AgencyIndex::ipp))
        .put("units", new Json.Items(units))
        .put("categories", Json.list(ranking.categories().entrySet(), count -> Json.object()
            .put("letter", count.getKey().letter())
            .put("units", count.getValue())
            .build()))
        .put("withoutIndex", Json.list(ranking.withoutIndex(), Json::of))
        .put("intensiveCoaching", intensive.map(chosen -> intensive(chosen, language)).orElseGet(Json.Null::new))
        .put("policy", JsonParts.policy(agency.policy()))
        .put("problems", Json.list(problems, problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private static Json intensive(IntensiveCoaching chosen, Language language) {
    return Json.object()
        .put("rule", Shapes.INTENSIVE_COACHING_RULE.json(chosen.rule()))
        .put("units", Json.list(chosen.units(), unit -> Json.object()
            .put("id", unit.unit().unit())
            .put("ipp", unit.unit().ipp())
            .put("reasons", Json.list(unit.reasons(), reason -> Json.of(reason.in(language))))
            .build()))
        .put("withoutIndex", Json.list(chosen.withoutIndex(), Json::of))
        .build();
  }

  private Json unit(Worksheet worksheet, UnitShare share, Language language) {
    UnitIndex unit = share.unit();
    Optional<IppResult> result = unit.result();
    Json.Builder json = Json.object()
        .put("id", unit.unit())
        .put("name", worksheet.locus().unit().name())
        .put("serviceType", worksheet.locus().unit().serviceType().code())
        .put("instrument", worksheet.instrument().id())
        .put("source", worksheet.source())
        .put("status", JsonParts.code(unit.status()));
    return JsonParts.index(json, unit.ipp())
        .put("category", JsonParts.category(share.category(), language))
        .put("f02Exact", result.flatMap(IppResult::f02).map(Index::exact))
        .put("f03Exact", result.flatMap(found -> found.f03().index()).map(Index::exact))
        .put("aspects", Json.list(result.map(IppResult::aspects).orElse(List.of()), aspect -> Json.object()
            .put("id", aspect.aspect().id())
            .put("name", aspect.aspect().name().in(language))
            .put("exact", aspect.f02().flatMap(ScoreRange::exact))
            .build()))
        .put("share", share.share().toString())
        .put("points", share.points().toString())
        .put("rank", ranked(share).<Json>map(ranked -> new Json.Int(ranked.rank())).orElseGet(Json.Null::new))
        .put("lastYear", ranked(share).flatMap(RankedUnit::lastYear))
        .put("change", ranked(share).flatMap(RankedUnit::change).map(BigDecimal::toPlainString))
        .build();
  }
}
