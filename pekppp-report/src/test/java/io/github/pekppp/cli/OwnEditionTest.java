package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.WorksheetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions of one's own on the command line: printed, checked, and graded by. */
class OwnEditionTest {

  private static final Path OWN = Path.of("samples", "own-edition", "desa-2026.yaml");
  private static final Path VILLAGE = Path.of("samples", "own-edition", "kantor-desa.yaml");

  @TempDir
  private Path folder;

  private static String text() {
    return new String(Sheets.bytes(OWN), StandardCharsets.UTF_8);
  }

  private Path file(String name, String content) {
    Path file = folder.resolve(name);
    try {
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
    return file;
  }

  private static void assertClean(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  private static List<Map<String, Object>> scale(Map<String, Object> check, String number) {
    return Sheets.objects(check.get("scales")).stream()
        .filter(scale -> scale.get("number").equals(number))
        .flatMap(scale -> Sheets.objects(scale.get("gaps")).stream())
        .toList();
  }

  @Test
  void anEditionFileIsPrintedLikeAnEditionOfTheLibrary() {
    Run run = Run.of("rubric", OWN);
    assertClean(run);
    assertThat(run.out()).contains("Evaluasi layanan kantor desa (rekaan) [desa-2026]", "Media informasi");
    assertThat(Run.of("rubric", OWN, "--format json").json()).containsEntry("instrument", "desa-2026");
  }

  @Test
  void aSoundEditionIsCheckedForGaps() {
    Run run = Run.of("rubric --check", OWN, "--lang en");
    assertClean(run);
    assertThat(run.out()).contains(
        "No fault: 5 indicators, 7 scales", "2.T Fees and requirements are announced",
        "read as level 0, although this holds: List of fees enacted; for level 2 it lacks: List of fees drawn up",
        "and 16 combinations of these");
    assertThat(run.out()).doesNotContain("Media that inform on services", "Queue");
  }

  @Test
  void theCheckAsJsonHasEveryGapWithAnExample() {
    Map<String, Object> json = Run.of("rubric --check --format json", OWN).json();
    assertThat(json).containsEntry("instrument", "desa-2026").containsKeys("sha256", "title");
    assertThat(scale(json, "1")).isEmpty();
    assertThat(scale(json, "6")).isEmpty();
    assertThat(scale(json, "2")).hasSize(26).allSatisfy(gap -> assertThat(gap).containsOnlyKeys(
        "level", "higher", "holds", "lacks", "least", "states", "example", "text"));
    assertThat(scale(json, "4")).first().satisfies(gap -> assertThat(gap)
        .containsEntry("level", "0").containsEntry("higher", "1").containsEntry("least", "true")
        .containsEntry("lacks", List.of("Lama pembuatan surat (jam): paling banyak 48"))
        .containsEntry("holds", List.of("Waktu dijanjikan tertulis")));
    assertThat(Sheets.object(scale(json, "4").get(0).get("example"))).containsEntry("promised", "true");
  }

  @Test
  void theEditionsOfTheLibraryAreCheckedById() {
    for (String id : Editions.ids()) {
      assertClean(Run.of("rubric --check", id));
    }
    assertThat(Run.of("rubric pekppp-2022-a --check --format md").out()).contains("item\\_23\\_order=navigation\\_first");
    assertThat(Run.of("rubric --check pekppp-2022-a").out()).contains("23.d.As").doesNotContain("12.b.Ak");
  }

  @Test
  void everyFaultOfAnEditionFileIsPrintedWithItsLine() {
    Path broken = file("broken.yaml", text()
        .replace("weight: 60", "weight: 61")
        .replace("id: Selebaran, ", "")
        .replace("is: day}", "is: night}"));
    Run run = Run.of("rubric --check", broken, "--lang en");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[key-missing]", "[reference-unknown]", "night is not declared");
    assertThat(run.err().lines()).allMatch(line -> line.startsWith(broken + ":"));
    assertThat(Run.of("rubric --check --format json", broken).jsonProblems())
        .allSatisfy(problem -> assertThat(problem.get("line")).isNotNull());
    assertThat(Run.of("rubric", broken, "--lang en").err()).isEqualTo(run.err());
    assertThat(Run.of("grade --lang en --edition", broken, VILLAGE).err()).isEqualTo(run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"grade", "explain", "recap"})
  void worksheetsMayNameAnEditionOfOnesOwn(String command) {
    Run run = Run.of(command, VILLAGE, "--edition", OWN, "--format json");
    assertClean(run);
    assertThat(run.json().toString()).contains("desa-2026");
    Run without = Run.of(command, VILLAGE);
    assertThat(without.exit()).isEqualTo(2);
    assertThat(without.err()).contains("[instrument-unknown]");
  }

  @Test
  void severalEditionsOfOnesOwnAreKnownAtOnce() {
    Path other = file("other.yaml", text().replace("edition: desa-2026", "edition: desa-2027"));
    Path sheet = file("sheet.yaml", new String(Sheets.bytes(VILLAGE), StandardCharsets.UTF_8)
        .replace("instrument: desa-2026", "instrument: desa-2027"));
    assertClean(Run.of("grade", VILLAGE, sheet, "--edition", OWN, "--edition", other));
    Run twice = Run.of("grade", VILLAGE, "--edition", OWN, "--edition", OWN);
    assertThat(twice.exit()).isEqualTo(2);
    assertThat(twice.err()).contains("[edition-twice]");
    assertThat(twice.out()).isEmpty();
  }

  @Test
  void categoriesComeFromAnEditionFileToo() {
    Map<String, Object> json = Run.of("category 3 --format json --edition", OWN).json();
    assertThat(Sheets.object(json.get("category"))).containsEntry("letter", "B");
  }

  @Test
  void anEditionFileThatIsNotThere() {
    assertThat(Run.of("rubric --check", folder.resolve("none.yaml")).err()).contains("[file-missing]");
    assertThat(Run.of("grade", VILLAGE, "--edition", folder.resolve("none.yaml")).err()).contains("[file-missing]");
    assertThat(Run.of("rubric", folder).err()).contains("[file-is-directory]");
    assertThat(Run.of("rubric --check nosuch").err()).contains("[edition-unknown]");
    Run nothing = Run.of("rubric --check");
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.err()).contains("[check-without-edition]");
  }

  @Test
  void theSchemasArePrinted() {
    Run worksheet = Run.of("schema worksheet");
    assertClean(worksheet);
    assertThat(worksheet.out()).isEqualTo(WorksheetReader.schema());
    assertThat(worksheet.json()).containsEntry("title", "PEKPPP worksheet");
    Run edition = Run.of("schema edition");
    assertClean(edition);
    assertThat(edition.out()).isEqualTo(InstrumentLoader.schema());
    assertThat(Run.of("schema policy").exit()).isEqualTo(2);
    assertThat(Run.of("schema policy --lang en").exit()).isEqualTo(2);
    assertThat(Run.of("schema policy").err()).contains("policy", "worksheet, edition, cost", "[schema-unknown]");
    assertThat(Run.of("schema").exit()).isEqualTo(2);
  }
}
