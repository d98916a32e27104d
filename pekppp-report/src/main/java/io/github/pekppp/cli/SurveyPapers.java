package io.github.pekppp.cli;

import io.github.pekppp.paper.SatisfactionReport;
import io.github.pekppp.problem.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Makes the reports of surveys from stored surveys, tables of answers and printed tables. */
final class SurveyPapers {

  private final LocalDate date;
  private final SurveyFiles files = new SurveyFiles();
  private final List<SatisfactionReport> papers = new ArrayList<>();

  SurveyPapers(LocalDate date) {
    this.date = date;
  }

  List<SatisfactionReport> papers() {
    return papers;
  }

  List<Problem> problems() {
    return files.problems();
  }

  void read(Path file, LongConsumer progress) {
    files.read(file, progress).forEach(found -> papers.add(paper(found)));
  }

  private SatisfactionReport paper(SurveyFiles.Found found) {
    return found.survey().map(survey -> SatisfactionReport.of(survey, date)).orElseGet(() -> {
      SatisfactionReport.Builder report = SatisfactionReport.builder();
      return report.id(found.id()).result(found.result()).writtenOn(date).build();
    });
  }
}
