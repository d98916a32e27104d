package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.bridge.RecordFacts;
import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pekppp facts}, and records beside worksheets. */
class FactsCommandTest {

  private static final Path RECORDS = Path.of("samples/records/rsud-2025.yaml");
  private static final Path REST = Path.of("samples/records/rsud-2025-f01.yaml");
  private static final Path SHEET = Path.of("samples/sulbar-2025/rsud.yaml");
  private static final String DAY = "--as-of 2025-06-30";
  private static final String UNIT = "unit: {agency: Pemerintah Provinsi Sulawesi Barat, unit: rsud}\n";

  @TempDir
  private Path folder = Path.of("");

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private static String text(Path file) {
    return new String(Sheets.bytes(file), StandardCharsets.UTF_8);
  }

  private static Map<String, Object> f01(Run run) {
    assertThat(run.exit()).as(run.err()).isZero();
    return Sheets.object(run.json().get("f01"));
  }

  private static Map<String, Object> indicator(Run run, int number) {
    return Sheets.objects(run.json().get("indicators")).stream()
        .filter(found -> Integer.toString(number).equals(found.get("number")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theRecordsTellWhatTheUnitTypedIntoItsWorksheet() {
    Worksheet sheet = WorksheetReader.standard().readOrThrow("rsud", Sheets.bytes(SHEET));
    RecordFacts facts = RecordFacts.of(
        Editions.recordBridge("pekppp-2022-a").orElseThrow(),
        Shapes.UNIT_RECORDS.readOrThrow("records", Sheets.bytes(RECORDS)),
        LocalDate.of(2025, 6, 30),
        WorkingCalendar.of(List.of()));
    Set<String> differing = new TreeSet<>();
    sheet.assessment().facts().forEach((number, typed) -> typed.values().forEach((id, value) ->
        facts.find(number, id).filter(found -> !found.value().equals(value)).ifPresent(found -> differing.add(number + " " + id))));
    assertThat(differing).containsExactly("28 other_done_percent");
    assertThat(facts.open()).isEmpty();
  }

  @Test
  void theFactsCanBePutIntoAWorksheetAsTheyAre() throws IOException {
    Run facts = Run.of("facts", RECORDS, DAY, "--format json --lang en");
    String json = facts.out();
    String f01 = json.substring(json.indexOf("\"f01\" : ") + 8, json.indexOf("\"indicators\"")).strip();
    String typed = text(SHEET);
    Path sheet = file("sheet.yaml", typed.substring(0, typed.indexOf("f01:"))
        + "f01:\n" + f01.substring(0, f01.length() - 1).lines().map(line -> "  " + line).collect(Collectors.joining("\n")) + "\n");
    Run graded = Run.of("explain", sheet, "--format json --lang en");
    assertThat(graded.exit()).as(graded.err()).isZero();
    List<Map<String, Object>> rated = Sheets.objects(graded.json().get("facts"));
    assertThat(rated).hasSize(19).allSatisfy(found -> {
      Map<String, Object> told = indicator(facts, Integer.parseInt(found.get("number").toString()));
      assertThat(found.get("certain")).isEqualTo(told.get("certain"));
      assertThat(found.get("possible")).isEqualTo(told.get("possible"));
    });
  }

  @Test
  void aFractionStaysExact() {
    assertThat(Sheets.object(f01(Run.of("facts", RECORDS, DAY, "--format json")).get("28")))
        .containsEntry("other_done_percent", "400/7")
        .containsEntry("sp4n_done_percent", "50");
  }

  @Test
  void whatIsNotKeptIsUnknownAndWhatIsKeptWithoutRecordIsNo() throws IOException {
    Run absent = Run.of("facts", file("absent.yaml", UNIT + "services: []\n"), DAY, "--format json --lang en");
    assertThat(f01(absent)).isEmpty();
    assertThat(indicator(absent, 5)).containsEntry("certain", "0").containsEntry("possible", "5");
    Run none = Run.of("facts", file("none.yaml", UNIT + "pledges: []\n"), DAY, "--format json --lang en");
    assertThat(f01(none)).containsOnlyKeys("5");
    assertThat(Sheets.object(f01(none).get("5"))).containsEntry("pledge_exists", "false");
    assertThat(indicator(none, 5)).containsEntry("possible", "0");
  }

  @Test
  void aKindWithoutAnEarlyRecordIsKnownToHaveNoneOnlyWhereItIsNamed() throws IOException {
    String pledge = "pledges: [{id: m, title: Maklumat, parts: [], written: 2026-01-02, publications: []}]\n";
    assertThat(f01(Run.of("facts", file("late.yaml", UNIT + pledge), DAY, "--format json"))).isEmpty();
    assertThat(f01(Run.of("facts", file("kept.yaml", UNIT + pledge + "kept: [pledge]\n"), DAY, "--format json")))
        .containsOnlyKeys("5");
  }

  @Test
  void openFactsSayWhyAndWhichStillDecide() throws IOException {
    Run run = Run.of("facts", file("none.yaml", UNIT + "pledges: []\n"), DAY, "--lang en");
    assertThat(run.out()).contains("unknown, but deciding; Not kept: no records are kept: Satisfaction survey", "A service pledge exists: no");
  }

  @Test
  void theLaterDayKnowsMore() {
    Map<String, Object> early = f01(Run.of("facts", RECORDS, "--as-of 2020-06-30 --format json"));
    Map<String, Object> late = f01(Run.of("facts", RECORDS, DAY, "--format json"));
    assertThat(late.keySet()).containsAll(early.keySet()).hasSizeGreaterThan(early.size());
  }

  @Test
  void everyEditionOfTheLibraryHasFacts() {
    for (String edition : Editions.ids()) {
      Run run = Run.of("facts", RECORDS, DAY, "--edition", edition, "--format json");
      assertThat(f01(run)).as(edition).isNotEmpty();
      assertThat(run.json()).containsEntry("instrument", edition);
    }
  }

  @Test
  void holidaysDecideWhetherASiteIsUpdatedDaily() throws IOException {
    String site = UNIT + """
        information_systems:
          - {id: s, title: Situs, reach: online, since: 2025-01-01, elements: {}, content: [],
             updates: [2025-06-23, 2025-06-24, 2025-06-25, 2025-06-26, 2025-06-30]}
        """;
    Path records = file("site.yaml", site);
    Path holidays = file("libur.yaml", "[2025-06-27]\n");
    assertThat(Run.of("facts", records, DAY, "--lang en").out()).contains("Update frequency: Weekly");
    assertThat(Run.of("facts", records, DAY, "--lang en --holidays", holidays).out()).contains("Update frequency: Daily");
  }

  @Test
  void theExplanationNamesTheRecords() {
    Run run = Run.of("explain", REST, "--records", RECORDS, DAY, "--lang en");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains(
        "IPP 4.01", "SK Direktur 445/012/RSUD/2023", "Survei Kepuasan Masyarakat 2024", "Toilet lantai 2", "Antre dari Rumah");
  }

  @Test
  void recordsJoinWhatGradeReads() {
    Run alone = Run.of("grade", REST, "--format json");
    Run joined = Run.of("grade", REST, "--records", RECORDS, DAY, "--format json");
    assertThat(alone.json()).containsEntry("ipp", null);
    assertThat(joined.json()).containsEntry("ipp", "4.01");
  }

  @Test
  void aTypedFactThatRecordsContradictIsToldByLine() {
    Run run = Run.of("explain", SHEET, "--records", RECORDS, DAY, "--lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    int line = text(SHEET).substring(0, text(SHEET).indexOf("other_done_percent")).split("\n").length;
    assertThat(run.err()).contains("rsud.yaml:" + line, "f01[28].other_done_percent", "51", "57.14");
  }

  @Test
  void recordsOfAnotherUnitAreAFault() {
    Run run = Run.of("grade", "samples/sulbar-2025/dinas-sosial.yaml --lang en --records", RECORDS, DAY);
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    assertThat(run.err()).contains("rsud-2025.yaml", "Pemerintah Provinsi Sulawesi Barat/rsud", "[records-other]");
  }

  @Test
  void recordsOfAUnitAreGivenOnce() {
    Run run = Run.of("grade", REST, "--records", RECORDS, "--records", RECORDS, DAY, "--lang en");
    assertThat(run.exit()).isEqualTo(Main.FAULTY);
    assertThat(run.err()).contains("[unit-twice]");
  }

  @Test
  void theDayMustBeGiven() {
    assertThat(Run.of("facts", RECORDS).exit()).isEqualTo(Main.FAULTY);
    Run wrong = Run.of("facts", RECORDS, "--as-of 2025-02-30 --lang en");
    assertThat(wrong.exit()).isEqualTo(Main.FAULTY);
    assertThat(wrong.err()).contains("2025-02-30").doesNotContain("Exception in");
    for (String day : List.of("-999999999-01-01", "+999999999-12-31", "-0001-01-01", "2025-2-1")) {
      Run far = Run.of("facts", RECORDS, "--lang en --as-of=" + day);
      assertThat(far.exit()).isEqualTo(Main.FAULTY);
      assertThat(far.err()).contains("--as-of", "expected a date YYYY-MM-DD, found " + day).doesNotContain("fault of the program");
    }
    Run beside = Run.of("explain", REST, "--records", RECORDS, "--lang en");
    assertThat(beside.exit()).isEqualTo(Main.FAULTY);
    assertThat(beside.err()).contains("[records-without-date]");
  }

  @Test
  void anEditionWithoutABridgeIsAFault() {
    Run own = Run.of("facts", RECORDS, DAY, "--edition samples/own-edition/desa-2026.yaml --lang en");
    assertThat(own.exit()).isEqualTo(Main.FAULTY);
    assertThat(own.err()).contains("[records-none]");
    Run unknown = Run.of("facts", RECORDS, DAY, "--edition pekppp-1999 --lang en");
    assertThat(unknown.exit()).isEqualTo(Main.FAULTY);
    assertThat(unknown.err()).contains("[edition-unknown]");
  }

  @Test
  void aPolicyChoiceCountsInTheLevels() {
    Run listed = Run.of("facts", RECORDS, DAY, "--format json");
    Run included = Run.of("facts", RECORDS, DAY, "--policy sippn_counted=included --format json");
    assertThat(indicator(listed, 3)).containsEntry("certain", "4");
    assertThat(indicator(included, 3)).containsEntry("certain", "5");
    assertThat(Run.of("facts", RECORDS, DAY, "--policy sippn_counted=perhaps").exit()).isEqualTo(Main.FAULTY);
  }

  @Test
  void theRegisterOfALargeHospitalIsReadAndNamedInShort() throws IOException {
    StringBuilder records = new StringBuilder(UNIT).append("complaint_cases:\n");
    for (int i = 1; i <= 10_000; i++) {
      records.append("  - {id: C-").append(i).append(", kind: complaint, channel: email, received: 2024-03-01, closed: 2024-03-04}\n");
    }
    Run run = Run.of("facts", file("many.yaml", records.toString()), DAY, "--lang en");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("10000 of 10000 cases of 2024 are completed", "and 9997 more").hasSizeLessThan(50_000);
  }

  @Test
  void everyCommandThatLooksAtFactsTakesRecords() throws IOException {
    String records = "--records " + RECORDS + " " + DAY + " --format json";
    Map<String, Object> graded = Run.of("grade", REST, records).json();
    Run compared = Run.of("compare", REST, "--to-policy sippn_counted=included", records);
    assertThat(compared.exit()).as(compared.err()).isZero();
    assertThat(compared.out()).contains(graded.get("ippExact").toString());
    Run evidence = Run.of("evidence", REST, "samples/follow-up/rsud-2025-evidence.yaml", records);
    assertThat(evidence.exit()).as(evidence.err()).isZero();
    assertThat(evidence.json()).containsEntry("ipp", graded.get("ipp"));
    String levels = IntStream.rangeClosed(1, 30).mapToObj(number -> number + ": 3").collect(Collectors.joining(", "));
    Path marked = file("marked.yaml", text(REST) + "f02: {" + levels + "}\n");
    Run planned = Run.of("plan", marked, records);
    assertThat(planned.exit()).as(planned.err()).isZero();
    assertThat(planned.out()).isNotEqualTo(Run.of("plan", marked, "--format json").out());
  }

  @Test
  void recordsAreThoseOfTheFirstSideOfAComparison() throws IOException {
    Path before = file("2024.yaml", text(REST).replace("period: 2025", "period: 2024"));
    Run run = Run.of("compare", REST, "--with", before, "--records", RECORDS, DAY, "--format json");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("20051/5000").contains("\"incomplete\"");
  }

  @Test
  void evidenceOfALaterDayRestsOnRecordsOfTheirOwnDay() {
    String evidence = "samples/follow-up/rsud-2025-evidence.yaml";
    String records = "--as-of 2025-12-31 --format json --records " + RECORDS;
    assertThat(Run.of("evidence", REST, evidence, records, "--records-as-of 2025-06-30").json()).containsEntry("ipp", "4.01");
    assertThat(Run.of("evidence", REST, evidence, records, "--records-as-of 2020-06-30").json().get("ipp")).isNotEqualTo("4.01");
  }

  @Test
  void recordsOfAnotherUnitAreAFaultWhereverTheyJoin() {
    String records = "--records " + RECORDS + " " + DAY;
    Path other = Path.of("samples/sulbar-2025/dinas-sosial.yaml");
    for (Object[] command : List.of(
        new Object[] {"plan", other, records}, new Object[] {"compare", other, records},
        new Object[] {"verify", other, other, records},
        new Object[] {"evidence", other, "samples/follow-up/rsud-2025-evidence.yaml", records})) {
      Run run = Run.of(command);
      assertThat(run.exit()).isEqualTo(Main.FAULTY);
      assertThat(run.err()).as(command[0].toString()).contains("[records-other]");
    }
  }

  @Test
  void gradeAndExplainNameTheDayOfTheRecordsAndTheBridge() {
    String sha256 = Editions.recordBridge("pekppp-2022-a").orElseThrow().sha256();
    for (String command : List.of("grade", "explain")) {
      Run run = Run.of(command, REST, "--records", RECORDS, DAY, "--lang en");
      assertThat(run.out()).as(command)
          .contains("Facts from the records of the unit as of 2025-06-30, by pekppp-2022-a-records (SHA-256", sha256 + ").");
    }
    for (String command : List.of("grade", "explain")) {
      assertThat(Sheets.objects(Run.of(command, REST, "--records", RECORDS, DAY, "--format json").json().get("records")))
          .containsExactly(Map.of("asOf", "2025-06-30", "bridge", "pekppp-2022-a-records", "bridgeSha256", sha256));
      assertThat(Run.of(command, REST, "--format json").json()).containsEntry("records", List.of());
    }
  }

  @Test
  void recordsOfADayOutsideTheEvaluationAreAWarning() throws IOException {
    Path old = file("old.yaml", text(REST).replace("period: 2025", "period: 2023"));
    for (String command : List.of("grade", "explain")) {
      Run run = Run.of(command, old, "--records", RECORDS, DAY, "--lang en");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out().replaceAll("\\s+", " ")).contains("old.yaml:4:", "period: the records of the unit were read as of 30 June 2025, "
          + "outside the evaluation of period 2023 (1 January 2023 to 30 June 2024)");
      assertThat(Run.of(command, old, "--records", RECORDS, DAY, "--format json").out()).contains("\"records-day\"");
      for (String day : List.of("2025-01-01", "2026-06-30")) {
        assertThat(Run.of(command, REST, "--records", RECORDS, "--as-of", day).out()).doesNotContain("records-day", "di luar evaluasi");
      }
      for (String day : List.of("2024-12-31", "2026-07-01")) {
        assertThat(Run.of(command, REST, "--records", RECORDS, "--as-of", day).out()).contains("records-day");
      }
    }
  }
}
