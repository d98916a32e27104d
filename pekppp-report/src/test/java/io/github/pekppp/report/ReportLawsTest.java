package io.github.pekppp.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.json.JsonWriter;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program reads from the JSON of a report is exactly what was computed. */
class ReportLawsTest {

  private static Worksheet sheet(Path sample, Map<String, String> policy) {
    return WorksheetReader.standard().withPolicy(policy).readOrThrow(sample.toString(), Sheets.bytes(sample));
  }

  private static Map<String, Object> read(Report report) {
    return Sheets.object(Sheets.json(JsonWriter.write(report.json(Language.ID))));
  }

  private static Ratio ratio(Object json) {
    return Ratio.parse(json.toString()).orElseThrow();
  }

  private static Ratio ratio(Map<String, Object> json, String key) {
    return ratio(json.get(key));
  }

  private static Ratio sum(Stream<Ratio> numbers) {
    return numbers.reduce(Ratio.ZERO, Ratio::plus);
  }

  /** Every choice of every option of the engine, the others as by default. */
  static List<Map<String, String>> policies() {
    return PolicyOption.all().stream()
        .flatMap(option -> option.codes().stream().map(code -> Map.of(option.key(), code)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("io.github.pekppp.worksheet.Sheets#samples")
  void theResultReadBackHasTheSameExactValues(Path sample) {
    Worksheet worksheet = sheet(sample, Map.of());
    IppResult result = worksheet.score();
    Map<String, Object> json = read(new GradeReport(worksheet, worksheet.review()));
    assertThat(json)
        .containsEntry("status", result.status().code())
        .containsEntry("ipp", result.ipp().orElseThrow().toString())
        .containsEntry("instrumentSha256", result.instrumentSha256());
    assertThat(Score.parse(json.get("ippExact").toString())).contains(result.ipp().orElseThrow().exact());
    assertThat(ratio(Sheets.object(json.get("f02")), "exact")).isEqualTo(result.f02().orElseThrow().exact().ratio());
    assertThat(ratio(Sheets.object(json.get("f03")), "exact")).isEqualTo(result.f03().index().orElseThrow().exact().ratio());
    List<Map<String, Object>> indicators = Sheets.objects(json.get("indicators"));
    for (int i = 0; i < indicators.size(); i++) {
      IndicatorResult expected = result.indicators().get(i);
      assertThat(ratio(indicators.get(i), "share")).isEqualTo(expected.share());
      assertThat(ratio(indicators.get(i), "points")).isEqualTo(expected.points());
      assertThat(ratio(indicators.get(i), "exact")).isEqualTo(expected.outcome().lowest().ratio());
      assertThat(indicators.get(i)).containsEntry("number", expected.indicator().number().toString());
    }
    assertThat(json.get("policy")).isEqualTo(result.policy().toMap());
  }

  @ParameterizedTest
  @MethodSource("io.github.pekppp.worksheet.Sheets#samples")
  void thePointsOfIndicatorsAndUsersSumToTheIndex(Path sample) {
    Worksheet worksheet = sheet(sample, Map.of());
    Map<String, Object> json = read(new GradeReport(worksheet, worksheet.review()));
    Map<String, Object> f02 = Sheets.object(json.get("f02"));
    Map<String, Object> f03 = Sheets.object(json.get("f03"));
    Ratio marks = sum(Sheets.objects(json.get("indicators")).stream().map(indicator -> ratio(indicator, "points")));
    Ratio answers = ratio(f03, "share").times(ratio(f03, "exact"));
    assertThat(marks).isEqualTo(ratio(f02, "share").times(ratio(f02, "exact")));
    assertThat(marks.plus(answers)).isEqualTo(ratio(json, "ippExact"));
    assertThat(sum(Sheets.objects(json.get("indicators")).stream().map(indicator -> ratio(indicator, "share"))))
        .isEqualTo(ratio(f02, "share"));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void theReportCarriesThePolicyItWasComputedBy(Map<String, String> policy) {
    Worksheet worksheet = sheet(Sheets.samples().get(0), policy);
    Map<String, Object> json = read(new GradeReport(worksheet, worksheet.review()));
    assertThat(Sheets.object(json.get("policy"))).containsAllEntriesOf(policy);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void anExplanationSumsToTheIndexUnderEveryPolicy(Map<String, String> policy) {
    Worksheet worksheet = sheet(Sheets.samples().get(0), policy);
    Map<String, Object> json = read(new ExplainReport(worksheet, worksheet.review()));
    Map<String, Object> root = Sheets.object(json.get("explanation"));
    assertThat(leaves(root).plus(adjustments(root))).isEqualTo(ratio(json, "ippExact"));
    assertAddsUp(root);
  }

  private static Ratio leaves(Map<String, Object> node) {
    List<Map<String, Object>> children = Sheets.objects(node.get("children"));
    return children.isEmpty() ? ratio(node, "points") : sum(children.stream().map(ReportLawsTest::leaves));
  }

  private static Ratio adjustments(Map<String, Object> node) {
    return sum(Sheets.objects(node.get("children")).stream().map(ReportLawsTest::adjustments))
        .plus(ratio(node, "share").times(ratio(node, "adjustment")));
  }

  private static void assertAddsUp(Map<String, Object> node) {
    List<Map<String, Object>> children = Sheets.objects(node.get("children"));
    assertThat(ratio(node, "points")).isEqualTo(ratio(node, "share").times(ratio(node, "lowest")));
    if (!children.isEmpty()) {
      assertThat(sum(children.stream().map(child -> ratio(child, "weight")))).isEqualTo(Ratio.ONE);
      assertThat(sum(children.stream().map(child -> ratio(child, "weight").times(ratio(child, "lowest"))))
              .plus(ratio(node, "adjustment")))
          .isEqualTo(ratio(node, "lowest"));
      children.forEach(ReportLawsTest::assertAddsUp);
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void thePointsOfUnitsSumToTheIndexOfTheirAgency(Map<String, String> policy) {
    boolean weighted = policy.containsValue("weighted");
    List<Worksheet> worksheets = Sheets.samples().stream()
        .map(sample -> sheet(sample, policy))
        .map(worksheet -> weighted ? weighted(worksheet) : worksheet)
        .toList();
    AgencyIndex agency = AgencyIndex.ofOrThrow(
        worksheets.stream().map(worksheet -> worksheet.unitIndex(worksheet.score())).toList(),
        worksheets.get(0).policy(),
        worksheets.get(0).instrument().grades());
    Map<String, Object> json = read(new RecapReport(worksheets, agency, List.<Problem>of()));
    List<Map<String, Object>> units = Sheets.objects(json.get("units"));
    assertThat(sum(units.stream().map(unit -> ratio(unit, "points")))).isEqualTo(ratio(json, "ippExact"));
    assertThat(sum(units.stream().map(unit -> ratio(unit, "share")))).isEqualTo(Ratio.ONE);
    assertThat(ratio(json, "ippExact")).isEqualTo(agency.ipp().orElseThrow().exact().ratio());
  }

  private static Worksheet weighted(Worksheet worksheet) {
    Worksheet.Builder heavier = Worksheet.builder();
    heavier.from(worksheet);
    heavier.weight(Ratio.of(worksheet.locus().unit().id().length()));
    return heavier.build();
  }
}
