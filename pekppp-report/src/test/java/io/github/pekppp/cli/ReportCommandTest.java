package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are written to a directory, each under a name of its own. */
class ReportCommandTest {

  private static final String RSUD = Sheets.SULBAR.resolve("rsud.yaml").toString();
  private static final String ON = "--written-on 2025-10-06";
  private static final String FOLLOW_UP = "--follow-up samples/follow-up/rsud-2025.yaml";

  @TempDir
  private Path work;

  private Path out = Path.of("");

  @BeforeEach
  void choose() {
    out = work.resolve("deep/out");
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String text(String name) {
    return new String(Sheets.bytes(out.resolve(name)), StandardCharsets.UTF_8);
  }

  /** A worksheet of another unit with the levels of the hospital. */
  private Path worksheet(String file, String unit) throws IOException {
    String text = new String(Sheets.bytes(Path.of(RSUD)), StandardCharsets.UTF_8);
    return Files.writeString(work.resolve(file), text.replaceFirst("id: rsud\\b", "id: \"" + unit + "\""));
  }

  // ---- what documents rest on, and what stands around them

  @Test
  void theReportRestsOnEvidence() throws IOException {
    String evidence = "--evidence samples/follow-up/rsud-2025-evidence.yaml";
    Run run = Run.of("report", RSUD, "--as md --documents lhe --lang en --out", out, ON, evidence);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(text("lhe-rsud-2025-en.md")).contains("Handed in as", "1-sp\\_decree");
    Run without = Run.of("report", Sheets.SULBAR.resolve("dinas-sosial.yaml"), "--as md --documents lhe --out", out, ON, evidence);
    assertThat(without.exit()).isEqualTo(2);
    assertThat(without.err()).contains("rsud-2025-evidence.yaml", "[evidence-alone]");
    assertThat(names()).hasSize(2);
  }

  @Test
  void twoFilesOfEvidenceOfOneUnitAreAFault() {
    String evidence = "--evidence samples/follow-up/rsud-2025-evidence.yaml";
    Run run = Run.of("report", RSUD, "--as md --documents lhe --out", out, ON, evidence, evidence);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("[unit-twice]");
  }

  @Test
  void recordsJoinWhatIsReported() {
    Run run = Run.of(
        "report samples/records/rsud-2025-f01.yaml --as csv,md --documents lhe --out", out, ON,
        "--records samples/records/rsud-2025.yaml --as-of 2025-06-30");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(text("lhe-rsud-2025-id.md")).contains("kategori A-");
    assertThat(Run.of("report", RSUD, "--as md --out", out, ON, "--records samples/records/rsud-2025.yaml").err())
        .contains("[records-without-date]");
  }

  @Test
  void aPageOfTheHostStandsAroundDocuments() throws IOException {
    Path page = work.resolve("page.html");
    assertThat(Run.of("template --html --out", page).exit()).isZero();
    Files.writeString(page, Files.readString(page).replace("<footer>", "<footer id=\"ours\">"));
    Path logo = Files.writeString(work.resolve("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Run run = Run.of(
        "report", RSUD, "--as html --documents lhe --out", out, ON, "--page", page, "--slot", "logo=@" + logo,
        "--slot header=Bagian<Organisasi> --style accent=#1b6e3c");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(text("lhe-rsud-2025-id.html"))
        .contains("<footer id=\"ours\">", "src=\"data:image/svg+xml;base64,", "Bagian&lt;Organisasi&gt;", "--accent: #1b6e3c;");
  }

  @ParameterizedTest
  @CsvSource({
      "--slot kop=x, page-slot-unused", "--slot logo=@logo.gif, picture-kind", "--slot logo=@missing.png, file-missing",
      "--style colour=red, page-variable-unknown", "--style accent=url(x), page-variable-value", "--page missing.html, file-missing"})
  void aPageThatIsWrongIsToldBeforeAnythingIsWritten(String options, String code) throws IOException {
    Run run = Run.of("report", RSUD, "--as html --out", out, ON, options);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("[" + code + "]");
    assertThat(names()).isEmpty();
  }

  @Test
  void documentsAreWrittenAsJsonToo() throws IOException {
    assertThat(Run.of("report", RSUD, "--as json --lang en --out", out, ON).exit()).isZero();
    assertThat(names()).containsExactly("berita-acara-rsud-2025-en.json", "lhe-rsud-2025-en.json");
    assertThat(Sheets.object(Sheets.json(text("lhe-rsud-2025-en.json")))).containsEntry("name", "lhe-rsud-2025").containsEntry("language", "en");
  }

  @Test
  void aDateBeforeThePeriodIsTold() {
    Run run = Run.of("report", RSUD, "--as md --out", out, "--written-on 2024-12-31");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("[written-on-early]");
    assertThat(Run.of("report", RSUD, "--as md --force --out", out, "--written-on 2025-01-01").err()).isEmpty();
  }

  @Test
  void aDirectoryThatIsAFileIsTold() throws IOException {
    Run run = Run.of("report", RSUD, "--as md --out", Files.writeString(work.resolve("file"), ""), ON);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("[output-is-file]");
  }

  // ---- which documents

  @Test
  void oneWorksheetGivesTheReportOfTheUnitAndItsMinutes() throws IOException {
    Run run = Run.of("report", RSUD, "--as html,md --out", out, ON, "--place Mamuju");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(names()).containsExactly(
        "berita-acara-rsud-2025-id.html", "berita-acara-rsud-2025-id.md", "lhe-rsud-2025-id.html", "lhe-rsud-2025-id.md");
    assertThat(run.out().lines()).containsExactlyInAnyOrderElementsOf(
        names().stream().map(name -> out.resolve(name).toString()).toList());
    assertThat(text("lhe-rsud-2025-id.html")).startsWith("<!DOCTYPE html>").contains("6 Oktober 2025");
    assertThat(text("berita-acara-rsud-2025-id.md")).contains("bertempat di Mamuju");
  }

  @Test
  void aDirectoryGivesTheRecapToo() throws IOException {
    Run run = Run.of("report", Sheets.SULBAR, "--as csv,xlsx --out", out, ON, "--lang en --last-year samples/sulbar-2024");
    assertThat(run.err()).isEmpty();
    assertThat(names()).containsExactly(
        "indicators.csv", "lhe-dinsos-2025-en.xlsx", "lhe-rsud-2025-en.xlsx", "lhe-samsat-majene-2025-en.xlsx",
        "rekapitulasi-pemerintah-provinsi-sulawesi-barat-2025-en.xlsx", "results.csv", "units.csv");
    assertThat(text("results.csv").lines()).hasSize(4);
    assertThat(text("indicators.csv").lines()).hasSize(1 + 3 * 30);
    assertThat(text("units.csv").lines()).hasSize(4);
  }

  @Test
  void tablesMayBeWrittenAsIndonesianSpreadsheetsReadThem() {
    Run run = Run.of("report", RSUD, "--as csv --csv-separator semicolon --out", out, ON, "--lang en");
    assertThat(run.err()).isEmpty();
    assertThat(text("results.csv")).startsWith("\ufeff\"period\";\"agency\";").contains("\"Good\"");
    assertThat(Run.of("report", RSUD, "--as csv --csv-separator tab --out", out, ON).exit()).isEqualTo(2);
  }

  @Test
  void aWorkbookOfAUnitIsGradedLikeItsWorksheet() {
    assertThat(Run.of("report", RSUD, "--as xlsx --out", out, ON).exit()).isZero();
    Run workbook = Run.of("grade", out.resolve("lhe-rsud-2025-id.xlsx"));
    assertThat(workbook.exit()).as(workbook.err()).isZero();
    assertThat(workbook.out()).isEqualTo(Run.of("grade", RSUD).out());
  }

  @Test
  void theFollowUpIsAMatrixAndItsRecommendationsStandInTheMinutes() {
    Run run = Run.of("report", RSUD, "--as md,csv --out", out, "--written-on 2026-06-30", FOLLOW_UP);
    assertThat(run.err()).isEmpty();
    String minutes = text("berita-acara-rsud-2025-id.md");
    assertThat(minutes).doesNotContain("Tidak ada rekomendasi");
    assertThat(text("lhe-rsud-2025-id.md")).contains("Rekomendasi");
    assertThat(text("tindak-lanjut-rsud-2025-id.md")).contains("30 Juni 2026");
    assertThat(text("actions.csv")).contains("\"2026-06-30\",");
  }

  @Test
  void nothingThatWasAdvisedLaterStandsInADocument() {
    assertThat(Run.of("report", RSUD, "--as md --out", out, "--written-on 2025-01-02", FOLLOW_UP).exit()).isZero();
    assertThat(text("berita-acara-rsud-2025-id.md")).contains("Tidak ada rekomendasi.");
  }

  @ParameterizedTest
  @CsvSource({"samples/sulbar-2025, samples/sulbar-2024", "samples/sulbar-2024, samples/sulbar-2025"})
  void anotherPeriodGivesComparisonsInTheOrderOfYears(String one, String other) throws IOException {
    Run run = Run.of("report", one, "--as md --out", out, "--documents years --with", other);
    assertThat(run.err()).isEmpty();
    assertThat(names()).hasSize(3).contains("perbandingan-rsud-2024-2025-id.md");
  }

  @Test
  void aUnitOfOnePeriodOnlyIsTold() throws IOException {
    Run run = Run.of("report", RSUD, "--as md --out", out, "--documents years --with samples/sulbar-2024 --lang en");
    assertThat(run.exit()).isZero();
    assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("on one side only"));
    assertThat(names()).containsExactly("perbandingan-rsud-2024-2025-en.md");
    Run same = Run.of("report", RSUD, "--as md --out", out, "--documents years --with", RSUD);
    assertThat(same.exit()).isEqualTo(2);
    assertThat(same.err()).contains("period-order");
  }

  @Test
  void surveysAreReportedFromEveryKindOfFile() throws IOException {
    Run run = Run.of("report --skm samples/skm-rsud-2025.yaml --skm samples/skm-2025.csv --skm samples/skm-published.yaml", "--as html,xlsx",
        "--out", out, ON);
    assertThat(run.err()).isEmpty();
    assertThat(names()).containsExactly(
        "skm-2025-id.html", "skm-2025-id.xlsx", "skm-dinsos-2024-id.html", "skm-dinsos-2024-id.xlsx", "skm-rsud-2025-1-2-id.html", "skm-rsud-2025-1-2-id.xlsx",
        "skm-rsud-2025-1-id.html", "skm-rsud-2025-1-id.xlsx", "skm-samsat-2010-id.html", "skm-samsat-2010-id.xlsx");
    assertThat(text("skm-rsud-2025-1-id.html")).contains("Rencana tindak lanjut per 6 Oktober 2025");
    assertThat(text("skm-2025-id.html")).contains("82,72");
  }

  @Test
  void indicatorSheetsComeWhenTheyAreAskedFor() throws IOException {
    Run run = Run.of("report", Sheets.SULBAR, "--as md --out", out, "--documents sheets");
    assertThat(run.err()).isEmpty();
    assertThat(names()).containsExactly("lembar-indikator-pekppp-2022-a-id.md");
  }

  // ---- what is wrong

  @Test
  void aBadUnitDoesNotStopTheOthers() throws IOException {
    Run run = Run.of("report", RSUD, "samples/faulty.yaml no-such.yaml --as md --out", out, ON, "--documents lhe,recap --format json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.json().get("written")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(2);
    assertThat(run.jsonProblems()).doesNotHaveDuplicates().extracting(problem -> problem.get("code")).contains("file-missing", "fact-value");
    assertThat(names()).containsExactly("lhe-rsud-2025-id.md", "rekapitulasi-pemerintah-provinsi-sulawesi-barat-2025-id.md");
    assertThat(text("rekapitulasi-pemerintah-provinsi-sulawesi-barat-2025-id.md")).contains("tidak ikut dihitung");
  }

  @Test
  void unitsOfTwoAgenciesHaveNoRecapButTheirReports() throws IOException {
    Path other = worksheet("other.yaml", "lain");
    Files.writeString(other, Files.readString(other).replace("Pemerintah Provinsi Sulawesi Barat", "Pemerintah Lain"));
    Run run = Run.of("report", RSUD, other, "--as md --out", out, ON);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("agency-differs");
    assertThat(names()).hasSize(4).noneMatch(name -> name.startsWith("rekap"));
  }

  @ParameterizedTest
  @CsvSource({
    "--as md, written-on-missing",
    "--as csv --documents minutes, document-form",
    "--as md --documents skm, document-input",
    "--as md --documents years, document-input",
    "--as docx, 'expected html, xlsx, pdf, csv, md, json'",
    "--as md --documents letter, 'expected lhe, minutes'",
  })
  void whatCannotBeWrittenIsToldBeforeAnythingIs(String options, String told) throws IOException {
    Run run = Run.of("report", RSUD, options, "--out", out);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(told);
    assertThat(out).doesNotExist();
  }

  @Test
  void withoutInputThereIsNoDocument() {
    assertThat(Run.of("report --as md --out", out).err()).contains("documents-none");
    assertThat(Run.of("report no-such.yaml --as md --out", out).err()).contains("file-missing").doesNotContain("documents-none");
  }

  // ---- files

  @Test
  void unitsWhoseNamesBecomeOneKeepFilesOfTheirOwn() throws IOException {
    Path one = worksheet("one.yaml", "Unit/A");
    Path two = worksheet("two.yaml", "unit a");
    Path three = worksheet("three.yaml", "unit-a-2025");
    Run run = Run.of("report", one, two, three, "--as md --out", out, ON, "--documents lhe");
    assertThat(run.err()).isEmpty();
    assertThat(names()).containsExactly("lhe-unit-a-2025-2-id.md", "lhe-unit-a-2025-2025-id.md", "lhe-unit-a-2025-id.md");
  }

  @Test
  void noUnitWritesOutsideTheDirectory() throws IOException {
    Path sly = worksheet("sly.yaml", "../../sly");
    Path longest = worksheet("long.yaml", "x".repeat(3000));
    Run run = Run.of("report", sly, longest, "--as md --out", out, ON, "--documents lhe");
    assertThat(run.err()).isEmpty();
    assertThat(names()).hasSize(2).contains("lhe-sly-2025-id.md");
  }

  @Test
  void filesAreWrittenOverOnlyByForceAndLinksAreNotFollowed() throws IOException {
    Files.createDirectories(out);
    Path precious = Files.writeString(work.resolve("precious.txt"), "precious");
    Files.createSymbolicLink(out.resolve("lhe-rsud-2025-id.md"), precious);

    Run refused = Run.of("report", RSUD, "--as md --out", out, ON, "--documents lhe");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("output-exists");
    assertThat(precious).hasContent("precious");
    Run written = Run.of("report --force", RSUD, "--as md --out", out, ON, "--documents lhe");
    assertThat(written.err()).isEmpty();
    assertThat(precious).hasContent("precious");
    assertThat(out.resolve("lhe-rsud-2025-id.md")).isRegularFile();
    assertThat(text("lhe-rsud-2025-id.md")).startsWith("# ");
    assertThat(Run.of("report", RSUD, "--as md --out", precious, ON).err()).contains("output-is-file");
  }

  @Test
  void theFilesAreTheSameOnEveryMachine() throws IOException {
    Map<String, String> here = files(Locale.ROOT, work.resolve("here"));
    Map<String, String> there = files(Locale.forLanguageTag("ar-EG-u-nu-arab"), work.resolve("there"));
    assertThat(here).hasSizeGreaterThan(8);
    assertThat(there).isEqualTo(here);
  }

  private Map<String, String> files(Locale locale, Path folder) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      out = folder;
      Run.of("report", Sheets.SULBAR, "--as html,xlsx,pdf,csv,md --out", folder, ON, FOLLOW_UP, "--documents minutes,recap,follow-up");
      Map<String, String> content = new TreeMap<>();
      for (String name : names()) {
        content.put(name, new String(Sheets.bytes(folder.resolve(name)), StandardCharsets.ISO_8859_1));
      }
      return content;
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLongWorkTellsHowFarItIs() {
    Run run = Run.of("report", Sheets.SULBAR, "--as md --out", out, ON, "--progress --documents lhe");
    assertThat(run.exit()).isZero();
    assertThat(run.err().lines()).allMatch(line -> line.matches(".*: \\d+ (lembar kerja dibaca|unit ditulis)"));
  }

  @Test
  void minutesArePages() throws IOException {
    Run run = Run.of("report", RSUD, "--as pdf --out", out, ON, "--documents minutes");
    assertThat(run.exit()).isZero();
    String file = new String(Sheets.bytes(out.resolve(names().get(0))), StandardCharsets.ISO_8859_1);
    assertThat(names()).hasSize(1).allMatch(name -> name.endsWith("-id.pdf"));
    assertThat(file).startsWith("%PDF-").contains("/Lang", "%%EOF");
  }

  /** Two units in the name of which is a sign that no font has, so that each of their files is told of. */
  private Path unitsOfUnknownSigns() throws IOException {
    String text = new String(Sheets.bytes(Path.of(RSUD)), StandardCharsets.UTF_8);
    Path units = Files.createDirectories(work.resolve("units"));
    for (String unit : List.of("satu", "dua")) {
      Files.writeString(units.resolve(unit + ".yaml"), text.replaceFirst("id: rsud\\b", "id: " + unit).replaceFirst("name: RSUD", "name: \uA984 RSUD"));
    }
    return units;
  }

  @Test
  void signsThatNoFontHasAreToldOfEachFile() throws IOException {
    Run run = Run.of("report", unitsOfUnknownSigns(), "--as pdf --lang en --documents minutes --out", out, ON);
    assertThat(run.exit()).isZero();
    assertThat(run.err().lines().filter(line -> line.contains("pdf-characters-replaced"))).hasSize(2)
        .anyMatch(line -> line.contains("berita-acara-satu-2025-en.pdf"))
        .anyMatch(line -> line.contains("berita-acara-dua-2025-en.pdf"));
  }

  @Test
  void fontsOfTheUserComeFirst() throws IOException {
    Path dejavu = Path.of("src", "main", "resources", "io", "github", "pekppp", "pdf", "DejaVuSansCondensed.ttf");
    byte[] renamed = new String(Sheets.bytes(dejavu), StandardCharsets.ISO_8859_1)
        .replace("DejaVuSansCondensed", "HostSansHostSansHos")
        .replace("D\0e\0j\0a\0V\0u\0S\0a\0n\0s\0C\0o\0n\0d\0e\0n\0s\0e\0d", "H\0o\0s\0t\0S\0a\0n\0s\0H\0o\0s\0t\0S\0a\0n\0s\0H\0o\0s")
        .getBytes(StandardCharsets.ISO_8859_1);
    Path font = Files.write(work.resolve("host.ttf"), renamed);
    Run run = Run.of("report", RSUD, "--as pdf --documents minutes --out", out, ON, "--font", font);
    assertThat(run.err()).isEmpty();
    try (PDDocument file = Loader.loadPDF(Sheets.bytes(out.resolve(names().get(0))))) {
      PDResources resources = file.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).getName()).endsWith("+HostSansHostSansHos");
      }
    }
  }

  @Test
  void aFontThatCannotBeReadIsNamedOnce() throws IOException {
    Path font = Files.writeString(work.resolve("bad.ttf"), "not a font");
    Run run = Run.of("report", RSUD, Sheets.SULBAR.resolve("dinas-sosial.yaml"), "--as pdf --documents minutes --lang en --out", out, ON, "--font", font);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).containsOnlyOnce("pdf-font-unreadable").contains(font.toString());
    assertThat(Run.of("report", RSUD, "--as pdf --out", out, ON, "--font", work.resolve("none.ttf")).err()).contains("file-missing");
  }

  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

  @Test
  void theLetterheadStandsInPagesAndPdf() throws IOException {
    Path logo = Files.write(work.resolve("logo.png"), Base64.getDecoder().decode(DOT));
    Run run = Run.of(
        "report", RSUD, "--as html,pdf --documents minutes --out", out, ON, "--slot", "header=Provinsi_Contoh", "--slot", "footer=Dicetak_sistem",
        "--slot", "logo=@" + logo, "--style", "accent=#1b6e3c");
    assertThat(run.err()).isEmpty();
    assertThat(text("berita-acara-rsud-2025-id.html")).contains("Provinsi_Contoh", "Dicetak_sistem", "data:image/png", "--accent: #1b6e3c");
    try (PDDocument file = Loader.loadPDF(Sheets.bytes(out.resolve("berita-acara-rsud-2025-id.pdf")))) {
      assertThat(new PDFTextStripper().getText(file)).startsWith("Provinsi_Contoh").contains("Dicetak_sistem");
      assertThat(file.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @Test
  void aLetterheadThatPdfCannotShowIsTold() throws IOException {
    Path logo = Files.writeString(work.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Run run = Run.of("report", RSUD, "--as html,pdf --documents minutes --lang en --out", out, ON, "--slot", "logo=@" + logo);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("pdf-picture-unreadable", logo.toString());
    assertThat(names()).containsExactly("berita-acara-rsud-2025-en.html");
    Path png = Files.writeString(work.resolve("logo.png"), "hello");
    assertThat(Run.of("report", RSUD, "--as html --out", out, ON, "--slot", "logo=@" + png).err()).contains("picture-kind");
  }

  @Test
  void aColourThatPdfCannotUseIsTold() {
    Run run = Run.of("report", RSUD, "--as pdf --documents minutes --lang en --out", out, ON, "--style", "accent=rebeccapurple");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("accent-of-pdf", "rebeccapurple");
    assertThat(Run.of("report", RSUD, "--as html --documents minutes --out", out, ON, "--style", "accent=rebeccapurple").err()).isEmpty();
  }
}
