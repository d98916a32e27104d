package io.github.pekppp.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.WorksheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is wrong with a workbook is told by sheet and cell; nothing that comes as a workbook breaks the reader. */
class FaultyWorkbookTest {

  private static final WorkbookReader READER = new WorkbookReader(WorksheetReader.standard());
  private static final String SEVEN = "<c><v>7</v></c>";

  private static List<String> lines(byte[] workbook) {
    var read = READER.read("a.xlsx", workbook);
    List<Problem> problems = read.isValid() ? read.get().warnings() : read.getError();
    return problems.stream().map(problem -> problem.line(Language.EN) + (problem.isError() ? "" : " (warning)")).toList();
  }

  private static List<String> lines(SpoiledWorkbook workbook) {
    return lines(workbook.bytes());
  }

  private static String text(String words) {
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  @Test
  void theSoundWorkbookHasNoFault() {
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D6", "<c><v>4.0</v></c>"))).isEmpty();
  }

  @Test
  void aLevelOutOfRangeOrOfAnotherTypeIsToldByItsCell() {
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D6", SEVEN)))
        .containsExactly("a.xlsx:F-02!D6: f02[1]: level 7 is outside 0..5");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D7", text("empat"))))
        .containsExactly("a.xlsx:F-02!D7: f02[2]: expected a level 0..5 or no_cases, found \"empat\"");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D8", "<c t=\"b\"><v>1</v></c>")))
        .containsExactly("a.xlsx:F-02!D8: f02[3]: expected a level 0..5 or no_cases, found true");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D9", "<c t=\"e\"><v>#N/A</v></c>")))
        .containsExactly("a.xlsx:F-02!D9: f02[4]: the error value #N/A in a cell to fill in");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "E6", "<c><v>2.5</v></c>")))
        .containsExactly("a.xlsx:F-02!E6: field_check[1]: expected a whole number 0..5, found 2.5");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F03, "C6", "<c><v>9</v></c>")))
        .hasSize(1).first().asString().startsWith("a.xlsx:F-03!C6: ").contains("9");
  }

  @Test
  void aFormulaWhereAValueIsAskedForIsNotBelieved() {
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D6", "<c><f>2+2</f><v>4</v></c>")))
        .containsExactly("a.xlsx:F-02!D6: f02[1]: a formula in a cell to fill in: write its value");
  }

  @Test
  void anUnknownIndicatorAndAMissingSheetAreToldByTheirPlaces() {
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "A6", text("9.z.Z"))))
        .hasSize(1).first().asString().startsWith("a.xlsx:F-02!").contains("9.z.Z");
    assertThat(lines(new SpoiledWorkbook().change("xl/workbook.xml", book -> book.replace("name=\"F-02\"", "name=\"Level\""))))
        .containsExactly("a.xlsx:Unit!A1: there is no sheet F-02 (renamed or deleted?); there are: Unit, Index, F-01, F-01 form, Level, F-03, "
            + "Calculation, Choices");
    assertThat(lines(new SpoiledWorkbook().change("xl/workbook.xml", book -> book.replace("name=\"Unit\"", "name=\"Satker\""))))
        .hasSize(1).first().asString().contains("no pekppp template");
    assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.F02, sheet -> sheet.replaceFirst("<row r=\"3\".*?</row>", ""))))
        .containsExactly("a.xlsx:F-02!A3: the keys in row 3 of this sheet are gone or were changed: key, level.1, field_check");
  }

  @Test
  void anotherVersionOrEditionIsRefused() {
    SpoiledWorkbook other = new SpoiledWorkbook()
        .change("xl/sharedStrings.xml", strings -> strings.replace("pekppp-template-1", "pekppp-template-9"));
    assertThat(lines(other)).hasSize(1).first().asString()
        .startsWith("a.xlsx:Unit!C").endsWith("template version pekppp-template-9; this library reads pekppp-template-1");
    assertThat(lines(other.without(SpoiledWorkbook.UNIT, "C3"))).hasSize(1).first().asString().contains("template version pekppp-template-9");
    SpoiledWorkbook edition = new SpoiledWorkbook()
        .change("xl/sharedStrings.xml", strings -> strings.replace(">pekppp-2022-a<", ">pekppp-2030<"));
    assertThat(lines(edition)).hasSize(1).first().asString()
        .startsWith("a.xlsx:Unit!C7: instrument: edition pekppp-2030 is unknown");
  }

  @Test
  void mergedCellsAndRowsBelowTheTemplateAreTold() {
    assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.F02, sheet ->
        sheet.replace("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"D6:D9\"/></mergeCells>"))))
        .containsExactly("a.xlsx:F-02!D6: merged cells (D6:D9) in an area to fill in: unmerge them");
    StringBuilder rows = new StringBuilder();
    for (int row = 106; row < 10_106; row++) {
      rows.append("<row r=\"").append(row).append("\"><c r=\"B").append(row).append("\"><v>5</v></c></row>");
    }
    assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.F03, sheet -> sheet.replace("</sheetData>", rows + "</sheetData>"))))
        .containsExactly("a.xlsx:F-03!B106: an entry below the last row of the template (105)");
  }

  @Test
  void aSetOfOptionsIsAnsweredAsAWhole() {
    XlsxSheet sheet = XlsxReader.read("a.xlsx", new SpoiledWorkbook().bytes()).get().get(TemplateForm.F01);
    List<Integer> options = sheet.rows().stream()
        .filter(row -> sheet.cell(row, 2).filter(cell -> cell.text().equals("groups")).isPresent()).toList();
    String first = "G" + options.get(0);
    String second = "G" + options.get(1);
    assertThat(options).hasSizeGreaterThan(2);
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F01, first, text("yes"))))
        .containsExactly("a.xlsx:F-01!" + second + ": f01[2].groups: answer yes or no for every option, or leave all of them empty");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F01, first, text("perhaps"))))
        .first().asString().isEqualTo("a.xlsx:F-01!" + first + ": f01[2].groups: expected yes or no, found \"perhaps\"");
    SpoiledWorkbook all = new SpoiledWorkbook();
    options.forEach(row -> all.cell(SpoiledWorkbook.F01, "G" + row, text("Tidak")));
    assertThat(lines(all)).isEmpty();
  }

  @Test
  void aBombOfAnyKindEndsInOneProblem() throws IOException {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
      String zeros = "0".repeat(40_000_000);
      assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.F02, sheet -> sheet + zeros)))
          .containsExactly("a.xlsx:1:1: the workbook is too large: xl/worksheets/sheet5.xml above 250 : 1");
      String strings = "<si><t>abcdefgh ijklm 0123456789</t></si>".repeat(1_000_000);
      assertThat(lines(new SpoiledWorkbook().change("xl/sharedStrings.xml", all -> all.replace("</sst>", strings + "</sst>"))))
          .hasSize(1).first().asString().contains("too large");
      String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
      assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.F02, sheet -> sheet.replace("<sheetData>", deep + "<sheetData>"))))
          .containsExactly("a.xlsx:1:1: the workbook is too large: xl/worksheets/sheet5.xml above 40");
      StringBuilder cells = new StringBuilder();
      for (int row = 200; row < 400_000; row++) {
        cells.append("<row r=\"").append(row).append("\"><c><v>").append(row % 7 * row).append("</v></c></row>");
      }
      assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.F02, sheet -> sheet.replace("</sheetData>", cells + "</sheetData>"))))
          .containsExactly("a.xlsx:1:1: the workbook is too large: F-02 above 300000");
      ByteArrayOutputStream many = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(many)) {
        for (int i = 0; i < 2_000; i++) {
          zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
          zip.closeEntry();
        }
      }
      assertThat(lines(many.toByteArray())).containsExactly("a.xlsx:1:1: the workbook is too large: zip above 500");
    });
  }

  @Test
  void aCellWithMoreThanACellHoldsIsToldAtOnce() {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      String huge = "1" + "0".repeat(1_000_000);
      assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D6", "<c><v>" + huge + "</v></c>")))
          .containsExactly("a.xlsx:F-02!D6: a cell holds at most 32767 characters");
      assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "A6", text(huge))))
          .containsExactly("a.xlsx:F-02!A6: a cell holds at most 32767 characters");
      assertThat(lines(new SpoiledWorkbook().change("xl/sharedStrings.xml", all -> all.replace("</sst>", "<si><t>" + huge + "</t></si></sst>"))))
          .containsExactly("a.xlsx:1:1: the workbook is too large: xl/sharedStrings.xml above 32767");
      for (String number : List.of("1" + "0".repeat(30_000), "1E2147483647", "1E-2147483647", "1E400000000", "0." + "0".repeat(30_000) + "1")) {
        assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D6", "<c><v>" + number + "</v></c>")))
            .hasSize(1).first().asString().startsWith("a.xlsx:F-02!D6: f02[1]: expected a level").hasSizeLessThan(120);
        assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "A6", "<c><v>" + number + "</v></c>")))
            .hasSize(1).first().asString().startsWith("a.xlsx:F-02!").hasSizeLessThan(1_000);
      }
    });
  }

  @Test
  void aCellThatStandsTwiceIsTold() {
    assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.F02, sheet ->
        sheet.replaceFirst("(<row r=\"6\"[^>]*>.*?)</row>", "$1<c r=\"D6\"><v>1</v></c></row>"))))
        .containsExactly("a.xlsx:F-02!D6: this cell stands twice in the file");
  }

  @Test
  void theTargetsOfTheSheetsMayBeWrittenInEveryLegalWay() {
    for (String target : List.of("./worksheets/", "../xl/worksheets/", "/xl/worksheets/", "x/.././worksheets/")) {
      assertThat(lines(new SpoiledWorkbook().change("xl/_rels/workbook.xml.rels", all -> all.replace("\"worksheets/", "\"" + target)))).isEmpty();
    }
    assertThat(lines(new SpoiledWorkbook()
        .change("_rels/.rels", all -> all.replace("\"xl/workbook.xml\"", "\"/book/workbook-1.xml\""))
        .change("xl/_rels/workbook.xml.rels", all -> all.replace("\"worksheets/", "\"../xl/worksheets/").replace("\"sharedStrings.xml\"", "\"../xl/words.xml\""))
        .move("xl/workbook.xml", "book/workbook-1.xml")
        .move("xl/_rels/workbook.xml.rels", "book/_rels/workbook-1.xml.rels")
        .move("xl/sharedStrings.xml", "xl/words.xml"))).isEmpty();
  }

  @Test
  void aCellWithBlanksOnlyIsEmptyAndOtherTextIsNot() {
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D9", text(" \t ")).cell(SpoiledWorkbook.F03, "C7", text(" ")))).isEmpty();
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D9", text("\u2003")))).hasSize(1);
  }

  @Test
  void aNumberThatIsTextSaysSo() {
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D6", text("4"))))
        .containsExactly("a.xlsx:F-02!D6: f02[1]: the cell holds the text \"4\", not a number: delete it, then type the number");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "E6", text(" 4 "))))
        .containsExactly("a.xlsx:F-02!E6: field_check[1]: the cell holds the text \" 4 \", not a number: delete it, then type the number");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F03, "C6", text("4")))).hasSize(1).first().asString()
        .startsWith("a.xlsx:F-03!C6: ").endsWith("the cell holds the text \"4\", not a number: delete it, then type the number");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.UNIT, "C8", text("2025"))))
        .contains("a.xlsx:Unit!C8: period: the cell holds the text \"2025\", not a number: delete it, then type the number");
  }

  @Test
  void aChoiceMayBeTypedByItsLabelInEitherLanguageOrByItsCode() {
    for (String typed : List.of("kabupaten", "Regency", "regency", " Kabupaten ", "Kabupaten [regency]", "anything [regency]")) {
      assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.UNIT, "C11", text(typed)))).as(typed).isEmpty();
    }
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.UNIT, "C11", text("kab")))).hasSize(1).first().asString()
        .startsWith("a.xlsx:Unit!C11: agency.kind: kab is unknown; the choices are: ");
  }

  @Test
  void anotherTextOfTheEditionIsAWarning() {
    XlsxSheet unit = XlsxReader.read("a.xlsx", new SpoiledWorkbook().bytes()).get().get(TemplateForm.UNIT);
    int row = unit.rows().stream()
        .filter(at -> unit.cell(at, 1).filter(cell -> cell.text().equals("edition_sha256")).isPresent()).findFirst().orElseThrow();
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.UNIT, "C" + row, text("0".repeat(64))))).containsExactly(
        "a.xlsx:Unit!C" + row + ": the template was written for another text of edition pekppp-2022-a; what it shows may differ from the result (warning)");
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    String attack = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.F02, sheet ->
        sheet.replaceFirst("<worksheet", attack.replace("$", "\\$") + "<worksheet"))))
        .containsExactly("a.xlsx:1:1: the XML has a DOCTYPE or an entity, which is not allowed");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "D6", text("&c;"))))
        .hasSize(1).first().asString().startsWith("a.xlsx:1:1: ");
  }

  @Test
  void anOldOrEncryptedWorkbookSaysWhatToDo() {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0};
    assertThat(WorkbookReader.isWorkbook(old)).isTrue();
    assertThat(lines(old)).containsExactly("a.xlsx:1:1: an old .xls workbook or one with a password: save it as .xlsx without password");
    assertThat(lines("PK".getBytes(StandardCharsets.UTF_8))).containsExactly("a.xlsx:1:1: no XLSX workbook, or only a part of one");
    assertThat(WorkbookReader.isWorkbook("instrument: x".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(WorkbookReader.isWorkbook("PK: x".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Property(tries = 300)
  void damagedBytesGiveProblemsOrAWorksheetButNeverAnException(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] workbook = new SpoiledWorkbook().bytes();
    for (int i = random.nextInt(8); i >= 0; i--) {
      workbook[random.nextInt(workbook.length)] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(4) == 0 ? random.nextInt(workbook.length) : workbook.length;
    var read = READER.read("a.xlsx", Arrays.copyOf(workbook, length));
    assertThat(read.isValid() || !read.getError().isEmpty()).isTrue();
  }

  @Property(tries = 300)
  void damagedXmlGivesProblemsOrAWorksheetButNeverAnException(@ForAll long seed) {
    Random random = new Random(seed);
    String[] pieces = {"<", ">", "&", "\"", "<c r=\"A1\"", "</c>", "r=\"ZZZZ99999999\"", "t=\"s\"", "<v>-1</v>", "<row r=\"0\">", "]]>", "\u0000"};
    List<String> parts = List.of(SpoiledWorkbook.UNIT, SpoiledWorkbook.F01, SpoiledWorkbook.F02, SpoiledWorkbook.F03,
        "xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels");
    byte[] workbook = new SpoiledWorkbook().change(parts.get(random.nextInt(parts.size())), part -> {
      int from = random.nextInt(part.length());
      int to = Math.min(part.length(), from + random.nextInt(20));
      return part.substring(0, from) + pieces[random.nextInt(pieces.length)] + part.substring(to) + " ";
    }).bytes();
    var read = READER.read("a.xlsx", workbook);
    assertThat(read.isValid() || !read.getError().isEmpty()).isTrue();
  }
}
