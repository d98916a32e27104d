package io.github.pekppp.cli;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.surveyfile.AnswerTable;
import io.github.pekppp.surveyfile.AnswersReader;
import io.github.pekppp.surveyfile.PublishedReader;
import io.github.pekppp.surveyfile.PublishedSurvey;
import io.github.pekppp.surveyfile.SurveyFileProblem;
import io.github.pekppp.surveyfile.SurveyResult;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Surveys in files: tables of answers, surveys as units keep them, and printed tables; and what is wrong with the others. */
final class SurveyFiles {

  private static final List<String> DOCUMENTS = List.of(".yaml", ".yml", ".json");
  private static final String TITLE_END = "\\.[^.]*$";

  private final Optional<SurveyForm> form;
  private final Optional<SurveyRegime> regime;
  private final Optional<WeightRule> weights;
  private final List<String> by;
  private final Function<Path, String> title;
  private final List<Problem> problems = new ArrayList<>();

  /** Reads by the rules of each file; tables of answers are called by their names. */
  SurveyFiles() {
    this(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), SurveyFiles::name);
  }

  /** Reads by a form, a regime and weights that are chosen, and groups answers by columns. */
  SurveyFiles(
      Optional<SurveyForm> form,
      Optional<SurveyRegime> regime,
      Optional<WeightRule> weights,
      List<String> by,
      Function<Path, String> title) {
    this.form = form;
    this.regime = regime;
    this.weights = weights;
    this.by = by;
    this.title = title;
  }

  /**
   * A survey of a file.
   *
   * @param id by what it is told from others
   * @param survey the survey where a unit keeps it
   */
  record Found(Place place, String id, SurveyResult result, Optional<Survey> survey) {}

  /** Returns what is wrong with the files that were read. */
  List<Problem> problems() {
    return problems;
  }

  /** Reads the surveys of a file; a table of answers tells how far it is. */
  List<Found> read(Path file, LongConsumer progress) {
    if (!isDocument(file)) {
      return answers(file, progress);
    }
    if (!by.isEmpty()) {
      problems.add(CliProblem.BY_WITHOUT_ROWS.at(InputFiles.place(file))); // only answers of each respondent can be broken down
    }
    return content(file).map(content -> isKept(content) ? kept(file, content) : printed(file, content)).orElse(List.of());
  }

  /** Reads the printed tables of a file, to be recomputed. */
  List<PublishedSurvey> published(Path file) {
    Optional<byte[]> content = content(file);
    if (content.filter(SurveyFiles::isKept).isPresent()) {
      problems.add(SurveyFileProblem.PUBLISHED_MISSING.at(InputFiles.place(file)));
      return List.of();
    }
    return content.map(found -> published(file, found)).orElse(List.of());
  }

  /** The name of a file without its ending. */
  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst(TITLE_END, "");
  }

  private static boolean isDocument(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return DOCUMENTS.stream().anyMatch(name::endsWith);
  }

  /** A survey that a unit keeps says when it was run; a printed table does not. */
  private static boolean isKept(byte[] content) {
    return DocumentReader.read("", content).toJavaOptional()
        .filter(DocumentNode.Mapping.class::isInstance)
        .map(DocumentNode.Mapping.class::cast)
        .filter(root -> root.entries().stream().anyMatch(entry -> List.of("first_day", "form").contains(entry.key())))
        .isPresent();
  }

  private Optional<byte[]> content(Path file) {
    Validation<Problem, byte[]> content = InputFiles.content(file);
    content.swap().forEach(problems::add);
    return content.toJavaOptional();
  }

  private List<Found> kept(Path file, byte[] content) {
    Validation<List<Problem>, Survey> survey = Shapes.SURVEY.read(file.toString(), content);
    survey.swap().forEach(problems::addAll);
    return survey.map(found -> found(file, found.id(), result(found), Optional.of(found))).getOrElse(List.of());
  }

  private Validation<List<Problem>, SurveyResult> result(Survey survey) {
    return regime.isEmpty() && weights.isEmpty()
        ? Validation.valid(SurveyResult.of(survey))
        : SurveyResult.of(survey, regime.orElse(survey.index().regime()), weights.orElse(survey.index().rule()));
  }

  private List<Found> printed(Path file, byte[] content) {
    return published(file, content).stream()
        .flatMap(survey -> found(file, survey.id(), SurveyResult.of(survey, rule()), Optional.empty()).stream())
        .toList();
  }

  private List<PublishedSurvey> published(Path file, byte[] content) {
    PublishedReader known = form.map(PublishedReader.standard()::withForm).orElse(PublishedReader.standard());
    Validation<List<Problem>, List<PublishedSurvey>> surveys =
        regime.map(known::withRegime).orElse(known).read(file.toString(), content);
    surveys.swap().forEach(problems::addAll);
    return surveys.getOrElse(List.of());
  }

  private List<Found> answers(Path file, LongConsumer progress) {
    Optional<Problem> missing = InputFiles.missing(file);
    if (missing.isPresent()) {
      problems.add(missing.get());
      return List.of();
    }
    AnswersReader reader = AnswersReader.among(forms()).by(by).telling(progress);
    try {
      Validation<List<Problem>, AnswerTable> table = reader.read(file.toString(), Files.newInputStream(file));
      table.swap().forEach(problems::addAll);
      table.forEach(found -> problems.addAll(found.faults()));
      SurveyRegime chosen = regime.orElse(SurveyRegime.skm2017());
      return table
          .map(found -> found(file, name(file), SurveyResult.of(title.apply(file), found, chosen, rule()), Optional.empty()))
          .getOrElse(List.of());
    } catch (IOException broken) {
      problems.add(InputFiles.unreadable(file, broken));
      return List.of();
    }
  }

  /** The forms that a header may name: that of the chosen rules first. */
  private List<SurveyForm> forms() {
    return form.map(List::of).orElseGet(() ->
        Stream.of(regime.flatMap(SurveyRegime::form), Optional.of(SurveyForm.skm2017()), Optional.of(SurveyForm.ikm2004()))
            .flatMap(Optional::stream)
            .distinct()
            .toList());
  }

  private WeightRule rule() {
    return weights.orElse(WeightRule.EXACT);
  }

  private List<Found> found(
      Path file, String id, Validation<List<Problem>, SurveyResult> result, Optional<Survey> survey) {
    result.swap().forEach(problems::addAll);
    return result.map(computed -> List.of(new Found(InputFiles.place(file), id, computed, survey))).getOrElse(List.of());
  }
}
