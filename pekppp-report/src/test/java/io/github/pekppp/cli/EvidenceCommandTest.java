package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pekppp evidence}: what an index rests on. */
class EvidenceCommandTest {

  private static final String RSUD = "samples/sulbar-2025/rsud.yaml";
  private static final Path EVIDENCE = Path.of("samples/follow-up/rsud-2025-evidence.yaml");

  @TempDir
  private Path folder = Path.of("");

  private Path changed(String from, String to) throws IOException {
    String text = new String(Sheets.bytes(EVIDENCE), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("e.yaml"), text.replace(from, to), StandardCharsets.UTF_8);
  }

  private static Ratio points(Run run, String standing) {
    Map<String, Object> standings = Sheets.object(run.json().get("standings"));
    return Ratio.parse(String.valueOf(Sheets.object(standings.get(standing)).get("points"))).orElseThrow();
  }

  @Test
  void evidenceNeverChangesTheIndex() {
    Object official = Run.of("grade", RSUD, "--format json").json().get("ipp");
    for (String date : new String[] {"2025-01-01", "2025-08-31", "2030-01-01"}) {
      Run run = Run.of("evidence", RSUD, EVIDENCE, "--format json --as-of", date);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.json()).containsEntry("ipp", official);
    }
  }

  @Test
  void beforeAnythingIsHandedInAllPointsRestOnNothing() {
    Run run = Run.of("evidence", RSUD, EVIDENCE, "--format json --as-of 2025-06-01");
    assertThat(points(run, "missing").signum()).isPositive();
    assertThat(points(run, "verified")).isEqualTo(Ratio.ZERO);
  }

  @Test
  void theEvidenceOfAnotherUnitIsRefused() throws IOException {
    Run run = Run.of("evidence", RSUD, changed("unit: rsud}", "unit: dinsos}"), "--as-of 2025-08-31 --lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    assertThat(run.err()).contains("dinsos", "rsud").doesNotContain("Exception");
  }

  @Test
  void evidenceThatTheEditionDoesNotAskForIsTold() throws IOException {
    Run run = Run.of("evidence", RSUD, changed("request: toilet_photo", "request: bath_photo"), "--as-of 2025-08-31 --lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    assertThat(run.err()).contains("bath_photo", "toilet_photo");
  }

  @Test
  void aCheckOfNothingIsToldByLine() throws IOException {
    Run run = Run.of("evidence", RSUD, changed("{item: 17-toilet_photo, method: field", "{item: 17-nothing, method: field"),
        "--as-of 2025-08-31 --lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    assertThat(run.err()).contains("e.yaml:136", "17-nothing").doesNotContain("Exception");
  }
}
