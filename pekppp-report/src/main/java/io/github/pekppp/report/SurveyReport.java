package io.github.pekppp.report;

import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.survey.ElementIndex;
import io.github.pekppp.survey.SampleSize;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyIndex;
import io.github.pekppp.surveyfile.Groupings;
import io.github.pekppp.surveyfile.SurveyFileProblem;
import io.github.pekppp.surveyfile.SurveyResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The index of a satisfaction survey (laporan IKM): of all, of each element, of each group of respondents. */
public final class SurveyReport implements Report {

  private final SurveyResult result;
  private final SurveyIndex index;
  private final Optional<Long> population;

  /**
   * Creates the report.
   *
   * @param result what the file of the survey says
   * @param population how many users the service has; empty when it is not known
   */
  public SurveyReport(SurveyResult result, Optional<Long> population) {
    this.result = result;
    this.index = result.index();
    this.population = population;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, result.title()));
    blocks.add(new Block.Paragraph(Text.join(
            List.of(
                index.means().form().title(),
                Text.of("mutu menurut {0}", "categories by {0}").with(index.regime().citation()),
                Text.of("bobot {0}", "weights {0}").with(index.rule().code())),
            Text.same("; "))
        .in(language)));
    blocks.add(summary(language));
    blocks.add(elements(language));
    followUp(blocks, language);
    groups(blocks, language);
    blocks.addAll(ProblemsReport.remarks(ProblemsReport.lines(remarks(), language), language));
    return blocks;
  }

  private Block summary(Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("IKM", Figures.ikm(index)));
    rows.add(List.of(Text.of("mutu", "category").in(language), GradeReport.grade(index.grade(), language)));
    rows.add(List.of(Text.of("tepat", "exact").in(language), index.exact().map(Figures::exact).orElse(Figures.NONE)));
    index.respondents().ifPresent(respondents ->
        rows.add(List.of(Text.of("responden", "respondents").in(language), respondents.toString())));
    sample().ifPresent(sample -> rows.add(List.of(
        Text.of("sampel", "sample").in(language),
        (sample.enough()
                ? Text.of("cukup: {0} diperlukan untuk populasi {1}", "enough: {0} are needed of a population of {1}")
                : Text.of("kurang: {0} diperlukan untuk populasi {1}", "too few: {0} are needed of a population of {1}"))
            .with(sample.required(), sample.population())
            .in(language))));
    return Block.Table.of(List.of(Block.Column.words(""), Block.Column.words("")), rows);
  }

  /** How the respondents compare with what the population needs. */
  private record Sample(long population, long required, boolean enough) {}

  private Optional<Sample> sample() {
    return population.flatMap(users -> index.respondents().map(respondents -> new Sample(
        users, SampleSize.ROUNDED_UP.required(users), SampleSize.ROUNDED_UP.isEnough(users, respondents))));
  }

  private List<Problem> remarks() {
    Stream<Problem> unknown = population.stream()
        .filter(users -> index.respondents().isEmpty())
        .map(users -> SurveyFileProblem.SAMPLE_UNKNOWN.at(Place.of(result.title()), users));
    return Stream.concat(result.remarks().stream(), unknown).toList();
  }

  private Block elements(Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (ElementIndex element : index.elements()) {
      rows.add(List.of(
          element.element().label().in(language),
          element.mean().map(Figures::mean).orElse(Figures.NONE),
          element.weighted().map(Figures::mean).orElse(Figures.NONE),
          element.exact().map(Figures::value).orElse(Figures.NONE),
          GradeReport.grade(element.grade(), language),
          element.rank().map(rank -> rank.toString()).orElse(Figures.NONE)));
    }
    return Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Unsur", "Element").in(language)),
            Block.Column.numbers(Text.of("Rata-rata", "Mean").in(language)),
            Block.Column.numbers(Text.of("Tertimbang", "Weighted").in(language)),
            Block.Column.numbers(Text.of("x 25", "x 25").in(language)),
            Block.Column.words(Text.of("Mutu", "Category").in(language)),
            Block.Column.numbers(Text.of("Dari terlemah", "From weakest").in(language))),
        rows);
  }

  private void followUp(List<Block> blocks, Language language) {
    List<ElementIndex> weakest = index.fromWeakest();
    if (weakest.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, Text.of("Urutan tindak lanjut", "Order of follow-up").in(language)));
    blocks.add(Block.Table.of(
        List.of(
            Block.Column.numbers("No"),
            Block.Column.words(Text.of("Unsur", "Element").in(language)),
            Block.Column.numbers(Text.of("Rata-rata", "Mean").in(language))),
        weakest.stream()
            .map(element -> List.of(
                element.rank().orElseThrow().toString(),
                element.element().label().in(language),
                Figures.mean(element.mean().orElseThrow())))
            .toList()));
  }

  private void groups(List<Block> blocks, Language language) {
    result.counts().ifPresent(counts -> result.groups().forEach((grouping, indices) -> {
      if (result.by().isEmpty() || result.by().contains(grouping)) {
        blocks.add(new Block.Heading(2, heading(grouping).in(language)));
        blocks.add(groups(grouping, indices, counts, language));
      }
    }));
  }

  private static Text heading(String grouping) {
    Text template = Groupings.isProfile(grouping)
        ? Text.of("Profil responden: {0}", "Profile of the respondents: {0}")
        : Text.of("Menurut {0}", "By {0}");
    Text label = Groupings.label(grouping);
    return template.with(Text.of(label.id().toLowerCase(Locale.ROOT), label.en().toLowerCase(Locale.ROOT)));
  }

  private static Block groups(
      String grouping, Map<String, SurveyIndex> indices, SurveyCounts counts, Language language) {
    List<List<String>> rows = new ArrayList<>();
    indices.forEach((value, group) -> rows.add(List.of(
        value,
        group.respondents().orElseThrow().toString(),
        share(group.respondents().orElseThrow(), counts),
        Figures.ikm(group),
        GradeReport.grade(group.grade(), language))));
    long notStated = counts.notStated(grouping);
    if (notStated > 0) {
      rows.add(List.of(
          Text.of("tidak disebut", "not stated").in(language), Long.toString(notStated), share(notStated, counts), "", ""));
    }
    return Block.Table.of(
        List.of(
            Block.Column.words(Groupings.label(grouping).in(language)),
            Block.Column.numbers(Text.of("Responden", "Respondents").in(language)),
            Block.Column.numbers(Text.of("Bagian", "Share").in(language)),
            Block.Column.numbers("IKM"),
            Block.Column.words(Text.of("Mutu", "Category").in(language))),
        rows);
  }

  private static String share(long part, SurveyCounts counts) {
    return Figures.percent(Ratio.of(part, counts.respondents()));
  }

  @Override
  public Json json(Language language) {
    Json.Builder json = Json.object()
        .put("title", result.title())
        .put("form", index.means().form().id())
        .put("regime", index.regime().id())
        .put("weights", index.rule().code());
    index(json, index, language)
        .put("withoutAnswers", whole(result.counts().map(SurveyCounts::withoutAnswers)))
        .put("rows", whole(result.rows()))
        .put("faultyRows", result.faultyRows())
        .put("sample", sample()
            .map(sample -> Json.object()
                .put("population", sample.population())
                .put("required", sample.required())
                .put("enough", sample.enough())
                .build())
            .orElseGet(Json.Null::new))
        .put("elements", Json.list(index.elements(), element -> element(element, language)))
        .put("followUpOrder", Json.list(index.fromWeakest(), element -> Json.of(element.element().id())));
    Json.Builder groups = Json.object();
    Json.Builder notStated = Json.object();
    result.counts().ifPresent(counts -> result.groups().forEach((grouping, indices) -> {
      groups.put(grouping, Json.list(indices.entrySet(), group -> index(
          Json.object().put("value", group.getKey()), group.getValue(), language).build()));
      notStated.put(grouping, counts.notStated(grouping));
    }));
    return json
        .put("groups", groups.build())
        .put("notStated", notStated.build())
        .put("problems", Json.list(remarks(), problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private static Json.Builder index(Json.Builder json, SurveyIndex index, Language language) {
    return json
        .put("ikm", index.rounded())
        .put("ikmExact", index.exact())
        .put("category", JsonParts.category(index.grade(), language))
        .put("respondents", whole(index.respondents()));
  }

  private static Json whole(Optional<Long> number) {
    return number.<Json>map(Json.Int::new).orElseGet(Json.Null::new);
  }

  private Json element(ElementIndex element, Language language) {
    return Json.object()
        .put("id", element.element().id())
        .put("label", element.element().label().in(language))
        .put("mean", element.mean().map(Figures::mean))
        .put("meanExact", element.mean())
        .put("weighted", element.weighted().map(Figures::mean))
        .put("weightedExact", element.weighted())
        .put("ikm", element.exact().map(Figures::value))
        .put("ikmExact", element.exact())
        .put("points", element.points())
        .put("category", JsonParts.category(element.grade(), language))
        .put("rank", element.rank().<Json>map(rank -> new Json.Int(rank)).orElseGet(Json.Null::new))
        .build();
  }
}
