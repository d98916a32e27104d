package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkmCommandTest {

  private static final String NINE = "requirements,procedure,time,fee,product,competence,behaviour,complaints,facilities";
  private static final Path PUBLISHED = Path.of("src", "test", "resources", "vectors", "published-skm.yaml");

  @TempDir
  private Path folder;

  private Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private Path file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Run json(Object... arguments) {
    return Run.of("skm --format json --lang en", arguments.length == 1 ? arguments[0] : joined(arguments));
  }

  private static Object joined(Object... arguments) {
    return List.of(arguments).stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private static void assertRefused(Run run, String... codes) {
    assertThat(run.exit()).isEqualTo(2);
    for (String code : codes) {
      assertThat(run.err()).contains(code);
    }
    assertThat(run.err()).doesNotContain("Exception", "\tat ", "fault of the program");
  }

  // ---- the index

  @Test
  void nineBestAnswersGiveAHundred() {
    Run run = json(file("best.csv", NINE + "\n4,4,4,4,4,4,4,4,4\n"));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.json()).containsEntry("ikm", "100.00").containsEntry("ikmExact", "100/1").containsEntry("respondents", "1");
    assertThat(Sheets.object(run.json().get("category"))).containsEntry("letter", "A");
  }

  @Test
  void anExactSixtyFiveIsC() {
    String rows = ("3,3,3,3,3,3,3,3,3\n").repeat(6) + ("2,2,2,2,2,2,2,2,2\n").repeat(4);
    Run run = json(file("c.csv", NINE + "\n" + rows));
    assertThat(run.json()).containsEntry("ikm", "65.00");
    assertThat(Sheets.object(run.json().get("category"))).containsEntry("letter", "C");
  }

  @Test
  void theElementsAddUpToTheIndexAndAreRanked() {
    Run run = Run.of("skm samples/skm-2025.csv --format json");
    List<Map<String, Object>> elements = Sheets.objects(run.json().get("elements"));
    assertThat(elements).hasSize(9);
    assertThat(elements).extracting(element -> element.get("rank")).doesNotHaveDuplicates();
    String weakest = elements.stream().filter(element -> element.get("rank").equals("1")).findFirst().orElseThrow().get("id").toString();
    assertThat(((List<?>) run.json().get("followUpOrder")).get(0)).isEqualTo(weakest);
  }

  @Test
  void theOrderOfColumnsAndRowsChangesNothing() {
    Map<String, Object> one = json(file("one.csv", "time,fee,gender\n1,4,L\n3,2,P\n4,4,L\n")).json();
    Map<String, Object> other = json(file("other.csv", "gender;fee;time\nL;4;4\nP;2;3\nL;4;1\n")).json();
    assertThat(other).containsEntry("ikmExact", one.get("ikmExact")).containsEntry("groups", one.get("groups"))
        .containsEntry("elements", one.get("elements"));
  }

  @Test
  void withoutAnswersThereIsNoIndex() {
    Run run = json(file("none.csv", NINE + "\n,,,,,,,,\n-,-,-,-,-,-,-,-,NA\n"));
    assertRefused(run, "no-index");
    assertThat(run.json()).containsEntry("ikm", null).containsEntry("ikmExact", null).containsEntry("category", null)
        .containsEntry("respondents", "0").containsEntry("withoutAnswers", "2");
    Run one = Run.of("skm", file("one.csv", "time,fee\n4,\n3,\n"));
    assertRefused(one, "no-index");
    assertThat(one.out()).contains("element-without-answers", "3.500").doesNotContain("IKM        0");
  }

  @Test
  void faultyRowsDoNotKeepTheGoodOnesFromCounting() {
    Run run = json(Path.of("src/test/resources/survey/faulty.csv"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.json()).containsEntry("respondents", "2").containsEntry("rows", "7").containsEntry("faultyRows", "4");
    assertThat(run.jsonProblems()).extracting(problem -> problem.get("line") + " " + problem.get("code"))
        .containsExactly("3 row-cells", "4 answer-unreadable", "4 answer-unreadable", "6 row-quotes", "8 row-quotes");
  }

  // ---- options

  @Test
  void theRegimeAndTheWeightsAreOptions() {
    Path answers = file("a.csv", NINE + "\n" + "3,3,3,3,3,3,3,3,4\n");
    assertThat(json(answers, "--weights 0.11").json()).containsEntry("ikm", "77.00").containsEntry("weights", "0.11");
    assertThat(json(answers, "--weights 0.111").json()).containsEntry("ikm", "77.70");
    assertThat(json(answers, "--weights exact").json()).containsEntry("ikm", "77.78").containsEntry("regime", "2017");
    Path low = file("low.csv", NINE + "\n" + "2,2,2,2,2,2,2,2,2\n");
    assertThat(Sheets.object(json(low).json().get("category"))).containsEntry("letter", "D");
    Path old = file("old.csv", "procedure,requirements,safety\n2,2,2\n");
    Run graded = json(old, "--regime 2004");
    assertThat(Sheets.object(graded.json().get("category"))).containsEntry("letter", "C");
    assertThat(graded.json()).containsEntry("form", "ikm-2004");
    assertThat(json(answers, "--regime 2004").json()).as("the regime grades, the header tells the form")
        .containsEntry("form", "skm-2017").containsEntry("regime", "2004").containsEntry("ikm", "77.78");
    assertRefused(json(answers, "--weights 0.071"), "weight-not-fitting");
    assertRefused(json(answers, "--weights one"), "weight-unreadable");
    assertRefused(json(answers, "--regime 1999"), "regime-unknown");
    assertRefused(json(answers, "--population 0"), "option-range");
  }

  @Test
  void aFormOfOnesOwnIsReadFromAFile() {
    Path form = file("form.yaml", """
        id: spak
        title: Survei Persepsi Antikorupsi
        elements:
          - {id: bribes, label: {id: Tidak ada suap, en: No bribes}}
          - id: brokers
            label: Calo
            questions: [{id: q2, label: Ada calo?}, {id: q3, label: Ditawari calo?}]
        """);
    Path answers = file("spak.csv", "Tidak ada suap;q2;q3\n4;3;4\n");
    Run run = json("--form", form, answers);
    assertThat(run.json()).containsEntry("ikm", "93.75").containsEntry("form", "spak");
    assertRefused(json("--form", file("bad.yaml", "id: x\ntitle: y\nelements: []\n"), answers), "form-empty");
  }

  @Test
  void theIndexIsBrokenDownByColumns() {
    Path answers = file("a.csv", "loket,gender,time\n1,L,4\n2,P,3\n2,,3\n");
    Run all = json(answers);
    assertThat(Sheets.object(all.json().get("groups"))).containsOnlyKeys("gender");
    assertThat(Sheets.object(all.json().get("notStated"))).containsEntry("gender", "1");
    List<Map<String, Object>> counters = Sheets.objects(Sheets.object(json("--by loket", answers).json().get("groups")).get("loket"));
    assertThat(counters).extracting(group -> group.get("value") + " " + group.get("respondents") + " " + group.get("ikm"))
        .containsExactly("1 1 100.00", "2 2 75.00");
    Run gender = Run.of("skm --by gender", answers);
    assertThat(gender.out()).contains("jenis kelamin").doesNotContain("loket");
    assertRefused(json("--by none", answers), "column-by-unknown");
    assertRefused(Run.of("skm --by gender samples/skm-published.yaml"), "by-without-rows");
  }

  @Test
  void theSampleIsHeldAgainstThePopulation() {
    Path answers = file("a.csv", "time\n" + "3\n".repeat(58));
    assertThat(json("--population 67", answers).json().get("sample"))
        .isEqualTo(Map.of("population", "67", "required", "58", "enough", "true"));
    assertThat(Sheets.object(json("--population 1000000", answers).json().get("sample"))).containsEntry("required", "384");
    assertRefused(json("--population 57", answers), "population-range");
  }

  @Test
  void aSampleWithoutRespondentsCannotBeChecked() {
    Run run = json("--population 900", file("means.yaml", "{id: a, nrr: [3, 4]}\n"));
    assertThat(run.exit()).isZero();
    assertThat(run.json()).containsEntry("sample", null);
    assertThat(Sheets.objects(run.json().get("problems"))).extracting(problem -> problem.get("code"))
        .containsExactly("sample-unknown");
    Run counted = json("--population 900", file("counts.yaml", "{id: a, counts: [[0, 0, 1, 1]]}\n"));
    assertThat(Sheets.objects(counted.json().get("problems"))).isEmpty();
  }

  @Test
  void recomputingRefusesWhatHasNoMeaningThere() {
    Run run = json("--recompute --weights 0.11 --by gender --population 9 --progress samples/skm-published.yaml");
    assertRefused(run, "recompute-option");
    assertThat(run.out()).isEmpty();
    assertThat(run.jsonProblems()).extracting(problem -> problem.get("path"))
        .containsExactly("--weights", "--by", "--population", "--progress");
  }

  @Test
  void severalFilesMakeAListThatEndsWithTheirAgency() {
    Path answers = file("a.csv", "time\n3\n");
    Run run = Run.of("skm --format json", answers, "samples/skm-published.yaml");
    assertThat(Sheets.objects(Sheets.json(run.out()))).hasSize(5);
    assertThat(run.exit()).isZero();
  }

  // ---- published surveys

  @Test
  void everyPublishedSurveyComesOutAsItsTableSays() {
    Run run = Run.of("skm --recompute --format json --lang en", PUBLISHED);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    List<Map<String, Object>> surveys = Sheets.objects(run.json().get("surveys"));
    assertThat(surveys).extracting(survey -> survey.get("id") + " " + survey.get("verdict") + " " + survey.get("claim"))
        .containsExactly(
            "E01 reproduced exact", "E05 not_reproduced none", "E06 reproduced exact", "E07 reproduced 0.071",
            "E08 reproduced 0.071", "E11 not_reproduced none", "E12 not_reproduced none");
    assertThat(surveys).allSatisfy(survey -> assertThat(survey)
        .containsEntry("claimHolds", "true").containsEntry("categoryFitsPublished", "true")
        .containsEntry("categoryFitsExact", "true").containsEntry("differingMeans", List.of()));
    assertThat(trials(surveys.get(0))).contains("exact 87.641 0.000", "0.11 86.765 0.876", "0.111 87.553 0.088");
    assertThat(trials(surveys.get(1))).contains("exact 82.70 -0.99", "0.111 82.62 -0.91", "0.11 81.88 -0.17");
    assertThat(trials(surveys.get(3))).contains("exact 75.12 -0.45", "0.071 74.67 0.00");
    assertThat(trials(surveys.get(5))).contains("exact 78.61 -2.63");
    assertThat(trials(surveys.get(6))).contains("exact 76.35 -0.31");
  }

  private static List<String> trials(Map<String, Object> survey) {
    return Sheets.objects(survey.get("trials")).stream()
        .map(trial -> trial.get("weights") + " " + trial.get("ikm") + " " + trial.get("difference"))
        .toList();
  }

  @Test
  void aWrongClaimIsToldWithItsLine() throws IOException {
    String table = Files.readString(PUBLISHED);
    Path wrong = file("wrong.yaml", table.replace("reproduced_by: \"0.071\"", "reproduced_by: exact").replace("complaints: 3.781", "complaints: 3.871"));
    Run run = Run.of("skm --recompute --format json --lang en", wrong);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.jsonProblems()).extracting(problem -> problem.get("code"))
        .containsExactly("published-means-differ", "reproduced-by-differs", "reproduced-by-differs");
    assertThat(Sheets.objects(run.json().get("surveys")).get(0)).containsEntry("differingMeans", List.of("complaints"));
  }

  @Test
  void elementsThatATableLeavesOutAreNamed() {
    Path few = file("few.yaml", "{id: a, nrr: {time: 3.8, fee: 3.8}, published: {ikm: 95.00}}\n");
    Path counted = file("counted.yaml", "{id: a, counts: {time: [0, 0, 1, 4]}, published: {ikm: 95.00}}\n");
    for (Path table : List.of(few, counted)) {
      for (String command : List.of("skm --lang en", "skm --recompute --lang en")) {
        assertThat(Run.of(command, table).out()).contains("[elements-not-asked]", "Requirements; ", "; Facilities")
            .doesNotContain("Time to completion;");
      }
    }
    Run run = json("--recompute", few);
    assertThat(run.exit()).isZero();
    assertThat(Sheets.objects(Sheets.objects(run.json().get("surveys")).get(0).get("problems")))
        .extracting(problem -> problem.get("code")).containsExactly("elements-not-asked");
  }

  @Test
  void aPublishedTableHasAnIndexToo() {
    Run run = Run.of("skm --format json", PUBLISHED);
    assertThat(run.exit()).isZero();
    assertThat(Sheets.objects(Sheets.json(run.out()))).extracting(survey -> survey.get("ikm"))
        .containsExactly("87.64", "82.70", "100.00", "75.12", "74.96", "78.61", "76.35");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{id: a, nrr: [3, 5]} | mean-range",
    "{id: a, nrr: [3, x]} | value-type",
    "{id: a, nrr: [3], counts: [[1, 1, 1, 1]]} | figures-twice",
    "{id: a} | figures-missing",
    "{id: a, nrr: [3], printed_nrr: [3]} | printed-without-counts",
    "[] | surveys-none",
    "{nrr: [3]} | key-missing",
    "{id: a, nrr: []} | elements-number",
    "{id: a, nrr: {}} | elements-unknown",
    "{id: a, nrr: {speed: 3, time: 3}} | elements-unknown",
    "{id: a, nrr: 3} | value-type",
    "{id: a, counts: [[1, 2, 3]]} | counts-not-four",
    "{id: a, counts: [[1, 2, 3, -4]]} | value-type",
    "{id: a, counts: [[1, 2, 3, 99999999999999999999]]} | count-range",
    "{id: a, counts: [[1, 2, 3, 576460752303423488]]} | count-range",
    "{id: a, counts: [[1, 2, 3, 4.5]]} | value-type",
    "{id: a, counts: [[1, 2, 3, 4]], printed_nrr: [3, 3]} | means-number",
    "{id: a, regime: 2020, nrr: [3]} | regime-unknown",
    "{id: a, nrr: [3], reproduced_by: half} | weight-unreadable",
    "{id: a, nrr: [3]} | published-missing",
    "{id: a, nrr: [3], published: {ikm: 75, category: E}} | published-grade-unknown",
    "{id: a, nrr: [3], published: {ikm: high}} | value-type",
    "{id: a, nrr: {time: 3, fee: 3}, published: {ikm: 101}} | published-range",
    "{id: a, nrr: [3], publised: {ikm: 75}} | key-misspelt",
    "[{id: a, nrr: [3], published: {ikm: 75}}, 7] | value-type",
  })
  void faultsOfPublishedTablesAreToldWithTheirPlace(String text) {
    String[] parts = text.split(" \\| ");
    Run run = Run.of("skm --recompute", file("faulty.yaml", parts[0] + "\n"));
    assertRefused(run, "[" + parts[1] + "]", "faulty.yaml:1:");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void countsOfManyDigitsAreCounts() {
    assertThat(json(file("many.yaml", "{id: a, counts: [[0, 0, 10000000000, 0]]}\n")).json())
        .containsEntry("respondents", "10000000000").containsEntry("ikm", "75.00");
  }

  // ---- hostile input

  @Test
  void whatIsNoTableIsRefusedWithoutAStackTrace() {
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    assertRefused(Run.of("skm", file("noise.csv", noise)), "table-not-text");
    assertRefused(Run.of("skm", file("empty.csv", "")), "table-empty");
    assertRefused(Run.of("skm", file("zeros.csv", new byte[500_000])), "table-not-text");
    assertRefused(Run.of("skm", file("noise.yaml", noise)), "document-not-text");
    assertRefused(Run.of("skm", file("utf16.csv", "time\n3\n".getBytes(StandardCharsets.UTF_16LE))), "table-not-text");
    assertRefused(Run.of("skm", folder), "file-is-directory");
    assertRefused(Run.of("skm", folder.resolve("none.csv")), "file-missing");
    assertRefused(Run.of("skm --recompute", file("a.csv", "time\n3\n")), "value-type");
    assertRefused(Run.of("skm"), "usage");
  }

  @Test
  void namesThatWouldSteerATerminalAreNotEchoed() {
    Run run = Run.of("skm --by x", file("steer.csv", "x,time\n\u001B[31mred\u202E,3\nb,\u001B[2J\n"));
    assertThat((run.out() + run.err()).codePoints().filter(point -> point != '\n'
        && (Character.getType(point) == Character.CONTROL || Character.getType(point) == Character.FORMAT))).isEmpty();
    assertThat(run.out()).contains("\uFFFD[31mred");
  }

  // ---- progress

  @Test
  void progressIsToldOnStandardErrorAlone() {
    Path answers = file("a.csv", "time\n" + "3\n".repeat(20_000));
    Run told = Run.of("skm --format json --progress", answers);
    Run silent = Run.of("skm --format json", answers);
    assertThat(told.out()).isEqualTo(silent.out());
    assertThat(silent.err()).isEmpty();
  }

  @Test
  void progressIsALineASecond() {
    AtomicLong nanos = new AtomicLong(5);
    StringWriter out = new StringWriter();
    RowNews news = new RowNews("a.csv", new PrintWriter(out), nanos::get, Language.EN);
    news.accept(4096);
    nanos.addAndGet(1_000_000_000L);
    news.accept(8192);
    nanos.addAndGet(999_999_999L);
    news.accept(12_288);
    nanos.addAndGet(1);
    news.accept(16_384);
    assertThat(out.toString().lines()).containsExactly("a.csv: 8192 rows read", "a.csv: 16384 rows read");
    new RowNews("a.csv", null, () -> nanos.addAndGet(2_000_000_000L), Language.EN).accept(1);
  }

  // ---- what contradicts itself

  private Run recomputed(String survey) {
    return Run.of("skm --recompute --lang en", file("one.yaml", survey));
  }

  @Test
  void aCategoryThatIsNotThatOfTheFigureIsToldWithTheRightOne() {
    String counts = "counts: {time: [0, 0, 1, 1], fee: [0, 0, 1, 1]}";
    Run wrong = recomputed("- {id: a, title: T, " + counts + ", published: {ikm: 87.5, category: A}}\n");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.out().lines().filter(line -> line.contains("87.5") && line.contains("  a"))).singleElement().asString()
        .contains("Reproduced; category should be B");
    assertThat(wrong.err()).contains("one.yaml:1:", "[1].published.category: 87.5 is B, not A [published-category-differs]");
    assertThat(recomputed("- {id: a, " + counts + ", published: {ikm: 87.5, category: B}}\n").exit()).isZero();
    assertThat(recomputed("- {id: a, " + counts + ", published: {ikm: 87.5}}\n").exit()).isZero();
    Run low = recomputed("- {id: a, nrr: {time: 3, fee: 3}, published: {ikm: 75.0, category: B}}\n");
    assertThat(low.exit()).isEqualTo(2);
    assertThat(low.err()).contains("75.0 is C, not B");
    assertThat(recomputed("- {id: a, regime: 2004, nrr: [3" + ", 3".repeat(13) + "], published: {ikm: 75.0, category: B}}\n").err())
        .doesNotContain("published-category-differs");
  }

  @Test
  void aCategoryByTheExactIndexIsRightAlthoughTheRoundedOneHasAnother() {
    for (String category : List.of("B", "C")) {
      Run run = recomputed("- {id: a, counts: {time: [0, 0, 187, 13]}, published: {ikm: 76.6, category: " + category + "}}\n");
      assertThat(run.exit()).as(run.err()).isZero();
    }
  }

  @Test
  void printedMeansThatAreNotThoseOfTheAnswersAreAProblem() {
    Run run = recomputed("- {id: a, counts: {time: [0, 0, 1, 1]}, printed_nrr: {time: 3.9}, published: {ikm: 87.5, category: B}}\n");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out().lines().filter(line -> line.contains("87.5") && line.contains("  a"))).singleElement().asString()
        .contains("Reproduced; printed means differ from the answers");
    assertThat(run.err()).contains("[1].printed_nrr: printed means differ from the answers: Time to completion: 3.9, not 3.5 [published-means-differ]");
    assertThat(recomputed("- {id: a, counts: {time: [0, 0, 1, 1]}, printed_nrr: {time: 3.5}, published: {ikm: 87.5}}\n").exit()).isZero();
  }

  // ---- surveys as units keep them, and their agency

  @Test
  void aSurveyAsAUnitKeepsItIsRead() {
    Run run = json(Path.of("samples/skm-rsud-2025.yaml"));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.json()).containsEntry("respondents", "120").containsEntry("regime", "2017").containsEntry("ikm", "83.10");
    assertThat(Sheets.object(run.json().get("sample"))).containsEntry("population", "170");
    assertThat(json("samples/skm-rsud-2025.yaml --population 9000").json().get("sample").toString()).contains("9000");
    Run rounded = json("samples/skm-rsud-2025.yaml --weights 0.11 --regime 2004");
    assertThat(rounded.json()).containsEntry("ikm", "82.27").containsEntry("regime", "2004");
    assertRefused(Run.of("skm --recompute samples/skm-rsud-2025.yaml"), "published-missing");
    assertRefused(Run.of("skm --by layanan samples/skm-rsud-2025.yaml"), "by-without-rows");
  }

  @Test
  void severalFilesGiveTheIndexOfTheirAgency() {
    Path one = file("one.csv", NINE + "\n4,4,4,4,4,4,4,4,4\n");
    Path two = file("two.csv", NINE + "\n" + "3,3,3,3,3,3,3,3,3\n".repeat(3));
    Path none = file("none.csv", NINE + "\n,,,,,,,,\n");
    Run run = Run.of("skm --lang en", one, two, none);
    assertRefused(run, "no-index");
    assertThat(run.out()).contains("IKM of the agency", "87.50", "B, ", "Plain mean of the units", "[survey-unit-left-out]", "none.csv");
    List<Map<String, Object>> all = Sheets.objects(Sheets.json(Run.of("skm --format json", one, two, none).out()));
    assertThat(all).hasSize(4);
    assertThat(all.get(3)).containsEntry("ikm", "87.50").containsEntry("ikmExact", "175/2").containsEntry("mean", "plain");
    assertThat(Sheets.objects(all.get(3).get("units"))).extracting(unit -> unit.get("ikm")).containsExactly("100.00", "75.00", null);
    assertThat(Run.of("skm --lang en", one).out()).doesNotContain("IKM of the agency");
    Run twice = Run.of("skm --lang en", one, one);
    assertThat(twice.exit()).as(twice.err()).isZero();
    assertThat(twice.out()).contains("IKM of the agency", "100.00");
  }
}
