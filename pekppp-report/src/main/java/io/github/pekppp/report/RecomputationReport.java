package io.github.pekppp.report;

import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.survey.PublishedIndex;
import io.github.pekppp.survey.Recomputation;
import io.github.pekppp.survey.RuleTrial;
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.surveyfile.CheckedSurvey;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Published indices of surveys, recomputed (hitung ulang IKM): which weight rule gives them, or that none does. */
public final class RecomputationReport implements Report {

  private static final Text YES = Text.of("ya", "yes");
  private static final Text NO = Text.of("tidak", "no");
  private static final Text MEANS_DIFFER =
      Text.of("rata-rata tercetak berbeda dari jawaban", "printed means differ from the answers");

  private final String title;
  private final List<CheckedSurvey> surveys;

  /**
   * Creates the report.
   *
   * @param title what it is called, usually the name of the file
   * @param surveys the surveys, recomputed
   */
  public RecomputationReport(String title, List<CheckedSurvey> surveys) {
    this.title = title;
    this.surveys = List.copyOf(surveys);
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, Text.of("Hitung ulang IKM: {0}", "IKM recomputed: {0}").with(title).in(language)));
    blocks.add(overview(language));
    for (CheckedSurvey checked : surveys) {
      blocks.add(new Block.Heading(2, checked.survey().title()
          .map(words -> checked.survey().id() + ": " + words)
          .orElse(checked.survey().id())));
      blocks.add(trials(checked.recomputation(), language));
      blocks.add(new Block.Points(findings(checked).stream().map(finding -> finding.in(language)).toList()));
    }
    List<Problem> remarks = surveys.stream().flatMap(checked -> checked.survey().remarks().stream()).toList();
    blocks.addAll(ProblemsReport.remarks(ProblemsReport.lines(remarks, language), language));
    return blocks;
  }

  private Block overview(Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (CheckedSurvey checked : surveys) {
      Recomputation recomputation = checked.recomputation();
      PublishedIndex published = recomputation.published();
      RuleTrial nearest = recomputation.trials().get(0);
      rows.add(List.of(
          checked.survey().id(),
          published.ikm().toPlainString(),
          published.category().orElse(Figures.NONE),
          nearest.recomputed().toPlainString(),
          nearest.rule().code(),
          Figures.signed(nearest.difference()),
          verdict(recomputation).in(language)));
    }
    return Block.Table.of(
        List.of(
            Block.Column.words("Id"),
            Block.Column.numbers(Text.of("Terbit", "Published").in(language)),
            Block.Column.words(Text.of("Mutu", "Category").in(language)),
            Block.Column.numbers(Text.of("Terdekat", "Nearest").in(language)),
            Block.Column.words(Text.of("Bobot", "Weights").in(language)),
            Block.Column.numbers(Text.of("Selisih", "Difference").in(language)),
            Block.Column.words(Text.of("Putusan", "Verdict").in(language))),
        rows);
  }

  /** The verdict on the figure, and what else is wrong with what was published. */
  private static Text verdict(Recomputation recomputation) {
    List<Text> words = new ArrayList<>(List.of(recomputation.verdict().label()));
    recomputation.rightCategory().ifPresent(right ->
        words.add(Text.of("mutu seharusnya {0}", "category should be {0}").with(right.letter())));
    if (!recomputation.differingMeans().isEmpty()) {
      words.add(MEANS_DIFFER);
    }
    return Text.join(words, Text.same("; "));
  }

  private static Block trials(Recomputation recomputation, Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (RuleTrial trial : recomputation.trials()) {
      rows.add(List.of(
          trial.rule().code(),
          trial.recomputed().toPlainString(),
          Figures.signed(trial.difference()),
          trial.grade().letter(),
          Figures.exact(trial.exact())));
    }
    return Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Bobot", "Weights").in(language)),
            Block.Column.numbers("IKM"),
            Block.Column.numbers(Text.of("Selisih", "Difference").in(language)),
            Block.Column.words(Text.of("Mutu", "Category").in(language)),
            Block.Column.numbers(Text.of("Tepat", "Exact").in(language))),
        rows);
  }

  private static List<Text> findings(CheckedSurvey checked) {
    Recomputation recomputation = checked.recomputation();
    List<Text> findings = new ArrayList<>();
    findings.add(recomputation.verdict().label());
    recomputation.categoryFitsPublished().ifPresent(fits -> findings.add(
        Text.of("mutu {0} sesuai angka yang terbit: {1}", "category {0} is that of the published figure: {1}")
            .with(recomputation.published().category().orElse(""), answer(fits))));
    recomputation.categoryFitsExact().ifPresent(fits -> findings.add(
        Text.of("mutu sesuai hasil dengan bobot tepat: {0}", "category is that by exact weights: {0}").with(answer(fits))));
    List<SurveyElement> differing = recomputation.differingMeans();
    if (!differing.isEmpty()) {
      findings.add(Text.of("rata-rata tercetak berbeda dari jawaban: {0}", "printed means differ from the answers: {0}")
          .with(Text.join(differing.stream().map(SurveyElement::label).toList(), Text.same("; "))));
    }
    checked.claimHolds().ifPresent(holds -> findings.add(
        Text.of("reproduced_by {0} benar: {1}", "reproduced_by {0} is right: {1}")
            .with(checked.survey().reproducedBy().orElse(""), answer(holds))));
    return findings;
  }

  private static Text answer(boolean fits) {
    return fits ? YES : NO;
  }

  @Override
  public Json json(Language language) {
    return Json.object()
        .put("title", title)
        .put("surveys", Json.list(surveys, checked -> survey(checked, language)))
        .build();
  }

  private static Json survey(CheckedSurvey checked, Language language) {
    Recomputation recomputation = checked.recomputation();
    return Json.object()
        .put("id", checked.survey().id())
        .put("title", checked.survey().title())
        .put("regime", checked.survey().regime().id())
        .put("published", Json.object()
            .put("ikm", recomputation.published().ikm().toPlainString())
            .put("category", recomputation.published().category())
            .build())
        .put("verdict", JsonParts.code(recomputation.verdict()))
        .put("reproducedBy", Json.list(recomputation.reproducedBy(), rule -> Json.of(rule.code())))
        .put("trials", Json.list(recomputation.trials(), trial -> trial(trial, language)))
        .put("categoryFitsPublished", truth(recomputation.categoryFitsPublished()))
        .put("categoryFitsExact", truth(recomputation.categoryFitsExact()))
        .put("differingMeans", Json.list(recomputation.differingMeans(), element -> Json.of(element.id())))
        .put("claim", checked.survey().reproducedBy())
        .put("claimHolds", truth(checked.claimHolds()))
        .put("contradictions", Json.list(checked.contradictions(), problem -> JsonParts.problem(problem, language)))
        .put("problems", Json.list(checked.survey().remarks(), problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private static Json trial(RuleTrial trial, Language language) {
    return Json.object()
        .put("weights", trial.rule().code())
        .put("ikm", trial.recomputed().toPlainString())
        .put("ikmExact", trial.exact().toString())
        .put("difference", trial.difference().toPlainString())
        .put("category", JsonParts.category(Optional.of(trial.grade()), language))
        .put("reproduces", trial.reproduces())
        .put("withinRoundingOfMeans", trial.withinRounding())
        .build();
  }

  private static Json truth(Optional<Boolean> value) {
    return value.<Json>map(Json.Bool::new).orElseGet(Json.Null::new);
  }
}
