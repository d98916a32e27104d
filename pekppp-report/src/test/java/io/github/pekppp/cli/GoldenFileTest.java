package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Locks the printed form of the reports.
 *
 * <p>After an intended change run {@code mvn verify -Dgolden.write=true} and read the difference.
 */
class GoldenFileTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "grade-id.txt, grade samples/sulbar-2025/dinas-sosial.yaml",
    "grade-en.md, grade samples/sulbar-2025/dinas-sosial.yaml --format md --lang en",
    "explain-id.txt, explain samples/sulbar-2025/rsud.yaml",
    "recap-id.txt, recap samples/sulbar-2025",
    "recap-en.json, recap samples/sulbar-2025 --format json --lang en",
    "recap-years-id.txt, recap samples/sulbar-2025 --last-year samples/sulbar-2024",
    "plan-id.txt, plan samples/sulbar-2025/rsud.yaml --target A-",
    "plan-en.json, plan samples/sulbar-2025/rsud.yaml --target 4.2 --format json --lang en",
    "plan-agency-en.md, plan samples/sulbar-2025 --budget 4 --format md --lang en",
    "evidence-en.txt, evidence samples/sulbar-2025/rsud.yaml samples/follow-up/rsud-2025-evidence.yaml --as-of 2025-08-31 --lang en",
    "evidence-id.json, evidence samples/sulbar-2025/rsud.yaml samples/follow-up/rsud-2025-evidence.yaml --as-of 2026-07-01 --format json",
    "facts-id.txt, facts samples/records/rsud-2025.yaml --as-of 2025-06-30",
    "facts-en.md, facts samples/records/rsud-2025.yaml --as-of 2024-01-31 --format md --lang en",
    "facts-2017-en.txt, facts samples/records/rsud-2025.yaml --as-of 2025-06-30 --edition pekppp-2017 --lang en",
    "facts-id.json, facts samples/records/rsud-2025.yaml --as-of 2025-06-30 --format json",
    "explain-records-en.txt, explain samples/records/rsud-2025-f01.yaml --records samples/records/rsud-2025.yaml --as-of 2025-06-30 --lang en",
    "followup-id.txt, followup samples/follow-up/rsud-2025.yaml --as-of 2026-06-30",
    "followup-en.json, followup samples/follow-up/rsud-2025.yaml --as-of 2026-06-30 --format json --lang en",
    "category-id.txt, category 4.505 4.504 4.13 901/200 0",
    "rubric-list-id.txt, rubric",
    "check-own-id.txt, rubric --check samples/own-edition/desa-2026.yaml",
    "check-2022-a-en.md, rubric --check pekppp-2022-a --format md --lang en",
    "compare-id.txt, compare samples/sulbar-2025 --to-policy indicator_weights=equal --to-policy rounding=each_aspect",
    "compare-en.json, compare samples/sulbar-2025/rsud.yaml --to-edition pekppp-2022-b --format json --lang en",
    "verify-id.txt, verify samples/sulbar-2025/rsud.yaml src/test/resources/golden/explain-id.txt",
    "verify-en.md, verify samples/sulbar-2025/dinas-sosial.yaml src/test/resources/golden/explain-id.txt --format md --lang en",
    "skm-id.txt, skm samples/skm-2025.csv --population 900",
    "skm-en.md, skm samples/skm-2025.csv --by layanan --format md --lang en",
    "skm-en.json, skm samples/skm-2025.csv --by gender --population 400 --format json --lang en",
    "skm-published-id.json, skm samples/skm-published.yaml --format json",
    "skm-recompute-id.txt, skm --recompute samples/skm-published.yaml",
    "skm-recompute-en.md, skm --recompute samples/skm-published.yaml --format md --lang en",
    "skm-recompute-en.json, skm --recompute samples/skm-published.yaml --format json --lang en",
    "skm-faulty-id.txt, skm src/test/resources/survey/faulty.csv",
    "skm-faulty-en.txt, skm src/test/resources/survey/faulty.csv --lang en",
    "faulty-id.txt, grade samples/faulty.yaml",
    "faulty-en.txt, grade samples/faulty.yaml --lang en",
  })
  void isPrintedAsBefore(String name, String command) throws IOException {
    Run run = Run.of(command);
    String printed = (run.out() + run.err());
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, printed, StandardCharsets.UTF_8);
    }
    assertThat(printed).isEqualTo(new String(Sheets.bytes(golden), StandardCharsets.UTF_8));
  }
}
