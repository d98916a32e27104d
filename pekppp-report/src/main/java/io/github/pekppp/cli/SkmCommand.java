package io.github.pekppp.cli;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.report.AgencySurveyReport;
import io.github.pekppp.report.RecomputationReport;
import io.github.pekppp.report.Report;
import io.github.pekppp.report.SurveyReport;
import io.github.pekppp.survey.AgencySurvey;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyIndex;
import io.github.pekppp.survey.SurveyProblem;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.UnitMean;
import io.github.pekppp.survey.UnitSurvey;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.surveyfile.CheckedSurvey;
import io.github.pekppp.surveyfile.PublishedSurvey;
import io.github.pekppp.surveyfile.SurveyFileProblem;
import io.github.pekppp.surveyfile.SurveyResult;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Answers in CSV, a respondent a row; or YAML or JSON: a survey as a unit keeps it, or counts of answers or means of "
          + "elements. Several files are those of the units of an agency.")
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
      description = "What an element weighs: exactly 1/n, or as somebody printed it (default: as a stored survey says, else exactly).")
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
  private final List<UnitSurvey> units = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @Override
  public Integer call() {
    if (population != null && population < 1) {
      throw new InputFault(List.of(CliProblem.OPTION_RANGE.at(Place.of("--population"), population, 1, Long.MAX_VALUE)));
    }
    if (recompute) {
      checkRecompute();
    }
    SurveyFiles surveys = new SurveyFiles(
        Optional.ofNullable(form).map(file ->
            InputFault.unwrap(Shapes.SURVEY_FORM.read(file.toString(), InputFiles.contentOrFault(file)))),
        Optional.ofNullable(regime).map(SkmCommand::regime),
        Optional.ofNullable(weights).map(rule -> InputFault.unwrap(WeightRule.parse(rule, Place.of("--weights")))),
        by,
        Path::toString);
    for (Path file : files) {
      if (recompute) {
        recompute(file, surveys);
      } else {
        surveys.read(file, news(file)).forEach(this::add);
      }
    }
    if (files.size() > 1) {
      agency();
    }
    if (!reports.isEmpty()) {
      output.write(reports, Main.out(spec));
    }
    List<Problem> all = Stream.concat(surveys.problems().stream(), problems.stream()).toList();
    if (!all.isEmpty()) {
      throw new InputFault(all);
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

  private RowNews news(Path file) {
    return new RowNews(
        file.toString(), progress || RowNews.isTerminal() ? Main.err(spec) : null, System::nanoTime, output.language());
  }

  private void add(SurveyFiles.Found found) {
    SurveyResult result = found.result();
    if (result.index().exact().isEmpty()) {
      problems.add(SurveyFileProblem.NO_INDEX.at(found.place()));
    }
    long respondents = result.index().respondents().orElse(0L);
    Optional<Long> users = Optional.ofNullable(population).filter(known -> known >= respondents);
    if (population != null && users.isEmpty()) {
      problems.add(SurveyProblem.POPULATION_RANGE.at(found.place(), population, respondents));
    }
    reports.add(new SurveyReport(result, users.or(() -> found.survey().flatMap(Survey::population))));
    units.add(UnitSurvey.of(name(found.id()), result.index()));
  }

  /** The name of a unit, with a number where another has it already. */
  private String name(String id) {
    Set<String> taken = units.stream().map(UnitSurvey::unit).collect(Collectors.toSet());
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? id : id + " " + number)
        .filter(name -> !taken.contains(name))
        .findFirst()
        .orElseThrow();
  }

  /** Joins the units by the rules that were chosen, else by those of the first. */
  private void agency() {
    units.stream().flatMap(unit -> unit.index().stream()).findFirst().map(SurveyIndex::regime).ifPresent(rules -> {
      Validation<List<Problem>, AgencySurvey> agency = AgencySurvey.of(units, rules, UnitMean.PLAIN);
      agency.peek(found -> reports.add(new AgencySurveyReport(found))).swap().forEach(problems::addAll);
    });
  }

  private void recompute(Path file, SurveyFiles surveys) {
    List<CheckedSurvey> checked = new ArrayList<>();
    for (PublishedSurvey survey : surveys.published(file)) {
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
