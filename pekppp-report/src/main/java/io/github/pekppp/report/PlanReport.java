package io.github.pekppp.report;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.priority.Path;
import io.github.pekppp.priority.Robustness;
import io.github.pekppp.priority.Shift;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What to fix first: the best way, other ways, and how firmly the present category stands. */
public final class PlanReport implements Report {

  private static final int SHOWN = 5;

  private final List<Worksheet> worksheets;
  private final Text goal;
  private final Text costUnit;
  private final List<Path> paths;
  private final Robustness robustness;
  private final Optional<Path> smallestLoss;
  private final Function<Shift, Text> changes;
  private final List<Problem> remarks;

  /**
   * Creates the report.
   *
   * @param worksheets the worksheet of the unit, or those of an agency's units
   * @param goal what was aimed at, such as "category A-"
   * @param costUnit what costs are counted in, such as "facts to change"; empty when that is not known
   * @param paths the ways found, the best first; none when no raise reaches the goal
   * @param robustness how firmly the present category stands
   * @param smallestLoss how little loses the present category; empty when nothing does
   * @param changes says what has to change for a raise
   * @param remarks what must be known about the present index, such as units without one
   */
  public PlanReport(
      List<Worksheet> worksheets,
      Text goal,
      Text costUnit,
      List<Path> paths,
      Robustness robustness,
      Optional<Path> smallestLoss,
      Function<Shift, Text> changes,
      List<Problem> remarks) {
    this.worksheets = List.copyOf(worksheets);
    this.goal = goal;
    this.costUnit = costUnit;
    this.paths = List.copyOf(paths);
    this.robustness = robustness;
    this.smallestLoss = smallestLoss;
    this.changes = changes;
    this.remarks = List.copyOf(remarks);
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>(header(language));
    blocks.add(new Block.Paragraph(Text.of("Sekarang IPP {0} ({1}). Sasaran: {2}.", "Now IPP {0} ({1}). Goal: {2}.")
        .with(robustness.present(), GradeReport.grade(robustness.category(), language), goal)
        .in(language)));
    way(blocks, language);
    others(blocks, language);
    footing(blocks, language);
    blocks.addAll(ProblemsReport.remarks(ProblemsReport.lines(remarks, language), language));
    return blocks;
  }

  /** The unit, or the agency where there are several. */
  private List<Block> header(Language language) {
    Locus first = worksheets.get(0).locus();
    return worksheets.size() == 1
        ? GradeReport.header(worksheets.get(0), language)
        : List.of(new Block.Heading(1, first.agency().name() + ", " + first.period()));
  }

  private void way(List<Block> blocks, Language language) {
    if (paths.isEmpty()) {
      blocks.add(new Block.Paragraph(Text.of(
          "Sasaran tidak dapat dicapai: kenaikan yang mungkin tidak cukup.",
          "The goal cannot be reached: the raises that are possible do not suffice.").in(language)));
      return;
    }
    Path best = paths.get(0);
    if (best.shifts().isEmpty()) {
      blocks.add(new Block.Paragraph(Text.of("Tidak ada yang perlu dinaikkan.", "Nothing has to be raised.").in(language)));
      return;
    }
    blocks.add(new Block.Heading(2, Text.of("Jalan terbaik", "The best way").in(language)));
    blocks.add(new Block.Paragraph(Text.of(
            "Indikator yang dinaikkan: {0}. Biaya: {1}. IPP menjadi {2} ({3}).",
            "Indicators to raise: {0}. Cost: {1}. IPP becomes {2} ({3}).")
        .with(best.shifts().size(), cost(best), best.after(), GradeReport.grade(best.category(), language))
        .in(language)));
    blocks.add(new Block.Points(best.shifts().stream().map(shift -> raise(shift, language)).toList()));
  }

  private Text cost(Path path) {
    return Text.of((path.cost() + " " + costUnit.id()).strip(), (path.cost() + " " + costUnit.en()).strip());
  }

  private String raise(Shift shift, Language language) {
    Text change = changes.apply(shift);
    return Text.of(
            "{0}{1} {2}: level {3} ke {4}, biaya {5}, {6} poin: {7}",
            "{0}{1} {2}: level {3} to {4}, cost {5}, {6} points: {7}")
        .with(
            shift.unit().map(unit -> unit + ": ").orElse(""),
            shift.indicator().codeOrNumber(),
            shift.indicator().name(),
            level(shift.before()),
            level(shift.after()),
            shift.cost(),
            Figures.signed(shift.points()),
            change)
        .in(language);
  }

  private void others(List<Block> blocks, Language language) {
    if (paths.size() < 2) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Path path : paths.subList(1, paths.size())) {
      rows.add(List.of(
          Long.toString(path.cost()),
          path.after().toString(),
          GradeReport.grade(path.category(), language),
          path.shifts().stream().map(PlanReport::brief).collect(Collectors.joining(", "))));
    }
    blocks.add(new Block.Heading(2, Text.of("Cara lain, dari yang termurah", "Other ways, the cheapest first").in(language)));
    blocks.add(Block.Table.of(
        List.of(
            Block.Column.numbers(Text.of("Biaya", "Cost").in(language)),
            Block.Column.numbers("IPP"),
            Block.Column.words(Text.of("Kategori", "Category").in(language)),
            Block.Column.words(Text.of("Indikator dan levelnya", "Indicators and their levels").in(language))),
        rows));
  }

  private static String brief(Shift shift) {
    return shift.unit().map(unit -> unit + " ").orElse("")
        + shift.indicator().codeOrNumber() + " " + level(shift.before()) + "\u2192" + level(shift.after());
  }

  private void footing(List<Block> blocks, Language language) {
    blocks.add(new Block.Heading(2, Text.of("Seberapa kokoh kategori sekarang", "How firmly the category stands").in(language)));
    List<Text> points = new ArrayList<>();
    points.add(smallestLoss
        .map(loss -> Text.of("kehilangan terkecil yang menurunkannya: {0} (IPP {1})", "the smallest loss that lowers it: {0} (IPP {1})")
            .with(brief(loss), loss.after()))
        .orElse(Text.of("tidak ada kehilangan yang menurunkannya", "no loss lowers it")));
    points.add(robustness.survivesOne()
        ? Text.of("bertahan bila satu indikator berbeda satu level", "it survives one level of difference in any one indicator")
        : Text.of("berubah bila satu indikator saja berbeda satu level: {0}", "one level of difference in one indicator changes it: {0}")
            .with(some(robustness.ones())));
    if (robustness.survivesOne()) {
      points.add(robustness.survivesTwo()
          ? Text.of("bertahan bila dua indikator berbeda satu level", "it survives one level of difference in any two indicators")
          : Text.of("berubah bila dua indikator berbeda satu level: {0}", "one level of difference in two indicators changes it: {0}")
              .with(some(robustness.twos())));
    }
    if (!robustness.withouts().isEmpty()) {
      String hanging = robustness.withouts().stream()
          .filter(without -> !without.category().equals(robustness.category()))
          .map(without -> without.indicator().codeOrNumber())
          .collect(Collectors.joining(", "));
      points.add(hanging.isEmpty()
          ? Text.of("bertahan indikator mana pun yang tidak diperhitungkan", "it survives leaving out any indicator")
          : Text.of("berubah bila salah satu ini tidak diperhitungkan: {0}", "leaving out one of these changes it: {0}")
              .with(hanging));
    }
    blocks.add(new Block.Points(points.stream().map(point -> point.in(language)).toList()));
  }

  private static Text some(List<Path> paths) {
    String shown = paths.stream().limit(SHOWN).map(PlanReport::brief).collect(Collectors.joining("; "));
    return paths.size() <= SHOWN
        ? Text.same(shown)
        : Text.of("{0}; dan {1} lainnya", "{0}; and {1} more").with(shown, paths.size() - SHOWN);
  }

  private static String brief(Path path) {
    String shown = path.shifts().stream().limit(SHOWN).map(PlanReport::brief).collect(Collectors.joining(" + "));
    return path.shifts().size() <= SHOWN ? shown : shown + " + ... (" + path.shifts().size() + ")";
  }

  private static String level(Score score) {
    return score.level().map(Object::toString).orElseGet(() -> Figures.value(score.ratio()));
  }

  @Override
  public Json json(Language language) {
    Json.Builder json = Json.object()
        .put("agency", JsonParts.agency(worksheets.get(0).locus().agency()))
        .put("units", Json.list(worksheets, worksheet -> JsonParts.unit(worksheet.locus().unit())))
        .put("period", worksheets.get(0).locus().period().year())
        .put("present", index(robustness.present(), robustness.category(), language))
        .put("goal", goal.in(language))
        .put("costUnit", costUnit.in(language))
        .put("reachable", !paths.isEmpty());
    if (!paths.isEmpty()) {
      put(paths.get(0), json, language);
    }
    return json
        .put("others", Json.list(paths.subList(Math.min(1, paths.size()), paths.size()), path -> path(path, language)))
        .put("smallestLoss", smallestLoss.map(path -> path(path, language)).orElseGet(Json.Null::new))
        .put("robustness", Json.object()
            .put("survivesOne", robustness.survivesOne())
            .put("survivesTwo", robustness.survivesTwo())
            .put("survivesLeavingOut", robustness.withouts().isEmpty() ? new Json.Null() : new Json.Bool(robustness.survivesLeavingOut()))
            .put("ones", Json.list(robustness.ones(), path -> path(path, language)))
            .put("twos", Json.list(robustness.twos(), path -> path(path, language)))
            .put("withouts", Json.list(robustness.withouts(), without -> Json.object()
                .put("number", without.indicator().number().value())
                .put("code", without.indicator().code())
                .put("ipp", without.index())
                .put("ippExact", without.index().map(Index::exact))
                .put("category", JsonParts.category(without.category(), language))
                .build()))
            .build())
        .put("problems", Json.list(remarks, problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private Json path(Path path, Language language) {
    return put(path, Json.object(), language).build();
  }

  private Json.Builder put(Path path, Json.Builder json, Language language) {
    return json.put("cost", path.cost())
        .put("reached", index(path.after(), path.category(), language))
        .put("raises", Json.list(path.shifts(), shift -> shift(shift, language)));
  }

  private Json shift(Shift shift, Language language) {
    Json.Builder json = Json.object()
        .put("unit", shift.unit())
        .put("number", shift.indicator().number().value())
        .put("code", shift.indicator().code())
        .put("name", shift.indicator().name().in(language))
        .put("from", level(shift.before().ratio()))
        .put("to", level(shift.after().ratio()))
        .put("cost", shift.cost())
        .put("points", shift.points().toString());
    return shift.points().signum() > 0 ? json.put("change", changes.apply(shift).in(language)).build() : json.build();
  }

  private static Json level(Ratio value) {
    return value.wholeValue().isPresent() ? new Json.Int(value.wholeValue().getAsLong()) : Json.of(value.toString());
  }

  private static Json index(Index index, Optional<Grade> category, Language language) {
    return JsonParts.index(Json.object(), Optional.of(index)).put("category", JsonParts.category(category, language)).build();
  }
}
