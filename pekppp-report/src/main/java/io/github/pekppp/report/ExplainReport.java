package io.github.pekppp.report;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.proof.ResultRecord;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.selfreport.SelfReport;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The reason for every point of a unit's index, as a tree. */
public final class ExplainReport implements Report {

  private final Worksheet worksheet;
  private final ClaimReview review;
  private final IppResult result;

  /**
   * Creates the report.
   *
   * @param worksheet the worksheet
   * @param review its review, whose {@linkplain ClaimReview#result result} is explained, and its facts besides
   */
  public ExplainReport(Worksheet worksheet, ClaimReview review) {
    this.worksheet = worksheet;
    this.review = review;
    this.result = review.result();
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>(GradeReport.header(worksheet, language));
    blocks.add(new Block.Paragraph("IPP " + Figures.index(result) + ", " + GradeReport.grade(result.category(), language) + ", "
        + Figures.status(result, language)));
    boolean rounds = result.explanation().nodes().anyMatch(node -> node.adjustment().signum() != 0);
    Text rounding = rounds
        ? Text.of(", ditambah pembulatan yang disebut di kolom alasan,", ", plus the roundings named in the last column,")
        : Text.same("");
    blocks.add(new Block.Paragraph(Text.of(
            "Nilai tiap baris = jumlah (bobot x nilai) baris di bawahnya. Poin semua baris terbawah{1} berjumlah tepat {0}.",
            "The value of a row = the sum of (weight x value) of the rows below it. The points of all lowest rows{1} sum to exactly {0}.")
        .with(Figures.exact(result.range().lowest().ratio()), rounding)
        .in(language)));
    List<List<String>> rows = new ArrayList<>();
    append(result.explanation(), 0, rows, language);
    blocks.add(Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Bagian", "Part").in(language)),
            Block.Column.numbers(Text.of("Bobot", "Weight").in(language)),
            Block.Column.numbers(Text.of("Nilai", "Value").in(language)),
            Block.Column.numbers(Text.of("Poin IPP", "IPP points").in(language)),
            Block.Column.words(Text.of("Alasan", "Reason").in(language))),
        rows));
    blocks.addAll(new FactsPart(review, language).blocks());
    worksheet.selfReport().ifPresent(report -> blocks.addAll(open(report, language)));
    blocks.addAll(ProblemsReport.remarks(
        worksheet.warnings().stream().map(problem -> ProblemsReport.line(problem, language)).toList(), language));
    blocks.add(new Block.Heading(2, Text.of("Dasar", "Basis").in(language)));
    blocks.add(new Block.Points(worksheet.instrument().legalBasis()));
    blocks.add(new Block.Heading(2, Text.of("Pilihan cara hitung dan pendukungnya", "Policy choices and who supports them").in(language)));
    blocks.add(new Block.Points(choices(language)));
    blocks.add(new Block.Heading(2, Text.of("Catatan hasil, untuk verify", "Record of the result, for verify").in(language)));
    blocks.add(new Block.Lines(List.of(ResultRecord.of(result).line())));
    return blocks;
  }

  /** The questions of form F-01 that are still to be answered. */
  private static List<Block> open(SelfReport report, Language language) {
    List<String> points = new ArrayList<>();
    report.open().forEach((number, questions) -> points.add(Text.of("no. {0}: {1}", "no. {0}: {1}")
        .with(number, Text.join(questions.stream().map(question -> question.fact().label()).toList(), Text.same("; ")))
        .in(language)));
    return points.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(2, Text.of("Pertanyaan F-01 yang belum dijawab", "F-01 questions still to be answered").in(language)),
            new Block.Points(points));
  }

  private static void append(Explanation node, int depth, List<List<String>> rows, Language language) {
    String value = Figures.value(node.lowest())
        + (node.value().isPresent() ? "" : " .. " + Figures.value(node.highest()));
    String rounding = node.adjustment().signum() == 0
        ? ""
        : Text.of("; pembulatan aspek {0}", "; rounding of aspects {0}").with(node.adjustment().times(node.share())).in(language);
    rows.add(List.of(
        "  ".repeat(depth) + label(node, language),
        Figures.percent(node.weight()),
        value,
        Figures.points(node.points()),
        node.reason().rule().in(language) + rounding));
    node.children().forEach(child -> append(child, depth + 1, rows, language));
  }

  private static String label(Explanation node, Language language) {
    return switch (node.kind()) {
      case INDICATOR, ITEM -> node.id() + " " + node.label().in(language);
      case IPP, F02, F03, ASPECT, UNASSIGNED -> node.label().in(language);
    };
  }

  private List<String> choices(Language language) {
    List<String> choices = new ArrayList<>();
    result.policy().toMap().forEach((key, choice) -> choices.add(key + "=" + choice
        + worksheet.instrument().question(key).flatMap(question -> question.alternative(choice))
            .map(found -> ": " + found.rule().in(language) + " (" + found.support().in(language) + ")")
            .orElse("")));
    return choices;
  }

  @Override
  public Json json(Language language) {
    List<Problem> problems = Stream.concat(worksheet.warnings().stream(), result.remarks().stream()).toList();
    Json.Builder json = Json.object()
        .put("instrument", result.instrumentId())
        .put("unit", JsonParts.unit(worksheet.locus().unit()))
        .put("records", JsonParts.records(worksheet.assessment()))
        .put("basis", JsonParts.code(result.basis()))
        .put("status", JsonParts.code(result.status()));
    return JsonParts.index(json, result.ipp())
        .put("category", JsonParts.category(result.category(), language))
        .put("explanation", node(result.explanation(), language))
        .put("facts", new FactsPart(review, language).json())
        .put("openQuestions", worksheet.selfReport().map(ExplainReport::open).orElseGet(Json.Null::new))
        .put("policy", JsonParts.policy(result.policy()))
        .put("record", ResultRecord.of(result).line())
        .put("problems", Json.list(problems, problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private static Json open(SelfReport report) {
    Json.Builder json = Json.object();
    report.open().forEach((number, questions) ->
        json.put(number.toString(), Json.list(questions, question -> Json.of(question.id()))));
    return json.build();
  }

  private static Json node(Explanation node, Language language) {
    Json.Builder json = Json.object()
        .put("kind", node.kind().name().toLowerCase(Locale.ROOT))
        .put("id", node.id())
        .put("label", node.label().in(language))
        .put("rule", node.reason().rule().in(language))
        .put("source", node.reason().source().in(language))
        .put("weight", node.weight().toString())
        .put("share", node.share().toString())
        .put("lowest", node.lowest().toString())
        .put("highest", node.highest().toString())
        .put("points", node.points().toString())
        .put("adjustment", node.adjustment().toString())
        .put("children", Json.list(node.children(), child -> node(child, language)));
    if (node.kind() == Explanation.Kind.INDICATOR) {
      json.put("grounds", GroundsPart.json(node.grounds(), language));
    }
    return json.build();
  }
}
