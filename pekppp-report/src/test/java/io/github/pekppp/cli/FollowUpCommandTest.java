package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pekppp followup}: plans as they stand on a day. */
class FollowUpCommandTest {

  private static final Path SAMPLE = Path.of("samples/follow-up/rsud-2025.yaml");

  @TempDir
  private Path folder = Path.of("");

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private static String sample() {
    return new String(Sheets.bytes(SAMPLE), StandardCharsets.UTF_8);
  }

  @Test
  void thePlanAloneReadsAsThePlanInside() throws IOException {
    FollowUp followUp = Shapes.FOLLOW_UP.readOrThrow("sample", Sheets.bytes(SAMPLE));
    ActionPlan plan = followUp.plan().orElseThrow();
    Run inside = Run.of("followup", SAMPLE, "--as-of 2026-03-01");
    Run alone = Run.of("followup", file("plan.json", Shapes.ACTION_PLAN.write(plan)), "--as-of 2026-03-01");
    assertThat(alone.exit()).as(alone.err()).isZero();
    assertThat(inside.out()).startsWith(alone.out().strip());
  }

  @Test
  void everyDayHasItsOwnStatus() {
    Map<String, Object> early = Sheets.objects(Sheets.json(
        Run.of("followup", SAMPLE, "--as-of 2025-10-05 --format json").out())).get(0);
    assertThat(early).containsEntry("state", "returned");
  }

  private static Map<String, Object> action(String id, String day) {
    Map<String, Object> report = Sheets.objects(Sheets.json(
        Run.of("followup", SAMPLE, "--as-of " + day + " --format json").out())).get(0);
    return Sheets.objects(report.get("actions")).stream().filter(action -> id.equals(action.get("id"))).findFirst().orElseThrow();
  }

  @Test
  void ownerAndDeadlineAreThoseOfTheDay() {
    assertThat(action("T1", "2026-06-04")).containsEntry("deadline", "2026-05-31").containsEntry("daysLate", "4");
    assertThat(action("T1", "2026-06-05")).containsEntry("deadline", "2026-06-20").containsEntry("daysLate", "0");
    assertThat(action("T1", "2026-06-30")).containsEntry("daysLate", "10");
    assertThat(action("T2", "2026-02-01")).containsEntry("owner", "Kepala Subbagian Humas");
    assertThat(action("T2", "2026-02-02")).containsEntry("owner", "Kepala Subbagian Pengaduan");
  }

  @Test
  void anExtensionThatGivesNoTimeIsToldByLine() throws IOException {
    Run run = Run.of("followup", file("f.yaml", sample().replace("deadline: 2026-06-20", "deadline: 2026-05-31")),
        "--as-of 2026-06-30 --lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    int line = sample().substring(0, sample().indexOf("{step: extend")).split("\n").length;
    assertThat(run.err()).contains("f.yaml:" + line, "deadline 2026-05-31 is not after the one before, 2026-05-31");
  }

  @Test
  void aRecommendationToAnotherUnitIsToldByLine() throws IOException {
    String other = sample().replaceFirst("addressee: \\{agency: Pemerintah Provinsi Sulawesi Barat, unit: rsud}",
        "addressee: {agency: Pemerintah Provinsi Sulawesi Barat, unit: dinsos}");
    Run run = Run.of("followup", file("f.yaml", other), "--as-of 2026-06-30 --lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    int line = other.substring(0, other.indexOf("unit: dinsos")).split("\n").length;
    assertThat(run.err()).contains("f.yaml:" + line, "recommendations[1].addressee: is written to");
  }

  @Test
  void aFaultyPlanIsToldByLine() throws IOException {
    Run run = Run.of("followup", file("f.yaml", sample().replace(
        "{step: verify, on: 2026-04-20", "{step: agree, on: 2026-04-20")), "--as-of 2026-06-30 --lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    int line = sample().substring(0, sample().indexOf("{step: verify")).split("\n").length;
    assertThat(run.err()).contains("f.yaml:" + line, "cannot follow").doesNotContain("Exception");
  }

  @Test
  void twoFilesOfOneUnitAreAFault() {
    Run run = Run.of("followup", SAMPLE, SAMPLE, "--as-of 2026-06-30 --lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    assertThat(run.err()).contains("rsud").doesNotContain("Exception");
  }

  @Test
  void theDayMustBeGiven() {
    assertThat(Run.of("followup", SAMPLE).exit()).isEqualTo(Main.FAULTY);
    Run wrong = Run.of("followup", SAMPLE, "--as-of 2026-02-30");
    assertThat(wrong.exit()).isEqualTo(Main.FAULTY);
    assertThat(wrong.err()).contains("2026-02-30").doesNotContain("Exception in");
  }
}
