package io.github.pekppp.cli;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.report.RecomputationReport;
import io.github.pekppp.report.Report;
import io.github.pekppp.report.SurveyReport;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyProblem;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.surveyfile.AnswerTable;
import io.github.pekppp.surveyfile.AnswersReader;
import io.github.pekppp.surveyfile.CheckedSurvey;
import io.github.pekppp.surveyfile.PublishedReader;
import io.github.pekppp.surveyfile.PublishedSurvey;
import io.github.pekppp.surveyfile.SurveyFileProblem;
import io.github.pekppp.surveyfile.SurveyResult;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes the index of a satisfaction survey, or recomputes published ones. */
@Command(
    name = "skm",
    description = "Compute the index of a satisfaction survey (IKM) from answers; or recompute published ones.",
    mixinStandardHelpOptions = true)
final class SkmCommand implements Callable<Integer> {

  private static final List<String> DOCUMENTS = List.of(".yaml", ".yml", ".json");

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Answers in CSV, a respondent a row; or YAML or JSON with counts of answers or means of elements.")
  private List<Path> files = List.of();

  @Option(
      names = "--recompute",
      description = "Tell which weight rule gives the published figures of YAML or JSON files, or that none does and by how much.")
  private boolean recompute;

  @Option(
      names = "--regime",
      paramLabel = "2017|2004",
      description = "Categories by PermenPANRB 14/2017 or KEP/25/M.PAN/2/2004 (default: as the file says, else 2017).")
  private @Nullable String regime;

  @Option(
      names = "--weights",
      paramLabel = "exact|0.111|0.11|0.071",
      description = "What an element weighs: exactly 1/n (default), or as somebody printed it.")
  private @Nullable String weights;

  @Option(names = "--form", paramLabel = "FILE", description = "Elements and questions of your own; the form: pekppp schema survey_form.")
  private @Nullable Path form;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "Break the index down by this column alone; may be repeated (default: all that say something of respondents).")
  private List<String> by = new ArrayList<>();

  @Option(names = "--population", paramLabel = "N", description = "How many users the service has, to tell whether enough have answered.")
  private @Nullable Long population;

  @Option(names = "--progress", description = "Tell on standard error how far a long reading is, even when that is no terminal.")
  private boolean progress;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Spec
  private @Nullable CommandSpec spec;

  private final List<Report> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @Override
  public Integer call() {
    if (population != null && population < 1) {
      throw new InputFault(List.of(CliProblem.OPTION_RANGE.at(Place.of("--population"), population, 1, Long.MAX_VALUE)));
    }
    if (recompute) {
      checkRecompute();
    }
    Optional<SurveyRegime> chosen = Optional.ofNullable(regime).map(SkmCommand::regime);
    WeightRule rule = weights == null
        ? WeightRule.EXACT
        : InputFault.unwrap(WeightRule.parse(weights, Place.of("--weights")));
    Optional<SurveyForm> own = Optional.ofNullable(form).map(file ->
        InputFault.unwrap(Shapes.SURVEY_FORM.read(file.toString(), InputFiles.contentOrFault(file))));
    for (Path file : files) {
      if (recompute) {
        recompute(file, own, chosen);
      } else if (isDocument(file)) {
        checkBy(file);
        published(file, own, chosen).forEach(survey -> add(InputFiles.place(file), SurveyResult.of(survey, rule)));
      } else {
        answers(file, own, chosen.orElse(SurveyRegime.skm2017()), rule);
      }
    }
    if (!reports.isEmpty()) {
      output.write(reports, Main.out(spec));
    }
    if (!problems.isEmpty()) {
      throw new InputFault(problems);
    }
    return Main.GRADED;
  }

  /** Recomputing takes only what says how published figures are read and graded. */
  private void checkRecompute() {
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("--weights", weights != null);
    given.put("--by", !by.isEmpty());
    given.put("--population", population != null);
    given.put("--progress", progress);
    List<Problem> senseless = given.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(option -> CliProblem.RECOMPUTE_OPTION.at(Place.of(option.getKey())))
        .toList();
    if (!senseless.isEmpty()) {
      throw new InputFault(senseless);
    }
  }

  private static SurveyRegime regime(String id) {
    return SurveyRegime.find(id).orElseThrow(() ->
        new InputFault(List.of(SurveyFileProblem.REGIME_UNKNOWN.at(Place.of("--regime"), id))));
  }

  static boolean isDocument(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return DOCUMENTS.stream().anyMatch(name::endsWith);
  }

  private void answers(Path file, Optional<SurveyForm> own, SurveyRegime chosen, WeightRule rule) {
    Optional<Problem> missing = InputFiles.missing(file);
    if (missing.isPresent()) {
      problems.add(missing.get());
      return;
    }
    List<SurveyForm> forms = own.map(List::of).orElseGet(() ->
        Stream.of(chosen.form(), Optional.of(SurveyForm.skm2017()), Optional.of(SurveyForm.ikm2004()))
            .flatMap(Optional::stream)
            .distinct()
            .toList());
    AnswersReader reader = AnswersReader.among(forms).by(by).telling(news(file));
    try {
      Validation<List<Problem>, AnswerTable> table = reader.read(file.toString(), Files.newInputStream(file));
      table.swap().forEach(problems::addAll);
      table.forEach(found -> {
        problems.addAll(found.faults());
        add(InputFiles.place(file), SurveyResult.of(file.toString(), found, chosen, rule));
      });
    } catch (IOException broken) {
      problems.add(InputFiles.unreadable(file, broken));
    }
  }

  private RowNews news(Path file) {
    return new RowNews(
        file.toString(), progress || RowNews.isTerminal() ? Main.err(spec) : null, System::nanoTime, output.language());
  }

  private List<PublishedSurvey> published(Path file, Optional<SurveyForm> own, Optional<SurveyRegime> chosen) {
    PublishedReader known = own.map(PublishedReader.standard()::withForm).orElse(PublishedReader.standard());
    PublishedReader reader = chosen.map(known::withRegime).orElse(known);
    Validation<List<Problem>, List<PublishedSurvey>> surveys = InputFiles.content(file)
        .mapError(List::of)
        .flatMap(content -> reader.read(file.toString(), content));
    surveys.swap().forEach(problems::addAll);
    return surveys.getOrElse(List.of());
  }

  /** Only answers of each respondent can be broken down. */
  private void checkBy(Path file) {
    if (!by.isEmpty()) {
      problems.add(CliProblem.BY_WITHOUT_ROWS.at(InputFiles.place(file)));
    }
  }

  private void add(Place place, Validation<List<Problem>, SurveyResult> computed) {
    computed.swap().forEach(problems::addAll);
    computed.forEach(result -> {
      if (result.index().exact().isEmpty()) {
        problems.add(SurveyFileProblem.NO_INDEX.at(place));
      }
      long respondents = result.index().respondents().orElse(0L);
      Optional<Long> users = Optional.ofNullable(population).filter(known -> known >= respondents);
      if (population != null && users.isEmpty()) {
        problems.add(SurveyProblem.POPULATION_RANGE.at(place, population, respondents));
      }
      reports.add(new SurveyReport(result, users));
    });
  }

  private void recompute(Path file, Optional<SurveyForm> own, Optional<SurveyRegime> chosen) {
    List<CheckedSurvey> checked = new ArrayList<>();
    for (PublishedSurvey survey : published(file, own, chosen)) {
      CheckedSurvey.of(survey)
          .peek(checked::add)
          .peek(found -> problems.addAll(found.contradictions()))
          .swap()
          .forEach(problems::addAll);
    }
    if (!checked.isEmpty()) {
      reports.add(new RecomputationReport(file.toString(), checked));
    }
  }
}
