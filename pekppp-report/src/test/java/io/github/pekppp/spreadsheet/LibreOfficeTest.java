package io.github.pekppp.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The formulas of workbooks, computed by LibreOffice, give what the engine gives.
 *
 * <p>Off by default, as it needs LibreOffice 7.2 or later as {@code soffice} and a minute or two:
 * {@code mvn -B -ntp test -pl pekppp-core,pekppp-rubric,pekppp-report -Dtest=LibreOfficeTest -Dlibreoffice=true
 * -Dsurefire.failIfNoSpecifiedTests=false}
 */
@EnabledIfSystemProperty(named = "libreoffice", matches = "true")
class LibreOfficeTest {

  private static final int UNITS = Integer.getInteger("libreoffice.units", 200);
  private static final long SEED = Long.getLong("libreoffice.seed", 6);

  /** So many workbooks in one run. */
  private static final int BATCH = 50;

  /** Comma, quotes, UTF-8, as shown, and the second sheet, which is the result. */
  private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,2";

  @Test
  void theWorkbooksOf200UnitsShowTheIndexAndTheCategoryOfTheLibrary(@TempDir Path work) throws Exception {
    RandomWorksheets worksheets = new RandomWorksheets(SEED);
    List<Worksheet> units = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      units.add(worksheets.any());
      files.add(work.resolve("unit-" + i + ".xlsx"));
      Files.write(files.get(i), EvaluationWorkbook.of(units.get(i)).writeOrThrow(Language.EN));
    }
    for (int i = 0; i < UNITS; i += BATCH) {
      convert(work, files.subList(i, Math.min(UNITS, i + BATCH)));
    }
    List<String> differences = new ArrayList<>();
    int numbers = 0;
    for (int i = 0; i < UNITS; i++) {
      IppResult result = units.get(i).score();
      numbers += result.ipp().isPresent() ? 1 : 0;
      String shown = shown(work.resolve("unit-" + i + "-Index.csv"), result);
      String expected = expected(result);
      if (!shown.equals(expected)) {
        differences.add(i + " " + result.policy().toMap() + "\n  workbook " + shown + "\n  library  " + expected);
      }
    }
    System.out.println(UNITS + " workbooks, " + numbers + " with an index, " + differences.size() + " differ");
    assertThat(differences).isEmpty();
    assertThat(numbers).isGreaterThan(UNITS / 4);
  }

  @Test
  void theFormulasTakeForEmptyAndForWrongWhatTheReaderTakes(@TempDir Path work) throws Exception {
    String sheet = Files.readString(Sheets.SULBAR.resolve("rsud.yaml"));
    String[][] entries = {
        {SpoiledWorkbook.F02, "D6", "<c><v>4</v></c>"},
        {SpoiledWorkbook.F02, "D6", "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> \t </t></is></c>"},
        {SpoiledWorkbook.F02, "D6", "<c t=\"b\"><v>1</v></c>"},
        {SpoiledWorkbook.F02, "D6", "<c t=\"inlineStr\"><is><t>4</t></is></c>"},
        {SpoiledWorkbook.F02, "D6", "<c t=\"e\"><v>#N/A</v></c>"},
        {SpoiledWorkbook.F03, "B16", "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">  </t></is></c>"},
        {SpoiledWorkbook.F03, "B6", "<c t=\"b\"><v>1</v></c>"},
        {SpoiledWorkbook.F03, "B6", "<c t=\"inlineStr\"><is><t>4</t></is></c>"},
        {SpoiledWorkbook.F03, "B6", "<c t=\"e\"><v>#N/A</v></c>"},
        {SpoiledWorkbook.F03, "B6", "<c><v>5.5</v></c>"}};
    List<Path> files = new ArrayList<>();
    List<Validation<List<Problem>, Worksheet>> read = new ArrayList<>();
    for (int i = 0; i < entries.length; i++) {
      byte[] workbook = new SpoiledWorkbook(sheet).cell(entries[i][0], entries[i][1], entries[i][2]).bytes();
      read.add(new WorkbookReader(WorksheetReader.standard()).read("a.xlsx", workbook));
      files.add(work.resolve("entry-" + i + ".xlsx"));
      Files.write(files.get(i), workbook);
    }
    convert(work, files);
    for (int i = 0; i < entries.length; i++) {
      List<String> lines = Files.readAllLines(work.resolve("entry-" + i + "-Index.csv"), StandardCharsets.UTF_8);
      String index = value(lines, "Public service index (IPP)").orElse("?");
      String expected = read.get(i).isValid() ? read.get(i).get().score().ipp().map(Object::toString).orElse("1 indicators not marked or not agreed") : "1 faulty entries";
      assertThat(index).as(String.join(" ", entries[i])).isEqualTo(expected);
    }
  }

  private static void convert(Path work, List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation=" + work.resolve("profile").toUri(),
        "--convert-to", CSV, "--outdir", work.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start();
    assertThat(office.waitFor(10, TimeUnit.MINUTES)).isTrue();
  }

  /** Index, category, status, F-02, F-03 and respondents, as far as both have them. */
  private static String expected(IppResult result) {
    return String.join("|",
        result.ipp().map(Object::toString).orElse("-"),
        result.ipp().isEmpty() ? "-" : result.category().map(grade -> grade.letter()).orElse("no category"),
        result.status().label().en(),
        result.f02().map(Object::toString).orElse("-"),
        result.f03().index().map(Object::toString).orElse("-"),
        String.valueOf(result.f03().respondents()));
  }

  private static String shown(Path csv, IppResult result) throws IOException {
    List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
    String index = value(lines, "Public service index (IPP)").orElse("?");
    return String.join("|",
        index.matches("[0-9.]+") ? index : "-",
        value(lines, "Category").orElse("?"),
        value(lines, "State").orElse("?"),
        value(lines, "F-02").orElse("?"),
        value(lines, "F-03").orElse("-"),
        value(lines, "Respondents of F-03").orElse("0"));
  }

  private static Optional<String> value(List<String> lines, String label) {
    return lines.stream().filter(line -> line.startsWith(label + ",")).map(line -> line.substring(label.length() + 1)).findFirst();
  }
}
