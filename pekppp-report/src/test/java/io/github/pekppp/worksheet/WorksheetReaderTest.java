package io.github.pekppp.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.F02Sheet;
import io.github.pekppp.assessment.F03Response;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.RegionCode;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.policy.BetweenBands;
import io.github.pekppp.policy.IndicatorWeights;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.policy.SeveralEvaluators;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorksheetReaderTest {

  private static final String COMPLETE =
      """
      # Everything that a worksheet can say.
      instrument: pekppp-2022-a
      period: 2025
      scheme: mandatory
      note: Diisi bersama pada 12 Juni.
      agency: {name: Pemerintah Kabupaten Majene, kind: regency, region: "76.05"}
      unit: {id: "007", name: Puskesmas Banggae, service_type: service, mode: face_to_face, weight: 0.75}
      evaluators:
        - {name: Siti Aminah, role: chief}
        - {name: Budi}
      policy:
        indicator_weights: equal
        minimum_respondents: 2
        sippn_counted: included
      f01:
        1: {sp_exists: true, sp_enacted: false, sp_monitored: null}
        2.a.P: {groups: [service_users, experts]}
        3: {components: all, media: []}
        8: {done_percent: 87.5}
      f02:
        1: 4
        2.a.P: 0
        3: null
        28: no_cases
        31: 5
      f03:
        - [5, 4, 3, 2, 1, 0, null, 5, 5, 5, 5, 5, 5, 5]
        - {1.a.K1: 4, 15.e.K: 2, 2.a.K1: null}
      """;

  @Test
  void whoIsEvaluatedWhenAndByWhom() {
    Worksheet sheet = Sheets.read(COMPLETE);
    assertThat(sheet.source()).isEqualTo("sheet.yaml");
    assertThat(sheet.instrument()).isSameAs(Editions.pekppp2022A());
    assertThat(sheet.note()).contains("Diisi bersama pada 12 Juni.");
    assertThat(sheet.locus().period()).isEqualTo(EvaluationPeriod.of(2025));
    assertThat(sheet.locus().scheme()).contains(Scheme.MANDATORY);
    assertThat(sheet.locus().agency()).isEqualTo(Agency.builder()
        .name("Pemerintah Kabupaten Majene")
        .kind(AgencyKind.REGENCY)
        .region(new RegionCode("7605"))
        .build());
    assertThat(sheet.locus().unit()).isEqualTo(ServiceUnit.builder()
        .id("007")
        .name("Puskesmas Banggae")
        .serviceType(ServiceType.SERVICE)
        .mode(ServiceMode.FACE_TO_FACE)
        .build());
    assertThat(sheet.locus().evaluators()).containsExactly(
        new Evaluator("Siti Aminah", EvaluatorRole.CHIEF), new Evaluator("Budi", EvaluatorRole.MEMBER));
    assertThat(sheet.weight()).contains(Ratio.of(3, 4));
    assertThat(sheet.warnings()).isEmpty();
  }

  @Test
  void onlyWhatDiffersFromTheDefaultsIsWrittenAsPolicy() {
    ScoringPolicy defaults = ScoringPolicy.defaultsOf(Editions.pekppp2022A());
    ScoringPolicy policy = Sheets.read(COMPLETE).policy();
    assertThat(policy.indicatorWeights()).isEqualTo(IndicatorWeights.EQUAL);
    assertThat(policy.minimumRespondents()).contains(2);
    assertThat(policy.editionChoices()).containsEntry("sippn_counted", "included").containsEntry("item_22_count", "chain");
    assertThat(policy.toMap().keySet()).isEqualTo(defaults.toMap().keySet());
    assertThat(policy.toMap().entrySet().stream().filter(choice -> !defaults.toMap().entrySet().contains(choice)))
        .extracting(Map.Entry::getKey)
        .containsExactly("indicator_weights", "minimum_respondents", "sippn_counted");
  }

  @Test
  void factsOfTheSelfAssessment() {
    Assessment assessment = Sheets.read(COMPLETE).assessment();
    assertThat(assessment.facts()).isEqualTo(Map.of(
        number(1),
        new Facts(Map.of("sp_exists", new FactValue.Flag(true), "sp_enacted", new FactValue.Flag(false))),
        number(2),
        new Facts(Map.of("groups", FactValue.Picked.of(List.of("experts", "service_users")))),
        number(3),
        new Facts(Map.of("components", new FactValue.Chosen("all"), "media", FactValue.Picked.of(List.of()))),
        number(8),
        new Facts(Map.of("done_percent", new FactValue.Quantity(Ratio.of(175, 2))))));
  }

  @Test
  void marksByNumberOrPrintedCode() {
    Assessment assessment = Sheets.read(COMPLETE).assessment();
    assertThat(assessment.sheets()).containsExactly(F02Sheet.builder()
        .marks(Map.of(
            number(1), new Mark.Given(Level.of(4)),
            number(2), new Mark.Given(Level.of(0)),
            number(28), new Mark.NoCase(),
            number(31), new Mark.Given(Level.of(5))))
        .build());
  }

  @Test
  void answersInTheOrderOfTheItemsOrByTheirCodes() {
    Assessment assessment = Sheets.read(COMPLETE).assessment();
    F03Response inOrder = assessment.responses().get(0);
    F03Response byCode = assessment.responses().get(1);
    assertThat(assessment.responses()).hasSize(2);
    assertThat(inOrder.answers()).hasSize(13).doesNotContainKey(7);
    assertThat(inOrder.answers().get(1)).isEqualTo(Level.of(5));
    assertThat(inOrder.answers().get(6)).isEqualTo(Level.of(0));
    assertThat(byCode.answers()).isEqualTo(Map.of(1, Level.of(4), 14, Level.of(2)));
  }

  @Test
  void anAnswerIsTheSameInOrderAndByCode() {
    String codes = "{1.a.K1: 5, 2.a.K1: 4, 3.a.K1: 5, 4.a.K1: 4, 5.b.Ak: 5, 6.b.Ak: 4, 7.b.Ak: 5, 8.c.As: 4, 9.c.K: 5,"
        + " 10.c.As: 4, 11.c.As: 5, 12.d.T: 4, 14.d.T: 5}";
    Worksheet byCode = Sheets.read(Sheets.small("[5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, null]", codes));
    assertThat(byCode.assessment()).isEqualTo(Sheets.read(Sheets.SMALL).assessment());
  }

  @Test
  void numberAndPrintedCodeNameTheSameIndicator() {
    assertThat(Sheets.read(Sheets.small("f02: {1: 4, 2.a.P: 3}", "f02: {2: 3, 1.a.Ak: 4}")).assessment())
        .isEqualTo(Sheets.read(Sheets.SMALL).assessment());
    assertThat(Sheets.read(Sheets.small("f02: {1: 4, 2.a.P: 3}", "f02: {\"2\": 3, \"1.a.Ak\": 4}")).assessment())
        .isEqualTo(Sheets.read(Sheets.SMALL).assessment());
  }

  @Test
  void aSheetOfEachEvaluator() {
    String two = "f02: [{evaluator: Siti, levels: {1: 4, 2: 3}}, {evaluator: Budi, levels: {1: 5, 28: no_cases}}]";
    Worksheet sheet = Sheets.read(Sheets.small("f02: {1: 4, 2.a.P: 3}", two));
    assertThat(sheet.assessment().sheets()).containsExactly(
        F02Sheet.builder()
            .evaluator("Siti")
            .marks(Map.of(number(1), new Mark.Given(Level.of(4)), number(2), new Mark.Given(Level.of(3))))
            .build(),
        F02Sheet.builder()
            .evaluator("Budi")
            .marks(Map.of(number(1), new Mark.Given(Level.of(5)), number(28), new Mark.NoCase()))
            .build());
    assertThat(sheet.score().remarks()).extracting(Problem::code).contains("indicator-disputed", "indicator-missing-by");
  }

  @Test
  void theMeanOfSeveralEvaluatorsIsOnePolicyAway() {
    String two = "f02: [{evaluator: Siti, levels: {1: 4}}, {evaluator: Budi, levels: {1: 5}}]";
    String sheet = Sheets.small("f02: {1: 4, 2.a.P: 3}", two).replace("between_bands: printed_only", "several_evaluators: mean");
    IppResult result = Sheets.read(sheet).score();
    assertThat(result.policy().severalEvaluators()).isEqualTo(SeveralEvaluators.MEAN);
    assertThat(result.indicators().get(0).outcome().lowest().ratio()).isEqualTo(Ratio.of(9, 2));
    assertThat(result.remarks()).extracting(Problem::code).doesNotContain("indicator-disputed");
  }

  @ParameterizedTest
  @MethodSource("io.github.pekppp.worksheet.Sheets#samples")
  void aSampleIsTheSameInYamlAndInJsonIndentedWithTabs(Path sample) {
    byte[] yaml = Sheets.bytes(sample);
    String json = Sheets.toJson(DocumentReader.read("sample", yaml).get());
    WorksheetReader reader = WorksheetReader.standard();
    assertThat(json).startsWith("{\n\t\"instrument\":\t\"pekppp-2022-a\"");
    assertThat(reader.readOrThrow("sample", Sheets.bytes(json))).isEqualTo(reader.readOrThrow("sample", yaml));
  }

  @Test
  void aCompleteSheetIsTheSameInYamlAndJson() {
    String json = Sheets.toJson(DocumentReader.read("sheet.yaml", Sheets.bytes(COMPLETE)).get());
    assertThat(Sheets.read(json)).isEqualTo(Sheets.read(COMPLETE));
    assertThat(Sheets.read(json.replaceAll("[\n\t]", ""))).isEqualTo(Sheets.read(COMPLETE));
  }

  @Test
  void aByteOrderMarkAndLineEndsOfWindowsMakeNoDifference() {
    assertThat(Sheets.read("\uFEFF" + COMPLETE)).isEqualTo(Sheets.read(COMPLETE));
    assertThat(Sheets.read(COMPLETE.replace("\n", "\r\n"))).isEqualTo(Sheets.read(COMPLETE));
  }

  @Test
  void theOrderOfThePartsMakesNoDifference() {
    String reversed = String.join("\n", Sheets.SMALL.lines().sorted(Comparator.reverseOrder()).toList());
    assertThat(Sheets.read(reversed)).isEqualTo(Sheets.read(Sheets.SMALL));
  }

  @Test
  void choicesOfTheReaderReplaceThoseOfTheSheet() {
    Worksheet sheet = WorksheetReader.standard()
        .withPolicy(Map.of("between_bands", "continuous_upper_inclusive", "rounding", "four_decimals"))
        .readOrThrow("sheet.yaml", Sheets.bytes(Sheets.SMALL));
    assertThat(Sheets.read(Sheets.SMALL).policy().betweenBands()).isEqualTo(BetweenBands.PRINTED_ONLY);
    assertThat(sheet.policy().betweenBands()).isEqualTo(BetweenBands.CONTINUOUS_UPPER_INCLUSIVE);
    assertThat(sheet.policy().roundingRule()).isEqualTo(RoundingRule.FOUR_DECIMALS);
  }

  @Test
  void anOwnEditionIsKnownByItsId() {
    Instrument own = Instrument.builder().from(Editions.pekppp2022A()).id("majene-2026").build();
    String text = Sheets.small("pekppp-2022-a", "majene-2026");
    assertThat(WorksheetReader.standard().withEdition(own).readOrThrow("sheet.yaml", Sheets.bytes(text)).instrument())
        .isSameAs(own);
    assertThat(WorksheetReader.standard().read("sheet.yaml", Sheets.bytes(text)).isInvalid()).isTrue();
  }

  @Test
  void aSheetWithNothingMarkedIsReadAndWarnedAbout() {
    Worksheet sheet = Sheets.read(String.join("\n", Sheets.SMALL.lines().limit(4).toList()));
    assertThat(sheet.warnings()).extracting(Problem::code).containsExactly("nothing-marked");
    assertThat(sheet.score().status()).isEqualTo(Status.INCOMPLETE);
  }

  @Test
  void aMissingMarkTooFewRespondentsOrNoneIsNeverFinal() {
    String levels = "f02: {" + String.join(", ", IntStream.rangeClosed(1, 30)
        .mapToObj(number -> number + ": 4").toList()) + "}";
    String answers = "[5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4]";
    String allMarked = Sheets.small("f02: {1: 4, 2.a.P: 3}", levels);
    String ten = allMarked.replaceAll("f03: .*", "f03: [" + String.join(", ", Collections.nCopies(10, answers)) + "]");
    assertThat(Sheets.read(ten).score().status()).isEqualTo(Status.FINAL);
    assertStatus(ten.replace("30: 4", "30: null"), Status.INCOMPLETE, "indicator-missing");
    assertStatus(ten.replaceFirst(", \\[5[^]]*]", ""), Status.PROVISIONAL, "respondents-few");
    assertStatus(ten.replaceAll("f03: .*", ""), Status.PROVISIONAL, "respondents-none");
    assertStatus(ten.replaceAll("f03: .*", "f03: []"), Status.PROVISIONAL, "respondents-none");
    assertStatus(
        ten.replace("between_bands: printed_only", "too_few_respondents: no_result").replaceAll("f03: .*", ""),
        Status.INCOMPLETE,
        "index-withheld");
  }

  private static void assertStatus(String sheet, Status status, String remark) {
    IppResult result = Sheets.read(sheet).score();
    assertThat(result.status()).isEqualTo(status);
    assertThat(result.ipp().isPresent()).isEqualTo(status == Status.PROVISIONAL);
    assertThat(result.remarks()).extracting(Problem::code).contains(remark);
  }

  @Test
  void readingOrThrowingCarriesTheSameProblems() {
    WorksheetReader reader = WorksheetReader.standard();
    byte[] faulty = Sheets.bytes(Sheets.FAULTY);
    List<Problem> problems = reader.read("faulty.yaml", faulty).getError();
    assertThatThrownBy(() -> reader.readOrThrow("faulty.yaml", faulty))
        .isInstanceOfSatisfying(ProblemException.class, thrown -> assertThat(thrown.problems()).isEqualTo(problems))
        .hasMessageContaining("faulty.yaml:16:6: f02[1]: level 7 is outside 0..5");
  }

  @ParameterizedTest
  @MethodSource("io.github.pekppp.worksheet.Sheets#samples")
  void aWorksheetAndItsResultSurviveSerialisation(Path sample) {
    Worksheet sheet = Sheets.read(sample);
    IppResult result = sheet.score();
    assertThat(copy(sheet)).isEqualTo(sheet).isNotSameAs(sheet);
    assertThat(copy(result)).isEqualTo(result).isNotSameAs(result);
    assertThat(copy(sheet).score()).isEqualTo(result);
    assertThat(copy(sheet).hashCode()).isEqualTo(sheet.hashCode());
  }

  @Test
  void problemsSurviveSerialisation() {
    List<Problem> problems =
        WorksheetReader.standard().read("faulty.yaml", Sheets.bytes(Sheets.FAULTY)).getError();
    problems.forEach(problem -> assertThat(copy(problem)).isEqualTo(problem));
    ProblemException exception = new ProblemException(problems);
    assertThat(copy(exception).problems()).isEqualTo(problems);
  }

  @SuppressWarnings("unchecked") // what is read is what was written
  private static <T> T copy(T value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException broken) {
      throw new AssertionError("cannot be serialised", broken);
    }
  }

  private static IndicatorNumber number(int value) {
    return IndicatorNumber.of(value);
  }
}
