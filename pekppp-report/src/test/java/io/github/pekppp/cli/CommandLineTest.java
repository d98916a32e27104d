package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final Path DINSOS = Sheets.samples().get(0);
  private static final Path RSUD = Sheets.samples().get(1);

  @TempDir
  private Path folder;

  private Path file(String name, String content) {
    Path file = folder.resolve(name);
    try {
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
    return file;
  }

  private Path unit(String id) {
    return file(id + ".yaml", Sheets.small("id: dukcapil", "id: " + id));
  }

  private static void assertClean(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  private static void assertFaulty(Run run, String... codes) {
    assertThat(run.exit()).isEqualTo(2);
    for (String code : codes) {
      assertThat(run.err()).contains("[" + code + "]");
    }
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
  }

  /** How a report looks in a language; words that only that language has. */
  @Nested
  class Languages {

    @ParameterizedTest
    @CsvSource({
      "grade, Kenaikan yang paling bernilai, What is worth most to raise",
      "explain, Alasan, Reason",
      "recap, Kategori, Category",
    })
    void areIndonesianByDefaultAndEnglishOnDemand(String command, String indonesian, String english) {
      for (String format : List.of("text", "md")) {
        Run plain = Run.of(command, DINSOS, "--format", format);
        Run id = Run.of(command, DINSOS, "--lang id --format", format);
        Run en = Run.of(command, DINSOS, "--format", format, "--lang=en");
        assertClean(plain);
        assertClean(en);
        assertThat(id).isEqualTo(plain);
        assertThat(plain.out()).contains(indonesian).doesNotContain(english);
        assertThat(en.out()).contains(english).doesNotContain(indonesian);
      }
    }

    @Test
    void applyToCategoriesAndEditions() {
      assertThat(Run.of("category 4.6").out()).contains("Pelayanan Prima");
      assertThat(Run.of("category 4.6 --lang en").out()).contains("Excellent service");
      assertThat(Run.of("rubric pekppp-2022-a").out()).contains("Pertanyaan terbuka", "selain itu");
      assertThat(Run.of("rubric pekppp-2022-a --lang en").out()).contains("Open questions", "otherwise");
    }

    @Test
    void applyToProblems() {
      assertThat(Run.of("grade", folder.resolve("none.yaml")).err()).contains("berkas tidak ada");
      assertThat(Run.of("grade", folder.resolve("none.yaml"), "--lang en").err()).contains("there is no such file");
      assertThat(Run.of("grade --lang=en", folder.resolve("none.yaml")).err()).contains("there is no such file");
    }

    @Test
    void changeWordsAndNoNumbers() {
      Map<String, Object> id = Run.of("grade", DINSOS, "--format json").json();
      Map<String, Object> en = Run.of("grade", DINSOS, "--format json --lang en").json();
      assertThat(Sheets.object(id.get("category"))).containsEntry("letter", "A-").containsEntry("label", "Sangat Baik");
      assertThat(Sheets.object(en.get("category"))).containsEntry("letter", "A-").containsEntry("label", "Very good");
      for (String key : List.of("status", "ipp", "ippExact", "onHundred", "f02", "policy")) {
        assertThat(en.get(key)).as(key).isEqualTo(id.get(key));
      }
    }
  }

  @Nested
  class Grading {

    @ParameterizedTest
    @MethodSource("io.github.pekppp.worksheet.Sheets#samples")
    void aSampleIsFinal(Path sample) {
      Run run = Run.of("grade", sample, "--format json");
      assertClean(run);
      assertThat(run.json()).containsEntry("status", "final").containsEntry("problems", List.of());
    }

    @Test
    void writesTheJsonThatIsPromised() {
      Map<String, Object> json = Run.of("grade", DINSOS, "--format json").json();
      assertThat(json).containsKeys(
          "instrument", "status", "ipp", "ippExact", "category", "f02", "f03", "aspects", "indicators", "policy", "problems");
      assertThat(json)
          .containsEntry("instrument", "pekppp-2022-a")
          .containsEntry("ipp", "4.09")
          .containsEntry("ippExact", "66984269/16380000")
          .containsEntry("onHundred", "81.79")
          .containsEntry("period", "2025");
      assertThat(Sheets.object(json.get("category"))).containsOnlyKeys("letter", "label");
      assertThat(Sheets.object(json.get("f02"))).containsEntry("index", "4.09").containsEntry("exact", "10221/2500");
      assertThat(Sheets.object(json.get("f03")))
          .containsEntry("index", "4.09").containsEntry("exact", "670331/163800").containsEntry("respondents", "15");
      assertThat(Sheets.objects(json.get("aspects"))).hasSize(6);
      assertThat(Sheets.objects(json.get("indicators"))).hasSize(30).allSatisfy(indicator ->
          assertThat(indicator).containsKeys("number", "code", "name", "level", "share", "points", "nextLevelGain"));
      assertThat(Sheets.object(json.get("policy")))
          .containsEntry("indicator_weights", "listed").containsEntry("minimum_respondents", "10");
    }

    @Test
    void showsWhatAnEvaluatorWantsToRead() {
      String text = Run.of("grade", DINSOS).out();
      assertThat(text).contains(
          "Dinas Sosial Provinsi Sulawesi Barat, 2025", "A-, Sangat Baik", "66984269/16380000", "15 responden",
          "Inovasi ", "\u2588\u2588", "29.f.B Penciptaan Inovasi Pelayanan Publik: +0.0450 poin IPP untuk level 3");
      assertThat(text.lines().filter(line -> line.startsWith("  - "))).hasSize(3);
      assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void saysWhatIsMissing() {
      Run run = Run.of("grade", file("partial.yaml", Sheets.SMALL), "--lang en");
      assertClean(run);
      assertThat(run.out()).contains(
          "incomplete", "lies between", "28 indicators are not marked: 3.a.T, 4.a.K",
          "F-03 has 1 of at least 10 respondents", "between_bands=printed_only");
      Map<String, Object> json = Run.of("grade", folder.resolve("partial.yaml"), "--format json").json();
      assertThat(json).containsEntry("status", "incomplete").containsEntry("ipp", null).containsEntry("category", null);
      assertThat(Sheets.objects(json.get("problems"))).extracting(problem -> problem.get("code"))
          .contains("indicator-missing", "respondents-few");
    }

    @Test
    void severalFilesMakeAListInJson() {
      Run run = Run.of("grade", DINSOS, RSUD, "--format json");
      assertClean(run);
      assertThat(Sheets.objects(Sheets.json(run.out()))).extracting(json -> json.get("ipp")).containsExactly("4.09", "3.93");
      assertThat(Run.of("grade", RSUD, DINSOS).out()).containsSubsequence("RSUD Provinsi", "Dinas Sosial");
    }

    @Test
    void aDirectoryStandsForAllWorksheetsInIt() {
      file("notes.txt", "no worksheet");
      unit("b");
      unit("a");
      Run run = Run.of("grade", folder, "--format json");
      assertClean(run);
      assertThat(Sheets.objects(Sheets.json(run.out())))
          .extracting(json -> Sheets.object(json.get("unit")).get("id")).containsExactly("a", "b");
    }

    @Test
    void aFaultyFileBesideAGoodOneSpoilsOnlyItself() {
      Run run = Run.of("grade", Sheets.FAULTY, DINSOS);
      assertFaulty(run, "level-out-of-range", "item-unknown");
      assertThat(run.out()).contains("Dinas Sosial Provinsi Sulawesi Barat", "4.09");
      Run json = Run.of("grade", Sheets.FAULTY, DINSOS, "--format json");
      assertThat(json.exit()).isEqualTo(2);
      assertThat(json.json()).containsEntry("ipp", "4.09");
      assertThat(json.jsonProblems()).extracting(problem -> problem.get("file")).containsOnly(Sheets.FAULTY.toString());
    }

    @Test
    void theFaultySampleShowsEveryFaultOnItsLine() {
      List<String> lines = new String(Sheets.bytes(Sheets.FAULTY), StandardCharsets.UTF_8).lines().toList();
      List<String> marked = IntStream.rangeClosed(1, lines.size())
          .filter(line -> lines.get(line - 1).contains("# <-") && !lines.get(line - 1).startsWith("#"))
          .mapToObj(Integer::toString)
          .toList();
      for (String command : List.of("grade", "explain", "recap")) {
        Run text = Run.of(command, Sheets.FAULTY);
        Run json = Run.of(command, Sheets.FAULTY, "--format json");
        assertThat(text.exit()).isEqualTo(2);
        assertThat(json.exit()).isEqualTo(2);
        assertThat(text.out()).isEmpty();
        assertThat(json.out()).isEmpty();
        assertThat(json.jsonProblems().stream().map(problem -> problem.get("line")).distinct()).isEqualTo(marked);
        assertThat(json.jsonProblems()).allSatisfy(problem ->
            assertThat(problem).containsOnlyKeys("code", "severity", "path", "file", "line", "column", "message"));
        for (String line : marked) {
          assertThat(text.err()).contains(Sheets.FAULTY + ":" + line + ":");
        }
      }
    }

    @Test
    void aPolicyOfTheCommandLineReplacesThatOfTheSheet() {
      Path sheet = file("sheet.yaml", Sheets.SMALL);
      Run run = Run.of("grade", sheet, "--format json --policy between_bands=continuous_upper_inclusive --policy rounding=four_decimals");
      assertClean(run);
      assertThat(Sheets.object(run.json().get("policy")))
          .containsEntry("between_bands", "continuous_upper_inclusive").containsEntry("rounding", "four_decimals");
      assertThat(Run.of("grade", DINSOS, "--policy rounding=four_decimals").out()).contains("4.0894", "rounding=four_decimals");
    }

    @Test
    void bothWeightRulesAreOneOptionAway() {
      assertThat(Run.of("grade", DINSOS, "--format json --policy indicator_weights=equal").json().get("ippExact"))
          .isNotEqualTo("66984269/16380000");
      assertThat(Run.of("grade", DINSOS, "--format json --policy indicator_weights=listed").json())
          .containsEntry("ippExact", "66984269/16380000");
    }

    @Test
    void anUnknownPolicyIsAFault() {
      assertFaulty(Run.of("grade", DINSOS, "--policy bands=printed_only"), "policy-key-unknown");
      assertFaulty(Run.of("grade", DINSOS, "--policy between_bands=guess"), "policy-value-unknown");
      assertThat(Run.of("grade", DINSOS, "--policy between_bands=guess").err()).startsWith("--policy.between_bands: ");
    }
  }

  @Nested
  class Categories {

    @ParameterizedTest
    @CsvSource({
      "round_then_printed, A, 4.51",
      "continuous_upper_inclusive, A, 4.51",
      "printed_only, , 4.51",
    })
    void ofAValueBetweenTwoPrintedLimits(String reading, String letter, String ipp) {
      Run run = Run.of("category 4.505 --format json --policy between_bands=" + reading);
      assertClean(run);
      Map<String, Object> unit = Sheets.objects(run.json().get("units")).get(0);
      assertThat(unit).containsEntry("value", "4.505").containsEntry("ipp", ipp).containsEntry("ippExact", "901/200");
      if (letter == null) {
        assertThat(unit).containsEntry("category", null);
      } else {
        assertThat(Sheets.object(unit.get("category"))).containsEntry("letter", letter);
      }
    }

    @Test
    void differAt4504WhereTheReadingsDo() {
      assertThat(letter("4.504 --policy between_bands=round_then_printed")).isEqualTo("A-");
      assertThat(letter("4.504 --policy between_bands=continuous_upper_inclusive")).isEqualTo("A");
      assertThat(Run.of("category 4.504 --policy between_bands=printed_only").out()).contains("tanpa kategori");
    }

    @ParameterizedTest
    @CsvSource({
      "5, A", "4.51, A", "4.50, A-", "4.01, A-", "4, B", "3.51, B", "3.50, B-", "3.01, B-", "3.00, C", "2.51, C",
      "2.50, C-", "2.01, C-", "2.00, D", "1.51, D", "1.50, E", "1.01, E", "1.00, F", "0, F",
    })
    void ofThePrintedLimits(String index, String letter) {
      assertThat(letter(index)).isEqualTo(letter);
      assertThat(letter(index + " --policy between_bands=continuous_upper_inclusive")).isEqualTo(letter);
      assertThat(letter(index + " --policy between_bands=printed_only")).isEqualTo(letter);
    }

    private static Object letter(String arguments) {
      Map<String, Object> json = Run.of("category --format json " + arguments).json();
      return Sheets.object(json.get("category")).get("letter");
    }

    @Test
    void ofSeveralIndicesAndTheirMean() {
      Run run = Run.of("category 4.59 4.66 4.63 --format json");
      assertClean(run);
      assertThat(run.json()).containsEntry("ipp", "4.63").containsEntry("ippExact", "347/75");
      assertThat(Run.of("category 4.59 4.66 4.63").out()).contains("rata-rata instansi  4.63  A, Pelayanan Prima");
      assertThat(Run.of("category 4.59").out()).doesNotContain("rata-rata");
    }

    @Test
    void ofAnIndexThatIsNone() {
      assertFaulty(Run.of("category 5.01"), "index-form");
      assertFaulty(Run.of("category -- -1"), "index-form");
      assertFaulty(Run.of("category empat"), "index-form");
      assertFaulty(Run.of("category 4,13"), "index-form");
      assertFaulty(Run.of("category 1/0"), "index-form");
      Run run = Run.of("category 4.5 6 x --lang en");
      assertFaulty(run, "index-form");
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("INDEX[2]: 6 is no index 0..5").contains("INDEX[3]: x is no index 0..5");
    }

    @Test
    void ofAnEditionThatThereIsNot() {
      assertFaulty(Run.of("category 4.5 --edition pekppp-1999"), "edition-unknown");
    }
  }

  @Nested
  class Recaps {

    @Test
    void theSamplesMakeAFinalIndexOfTheirAgency() {
      Run run = Run.of("recap", Sheets.SULBAR, "--format json");
      assertClean(run);
      assertThat(run.json())
          .containsKeys("ipp", "ippExact", "category", "units")
          .containsEntry("status", "final")
          .containsEntry("ipp", "3.98")
          .containsEntry("ippExact", "39104749/9828000")
          .containsEntry("problems", List.of());
      assertThat(Sheets.object(run.json().get("category"))).containsEntry("letter", "B");
      assertThat(Sheets.objects(run.json().get("units"))).extracting(unit -> unit.get("id"))
          .containsExactly("dinsos", "rsud", "samsat-majene");
      assertThat(Run.of("recap", Sheets.samples().get(0), Sheets.samples().get(1), Sheets.samples().get(2), "--format json"))
          .isEqualTo(run);
    }

    @Test
    void oneUnitIsAnAgencyToo() {
      Run run = Run.of("recap", DINSOS, "--format json");
      assertClean(run);
      assertThat(run.json()).containsEntry("ippExact", "66984269/16380000");
    }

    @Test
    void twoAgenciesAreRefused() {
      Path other = file("other.yaml", Sheets.small("id: dukcapil", "id: other").replace("Kabupaten Contoh", "Kabupaten Lain"));
      Run run = Run.of("recap --lang en", unit("a"), other);
      assertFaulty(run, "agency-differs");
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("other.yaml:1:1: agency: agency Kabupaten Lain is not Kabupaten Contoh");
    }

    @Test
    void twoPeriodsAreRefused() {
      Path other = file("other.yaml", Sheets.small("id: dukcapil", "id: other").replace("period: 2025", "period: 2024"));
      Run run = Run.of("recap", unit("a"), other);
      assertFaulty(run, "period-differs");
      assertThat(run.out()).isEmpty();
    }

    @Test
    void aUnitThatAppearsTwiceIsRefused() {
      Run run = Run.of("recap", unit("a"), unit("b"), folder.resolve("a.yaml"));
      assertFaulty(run, "unit-twice");
      assertThat(run.out()).isEmpty();
    }

    @Test
    void aWeightedMeanWithoutWeightsIsRefused() {
      Path weighty = file("w.yaml", Sheets.small("id: dukcapil", "id: w, weight: 2"));
      assertFaulty(Run.of("recap", unit("a"), weighty, "--policy agency_mean=weighted"), "unit-weight-missing");
    }

    @Test
    void aUnitWithoutAnIndexDoesNotCountLeastOfAllAsZero() {
      Path partial = file("partial.yaml", Sheets.SMALL
          .replace("name: Kabupaten Contoh, kind: regency, region: \"76.04\"",
              "name: Pemerintah Provinsi Sulawesi Barat, kind: province, region: \"76\"")
          .replace("policy: {between_bands: printed_only}\n", ""));
      Run run = Run.of("recap", DINSOS, partial, "--format json");
      assertClean(run);
      assertThat(run.json()).containsEntry("status", "provisional").containsEntry("ippExact", "66984269/16380000");
      assertThat(Sheets.objects(run.json().get("problems"))).extracting(problem -> problem.get("code"))
          .containsExactly("unit-without-index");
      assertThat(Sheets.objects(run.json().get("units"))).extracting(unit -> unit.get("share")).containsExactly("1/1", "0/1");
    }

    @Test
    void aUnitThatWasComputedInAnotherWayIsNamed() {
      String text = new String(Sheets.bytes(RSUD), StandardCharsets.UTF_8) + "\npolicy: {rounding_mode: half_even}\n";
      Run run = Run.of("recap --lang en", DINSOS, file("rsud.yaml", text));
      assertClean(run);
      assertThat(run.out()).contains("rounding_mode=half_even", "[unit-policy-differs]");
    }

    @Test
    void aFaultyFileMakesTheIndexProvisional() {
      Run run = Run.of("recap", DINSOS, Sheets.FAULTY, "--format json");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.json()).containsEntry("status", "provisional").containsEntry("ipp", "4.09");
      assertThat(run.jsonProblems()).isNotEmpty();
      assertThat(Sheets.objects(run.json().get("problems"))).singleElement().satisfies(problem -> assertThat(problem)
          .containsEntry("code", "file-not-counted")
          .containsEntry("message", run.jsonProblems().size() + " kesalahan; tidak ikut dihitung"));
    }
  }

  @Nested
  class Editions {

    @Test
    void areListed() {
      Run run = Run.of("rubric");
      assertClean(run);
      assertThat(run.out()).contains("pekppp-2022-a", "30");
      assertThat(Sheets.objects(Run.of("rubric --format json").json().get("editions")))
          .anySatisfy(edition ->
              assertThat(edition).containsEntry("instrument", "pekppp-2022-a").containsEntry("indicators", "30"))
          .allSatisfy(edition -> assertThat(Run.of("rubric", edition.get("instrument")).exit()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md"})
    void showEveryIndicatorSheet(String format) {
      Run run = Run.of("rubric pekppp-2022-a --format", format);
      assertClean(run);
      Map<String, Object> json = Run.of("rubric pekppp-2022-a --format json").json();
      List<Map<String, Object>> sheets = new ArrayList<>(Sheets.objects(json.get("indicators")));
      sheets.addAll(Sheets.objects(json.get("extras")));
      assertThat(sheets).hasSize(31);
      String words = run.out().replaceAll("[\\\\\\s]+", " ").replace("\\", "");
      assertThat(sheets).allSatisfy(sheet -> {
        assertThat(words).contains(sheet.get("name").toString());
        assertThat(Sheets.objects(sheet.get("levels"))).hasSize(6);
        assertThat(Sheets.objects(sheet.get("facts"))).isNotEmpty();
        assertThat(Sheets.objects(sheet.get("evidence"))).isNotEmpty();
      });
      assertThat(Sheets.objects(json.get("items"))).hasSize(14);
      assertThat(Sheets.objects(json.get("grades"))).hasSize(9);
    }

    @Test
    void thatThereAreNotAreAFault() {
      assertFaulty(Run.of("rubric pekppp-2099"), "edition-unknown");
      assertThat(Run.of("rubric pekppp-2099 --lang en").err()).contains("edition pekppp-2099 is unknown; there are: ").contains("pekppp-2022-a");
    }
  }

  @Nested
  class Explaining {

    @Test
    void givesTheReasonForEveryPoint() {
      Run run = Run.of("explain", RSUD, "--lang en");
      assertClean(run);
      assertThat(run.out()).contains(
          "825247/210000", "level 3: Groups that took part: at least 3 of 5", "mean of 14 answers", "Basis", "PermenPANRB 29/2022",
          "between_bands=round_then_printed: round to two decimals first");
    }

    @Test
    void writesTheTreeAsJson() {
      Run run = Run.of("explain", RSUD, "--format json");
      assertClean(run);
      assertThat(run.json())
          .containsKeys("instrument", "status", "ipp", "ippExact", "category", "explanation", "policy", "problems");
      Map<String, Object> root = Sheets.object(run.json().get("explanation"));
      assertThat(root).containsEntry("kind", "ipp").containsEntry("points", "825247/210000");
      assertThat(Sheets.objects(root.get("children"))).extracting(node -> node.get("kind")).containsExactly("f02", "f03");
    }
  }

  @Nested
  class Mistakes {

    @Test
    void noCommandShowsTheUsage() {
      Run run = Run.of();
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("grade", "explain", "recap", "category", "rubric");
    }

    @ParameterizedTest
    @ValueSource(strings = {
      "nilai", "grade", "explain", "recap", "category", "grade x.yaml --format xml", "grade x.yaml --lang fr",
      "grade x.yaml --policy between_bands", "grade x.yaml --verbose", "rubric a b",
    })
    void aCommandThatIsNotUnderstood(String command) {
      assertFaulty(Run.of(command), "usage");
      assertThat(Run.of(command).out()).isEmpty();
    }

    @Test
    void areWrittenAsJsonWhereJsonWasAskedFor() {
      Run run = Run.of("grade --format json");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.jsonProblems()).extracting(problem -> problem.get("code")).containsExactly("usage");
      assertThat(Run.of("category 9 --format=json").jsonProblems()).extracting(problem -> problem.get("code"))
          .containsExactly("index-form");
      assertThat(Run.of("rubric nope --format json").jsonProblems()).extracting(problem -> problem.get("code"))
          .containsExactly("edition-unknown");
    }

    @Test
    void aFileThatIsNotThere() {
      Path missing = folder.resolve("missing.yaml");
      Run run = Run.of("grade", missing, "--format json");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.jsonProblems()).singleElement().satisfies(problem -> assertThat(problem)
          .containsEntry("code", "file-missing").containsEntry("path", missing.toString()));
      assertFaulty(Run.of("recap", missing), "file-missing");
    }

    @Test
    void helpIsThereForEveryCommand() {
      for (String command : List.of("grade", "explain", "recap", "category", "rubric")) {
        Run help = Run.of(command + " --help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: pekppp " + command, "--format");
      }
      assertThat(Run.of("graed x").err()).contains("did you mean").contains("grade");
    }

    @Test
    void theFormatReadsInAnyCaseAndSaysWhatItExpects() {
      assertThat(Run.of("category 4 --format JSON").out()).startsWith("{");
      assertThat(Run.of("category 9 --format JSON").err()).startsWith("{");
      assertThat(Run.of("category 4 --format xml").err()).contains("expected text, md or json, found xml");
    }

    @Test
    void aDirectoryWithoutWorksheets() {
      file("readme.txt", "nothing here");
      assertFaulty(Run.of("grade", folder), "directory-empty");
      assertFaulty(Run.of("recap", folder), "directory-empty");
    }

    @Test
    void helpAndVersionAreNone() {
      assertThat(Run.of("--help").exit()).isZero();
      assertThat(Run.of("--help").out()).contains("Commands:");
      assertThat(Run.of("--version").exit()).isZero();
      assertThat(Run.of("--version").out()).startsWith("pekppp ");
    }
  }
}
