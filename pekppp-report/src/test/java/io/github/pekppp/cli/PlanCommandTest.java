package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code pekppp plan}: what to fix first. */
class PlanCommandTest {

  private static final String RSUD = "samples/sulbar-2025/rsud.yaml";

  @TempDir
  private Path folder = Path.of("");

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  /** The sample with the levels that a plan raises. */
  private Path raised(List<Map<String, Object>> raises) throws IOException {
    String text = new String(Sheets.bytes(Path.of(RSUD)), StandardCharsets.UTF_8);
    int f02 = text.indexOf("\nf02:");
    String marks = text.substring(f02);
    for (Map<String, Object> raise : raises) {
      String before = "\n  " + raise.get("number") + ": " + raise.get("from") + " ";
      assertThat(marks).contains(before);
      marks = marks.replace(before, "\n  " + raise.get("number") + ": " + raise.get("to") + " ");
    }
    return file("raised.yaml", text.substring(0, f02) + marks);
  }

  @ParameterizedTest
  @CsvSource({"A-", "A", "4.2", "4.6"})
  void thePlanAppliedReachesItsGoalInTheEngine(String target) throws IOException {
    Run plan = Run.of("plan", RSUD, "--format json --ways 1 --target", target);
    assertThat(plan.exit()).as(plan.err()).isZero();
    assertThat(plan.json()).containsEntry("reachable", "true");
    Run grade = Run.of("grade", raised(Sheets.objects(plan.json().get("raises"))), "--format json");
    Map<String, Object> reached = Sheets.object(plan.json().get("reached"));
    assertThat(grade.json())
        .containsEntry("ippExact", reached.get("ippExact"))
        .containsEntry("category", reached.get("category"));
  }

  @Test
  void whatNoRaiseReachesIsSaid() {
    Run plan = Run.of("plan", RSUD, "--format json --target 5"); // the users' answers stay as they are
    assertThat(plan.exit()).as(plan.err()).isZero();
    assertThat(plan.json()).containsEntry("reachable", "false").doesNotContainKey("cost");
  }

  @Test
  void costsOfAHostAreUsedInTheirUnit() throws IOException {
    Path cost = file("cost.yaml", """
        unit: hari kerja
        steps:
          29: null
        """);
    assertThat(Run.of("plan", RSUD, "--cost", cost).err()).contains("cost.yaml:3");
    cost = file("cost.yaml", """
        unit: hari kerja
        steps: {29.f.B: [1, 1, 1, 400, 500], 14.b.K: 7, 24: [1, 1, 1, null, null]}
        others: 30
        """);
    Run plan = Run.of("plan", RSUD, "--target A- --cost", cost);
    assertThat(plan.exit()).as(plan.err()).isZero();
    assertThat(plan.out()).contains("hari kerja", "14.b.K").doesNotContain("24.d.T", "29.f.B Pen");
  }

  @Test
  void anAgencySaysWhichUnitHasNoIndex() throws IOException {
    Path incomplete = file("incomplete.yaml", new String(Sheets.bytes(Path.of(RSUD)), StandardCharsets.UTF_8)
        .replaceFirst("(?s)\\nf02:.*?\\nf03:", "\nf02: {1: 3}\nf03:"));
    Run plan = Run.of("plan", "samples/sulbar-2025/dinas-sosial.yaml", incomplete, "--lang en");
    assertThat(plan.exit()).as(plan.err()).isZero();
    assertThat(plan.out()).contains("unit rsud has no index yet and does not count");
  }

  @Test
  void whatIsFreeIsNotDoneForAGoalThatIsReached() throws IOException {
    Run plan = Run.of("plan", RSUD, "--lang en --target D --cost", file("free.yaml", "others: 0"));
    assertThat(plan.out()).contains("Nothing has to be raised");
  }

  @Test
  void aBudgetThatBuysNothingChangesNothing() {
    Run plan = Run.of("plan", RSUD, "--budget 0 --format json");
    assertThat(plan.json()).containsEntry("cost", "0");
    assertThat(Sheets.objects(plan.json().get("raises"))).isEmpty();
  }

  @Test
  void withoutATargetTheNextCategoryIsAimedAt() {
    assertThat(Run.of("plan", RSUD, "--lang en").out()).contains("Goal: category A- (Very good)");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "--target Z | Z is neither a category nor an index 0..5",
    "--target 6 | 6 is neither a category",
    "--target A --budget 3 | choose --target or --budget",
    "--budget -1 | -1 is outside 0..",
    "--ways 0 | 0 is outside 1..20",
    "--ways 1000 | 1000 is outside 1..20",
    "--budget x | x",
    "--cost nowhere.yaml | there is no such file",
  })
  void whatCannotBeAskedIsSaid(String options, String message) {
    Run plan = Run.of("plan", RSUD, options, "--lang en");
    assertThat(plan.exit()).isEqualTo(Main.FAULTY);
    assertThat(plan.out()).isEmpty();
    assertThat(plan.err()).contains(message).doesNotContain("Exception");
  }

  @Test
  void aUnitWithoutIndexHasNoPlan() throws IOException {
    Path incomplete = file("incomplete.yaml", new String(Sheets.bytes(Path.of(RSUD)), StandardCharsets.UTF_8)
        .replaceFirst("(?s)\nf02:.*?\nf03:", "\nf02: {1: 3}\nf03:"));
    Run plan = Run.of("plan", incomplete, "--lang en");
    assertThat(plan.exit()).isEqualTo(Main.FAULTY);
    assertThat(plan.err()).contains("there is no index yet");
  }
}
