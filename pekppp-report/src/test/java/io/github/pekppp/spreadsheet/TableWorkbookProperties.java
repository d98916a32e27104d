package io.github.pekppp.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Tables as workbooks: text stays text, numbers are numbers, and names of sheets are such as spreadsheets take. */
class TableWorkbookProperties {

  private static Map<String, XlsxSheet> read(List<TableWorkbook.Named> tables) {
    return XlsxReader.read("t.xlsx", TableWorkbook.write(tables)).get();
  }

  private static Block.Table table(List<List<Cell>> rows) {
    return new Block.Table(List.of(Block.Column.words("A"), Block.Column.numbers("B")), rows);
  }

  @Property(tries = 200)
  void everyTextComesBackAsTextWithoutWhatXmlForbids(@ForAll @Size(max = 20) List<String> texts) {
    List<List<Cell>> rows = texts.stream().map(text -> List.of(Cell.of(text), Cell.of("1"))).toList();
    XlsxSheet sheet = read(List.of(new TableWorkbook.Named("x", table(rows)))).get("x");
    for (int i = 0; i < texts.size(); i++) {
      String clean = CellText.clean(texts.get(i));
      XlsxCell cell = sheet.row(i + 2).get(1);
      if (clean.isBlank()) {
        assertThat(cell == null || cell.isBlank()).isTrue();
      } else {
        assertThat(cell).isEqualTo(new XlsxCell(XlsxCell.Kind.TEXT, clean.replace("\r\n", "\r\n"), false));
      }
      assertThat(sheet.row(i + 2).get(2)).isEqualTo(new XlsxCell(XlsxCell.Kind.TEXT, "1", false));
    }
  }

  @Property(tries = 200)
  void numbersAreNumbers(@ForAll BigDecimal number) {
    XlsxCell cell = read(List.of(new TableWorkbook.Named("x", table(List.of(List.of(Cell.of("a"), Cell.of("4,13", number)))))))
        .get("x").cell(2, 2).orElseThrow();
    if (number.precision() <= 15 && Math.abs(number.scale()) <= 15) {
      assertThat(cell.kind()).isEqualTo(XlsxCell.Kind.NUMBER);
      assertThat(new BigDecimal(cell.text())).isEqualByComparingTo(number);
    } else {
      assertThat(cell).isEqualTo(new XlsxCell(XlsxCell.Kind.TEXT, "4,13", false));
    }
  }

  @Property(tries = 200)
  void datesAreDatesThatASpreadsheetCanCount(@ForAll LocalDate date) {
    byte[] workbook = TableWorkbook.write(List.of(new TableWorkbook.Named("x", table(List.of(List.of(Cell.of("x"), Cell.of("30 Juni", date)))))));
    XlsxCell cell = XlsxReader.read("t.xlsx", workbook).get().get("x").cell(2, 2).orElseThrow();
    LocalDate first = LocalDate.of(1900, Month.MARCH, 1); // before it spreadsheets count a day that never was
    if (date.isBefore(first) || date.getYear() > 9999) {
      assertThat(cell).isEqualTo(new XlsxCell(XlsxCell.Kind.TEXT, "30 Juni", false));
    } else {
      assertThat(cell.kind()).isEqualTo(XlsxCell.Kind.NUMBER);
      assertThat(first.plusDays(Long.parseLong(cell.text()) - 61)).isEqualTo(date);
    }
  }

  @Property(tries = 200)
  void anyNamesMakeSheetsThatSpreadsheetsTake(@ForAll @Size(min = 1, max = 8) List<String> names) {
    List<String> twice = new ArrayList<>(names);
    twice.addAll(names);
    Map<String, XlsxSheet> sheets = read(twice.stream().map(name -> new TableWorkbook.Named(name, table(List.of()))).toList());
    assertThat(sheets).hasSize(twice.size());
    assertThat(sheets.keySet()).allSatisfy(name -> assertThat(name).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\]|^'|'$"));
    assertThat(sheets.keySet().stream().map(name -> name.toLowerCase(java.util.Locale.ROOT))).doesNotHaveDuplicates();
  }

  @Example
  void formulasOfStrangersAreTextAndLongTextsAreCut() {
    List<String> texts = List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "_x0041_", "\ud83d".repeat(2), "\ud83d\ude00".repeat(20_000));
    XlsxSheet sheet = read(List.of(new TableWorkbook.Named("x", table(texts.stream().map(text -> List.of(Cell.of(text), Cell.of(""))).toList())))).get("x");
    for (int i = 0; i < 5; i++) {
      assertThat(sheet.row(i + 2).get(1)).isEqualTo(new XlsxCell(XlsxCell.Kind.TEXT, texts.get(i), false));
    }
    assertThat(sheet.row(7).get(1).text()).isEqualTo("\ufffd\ufffd");
    assertThat(sheet.row(8).get(1).text()).hasSizeBetween(32_765, 32_767).endsWith("\ud83d\ude00...");
  }

  @Example
  void theTablesOfADocumentAreCalledByTheTitlesAboveThem() {
    Block.Table table = table(List.of());
    Document document = new Document("recap", Language.EN, "Recap", List.of(
        table, new Block.Heading(2, "Ranking"), table, new Block.Section("units", "Units", List.of(new Block.Paragraph("x"), table)), table));
    assertThat(TableWorkbook.tables(document)).extracting(TableWorkbook.Named::name).containsExactly("Recap", "Ranking", "Units", "Ranking");
    assertThat(read(TableWorkbook.tables(document)).keySet()).containsExactly("Recap", "Ranking", "Units", "Ranking (2)");
    assertThat(TableWorkbook.write(TableWorkbook.tables(document))).isEqualTo(TableWorkbook.write(TableWorkbook.tables(document)));
  }
}
