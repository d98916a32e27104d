package io.github.pekppp.cli;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.paper.SatisfactionReport;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.surveyfile.AnswerTable;
import io.github.pekppp.surveyfile.AnswersReader;
import io.github.pekppp.surveyfile.PublishedReader;
import io.github.pekppp.surveyfile.PublishedSurvey;
import io.github.pekppp.surveyfile.SurveyResult;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Makes the reports of surveys from stored surveys, tables of answers and printed tables. */
final class SurveyPapers {

  private static final String TITLE_END = "\\.[^.]*$";

  private final LocalDate date;
  private final List<SatisfactionReport> papers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  SurveyPapers(LocalDate date) {
    this.date = date;
  }

  List<SatisfactionReport> papers() {
    return papers;
  }

  List<Problem> problems() {
    return problems;
  }

  void read(Path file, LongConsumer progress) {
    if (SkmCommand.isDocument(file)) {
      InputFiles.content(file).peek(content -> document(file.toString(), content)).swap().forEach(problems::add);
    } else {
      answers(file, progress);
    }
  }

  private void document(String name, byte[] content) {
    if (isKept(content)) {
      Shapes.SURVEY.read(name, content)
          .peek(survey -> papers.add(SatisfactionReport.of(survey, date)))
          .swap()
          .forEach(problems::addAll);
    } else {
      PublishedReader.standard().read(name, content)
          .peek(surveys -> surveys.forEach(this::add))
          .swap()
          .forEach(problems::addAll);
    }
  }

  /** A survey that a unit keeps says when it was run; a printed table does not. */
  private static boolean isKept(byte[] content) {
    return DocumentReader.read("", content).toJavaOptional()
        .filter(DocumentNode.Mapping.class::isInstance)
        .map(DocumentNode.Mapping.class::cast)
        .filter(root -> root.entries().stream().anyMatch(entry -> List.of("first_day", "form").contains(entry.key())))
        .isPresent();
  }

  private void add(PublishedSurvey survey) {
    add(survey.id(), SurveyResult.of(survey, WeightRule.EXACT));
  }

  private void answers(Path file, LongConsumer progress) {
    Optional<Problem> missing = InputFiles.missing(file);
    if (missing.isPresent()) {
      problems.add(missing.get());
      return;
    }
    try {
      AnswersReader.of(SurveyForm.skm2017()).telling(progress).read(file.toString(), Files.newInputStream(file))
          .peek(table -> add(file.getFileName().toString().replaceFirst(TITLE_END, ""), table))
          .swap()
          .forEach(problems::addAll);
    } catch (IOException broken) {
      problems.add(InputFiles.unreadable(file, broken));
    }
  }

  private void add(String id, AnswerTable table) {
    problems.addAll(table.faults());
    add(id, SurveyResult.of(id, table, SurveyRegime.skm2017(), WeightRule.EXACT));
  }

  private void add(String id, Validation<List<Problem>, SurveyResult> computed) {
    computed.swap().forEach(problems::addAll);
    computed.forEach(result -> {
      SatisfactionReport.Builder report = SatisfactionReport.builder();
      papers.add(report.id(id).result(result).writtenOn(date).build());
    });
  }
}
