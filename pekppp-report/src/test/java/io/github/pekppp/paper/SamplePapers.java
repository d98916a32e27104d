package io.github.pekppp.paper;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.backing.EvidenceReview;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.consensus.Consensus;
import io.github.pekppp.consensus.Settlement;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.exchange.Shape;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.intensive.IntensiveCoaching;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.priority.FactChanges;
import io.github.pekppp.priority.Goal;
import io.github.pekppp.priority.Priorities;
import io.github.pekppp.priority.Robustness;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.report.CompareReport;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of the sample agency, each made from the files that the command line reads. */
public final class SamplePapers {

  static final LocalDate WRITTEN = LocalDate.of(2025, 10, 6);

  private static final Path LAST_YEAR = Path.of("samples", "sulbar-2024");
  private static final Path FOLLOW_UP = Path.of("samples", "follow-up");

  private SamplePapers() {}

  /** All of them. */
  public static List<Paper> all() {
    return List.of(
        evaluation(),
        minutes(),
        followUp(),
        recap(),
        new IndicatorSheets(Editions.pekppp2022B()),
        years(),
        satisfaction());
  }

  static Worksheet rsud() {
    return Sheets.read(Sheets.SULBAR.resolve("rsud.yaml"));
  }

  /** With everything that a report may hold. */
  static EvaluationReport evaluation() {
    Worksheet worksheet = rsud();
    ClaimReview review = worksheet.review();
    EvidenceReview evidence = EvidenceReview.ofOrThrow(worksheet.instrument(), stored(Shapes.EVIDENCE_FILE, "rsud-2025-evidence.yaml"));
    return EvaluationReport.of(worksheet, WRITTEN)
        .wayUp(wayUp(worksheet, review.result()))
        .robustness(Robustness.ofOrThrow(review.result(), Scorer.ofOrThrow(worksheet.instrument(), worksheet.policy())))
        .backing(evidence.backing(review.result(), LocalDate.of(2025, 8, 31)))
        .forecast(evidence.forecast(review.result(), LocalDate.of(2025, 8, 31)))
        .recommendations(stored(Shapes.FOLLOW_UP, "rsud-2025.yaml").recommendations())
        .build();
  }

  static WayUp wayUp(Worksheet worksheet, IppResult result) {
    FactChanges changes = FactChanges.of(worksheet.instrument(), worksheet.policy());
    Goal goal = Goal.parseOrThrow(worksheet.instrument(), "A-");
    return WayUp.of(
        goal, Priorities.ofOrThrow(result, worksheet.instrument()).cheapest(goal, changes, 1).get(0), result, changes);
  }

  /** Two evaluators differ in one indicator and settle. */
  public static Minutes minutes() {
    Worksheet worksheet = rsud();
    AssessmentBuilder sheets = Assessment.builder(worksheet.instrument()).allButMarks(worksheet.assessment());
    marks(sheets, worksheet, "Evaluator Satu", Map.of());
    marks(sheets, worksheet, "Evaluator Dua", Map.of("14", 3));
    Settlement settlement = Settlement.of(
        IndicatorNumber.of(14), Level.of(4), "Seragam terlihat pada kunjungan", LocalDate.of(2025, 8, 15), "Evaluator Satu");
    Consensus consensus = Consensus.ofOrThrow(worksheet.instrument(), sheets.buildOrThrow(), List.of(settlement));
    LocalDate date = LocalDate.of(2025, 9, 1);
    FollowUp followUp = stored(Shapes.FOLLOW_UP, "rsud-2025.yaml");
    return Minutes.of(worksheet, "Mamuju", date)
        .number("000.8.6/123/2025")
        .consensus(consensus)
        .addNotes("Ruang tunggu diperiksa pada jam sibuk.")
        .recommendations(followUp.recommendations())
        .putDeadlines("R1", LocalDate.of(2026, 5, 31))
        .planDue(LocalDate.of(2025, 9, 29))
        .build();
  }

  private static void marks(AssessmentBuilder builder, Worksheet worksheet, String evaluator, Map<String, Integer> otherwise) {
    builder.evaluator(evaluator);
    worksheet.assessment().sheets().get(0).marks().forEach((number, mark) -> builder.level(
        number.toString(), otherwise.getOrDefault(number.toString(), ((Mark.Given) mark).level().value())));
  }

  static FollowUpMatrix followUp() {
    return FollowUpMatrix.of(
        stored(Shapes.FOLLOW_UP, "rsud-2025.yaml"), rsud().locus().unit().name(), LocalDate.of(2026, 6, 30));
  }

  /** One unit has no index yet. */
  static AgencyRecap recap() {
    List<Worksheet> worksheets = Sheets.samples().stream().map(Sheets::read).toList();
    List<UnitIndex> units = new ArrayList<>(worksheets.stream().map(worksheet -> worksheet.unitIndex(worksheet.score())).toList());
    units.add(UnitIndex.withoutIndex("samsat-polman"));
    List<UnitIndex> before = Sheets.samples().stream()
        .map(sample -> Sheets.read(LAST_YEAR.resolve(sample.getFileName())))
        .map(worksheet -> worksheet.unitIndex(worksheet.score()))
        .toList();
    Scorer scorer = Scorer.of(worksheets.get(0).instrument());
    AgencyIndex index = AgencyIndex.ofOrThrow(units, scorer);
    IntensiveCoachingRule rule =
        IntensiveCoachingRule.builder().categoryAtOrBelow("B-").fallOfAtLeast(new BigDecimal("0.02")).build();
    return AgencyRecap.of(worksheets)
        .writtenOn(WRITTEN)
        .index(index)
        .lastYear(AgencyIndex.ofOrThrow(before, scorer))
        .intensive(IntensiveCoaching.ofOrThrow(rule, units, before, scorer))
        .build();
  }

  /** Three years; the first is that of the second under equal weights, to have another. */
  static YearComparison years() {
    Worksheet before = Sheets.read(LAST_YEAR.resolve("rsud.yaml"));
    Worksheet earlier = before.underOrThrow(before.instrument(), Map.of("indicator_weights", "equal"));
    return new YearComparison(
        CompareReport.UnitComparison.of(before, rsud()), new TreeMap<>(Map.of(EvaluationPeriod.of(2023), earlier.score())));
  }

  /** Two of three improvements are not done, one of them late. */
  static SatisfactionReport satisfaction() {
    Path file = Path.of("samples", "skm-rsud-2025.yaml");
    return SatisfactionReport.of(Shapes.SURVEY.readOrThrow(file.toString(), Sheets.bytes(file)), WRITTEN);
  }

  private static <T> T stored(Shape<T> shape, String file) {
    return shape.readOrThrow(file, Sheets.bytes(FOLLOW_UP.resolve(file)));
  }
}
