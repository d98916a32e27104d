package io.github.pekppp.report;

import io.github.pekppp.compare.Correspondence;
import io.github.pekppp.compare.IndicatorChange;
import io.github.pekppp.compare.ResultComparison;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Units under two rules, or in two periods: what changed in index and category, and why, indicator by indicator. */
public final class CompareReport implements Report {

  private final List<UnitComparison> units;
  private final List<Problem> problems;

  /**
   * One unit on both sides.
   *
   * @param before its worksheet on the first side
   * @param after its worksheet on the second side
   * @param comparison the results side by side
   */
  public record UnitComparison(Worksheet before, Worksheet after, ResultComparison comparison) {

    /**
     * Compares a unit.
     *
     * @param before its worksheet on the first side
     * @param after its worksheet on the second side
     * @return the comparison
     */
    public static UnitComparison of(Worksheet before, Worksheet after) {
      Correspondence correspondence = Correspondence.between(before.instrument(), after.instrument());
      return new UnitComparison(
          before, after, ResultComparison.of(before.review().result(), after.review().result(), correspondence));
    }

    /** Tells whether anything that is published differs. */
    boolean isChanged() {
      return comparison.isIndexChanged() || comparison.isCategoryChanged();
    }
  }

  /**
   * Creates the report.
   *
   * @param units the units that both sides have
   * @param problems what a reader must know, such as units that only one side has
   */
  public CompareReport(List<UnitComparison> units, List<Problem> problems) {
    this.units = List.copyOf(units);
    this.problems = List.copyOf(problems);
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, Text.of("Perbandingan", "Comparison").in(language)));
    long changed = units.stream().filter(UnitComparison::isChanged).count();
    long categories = units.stream().filter(unit -> unit.comparison().isCategoryChanged()).count();
    blocks.add(new Block.Paragraph(Text.of(
            "Unit: {0}; indeks atau kategori berubah: {1}, kategori berubah: {2}.",
            "Units: {0}; index or category changed: {1}, category changed: {2}.")
        .with(units.size(), changed, categories)
        .in(language)));
    blocks.add(overview(language));
    rules(blocks, language);
    units.stream()
        .filter(unit -> !unit.comparison().changes().isEmpty())
        .forEach(unit -> unit(unit, blocks, language));
    blocks.addAll(ProblemsReport.remarks(ProblemsReport.lines(problems, language), language));
    return blocks;
  }

  private Block overview(Language language) {
    return Block.Table.of(
        List.of(
            Block.Column.words("Unit"),
            Block.Column.words(""),
            Block.Column.numbers("IPP"),
            Block.Column.words(Text.of("Kategori", "Category").in(language)),
            Block.Column.words(""),
            Block.Column.numbers("IPP"),
            Block.Column.words(Text.of("Kategori", "Category").in(language)),
            Block.Column.numbers(Text.of("Selisih", "Change").in(language)),
            Block.Column.words("")),
        units.stream().map(unit -> overview(unit, language)).toList());
  }

  private static List<String> overview(UnitComparison unit, Language language) {
    ResultComparison comparison = unit.comparison();
    return List.of(
        unit.after().locus().unit().name(),
        side(unit.before(), comparison.before(), language),
        Figures.index(comparison.before()),
        letter(comparison.before()),
        side(unit.after(), comparison.after(), language),
        Figures.index(comparison.after()),
        letter(comparison.after()),
        comparison.indexChange().map(Figures::signed).orElse(Figures.NONE),
        comparison.direction().label().in(language));
  }

  private static String side(Worksheet worksheet, IppResult result, Language language) {
    String side = worksheet.locus().period() + " " + worksheet.instrument().id();
    return result.basis() == Basis.EVALUATION ? side : side + ", " + Figures.basis(result.basis(), language);
  }

  private static String letter(IppResult result) {
    return result.category().map(Grade::letter).orElse(Figures.NONE);
  }

  /** The options on which the policies differ, each once, with both readings and who supports them. */
  private void rules(List<Block> blocks, Language language) {
    Set<String> points = new LinkedHashSet<>();
    for (UnitComparison unit : units) {
      unit.comparison().policyChanges().forEach((key, choices) -> points.add(key + ": "
          + reading(unit.before().instrument(), key, choices.before(), language)
          + " -> " + reading(unit.after().instrument(), key, choices.after(), language)));
    }
    if (!points.isEmpty()) {
      blocks.add(new Block.Heading(2, Text.of("Aturan yang berbeda", "Rules that differ").in(language)));
      blocks.add(new Block.Points(List.copyOf(points)));
    }
  }

  private static String reading(Instrument instrument, String key, Optional<String> choice, Language language) {
    return choice.map(code -> code + instrument.question(key)
            .flatMap(question -> question.alternative(code))
            .map(found -> ", " + found.rule().in(language) + " (" + found.support().in(language) + ")")
            .orElse(""))
        .orElse(Figures.NONE);
  }

  private static void unit(UnitComparison unit, List<Block> blocks, Language language) {
    ResultComparison comparison = unit.comparison();
    blocks.add(new Block.Heading(2, unit.after().locus().unit().name()));
    List<List<String>> rows = new ArrayList<>();
    for (IndicatorChange change : comparison.changes()) {
      rows.add(List.of(
          change.indicator().codeOrNumber() + " " + change.indicator().name().in(language),
          Figures.outcome(change.before(), language),
          Figures.outcome(change.after(), language),
          Figures.signed(change.byLevel()),
          Figures.signed(change.byRule())));
    }
    total(Text.of("F-03, jawaban pengguna", "F-03, users' answers"), comparison.usersPoints(), rows, language);
    total(Text.of("pembulatan bagian", "rounding of parts"), comparison.roundingPoints(), rows, language);
    blocks.add(Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Indikator", "Indicator").in(language)),
            Block.Column.numbers(Text.of("Sebelum", "Before").in(language)),
            Block.Column.numbers(Text.of("Sesudah", "After").in(language)),
            Block.Column.numbers(Text.of("Poin karena level", "Points by level").in(language)),
            Block.Column.numbers(Text.of("Poin karena aturan", "Points by rule").in(language))),
        rows));
    List<String> reasons = comparison.changes().stream()
        .filter(change -> !change.beforeReason().equals(change.afterReason()))
        .map(change -> change.indicator().codeOrNumber() + ": " + reason(change.beforeReason(), language)
            + " -> " + reason(change.afterReason(), language))
        .toList();
    if (!reasons.isEmpty()) {
      blocks.add(new Block.Points(reasons));
    }
  }

  private static void total(Text label, Ratio points, List<List<String>> rows, Language language) {
    if (points.signum() != 0) {
      rows.add(List.of(label.in(language), "", "", "", Figures.signed(points)));
    }
  }

  private static String reason(Optional<Reason> reason, Language language) {
    return reason
        .map(found -> found.rule().in(language) + " [" + found.source().in(language) + "]")
        .orElse(Figures.NONE);
  }

  @Override
  public Json json(Language language) {
    return Json.object()
        .put("units", Json.list(units, unit -> unit(unit, language)))
        .put("problems", Json.list(problems, problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private static Json unit(UnitComparison unit, Language language) {
    ResultComparison comparison = unit.comparison();
    Json.Builder policy = Json.object();
    comparison.policyChanges().forEach((key, choices) -> policy.put(key, Json.object()
        .put("before", choices.before())
        .put("after", choices.after())
        .build()));
    return Json.object()
        .put("unit", JsonParts.unit(unit.after().locus().unit()))
        .put("before", sideJson(unit.before(), comparison.before(), language))
        .put("after", sideJson(unit.after(), comparison.after(), language))
        .put("direction", JsonParts.code(comparison.direction()))
        .put("change", comparison.indexChange().map(Ratio::toString))
        .put("indexChanged", comparison.isIndexChanged())
        .put("categoryChanged", comparison.isCategoryChanged())
        .put("usersPoints", comparison.usersPoints().toString())
        .put("roundingPoints", comparison.roundingPoints().toString())
        .put("policy", policy.build())
        .put("indicators", Json.list(comparison.changes(), change -> Json.object()
            .put("number", change.indicator().number().value())
            .put("code", change.indicator().code())
            .put("name", change.indicator().name().in(language))
            .put("before", change.before().map(found -> found.outcome().text().in(language)))
            .put("after", change.after().map(found -> found.outcome().text().in(language)))
            .put("direction", JsonParts.code(change.direction()))
            .put("byLevel", change.byLevel().toString())
            .put("byRule", change.byRule().toString())
            .put("beforeReason", change.beforeReason().map(reason -> reason.rule().in(language)))
            .put("beforeSource", change.beforeReason().map(reason -> reason.source().in(language)))
            .put("afterReason", change.afterReason().map(reason -> reason.rule().in(language)))
            .put("afterSource", change.afterReason().map(reason -> reason.source().in(language)))
            .build()))
        .build();
  }

  private static Json sideJson(Worksheet worksheet, IppResult result, Language language) {
    return JsonParts.index(
            Json.object()
                .put("source", worksheet.source())
                .put("period", worksheet.locus().period().year())
                .put("instrument", result.instrumentId())
                .put("basis", JsonParts.code(result.basis()))
                .put("status", JsonParts.code(result.status())),
            result.ipp())
        .put("lowest", result.range().lowest().toString())
        .put("highest", result.range().highest().toString())
        .put("category", JsonParts.category(result.category(), language))
        .build();
  }
}
