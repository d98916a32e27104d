package io.github.pekppp.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.WorksheetReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is filled in is read or told: no change to the keys of a template makes an entry vanish. */
class ChangedKeysTest {

  private static final WorkbookReader READER = new WorkbookReader(WorksheetReader.standard());
  private static final String TWO = Sheets.small(
      "f02: {1: 4, 2.a.P: 3}", "f02: [{evaluator: A, levels: {1: 4, 2: 4}}, {evaluator: B, levels: {1: 1, 2: 1}}]");

  private static List<String> lines(SpoiledWorkbook workbook) {
    var read = READER.read("a.xlsx", workbook.bytes());
    List<Problem> problems = read.isValid() ? read.get().warnings() : read.getError();
    return problems.stream().map(problem -> problem.line(Language.EN)).toList();
  }

  private static String text(String words) {
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  @Test
  void aSecondEvaluatorDoesNotVanishWithTheKeyOfItsColumn() {
    assertThat(lines(new SpoiledWorkbook(TWO))).isEmpty();
    assertThat(lines(new SpoiledWorkbook(TWO).without(SpoiledWorkbook.F02, "E3")))
        .containsExactly("a.xlsx:F-02!E3: the keys in row 3 of this sheet are gone or were changed: a column with entries has none");
    assertThat(lines(new SpoiledWorkbook(TWO).without(SpoiledWorkbook.F02, "D3")))
        .containsExactly("a.xlsx:F-02!D3: the keys in row 3 of this sheet are gone or were changed: level.1");
  }

  @Test
  void levelsAndTheFieldCheckNeedTheirKeys() {
    assertThat(lines(new SpoiledWorkbook().without(SpoiledWorkbook.F02, "D3")))
        .containsExactly("a.xlsx:F-02!D3: the keys in row 3 of this sheet are gone or were changed: level.1");
    assertThat(lines(new SpoiledWorkbook().without(SpoiledWorkbook.F02, "E3")))
        .containsExactly("a.xlsx:F-02!E3: the keys in row 3 of this sheet are gone or were changed: field_check");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F02, "H6", "<c><v>3</v></c>")))
        .containsExactly("a.xlsx:F-02!H3: the keys in row 3 of this sheet are gone or were changed: a column with entries has none");
  }

  @Test
  void everyItemOfTheQuestionnaireHasOneColumn() {
    assertThat(lines(new SpoiledWorkbook().without(SpoiledWorkbook.F03, "C3"))).hasSize(1).first().asString()
        .startsWith("a.xlsx:F-03!C3: the keys in row 3 of this sheet are gone or were changed: ");
    XlsxSheet sheet = XlsxReader.read("a.xlsx", new SpoiledWorkbook().bytes()).get().get(TemplateForm.F03);
    String first = sheet.cell(TemplateForm.KEY_ROW, 2).orElseThrow().text();
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F03, "C3", text(first)))).contains("a.xlsx:F-03!C3: key " + first + " appears more than once");
    assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.F03, "C3", text("Z9")))).hasSize(1).first().asString()
        .startsWith("a.xlsx:F-03!C3: unknown key; known are: ");
  }

  @Test
  void theColumnsOfFormF01NeedTheirKeys() {
    for (String column : List.of("B", "C", "D", "G")) {
      assertThat(lines(new SpoiledWorkbook().without(SpoiledWorkbook.F01, column + "3"))).hasSize(1).first().asString()
          .startsWith("a.xlsx:F-01!" + column + "3: the keys in row 3 of this sheet are gone or were changed: ");
    }
    assertThat(lines(new SpoiledWorkbook().without("xl/worksheets/sheet4.xml", "G3")))
        .containsExactly("a.xlsx:'F-01 form'!G3: the keys in row 3 of this sheet are gone or were changed: value");
    assertThat(lines(new SpoiledWorkbook().without(SpoiledWorkbook.UNIT, "C3")))
        .containsExactly("a.xlsx:Unit!C3: the keys in row 3 of this sheet are gone or were changed: value");
  }

  @Test
  void anAnswerDoesNotVanishWithTheKeyOfItsRow() {
    assertThat(lines(new SpoiledWorkbook().without(SpoiledWorkbook.F01, "B7")))
        .containsExactly("a.xlsx:F-01!G7: this entry has no key in the hidden column B");
    assertThat(lines(new SpoiledWorkbook().without(SpoiledWorkbook.F01, "A7")))
        .containsExactly("a.xlsx:F-01!G7: this entry has no key in the hidden column A");
    assertThat(lines(new SpoiledWorkbook().without(SpoiledWorkbook.F02, "A6")))
        .containsExactly("a.xlsx:F-02!D6: this entry has no key in the hidden column A");
  }

  @Test
  void theRowsByWhichTheFormulasComputeAreAllThere() {
    XlsxSheet unit = XlsxReader.read("a.xlsx", new SpoiledWorkbook().bytes()).get().get(TemplateForm.UNIT);
    int rounding = unit.rows().stream()
        .filter(row -> unit.cell(row, 1).filter(cell -> cell.text().equals("policy.rounding")).isPresent()).findFirst().orElseThrow();
    assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.UNIT, sheet -> sheet.replaceFirst("<row r=\"" + rounding + "\".*?</row>", ""))))
        .containsExactly("a.xlsx:Unit!A1: rows of the template are gone: policy.rounding");
    int sheets = unit.rows().stream()
        .filter(row -> unit.cell(row, 1).filter(cell -> cell.text().equals("sheets")).isPresent()).findFirst().orElseThrow();
    assertThat(lines(new SpoiledWorkbook().change(SpoiledWorkbook.UNIT, sheet -> sheet.replaceFirst("<row r=\"" + sheets + "\".*?</row>", ""))))
        .containsExactly("a.xlsx:Unit!A1: rows of the template are gone: sheets");
  }

  @Test
  void onlyKnownKeysOfRowsAreRead() {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      for (String key : List.of("a.".repeat(15_000) + "b", "agency.", "evaluators.1.2.3.name", "policy.", ".")) {
        assertThat(lines(new SpoiledWorkbook().cell(SpoiledWorkbook.UNIT, "A9", text(key))))
            .anySatisfy(line -> assertThat(line).startsWith("a.xlsx:Unit!A9: unknown key; known are: "));
      }
    });
  }
}
