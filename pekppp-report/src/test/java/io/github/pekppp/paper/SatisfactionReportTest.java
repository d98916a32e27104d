package io.github.pekppp.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.report.MarkdownRenderer;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyBuilder;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the report on a survey tells, and what it leaves open. */
class SatisfactionReportTest {

  private static final LocalDate DAY = SamplePapers.WRITTEN;

  private static SurveyBuilder survey() {
    return Survey.builder("s", "SKM", SurveyForm.skm2017(), DAY.minusMonths(2), DAY.minusMonths(1));
  }

  private static ElementMeans means(SurveyForm form) {
    return ElementMeans.printedOrThrow(
        form, form.elements().stream().collect(Collectors.toMap(element -> element.id(), element -> new BigDecimal("3.20"))));
  }

  private static Contents english(SatisfactionReport report) {
    return new Contents(report.document(Language.EN));
  }

  private static List<String> column(Contents contents, String section, int table, int column) {
    return contents.tables(section).get(table).rows().stream().map(row -> row.get(column).text()).toList();
  }

  @Test
  void theChartShowsWhereCategoriesBegin() {
    Chart.Bars chart = english(SamplePapers.satisfaction()).chart("elements-chart", Chart.Bars.class);
    assertThat(chart.lines()).extracting(Chart.Line::label)
        .containsExactly("lower limit of A: 88.31", "lower limit of B: 76.61", "lower limit of C: 65.00");
    assertThat(chart.series().get(0).points()).hasSize(9).allSatisfy(point ->
        assertThat(point.orElseThrow().number()).isBetween(chart.axis().min(), chart.axis().max()));
  }

  @Test
  void thePlanIsToldAsItWasKnownOnTheDay() {
    Survey kept = SamplePapers.satisfaction().survey().orElseThrow();
    assertThat(column(english(SatisfactionReport.of(kept, LocalDate.of(2025, 9, 17))), "plan", 1, 4))
        .containsExactly("not done yet", "not done yet", "not done yet");
    Contents before = english(SatisfactionReport.of(kept, LocalDate.of(2025, 7, 20)));
    assertThat(column(before, "compliance", 0, 1)).element(4).isEqualTo("not shown: there is no report yet");
    assertThat(column(before, "plan", 1, 5)).containsExactly("-", "-", "-");
    assertThat(column(english(SatisfactionReport.of(kept, DAY)), "plan", 1, 4))
        .containsExactly("done 18 September 2025", "late", "not done yet");
  }

  @Test
  void aSampleThatNobodyCanJudgeIsNeitherEnoughNorTooSmall() {
    Contents contents = english(SatisfactionReport.of(survey().means(means(SurveyForm.skm2017())).population(900).buildOrThrow(), DAY));
    assertThat(contents.sections()).extracting(Block.Section::id).doesNotContain("sample", "groups", "profile", "plan");
    assertThat(column(contents, "compliance", 0, 1)).element(2).asString().startsWith("not checked");
    assertThat(contents.section("answers").blocks()).singleElement().isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void withoutAnswersThereIsNoIndexAndNoChart() {
    Contents contents = english(SatisfactionReport.of(survey().buildOrThrow(), DAY));
    assertThat(contents.tables("result").get(0).rows()).first().extracting(row -> row.get(1)).isEqualTo(Cell.of("-").to("elements"));
    assertThat(contents.charts()).isEmpty();
    assertThat(contents.sections()).extracting(Block.Section::id).contains("remarks").doesNotContain("order");
  }

  @Test
  void aPrintedWeightIsWrittenAsTheLanguageDoes() {
    SatisfactionReport report = SatisfactionReport.of(
        survey().means(means(SurveyForm.skm2017())).rule(WeightRule.parseOrThrow("0.111")).buildOrThrow(), DAY);
    Block.Table head = (Block.Table) report.document(Language.ID).blocks().get(0);
    assertThat(head.rows().stream().collect(Collectors.toMap(row -> row.get(0).text(), row -> row.get(1).text())))
        .containsAllEntriesOf(Map.of("Bobot unsur", "0,111"));
  }

  @Test
  void itsPartsAreAboutOneSurvey() {
    SatisfactionReport sample = SamplePapers.satisfaction();
    SatisfactionReport.Builder other = SatisfactionReport.builder();
    other.from(sample).survey(survey().buildOrThrow());
    assertThatThrownBy(other::build).isInstanceOf(IllegalArgumentException.class).hasMessage("survey: of another index than the result");
    SatisfactionReport.Builder nobody = SatisfactionReport.builder();
    nobody.from(sample).population(0L);
    assertThatThrownBy(nobody::build).isInstanceOf(IllegalArgumentException.class).hasMessage("population: 0 is below 1");
  }

  @Test
  void datesAreWrittenInWordsWhereverTheyStand() {
    Survey kept = SamplePapers.satisfaction().survey().orElseThrow();
    Document late = SatisfactionReport.of(kept, kept.lastDay().plusYears(2)).document(Language.ID);
    assertThat(column(new Contents(late), "compliance", 0, 1)).anyMatch(cell -> cell.contains("survei terakhir berakhir 27 Juni 2025"));
    assertThat(column(english(SatisfactionReport.of(kept, kept.lastDay().plusYears(2))), "compliance", 0, 1))
        .anyMatch(cell -> cell.contains("the survey ended on 27 June 2025"));
  }

  @Test
  void aReportDatedBeforeTheLastAnswerSaysSo() {
    Survey kept = SamplePapers.satisfaction().survey().orElseThrow();
    String remark = "This report bears the date 1 May 2025, but answers were collected until 27 June 2025: its figures are later than its date.";
    assertThat(text(SatisfactionReport.of(kept, LocalDate.of(2025, 5, 1)))).contains(remark);
    assertThat(text(SatisfactionReport.of(kept, kept.lastDay()))).doesNotContain("later than its date");
    assertThat(text(SatisfactionReport.of(kept, kept.lastDay().minusDays(1)))).contains("later than its date");
  }

  private static String text(SatisfactionReport report) {
    return MarkdownRenderer.render(report.document(Language.EN));
  }

  @Test
  void filesSayOnceThatTheyAreOfASurvey() {
    SatisfactionReport report = SatisfactionReport.of(survey().buildOrThrow(), DAY);
    assertThat(SatisfactionReport.builder().from(report).id("skm-dukcapil").build().name()).isEqualTo("skm-dukcapil");
    assertThat(SatisfactionReport.builder().from(report).id("SKM").build().name()).isEqualTo("skm");
    assertThat(SatisfactionReport.builder().from(report).id("skmb").build().name()).isEqualTo("skm-skmb");
  }
}
