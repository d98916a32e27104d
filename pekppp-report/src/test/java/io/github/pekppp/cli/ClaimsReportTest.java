package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a unit claims, what its evaluators gave and what was found on site, beside one another in the reports. */
class ClaimsReportTest {

  private static final String CLAIM =
      "f01: {1: {sp_exists: true, sp_14_components: true, sp_enacted: true, public_involved: true, sp_monitored: true}, "
          + "2: {groups: [experts]}}";
  private static final String SHEET = Sheets.small("f01: {1: {sp_exists: true}}", CLAIM)
      .replace("f02: {1: 4, 2.a.P: 3}", "f02: {1: 4, 2.a.P: 3}\nfield_check: {1: 2, 2.a.P: 3, 3: null}");

  @TempDir
  private Path folder;

  private Path file(String content) {
    return file("sheet.yaml", content);
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Test
  void aWorksheetHoldsAllThree() {
    ClaimReview review = Sheets.read(SHEET).review();
    assertThat(review.result().basis()).isEqualTo(Basis.EVALUATION);
    assertThat(review.fieldCheck().orElseThrow().indicators().get(0).outcome().lowest().level().orElseThrow().value()).isEqualTo(2);
    assertThat(Sheets.read(SHEET).assessment().fieldLevels()).hasSize(2);
  }

  @Test
  void gradesShowWhatIsTooHighAndTooLow() {
    String text = Run.of("grade", file(SHEET), "--lang en").out();
    assertThat(text).contains(
        "The unit's claim (F-01) and the evaluators' marks (F-02)", "Too high: 1 indicators, 0.0408 IPP points; too low: 1,",
        "Field check", "too high", "too low");
    assertThat(Run.of("grade", file(SHEET)).out()).contains("Klaim unit (F-01) dan nilai evaluator (F-02)", "terlalu tinggi");
    assertThat(Run.of("grade", file(Sheets.small("f01: {1: {sp_exists: true}}\n", ""))).out()).doesNotContain("Klaim unit");
  }

  @Test
  void jsonHasBothComparisons() {
    Map<String, Object> claims = Sheets.object(Run.of("grade", file(SHEET), "--format json").json().get("claims"));
    Map<String, Object> claim = Sheets.object(claims.get("claimAgainstScore"));
    assertThat(claim).containsEntry("tooHigh", "1").containsEntry("tooLow", "1").containsEntry("tooHighPoints", "51/1250");
    assertThat(Sheets.objects(claim.get("indicators"))).hasSize(31);
    assertThat(Sheets.object(claims.get("scoreAgainstFieldCheck"))).containsEntry("tooHigh", "1").containsEntry("tooLow", "0");
    assertThat(Sheets.object(claims.get("claim"))).containsEntry("basis", "self_assessment");
    assertThat(claims).containsEntry("contradictions", List.of());
  }

  @Test
  void aWorksheetOfFactsAloneIsASelfAssessment() {
    Path facts = file(Sheets.small("f02: {1: 4, 2.a.P: 3}\n", ""));
    Map<String, Object> json = Run.of("grade", facts, "--format json").json();
    assertThat(json).containsEntry("basis", "self_assessment");
    assertThat(Sheets.object(json.get("claims"))).containsEntry("claimAgainstScore", null).containsEntry("fieldCheck", null);
    assertThat(Sheets.objects(json.get("problems"))).extracting(problem -> problem.get("code")).contains("self-assessed");
    assertThat(Run.of("verify", facts, file("record.txt", Run.of("explain", facts).out())).exit()).isZero();
  }

  @Test
  void anExplanationSaysWhatFactsHoldAndWhatIsLeast() {
    String text = Run.of("explain", file(SHEET), "--lang en").out();
    assertThat(text).contains(
        "Levels from facts (F-01)", "level 5 holds:", "2.a.P",
        "smallest change for level 2: Groups that took part: add any 1 of the remaining 4");
    Map<String, Object> json = Run.of("explain", file(SHEET), "--format json").json();
    assertThat(Sheets.objects(json.get("facts"))).hasSize(2).first().satisfies(rating ->
        assertThat(rating).containsEntry("certain", "5").containsEntry("possible", "5").containsEntry("deciding", List.of()));
    String open = Run.of("explain", file(Sheets.SMALL), "--lang en").out();
    assertThat(open).contains("level 1..5", "unknown, but deciding: All 14 components are present", "(unknown)");
  }

  @Test
  void theSameDataUnderAnotherRuleIsAnotherWorksheet() {
    Worksheet worksheet = Sheets.read(SHEET);
    Worksheet same = worksheet.under(worksheet.instrument(), Map.of()).get();
    assertThat(same).isEqualTo(worksheet);
    Worksheet other = worksheet.under(worksheet.instrument(), Map.of("rounding", "three_decimals")).get();
    assertThat(other.policy().toMap()).containsEntry("rounding", "three_decimals").containsEntry("between_bands", "printed_only");
    assertThat(other.assessment()).isEqualTo(worksheet.assessment());
    assertThat(worksheet.under(worksheet.instrument(), Map.of("rounding", "guess")).isInvalid()).isTrue();
    assertThat(worksheet.review().result().status()).isEqualTo(Status.INCOMPLETE);
  }
}
