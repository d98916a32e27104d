package io.github.pekppp.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FindingKind;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.report.CompareReport;
import io.github.pekppp.report.MarkdownRenderer;
import io.github.pekppp.taskforce.TaskForce;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What single documents show, by the sample agency. */
class PaperTest {

  /** Words that both languages write alike. */
  private static final Set<String> SAME = Set.of(
      "", "No", "Level", "Status", "Unit", "Id", "IPP", "IPP 2024", "IPP 2025", "2024", "2025", "F-01", "F-02", "F-03", "A", "A-",
      "B", "B-", "C", "C-", "D", "E", "F", "IKM");

  static List<Paper> papers() {
    return SamplePapers.all();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void noLabelOfOneLanguageStandsInTheOther(Paper paper) {
    Set<String> indonesian = new Contents(paper.document(Language.ID)).labels();
    Set<String> english = new Contents(paper.document(Language.EN)).labels();
    assertThat(indonesian).hasSizeGreaterThan(5);
    indonesian.removeAll(SAME);
    assertThat(english).doesNotContainAnyElementsOf(indonesian);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyLinkOfASampleLeadsToASection(Paper paper) {
    Contents contents = new Contents(paper.document(Language.ID));
    Set<String> sections = contents.sections().map(Block.Section::id).collect(Collectors.toSet());
    assertThat(contents.cells().flatMap(cell -> cell.target().stream())).allMatch(sections::contains);
    assertThat(new Contents(paper.document(Language.EN)).shape()).isEqualTo(contents.shape());
  }

  @Test
  void aPathLeadsFromTheIndexDownToTheCitation() {
    Contents contents = new Contents(SamplePapers.evaluation().document(Language.EN));
    assertThat(targets(contents, "result")).contains("aspects");
    assertThat(targets(contents, "aspects")).contains("aspect-1");
    assertThat(targets(contents, "aspect-1")).contains("indicator-1");
    assertThat(targets(contents, "indicator-1")).contains("indicator-1-levels");
    assertThat(targets(contents, "indicator-1-levels")).containsOnly("indicator-1-facts");
    assertThat(targets(contents, "indicator-1-facts")).containsOnly("indicator-1-evidence");
    assertThat(targets(contents, "indicator-1-evidence")).containsOnly("indicator-1-source");
    assertThat(contents.section("indicator-1-source").blocks()).hasSize(1);
  }

  /** All levels at one end: nothing is lost, or everything. */
  @ParameterizedTest
  @CsvSource({"5, 4, 5, 0", "0, 0, 5, 6"})
  void aWaterfallFitsItsAxis(int level, int min, int max, int steps) {
    Worksheet sample = SamplePapers.rsud();
    AssessmentBuilder unit = Assessment.builder(sample.instrument());
    sample.instrument().indicators().forEach(sheet -> unit.level(sheet.number().toString(), level));
    Worksheet.Builder worksheet = Worksheet.builder();
    worksheet.from(sample).assessment(unit.buildOrThrow());
    EvaluationReport report = EvaluationReport.of(worksheet.build(), SamplePapers.WRITTEN).build();
    Chart.Waterfall chart = new Contents(report.document(Language.ID)).chart("losses-chart", Chart.Waterfall.class);
    assertThat(chart.axis().min()).isEqualByComparingTo(BigDecimal.valueOf(min));
    assertThat(chart.axis().max()).isEqualByComparingTo(BigDecimal.valueOf(max));
    assertThat(chart.steps()).hasSize(steps);
  }

  private static Set<String> targets(Contents contents, String section) {
    return contents.tables(section).stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .flatMap(cell -> cell.target().stream())
        .collect(Collectors.toSet());
  }

  @Test
  void aReportIsAboutOneResult() {
    EvaluationReport sample = SamplePapers.evaluation();
    Worksheet other = Sheets.read(Sheets.SULBAR.resolve("dinas-sosial.yaml"));
    EvaluationReport.Builder mixed = EvaluationReport.builder().from(sample).worksheet(other).review(other.review());
    assertThatThrownBy(mixed::build).isInstanceOf(IllegalArgumentException.class).hasMessage("backing: of another result");
  }

  @Test
  void aLevelKnownOnlyAsARangeIsDrawnAsOne() {
    Worksheet worksheet = Sheets.read(Sheets.SMALL);
    EvaluationReport.Builder report = EvaluationReport.builder();
    report.worksheet(worksheet).review(worksheet.review()).writtenOn(SamplePapers.WRITTEN);
    Contents contents = new Contents(report.build().document(Language.EN));
    List<List<Optional<Chart.Point>>> drawn = contents.charts()
        .filter(Chart.Bars.class::isInstance)
        .map(Chart.Bars.class::cast)
        .map(bars -> bars.series().get(0).points())
        .toList();
    Chart.Point claim = new Chart.Point(BigDecimal.ONE, "1\u20135", Optional.of(new BigDecimal(5)));
    assertThat(drawn.get(1).get(0)).contains(claim);
    assertThat(drawn.get(0)).contains(
        Optional.of(new Chart.Point(new BigDecimal("1.10"), "1.10\u20134.55", Optional.of(new BigDecimal("4.55")))));
  }

  @Test
  void overdueActionsComeFirst() {
    FollowUpMatrix matrix = SamplePapers.followUp();
    List<List<Cell>> rows = new Contents(matrix.document(Language.EN)).tables("matrix").get(0).rows();
    List<Boolean> late = rows.stream().map(row -> row.get(6).text().endsWith("LATE")).toList();
    assertThat(late).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void aMatrixOfSeveralUnitsNamesThem() {
    FollowUp hospital = SamplePapers.followUp().taskForce().followUps().get(0);
    UnitRef unit = new UnitRef(hospital.unit().agency(), "samsat");
    Finding finding = Finding.builder()
        .id("antrean").unit(unit).period(hospital.period()).kind(FindingKind.OBSERVATION)
        .text(Text.same("Antrean panjang")).by("Ani").foundOn(LocalDate.of(2025, 8, 20)).build();
    Recommendation recommendation = Recommendation.builder()
        .id("loket").addFindings("antrean").text(Text.same("Tambah loket")).by("Ani").on(LocalDate.of(2025, 9, 1)).addressee(unit).build();
    FollowUp samsat = FollowUp.ofOrThrow(unit, hospital.period(), List.of(finding), List.of(recommendation), Optional.empty());
    FollowUpMatrix both = new FollowUpMatrix(
        TaskForce.ofOrThrow(hospital.period(), List.of(hospital, samsat)), LocalDate.of(2026, 6, 30), Map.of(unit, "UPTD Samsat"));

    assertThat(both.name()).isEqualTo("tindak-lanjut-2025");
    Contents contents = new Contents(both.document(Language.EN));
    assertThat(contents.tables("totals").get(0).rows()).extracting(row -> row.get(0).text())
        .containsExactly("rsud", "UPTD Samsat", "Total");
    assertThat(contents.tables("matrix").get(0).rows()).extracting(row -> row.get(1).text())
        .containsExactly("rsud", "rsud", "rsud", "UPTD Samsat");
    assertThat(contents.section("attention").blocks()).singleElement().asString()
        .contains("UPTD Samsat, loket: no action answers it.");
  }

  @Test
  void aMatrixKnowsNothingOfLaterDays() {
    FollowUpMatrix matrix = SamplePapers.followUp();
    LocalDate before = LocalDate.of(2025, 8, 20);
    Contents contents = new Contents(new FollowUpMatrix(matrix.taskForce(), before, matrix.names()).document(Language.EN));
    assertThat(contents.tables("matrix").get(0).rows()).isEmpty();
    assertThat(contents.tables("findings").get(0).rows()).hasSize(2).allSatisfy(row ->
        assertThat(row.get(4).text()).isEqualTo("none yet"));
  }

  @Test
  void aUnitWithoutAnIndexIsLeftOutAndNamed() {
    Contents contents = new Contents(SamplePapers.recap().document(Language.EN));
    assertThat(contents.tables("ranking").get(0).rows()).hasSize(3);
    assertThat(contents.tables("left-out").get(0).rows())
        .containsExactly(List.of(Cell.of("samsat-polman"), Cell.of("no result yet")));
  }

  @Test
  void minutesListOnlyWhatWasSettledWhenTheyWereSigned() {
    Minutes sample = SamplePapers.minutes();
    Minutes minutes = Minutes.of(sample.worksheet(), "Mamuju", LocalDate.of(2025, 8, 14)).consensus(sample.consensus()).build();
    assertThat(new Contents(sample.document(Language.EN)).sections().map(Block.Section::id)).contains("agreed");
    assertThat(new Contents(minutes.document(Language.EN)).sections().map(Block.Section::id)).doesNotContain("agreed");
  }

  @Test
  void yearsAreComparedInTheirOrder() {
    Worksheet later = SamplePapers.rsud();
    Worksheet before = Sheets.read(Path.of("samples", "sulbar-2024", "rsud.yaml"));
    assertThatThrownBy(() -> YearComparison.of(later, before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("years: 2025 is not before 2024");
    assertThatThrownBy(() -> new YearComparison(
            CompareReport.UnitComparison.of(before, later), new TreeMap<>(Map.of(EvaluationPeriod.of(2024), before.score()))))
        .hasMessage("earlier: 2024 is not before 2024");
  }

  @Test
  void filesAreNamedByPlainLetters() {
    assertThat(SamplePapers.all()).extracting(Paper::name).containsExactly(
        "lhe-rsud-2025",
        "berita-acara-rsud-2025",
        "tindak-lanjut-rsud-2025",
        "rekapitulasi-pemerintah-provinsi-sulawesi-barat-2025",
        "lembar-indikator-pekppp-2022-b",
        "perbandingan-rsud-2024-2025",
        "skm-rsud-2025-1");
    assertThat(Ids.file("lhe", "../../etc/Pässwd ", 2025)).isEqualTo("lhe-etc-p-sswd-2025");
  }

  private static String markdown(Paper paper) {
    return MarkdownRenderer.render(paper.document(Language.EN).blocks());
  }

  private static EvaluationReport report(Worksheet worksheet) {
    EvaluationReport.Builder report = EvaluationReport.builder();
    return report.worksheet(worksheet).review(worksheet.review()).writtenOn(SamplePapers.WRITTEN).build();
  }

  private static Worksheet worksheet(String file, UnaryOperator<String> change) {
    return Sheets.read(change.apply(new String(Sheets.bytes(Sheets.SULBAR.resolve(file)), StandardCharsets.UTF_8)));
  }

  private static Minutes minutes(Worksheet worksheet) {
    Minutes.Builder minutes = Minutes.builder();
    return minutes.worksheet(worksheet).result(worksheet.score()).place("Mamuju").date(SamplePapers.WRITTEN)
        .addUnit(Party.unitHead("", "NIP")).addEvaluators(new Party(Text.same("Evaluator"), "", "")).build();
  }

  @Test
  void aChangeNamesWhereItComesFrom() {
    Worksheet after = SamplePapers.rsud();
    Worksheet before = Sheets.read(Path.of("samples", "sulbar-2024", "rsud.yaml"));
    Worksheet other = before.underOrThrow(before.instrument(), Map.of("indicator_weights", "equal"));
    String page = markdown(YearComparison.of(other, after));
    assertThat(page).contains("Where the change comes from: levels of indicators ", "; weights and rules ");
    assertThat(page).doesNotContain("by different editions");
  }

  @Test
  void anotherEditionIsToldAtTheHead() {
    Worksheet after = SamplePapers.rsud();
    Worksheet before = Sheets.read(Path.of("samples", "sulbar-2024", "rsud.yaml"));
    Worksheet other = before.underOrThrow(Editions.pekppp2022B(), Map.of());
    String page = markdown(YearComparison.of(other, after));
    assertThat(page.substring(0, page.indexOf("## "))).isNotEmpty();
    assertThat(page.indexOf("different editions of the instrument")).isBetween(0, page.indexOf("Index of F-03"));
  }

  @Test
  void aRecapTellsThatLastYearWasEvaluatedByAnotherEdition() {
    Worksheet now = SamplePapers.rsud();
    Worksheet before = Sheets.read(Path.of("samples", "sulbar-2024", "rsud.yaml"));
    String same = markdown(AgencyRecap.of(List.of(now), List.of(before)).writtenOn(SamplePapers.WRITTEN).build());
    String other = markdown(AgencyRecap.of(List.of(now), List.of(before.underOrThrow(Editions.pekppp2022B(), Map.of())))
        .writtenOn(SamplePapers.WRITTEN).build());
    assertThat(same).doesNotContain("another edition of the instrument");
    assertThat(other).contains("Last year was evaluated by another edition of the instrument (pekppp-2022-b)");
  }

  @Test
  void unitsOfOneNameAreToldApart() {
    AgencyRecap.Builder recap = AgencyRecap.builder();
    AgencyRecap sample = SamplePapers.recap();
    Map<String, ServiceUnit> units = new TreeMap<>(sample.units());
    ServiceUnit.Builder same = ServiceUnit.builder();
    units.put("rsud", same.from(units.get("rsud")).name(units.get("dinsos").name()).build());
    recap.from(sample).units(units);
    String page = markdown(recap.build());
    assertThat(page).contains(units.get("dinsos").name() + " (dinsos)", units.get("dinsos").name() + " (rsud)");
  }

  @Test
  void minutesSayByWhichPolicyAndFromWhichInput() {
    Worksheet worksheet = SamplePapers.rsud();
    Worksheet equal = worksheet.underOrThrow(worksheet.instrument(), Map.of("indicator_weights", "equal"));
    String page = markdown(minutes(equal));
    assertThat(page).contains(
        "Policy that differs from the defaults", "| indicator\\_weights | equal |", equal.score().inputSha256(), worksheet.instrument().sha256(),
        "| Exact value | " + equal.score().ipp().orElseThrow().exact() + " |");
    assertThat(markdown(minutes(worksheet))).doesNotContain("Policy that differs");
  }

  @Test
  void evaluatorsOfSheetsAreNamedWhereTheLocusNamesNone() {
    String page = markdown(report(worksheet("rsud.yaml", text -> text
        .replaceFirst("(?s)evaluators:\n.*?\n\n", "\n")
        .replaceFirst("(?s)\nf02:\n.*?(\n\n|$)", "\nf02: [{evaluator: Siti, levels: {1: 4}}, {evaluator: Budi, levels: {1: 3}}]\n\n"))));
    assertThat(page).contains("| Evaluators | Siti, Budi |");
  }

  @Test
  void whatIsSaidOfManyIndicatorsIsOneLine() {
    Worksheet worksheet = worksheet("rsud.yaml", text -> text.replaceFirst("(?s)\nf02:\n.*?(\n\n|$)", "\nf02: {1: 4, 2: 3}\n\n"));
    assertThat(new Contents(minutes(worksheet).document(Language.EN)).points())
        .filteredOn(line -> line.contains("not marked"))
        .singleElement().asString().startsWith("28 indicators are not marked: 3.a.T, ");
  }

  @Test
  void aFieldCheckAloneIsShownAsSuch() {
    Worksheet worksheet = worksheet("rsud.yaml", text -> text
        .replaceFirst("(?s)\nf01:\n.*?\n\n", "\n").replaceFirst("(?s)\nf02:\n.*?(\n\n|$)", "\nfield_check: {1: 4}\n\n"));
    assertThat(markdown(report(worksheet))).contains("| Marks rest on | no evaluator has marked it yet |", "IPP by the field check: ");
  }
}
