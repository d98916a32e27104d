package io.github.pekppp.report;

import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.json.Json;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.recap.AgencyIndex;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The index of an agency with its units, and their aspects side by side. */
public final class RecapReport implements Report {

  private final List<Worksheet> worksheets;
  private final AgencyIndex agency;
  private final List<Problem> problems;
  private final Status status;

  /**
   * Creates the report.
   *
   * @param worksheets the worksheets of the units, at least one, in the order of {@code agency.units()}
   * @param agency the index made of them
   * @param others what else must be known, such as worksheets that could not be read; an error among them makes the
   *     index provisional
   */
  public RecapReport(List<Worksheet> worksheets, AgencyIndex agency, List<Problem> others) {
    this.worksheets = List.copyOf(worksheets);
    this.agency = agency;
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
    blocks.add(new Block.Table(GradeReport.indexColumns(language), head));
    blocks.add(units(language));
    blocks.add(aspects(language));
    if (!problems.isEmpty()) {
      blocks.add(new Block.Heading(2, Text.of("Perlu diketahui", "What to know").in(language)));
      blocks.add(new Block.Points(problems.stream().map(found -> ProblemsReport.line(found, language)).toList()));
    }
    return blocks;
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
          Figures.percent(share.share())));
    }
    return new Block.Table(
        List.of(
            Block.Column.numbers("No"),
            Block.Column.words("Unit"),
            Block.Column.words(Text.of("Jenis", "Type").in(language)),
            Block.Column.numbers("IPP"),
            Block.Column.words(Text.of("Kategori", "Category").in(language)),
            Block.Column.words("Status"),
            Block.Column.numbers(Text.of("Bagian", "Share").in(language))),
        rows);
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
    return new Block.Table(columns, rows);
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
        .put("units", new Json.Items(units))
        .put("policy", JsonParts.policy(agency.policy()))
        .put("problems", Json.list(problems, problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private static Json unit(Worksheet worksheet, UnitShare share, Language language) {
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
        .build();
  }
}
