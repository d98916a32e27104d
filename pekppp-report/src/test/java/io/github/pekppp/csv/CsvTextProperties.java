package io.github.pekppp.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Tables as CSV: read back as they are, and no text of a stranger is a formula. */
class CsvTextProperties {

  private static List<CsvRecord> read(String csv) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().toList();
    } catch (java.io.IOException never) {
      throw new java.io.UncheckedIOException(never);
    }
  }

  private static List<String> rows(Block.Table table, String column) {
    List<CsvRecord> all = read(CsvText.of(table));
    int at = all.get(0).getFields().indexOf(column);
    return all.stream().skip(1).map(row -> row.getField(at)).toList();
  }

  @Property
  void everyTextComesBackWithAtMostAnApostropheInFront(@ForAll @Size(min = 1, max = 30) List<String> texts) {
    Block.Table table = Block.Table.of(List.of(Block.Column.words("x"), Block.Column.words("=y")), texts.stream().map(text -> List.of("a", text)).toList());
    String csv = CsvText.of(table);
    List<CsvRecord> rows = read(new String(csv.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    assertThat(rows.get(0).getFields()).containsExactly("x", "'=y");
    for (int i = 0; i < texts.size(); i++) {
      String read = rows.get(i + 1).getField(1);
      String whole = texts.get(i).codePoints().map(sign -> sign >= 0xd800 && sign <= 0xdfff ? 0xfffd : sign)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
      assertThat(read).isIn(whole, "'" + whole);
      assertThat(read.isEmpty() || "=+-@\t\r\n".indexOf(read.charAt(0)) < 0).isTrue();
    }
  }

  @Property
  void numbersStayNumbersInEveryLanguage(@ForAll BigDecimal number) {
    Block.Table table = new Block.Table(List.of(Block.Column.numbers("n")), List.of(List.of(Cell.of("4,13", number))));
    assertThat(new BigDecimal(rows(table, "n").get(0))).isEqualByComparingTo(number);
  }

  @Example
  void linesEndAsTheStandardSaysAndFormulasAreDefused() {
    Block.Table table = Block.Table.of(List.of(Block.Column.words("a"), Block.Column.words("b")),
        List.of(List.of("=HYPERLINK(\"x\")", "-1"), List.of("a,b", "\u202e\ud83d\ude00")));
    assertThat(CsvText.of(table)).isEqualTo("a,b\r\n\"'=HYPERLINK(\"\"x\"\")\",'-1\r\n\"a,b\",\u202e\ud83d\ude00\r\n");
  }

  @Example
  void resultsOfTheSamplesAreListedByUnitAndByIndicator() {
    List<Worksheet> units = Sheets.samples().stream().map(Sheets::read).toList();
    List<IppResult> results = units.stream().map(Worksheet::score).toList();
    Block.Table table = ResultTables.results(units);
    assertThat(rows(table, "ipp")).isEqualTo(results.stream().map(result -> result.ipp().orElseThrow().toString()).toList());
    assertThat(rows(table, "ipp_exact")).isEqualTo(results.stream().map(result -> result.ipp().orElseThrow().exact().toString()).toList());
    assertThat(rows(table, "category")).isEqualTo(results.stream().map(result -> result.category().orElseThrow().letter()).toList());
    assertThat(rows(table, "unit_id")).isEqualTo(units.stream().map(unit -> unit.locus().unit().id()).toList());
    Block.Table indicators = ResultTables.indicators(units);
    assertThat(rows(indicators, "number")).hasSize(results.stream().mapToInt(result -> result.indicators().size()).sum());
    assertThat(rows(indicators, "outcome")).containsOnly("scored");
    AgencyIndex agency = AgencyIndex.ofOrThrow(
        Stream.concat(units.stream().map(unit -> unit.unitIndex(unit.score())), Stream.of(UnitIndex.withoutIndex("=kosong"))).toList(),
        results.get(0).policy(), units.get(0).instrument().grades());
    assertThat(rows(ResultTables.units(agency), "unit_id")).hasSize(4).contains("'=kosong");
    assertThat(rows(ResultTables.units(agency), "counted")).containsExactly("true", "true", "true", "false");
  }
}
