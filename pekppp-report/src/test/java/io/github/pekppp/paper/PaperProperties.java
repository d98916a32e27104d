package io.github.pekppp.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.explain.LostPoints;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Numbers;
import io.github.pekppp.priority.FactChanges;
import io.github.pekppp.priority.Goal;
import io.github.pekppp.priority.Priorities;
import io.github.pekppp.priority.Robustness;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.AspectResult;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of all documents, for units by chance. */
class PaperProperties {

  private static final BigDecimal HALF_A_FIGURE = new BigDecimal("0.00005");
  private static final Rounding POINTS = new Rounding(4, RoundingMode.HALF_UP);

  /** An evaluation report, minutes, a comparison of years and a recap of a few units. */
  private static List<Paper> papers(long seed) {
    RandomUnits units = new RandomUnits(seed);
    Worksheet worksheet = units.worksheet();
    List<Paper> papers = new ArrayList<>(List.of(report(worksheet), minutes(worksheet), new IndicatorSheets(worksheet.instrument())));
    papers.add(YearComparison.of(units.complete(worksheet.instrument(), "u", 2024), units.complete(Editions.pekppp2022A(), "u", 2025)));
    papers.add(recap(units));
    return papers;
  }

  private static EvaluationReport report(Worksheet worksheet) {
    ClaimReview review = worksheet.review();
    EvaluationReport.Builder report = EvaluationReport.of(worksheet, SamplePapers.WRITTEN);
    Robustness.of(review.result(), Scorer.ofOrThrow(worksheet.instrument(), worksheet.policy())).peek(report::robustness);
    Priorities.of(review.result(), worksheet.instrument()).peek(priorities -> {
      FactChanges changes = FactChanges.of(worksheet.instrument(), worksheet.policy());
      Goal goal = Goal.parseOrThrow(worksheet.instrument(), "4");
      priorities.cheapest(goal, changes, 1).forEach(path -> report.wayUp(WayUp.of(goal, path, review.result(), changes)));
    });
    return report.build();
  }

  private static Minutes minutes(Worksheet worksheet) {
    return Minutes.of(worksheet, "Mamuju", SamplePapers.WRITTEN).build();
  }

  private static AgencyRecap recap(RandomUnits random) {
    List<Worksheet> worksheets = new ArrayList<>();
    List<UnitIndex> before = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      worksheets.add(i < 43
          ? random.complete(Editions.pekppp2022B(), "unit-" + i, 2025)
          : random.worksheet(Editions.pekppp2022B(), "unit-" + i));
      before.add(UnitIndex.of("unit-" + i, Index.of(Score.of(Ratio.of(i, 10)))));
    }
    return AgencyRecap.of(worksheets)
        .writtenOn(SamplePapers.WRITTEN)
        .lastYear(AgencyIndex.ofOrThrow(before, Scorer.of(Editions.pekppp2022B())))
        .build();
  }

  @Property(tries = 10)
  void everyLinkLeadsToASection(@ForAll long seed) {
    assertThat(papers(seed)).allSatisfy(paper -> {
      for (Language language : Language.values()) {
        Contents contents = new Contents(paper.document(language));
        Set<String> sections = contents.sections().map(Block.Section::id).collect(Collectors.toSet());
        assertThat(contents.cells().flatMap(cell -> cell.target().stream())).allMatch(sections::contains);
        assertThat(contents.cells().filter(cell -> cell.target().isPresent())).noneMatch(cell -> cell.text().isEmpty());
      }
    });
  }

  @Property(tries = 10)
  void numbersAreWrittenAsTheLanguageDoes(@ForAll long seed) {
    assertThat(papers(seed)).allSatisfy(paper -> {
      for (Language language : Language.values()) {
        Numbers numbers = Numbers.in(language);
        assertThat(new Contents(paper.document(language)).cells().filter(cell -> cell.number().isPresent())).allSatisfy(cell ->
            assertThat(cell.text()).isIn(
                numbers.text(cell.number().orElseThrow()), numbers.signed(cell.number().orElseThrow())));
      }
    });
  }

  @Property(tries = 10)
  void bothLanguagesSayTheSame(@ForAll long seed) {
    assertThat(papers(seed)).allSatisfy(paper -> {
      List<String> indonesian = new Contents(paper.document(Language.ID)).shape();
      assertThat(new Contents(paper.document(Language.EN)).shape()).isEqualTo(indonesian);
      assertThat(paper.document(Language.ID)).isEqualTo(paper.document(Language.ID));
    });
  }

  /** Values are exact and rounded where they are shown, so that sums of what is shown are off by half a figure a step at most. */
  @Property(tries = 10)
  void aWaterfallAddsUpAndEndsAtThePublishedValue(@ForAll long seed) {
    for (Paper paper : papers(seed)) {
      Contents contents = new Contents(paper.document(Language.ID));
      contents.charts().filter(Chart.Waterfall.class::isInstance).map(Chart.Waterfall.class::cast).forEach(chart -> {
        BigDecimal shown = chart.start().number();
        for (int i = 0; i < chart.steps().size(); i++) {
          Chart.Step step = chart.steps().get(i);
          shown = shown.add(step.change().number());
          assertThat(step.after().number().subtract(shown).abs()).isLessThanOrEqualTo(HALF_A_FIGURE.multiply(BigDecimal.valueOf(i + 2L)));
          assertThat(step.after().number()).isBetween(chart.axis().min(), chart.axis().max());
        }
        BigDecimal last = chart.steps().isEmpty() ? chart.start().number() : chart.steps().get(chart.steps().size() - 1).after().number();
        assertThat(last).isEqualByComparingTo(end(chart));
        assertThat(chart.table().rows()).hasSize(chart.steps().size() + 2);
      });
    }
  }

  /** The value that the table behind a waterfall ends with. */
  private static BigDecimal end(Chart.Waterfall chart) {
    return chart.table().rows().get(chart.table().rows().size() - 1).get(2).number().orElseThrow();
  }

  @Property(tries = 10)
  void everyPointOfAChartStandsInTheTableBehindIt(@ForAll long seed) {
    assertThat(papers(seed)).allSatisfy(paper -> new Contents(paper.document(Language.EN)).charts().forEach(chart -> {
      Set<String> shown = chart.table().rows().stream().flatMap(List::stream).map(Cell::text).collect(Collectors.toSet());
      assertThat(points(chart).map(Chart.Point::text)).allMatch(shown::contains);
      assertThat(chart.title()).isNotBlank();
      assertThat(chart.description()).isNotBlank();
    }));
  }

  @Property(tries = 20)
  void everyFigureOfTheIndicatorsIsDrawn(@ForAll long seed) {
    Contents contents = new Contents(report(new RandomUnits(seed).worksheet()).document(Language.EN));
    contents.charts().filter(chart -> chart.id().equals("indicators-chart")).map(Chart.Bars.class::cast).forEach(chart -> {
      int first = chart.table().columns().size() - chart.series().size();
      for (int i = 0; i < chart.series().size(); i++) {
        int column = first + i;
        assertThat(chart.series().get(i).points().stream().map(point -> point.map(Chart.Point::text)))
            .containsExactlyElementsOf(chart.table().rows().stream()
                .map(row -> Optional.of(row.get(column).text()).filter(text -> text.matches("\\d.*")))
                .toList());
      }
    });
  }

  private static Stream<Chart.Point> points(Chart chart) {
    if (chart instanceof Chart.Waterfall waterfall) {
      return waterfall.steps().stream().flatMap(step -> Stream.of(step.change(), step.after()));
    } else if (chart instanceof Chart.HeatMap map) {
      return map.rows().stream().flatMap(row -> row.points().stream()).flatMap(Optional::stream);
    }
    List<Chart.Series> series = chart instanceof Chart.Bars bars ? bars.series() : ((Chart.Trend) chart).series();
    return series.stream().flatMap(row -> row.points().stream()).flatMap(Optional::stream);
  }

  @Property(tries = 30)
  void aReportShowsTheFiguresOfTheEngine(@ForAll long seed) {
    Worksheet worksheet = new RandomUnits(seed).worksheet();
    EvaluationReport report = report(worksheet);
    IppResult result = report.review().result();
    Contents contents = new Contents(report.document(Language.EN));

    assertThat(contents.tables("result").get(0).rows().get(0).get(1).number()).isEqualTo(result.ipp().map(Index::rounded));
    List<List<Cell>> aspects = contents.tables("aspects").get(0).rows();
    for (int i = 0; i < aspects.size(); i++) {
      AspectResult aspect = result.aspects().get(i);
      assertThat(aspects.get(i).get(2).number()).isEqualTo(
          aspect.f02().flatMap(ScoreRange::exact).map(score -> score.rounded(Rounding.TWO_DECIMALS)));
      assertThat(aspects.get(i).get(3).number()).isEqualTo(aspect.f03().map(score -> score.rounded(Rounding.TWO_DECIMALS)));
    }
    for (IndicatorResult indicator : result.indicators()) {
      List<BigDecimal> numbers = contents.tables(Ids.indicator(indicator.indicator().number())).get(0).rows().stream()
          .flatMap(row -> row.get(1).number().stream())
          .toList();
      assertThat(numbers).contains(indicator.share().rounded(POINTS));
      if (indicator.outcome() instanceof Outcome.Scored) {
        assertThat(numbers).contains(indicator.points().rounded(POINTS));
      }
    }
  }

  @Property(tries = 30)
  void theWaterfallOfLossesEndsAtTheIndex(@ForAll long seed) {
    EvaluationReport report = report(new RandomUnits(seed).worksheet());
    Contents contents = new Contents(report.document(Language.EN));
    Optional<Index> ipp = report.review().result().ipp();
    assertThat(contents.sections().anyMatch(section -> section.id().equals("losses"))).isEqualTo(ipp.isPresent());
    ipp.ifPresent(index -> {
      Chart.Waterfall chart = contents.chart("losses-chart", Chart.Waterfall.class);
      assertThat(end(chart)).isEqualTo(index.rounded());
      LostPoints lost = LostPoints.of(report.review().result().explanation());
      Ratio now = Ratio.of(5);
      List<Ratio> values = new ArrayList<>();
      for (Ratio loss : Stream.concat(lost.aspects().stream().map(LostPoints.Loss::points), Stream.of(lost.users(), lost.unassigned())).toList()) {
        now = now.minus(loss);
        if (loss.signum() != 0) {
          values.add(now);
        }
      }
      List<List<Cell>> rows = chart.table().rows();
      for (int i = 0; i < values.size(); i++) {
        assertThat(rows.get(i + 1).get(2).number().orElseThrow()).isEqualByComparingTo(values.get(i).rounded(POINTS));
      }
    });
  }
}
