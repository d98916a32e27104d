package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that recomputes a recorded result. */
class VerifyCommandTest {

  private static final Path DINSOS = Sheets.samples().get(0);

  @TempDir
  private Path folder;

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Path record(Path sample) {
    return file("record.txt", Run.of("grade", sample, "--format json").json().get("record").toString());
  }

  private Path changed(String from, String to) {
    String text = new String(Sheets.bytes(DINSOS), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return file("changed.yaml", text.replaceFirst(Pattern.quote(from), to));
  }

  @ParameterizedTest
  @MethodSource("io.github.pekppp.worksheet.Sheets#samples")
  void everyReportWithARecordIsConfirmedByItsWorksheet(Path sample) {
    List<String> commands = List.of(
        "grade --format json", "grade --format json --lang en", "explain", "explain --format md", "explain --format json");
    for (String command : commands) {
      Path report = file("report", Run.of(command, sample).out());
      Run run = Run.of("verify", sample, report, "--format json");
      assertThat(run.exit()).as(command + run.err()).isZero();
      assertThat(run.json()).containsEntry("confirmed", "true").containsEntry("differences", List.of())
          .containsEntry("source", sample.toString());
    }
  }

  @Test
  void aRecordUnderAnotherPolicyIsConfirmedByThatPolicy() {
    Path report = file("report", Run.of("explain", DINSOS, "--policy indicator_weights=equal --policy rounding=each_aspect").out());
    assertThat(Run.of("verify", DINSOS, report).exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "text, 'Cocok: semua langkah', 'Confirmed: every step'",
    "md, 'Cocok: semua langkah', 'Confirmed: every step'",
  })
  void speaksBothLanguages(String format, String indonesian, String english) {
    Path record = record(DINSOS);
    assertThat(Run.of("verify", DINSOS, record, "--format", format).out()).contains(indonesian).doesNotContain(english);
    assertThat(Run.of("verify", DINSOS, record, "--lang en --format", format).out()).contains(english).doesNotContain(indonesian);
  }

  @Test
  void aChangedLevelIsNamed() {
    Run run = Run.of("verify", changed("1: 3", "1: 4"), record(DINSOS), "--format json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.json()).containsEntry("confirmed", "false");
    List<Map<String, Object>> differences = Sheets.objects(run.json().get("differences"));
    assertThat(differences).extracting(found -> found.get("step"))
        .containsExactly("input", "indicator", "aspect", "f02", "index");
    assertThat(differences.get(1)).containsEntry("part", "1").containsEntry("recorded", "3").containsEntry("recomputed", "4");
    String text = Run.of("verify", folder.resolve("changed.yaml"), folder.resolve("record.txt"), "--lang en").out();
    assertThat(text).contains("Not confirmed. The first difference first:", "indicator 1: recorded 3, recomputed 4");
  }

  @ParameterizedTest
  @CsvSource({
    "ipp=66984269/16380000, ipp=5/1, index",
    "category=A-, category=A, category",
    "status=final, status=provisional, status",
    "range=66984269/16380000, range=0/1, index",
    "',29:2', ',29:5', indicator",
    "rounding:two_decimals_at_end, rounding:guess, policy",
    "edition=pekppp-2022-a, edition=pekppp-2022-b, edition",
  })
  void aTamperedFigureIsFound(String honest, String tampered, String step) {
    String line = new String(Sheets.bytes(record(DINSOS)), StandardCharsets.UTF_8);
    assertThat(line).contains(honest);
    Run run = Run.of("verify", DINSOS, file("tampered.txt", line.replace(honest, tampered)), "--format json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(Sheets.objects(run.json().get("differences"))).singleElement()
        .satisfies(found -> assertThat(found).containsEntry("step", step));
  }

  @Test
  void anotherVersionIsSaidAndIsNoDifference() {
    String line = new String(Sheets.bytes(record(DINSOS)), StandardCharsets.UTF_8).replaceFirst("library=[^ ]+", "library=9.9");
    Run run = Run.of("verify", DINSOS, file("later.txt", line), "--format json");
    assertThat(run.exit()).isZero();
    assertThat(run.json()).containsEntry("recordedBy", "9.9");
    assertThat(run.json().get("recomputedBy")).isNotEqualTo("9.9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no record", "pekppp-result-x a=b", "pekppp-result-1"})
  void aFileWithoutARecordIsSaidToHaveNone(String content) {
    Run run = Run.of("verify", DINSOS, file("none.txt", content));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none.txt", "[record-missing]");
  }

  @Test
  void whatCannotBeReadIsSaid() {
    Path record = record(DINSOS);
    String line = new String(Sheets.bytes(record), StandardCharsets.UTF_8);
    assertThat(Run.of("verify", DINSOS, folder.resolve("none")).err()).contains("[file-missing]");
    assertThat(Run.of("verify", DINSOS, folder).err()).contains("[file-is-directory]");
    assertThat(Run.of("verify", folder.resolve("none"), record).err()).contains("[file-missing]");
    Path later = file("later", line.replace("pekppp-result-1", "pekppp-result-2"));
    assertThat(Run.of("verify", DINSOS, later).err()).contains("[record-form]");
    Path spoilt = file("spoilt", line.replace(" counted=true", ""));
    assertThat(Run.of("verify", DINSOS, spoilt).err()).contains("[record-field-missing]");
    Run both = Run.of("verify", Sheets.FAULTY, folder.resolve("none"), "--format json");
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.jsonProblems()).extracting(problem -> problem.get("code")).contains("level-out-of-range", "file-missing");
    assertThat(Run.of("verify", DINSOS).exit()).isEqualTo(2);
  }

  @Test
  void aResultMadeWithRecordsIsProvedByThemAndByTheirFactsTypedIn() {
    Path rest = Path.of("samples/records/rsud-2025-f01.yaml");
    String records = "--records samples/records/rsud-2025.yaml --as-of 2025-06-30";
    Path report = file("report.json", Run.of("grade", rest, records, "--format json").out());
    Run again = Run.of("verify", rest, report, records, "--lang en");
    assertThat(again.exit()).as(again.out() + again.err()).isZero();
    assertThat(again.out()).contains("Confirmed");
    assertThat(Run.of("verify", rest, report).exit()).isEqualTo(2);
    assertThat(Run.of("verify", rest, report, "--records samples/records/rsud-2025.yaml --as-of 2020-06-30").exit()).isEqualTo(2);

    Map<String, Object> facts = Sheets.object(Run.of("facts samples/records/rsud-2025.yaml --as-of 2025-06-30 --format json").json().get("f01"));
    String typed = new String(Sheets.bytes(rest), StandardCharsets.UTF_8);
    StringBuilder told = new StringBuilder("f01:\n");
    facts.forEach((number, known) -> told.append("  ").append(number).append(": {").append(Sheets.object(known).entrySet().stream()
        .map(fact -> fact.getKey() + ": " + fact.getValue()).collect(Collectors.joining(", "))).append("}\n"));
    Path joined = file("joined.yaml", typed.replace("f01:\n", told));
    assertThat(Run.of("verify", joined, report, "--lang en").out()).contains("Confirmed");
  }
}
