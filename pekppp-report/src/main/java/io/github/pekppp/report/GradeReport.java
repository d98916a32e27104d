package io.github.pekppp.report;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.AspectResult;
import io.github.pekppp.scoring.F03Result;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.scoring.ScoringRemark;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of one unit: index, category, aspects, indicators, what is missing, and what to raise first. */
public final class GradeReport implements Report {

  private static final int WORTH_MOST = 3;

  /** Remarks that one line for all indicators replaces. */
  private static final Set<String> ONE_BY_ONE =
      Set.of(ScoringRemark.INDICATOR_MISSING.code(), ScoringRemark.FACTS_NONE.code());

  private final Worksheet worksheet;
  private final ClaimReview review;
  private final IppResult result;

  /**
   * Creates the report.
   *
   * @param worksheet the worksheet
   * @param review its review, whose {@linkplain ClaimReview#result result} is reported with what the unit claims beside it
   */
  public GradeReport(Worksheet worksheet, ClaimReview review) {
    this.worksheet = worksheet;
    this.review = review;
    this.result = review.result();
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>(header(worksheet, language));
    blocks.add(index(language));
    blocks.add(forms(language));
    blocks.add(aspects(language));
    blocks.add(indicators(language));
    worthMost(blocks, language);
    blocks.addAll(new ClaimsPart(review, language).blocks());
    remarks(blocks, language);
    changedPolicy(blocks, language);
    return blocks;
  }

  /** Who was evaluated, when, by which edition. */
  static List<Block> header(Worksheet worksheet, Language language) {
    Locus locus = worksheet.locus();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, locus.unit().name() + ", " + locus.period()));
    blocks.add(new Block.Paragraph(Stream.of(
            Optional.of(locus.agency().name()),
            locus.scheme().map(scheme -> scheme.label().in(language)),
            Optional.of(locus.unit().serviceType().label().in(language)),
            Optional.of(locus.unit().mode().label().in(language)),
            Optional.of(worksheet.instrument().title().in(language) + " [" + worksheet.instrument().id() + "]"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "))));
    worksheet.note().ifPresent(note -> blocks.add(new Block.Paragraph(note)));
    worksheet.assessment().recordsRead().forEach(read -> blocks.add(new Block.Paragraph(Text.of(
            "Fakta dari catatan unit per {0}, menurut {1} (SHA-256 {2}).",
            "Facts from the records of the unit as of {0}, by {1} (SHA-256 {2}).")
        .with(read.date(), read.bridgeId(), read.bridgeSha256())
        .in(language))));
    return blocks;
  }

  private Block index(Language language) {
    List<List<String>> rows = new ArrayList<>();
    String status = Figures.status(result, language);
    if (result.ipp().isPresent()) {
      Index ipp = result.ipp().get();
      rows.addAll(indexRows(ipp, result.category(), status, language));
    } else {
      ScoreRange range = result.range();
      rows.add(List.of("IPP", Figures.NONE, "", status));
      rows.add(List.of(
          Text.of("berada di antara", "lies between").in(language),
          Figures.value(range.lowest().ratio()) + " .. " + Figures.value(range.highest().ratio()),
          "",
          ""));
    }
    return Block.Table.of(indexColumns(language), rows);
  }

  /** The columns of {@link #indexRows}. */
  static List<Block.Column> indexColumns(Language language) {
    return List.of(
        Block.Column.words(Text.of("Indeks", "Index").in(language)),
        Block.Column.words(Text.of("Nilai", "Value").in(language)),
        Block.Column.words(Text.of("Kategori", "Category").in(language)),
        Block.Column.words("Status"));
  }

  /** The rows that show an index: published and exact, with category and status. */
  static List<List<String>> indexRows(Index ipp, Optional<Grade> category, String status, Language language) {
    return List.of(
        List.of("IPP", ipp.toString(), grade(category, language), status),
        List.of(Text.of("tepat", "exact").in(language), Figures.exact(ipp.exact().ratio()), "", ""),
        List.of(Text.of("skala 100", "of 100").in(language), ipp.onHundred().toPlainString(), "", ""));
  }

  private Block forms(Language language) {
    F03Result f03 = result.f03();
    Text counted = f03.counted()
        ? Text.of("{0} responden", "respondents: {0}")
        : Text.of("{0} responden, tidak dihitung", "respondents: {0}, not counted");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(
        result.basis().label().in(language),
        Figures.percent(Ratio.ONE.minus(result.usersShare())),
        Figures.index(result.f02()),
        ""));
    if (worksheet.instrument().questionnaire().isPresent()) {
      rows.add(List.of(
          Text.of("F-03, pengguna", "F-03, users").in(language),
          Figures.percent(result.usersShare()),
          Figures.index(f03.index()),
          counted.with(f03.respondents()).in(language)));
    }
    return Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Formulir", "Form").in(language)),
            Block.Column.numbers(Text.of("Bagian", "Share").in(language)),
            Block.Column.numbers(Text.of("Indeks", "Index").in(language)),
            Block.Column.words("")),
        rows);
  }

  private Block aspects(Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (AspectResult aspect : result.aspects()) {
      rows.add(List.of(
          aspect.aspect().name().in(language),
          Figures.percent(aspect.weight()),
          aspect.f02().map(GradeReport::range).orElse(Figures.NONE),
          aspect.f02().map(range -> Figures.bar(range.lowest())).orElse(""),
          aspect.f03().map(score -> Figures.value(score.ratio())).orElse(Figures.NONE)));
    }
    return Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Aspek", "Aspect").in(language)),
            Block.Column.numbers(Text.of("Bobot", "Weight").in(language)),
            Block.Column.numbers(Figures.basis(result.basis(), language)),
            Block.Column.words(""),
            Block.Column.numbers("F-03")),
        rows);
  }

  private Block indicators(Language language) {
    List<List<String>> rows = new ArrayList<>();
    Stream.concat(result.indicators().stream(), result.extras().stream()).forEach(indicator -> rows.add(List.of(
        indicator.indicator().number().toString(),
        indicator.indicator().code().orElse(Figures.NONE),
        indicator.indicator().name().in(language),
        Figures.outcome(indicator.outcome(), language),
        indicator.aspect().isPresent() ? Figures.points(indicator.share()) : Figures.NONE,
        indicator.aspect().isPresent() ? Figures.points(indicator.points()) : Figures.NONE)));
    return Block.Table.of(
        List.of(
            Block.Column.numbers("No"),
            Block.Column.words(Text.of("Kode", "Code").in(language)),
            Block.Column.words(Text.of("Indikator", "Indicator").in(language)),
            Block.Column.numbers(Text.of("Level", "Level").in(language)),
            Block.Column.numbers(Text.of("Poin/level", "Points/level").in(language)),
            Block.Column.numbers(Text.of("Poin IPP", "IPP points").in(language))),
        rows);
  }

  private void worthMost(List<Block> blocks, Language language) {
    List<IndicatorResult> worth = result.worthMost(WORTH_MOST);
    if (worth.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, Text.of("Kenaikan yang paling bernilai", "What is worth most to raise").in(language)));
    blocks.add(new Block.Points(worth.stream().map(indicator -> worth(indicator, language)).toList()));
  }

  private static String worth(IndicatorResult indicator, Language language) {
    return Text.of("{0} {1}: +{2} poin IPP untuk {3}", "{0} {1}: +{2} IPP points for {3}")
        .with(
            indicator.indicator().codeOrNumber(),
            indicator.indicator().name(),
            Figures.points(indicator.nextLevelGain().orElseThrow()),
            indicator.nextLevel().map(Reason::rule).orElse(Text.of("level berikutnya", "the next level")))
        .in(language);
  }

  private void remarks(List<Block> blocks, Language language) {
    List<String> points = new ArrayList<>();
    List<IndicatorResult> missing =
        result.indicators().stream().filter(found -> found.outcome() instanceof Outcome.Missing).toList();
    if (missing.size() > 1) {
      String codes = missing.stream().map(found -> found.indicator().codeOrNumber()).collect(Collectors.joining(", "));
      points.add(Text.of("{0} indikator belum dinilai: {1}", "{0} indicators are not marked: {1}")
          .with(missing.size(), codes)
          .in(language));
    }
    problems().stream()
        .filter(problem -> missing.size() <= 1 || !ONE_BY_ONE.contains(problem.code()))
        .forEach(problem -> points.add(ProblemsReport.line(problem, language)));
    blocks.addAll(ProblemsReport.remarks(points, language));
  }

  private void changedPolicy(List<Block> blocks, Language language) {
    Map<String, String> defaults = ScoringPolicy.defaultsOf(worksheet.instrument()).toMap();
    List<String> changed = result.policy().toMap().entrySet().stream()
        .filter(choice -> !choice.getValue().equals(defaults.get(choice.getKey())))
        .map(choice -> choice.getKey() + "=" + choice.getValue())
        .toList();
    if (!changed.isEmpty()) {
      blocks.add(new Block.Heading(
          2, Text.of("Cara hitung yang berbeda dari bawaan", "Policy that differs from the defaults").in(language)));
      blocks.add(new Block.Points(changed));
    }
  }

  private List<Problem> problems() {
    return Stream.concat(worksheet.warnings().stream(), result.remarks().stream()).toList();
  }

  static String grade(Optional<Grade> category, Language language) {
    return category
        .map(grade -> grade.letter() + ", " + grade.label().in(language))
        .orElseGet(() -> Text.of("tanpa kategori", "no category").in(language));
  }

  private static String range(ScoreRange range) {
    String lowest = Figures.value(range.lowest().ratio());
    return range.exact().isPresent() ? lowest : lowest + " .. " + Figures.value(range.highest().ratio());
  }

  @Override
  public Json json(Language language) {
    return new GradeJson(worksheet, review, language).json(problems(), result.worthMost(WORTH_MOST));
  }
}
