package io.github.pekppp.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.PlainText;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Tables as CSV: read back as they are, and no text of a stranger is a formula. */
class CsvTextProperties {

  private static List<CsvRecord> read(String csv, char separator) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv.replaceFirst("^\ufeff", ""))) {
      return reader.stream().toList();
    } catch (java.io.IOException never) {
      throw new java.io.UncheckedIOException(never);
    }
  }

  private static List<String> rows(Block.Table table, String column) {
    List<CsvRecord> all = read(CsvText.of(table), ',');
    int at = all.get(0).getFields().indexOf(column);
    return all.stream().skip(1).map(row -> row.getField(at)).toList();
  }

  /** Texts of what is dangerous or turns up beside it. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars("=+-@;,'\" \t\r\nx\uff1d\u202e\u0000\u001b\ud83d").ofMaxLength(12));
  }

  private static Block.Table table(List<String> texts) {
    return Block.Table.of(
        List.of(Block.Column.words("x"), Block.Column.words("=y"), Block.Column.words("z")),
        texts.stream().map(text -> List.of("a", text, "c")).toList());
  }

  /** What is not seen is replaced as in every document; line ends and tabs stay. */
  private static String clean(String text) {
    return text.codePoints().mapToObj(Character::toString).map(sign -> "\t\r\n".contains(sign) ? sign : PlainText.of(sign)).collect(Collectors.joining());
  }

  @Property
  void everyTextComesBackDecoded(@ForAll @Size(min = 1, max = 30) List<@From("texts") String> texts, @ForAll CsvForm form) {
    String csv = CsvText.of(table(texts), form);
    assertThat(csv.startsWith("\ufeff")).isEqualTo(form == CsvForm.SEMICOLON);
    List<CsvRecord> rows = read(new String(csv.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), form.separator());
    assertThat(rows.get(0).getFields()).containsExactly("x", "'=y", "z");
    for (int i = 0; i < texts.size(); i++) {
      assertThat(CsvText.decoded(rows.get(i + 1).getField(1), form)).isEqualTo(clean(texts.get(i)));
    }
  }

  @Property
  void noTextIsAFormulaWhateverSeparatorAProgramTakes(@ForAll @Size(min = 1, max = 30) List<@From("texts") String> texts, @ForAll CsvForm form) {
    String csv = CsvText.of(table(texts), form);
    for (CsvRecord row : read(csv, form.separator())) {
      assertThat(row.getFields()).noneMatch(CsvTextProperties::isFormula);
    }
    for (String separator : List.of(",", ";", "\t")) { // as a program does that closes a quote and goes on to the next separator or line
      assertThat(csv.split("[\r\n" + separator + "]")).noneMatch(field -> !separator.equals(String.valueOf(form.separator())) && isFormula(field));
    }
  }

  private static boolean isFormula(String field) {
    return field.matches("(?s)[ \"]*[=+@\uff1d\uff0b\uff0d\uff20-].*");
  }

  @Property
  void twoTextsAreNeverWrittenAlike(@ForAll("texts") String one, @ForAll("texts") String other, @ForAll CsvForm form) {
    Assume.that(!clean(one).equals(clean(other)));
    assertThat(CsvText.of(table(List.of(one)), form)).isNotEqualTo(CsvText.of(table(List.of(other)), form));
  }

  @Property
  void numbersStayNumbersInEveryLanguage(@ForAll BigDecimal number) {
    Block.Table table = new Block.Table(List.of(Block.Column.numbers("n")), List.of(List.of(Cell.of("4,13", number))));
    assertThat(new BigDecimal(rows(table, "n").get(0))).isEqualByComparingTo(number);
  }

  @Example
  void linesEndAsTheStandardSaysAndFormulasAreDefused() {
    Block.Table table = new Block.Table(List.of(Block.Column.words("a"), Block.Column.numbers("b")),
        List.of(List.of(Cell.of("=HYPERLINK(\"x\")"), Cell.of("-1,5", new BigDecimal("-1.5"))), List.of(Cell.of("a;=1+1;b,c"), Cell.of("\u202e\ud83d\ude00"))));
    assertThat(CsvText.of(table)).isEqualTo(
        "\"a\",\"b\"\r\n\"'=HYPERLINK(\"\"x\"\")\",\"-1.5\"\r\n\"a;'=1+1;b,c\",\"\ufffd\ud83d\ude00\"\r\n");
    assertThat(CsvText.of(table, CsvForm.SEMICOLON)).isEqualTo(
        "\ufeff\"a\";\"b\"\r\n\"'=HYPERLINK(\"\"x\"\")\";\"-1,5\"\r\n\"a;=1+1;b,c\";\"\ufffd\ud83d\ude00\"\r\n");
    assertThat(CsvText.decoded("'=1+1", CsvForm.COMMA)).isEqualTo("=1+1");
    assertThat(CsvText.decoded("''=1+1", CsvForm.COMMA)).isEqualTo("'=1+1");
  }

  @Example
  void aSelfAssessmentIsNoEvaluation() {
    Worksheet worksheet = Sheets.read(Sheets.small("f02: {1: 4, 2.a.P: 3}\n", ""));
    List<Worksheet> scored = List.of(worksheet);
    assertThat(worksheet.review().result().basis()).isEqualTo(Basis.SELF_ASSESSMENT);
    assertThat(rows(ResultTables.results(scored), "basis")).containsExactly("self_assessment");
    assertThat(rows(ResultTables.results(scored), "f02")).containsExactly("");
    assertThat(rows(ResultTables.indicators(scored), "basis")).containsOnly("self_assessment");
    Worksheet evaluated = Sheets.read(Sheets.SULBAR.resolve("rsud.yaml"));
    List<Worksheet> units = List.of(evaluated);
    assertThat(rows(ResultTables.results(units), "basis")).containsExactly("evaluation");
    assertThat(rows(ResultTables.results(units), "f02")).containsExactly(evaluated.score().f02().orElseThrow().toString());
    String label = evaluated.score().category().orElseThrow().label().en();
    assertThat(rows(ResultTables.results(units, Language.EN), "category_label")).containsExactly(label).isNotEqualTo(rows(ResultTables.results(units), "category_label"));
    assertThat(rows(ResultTables.indicators(units, Language.EN), "indicator"))
        .isEqualTo(evaluated.score().indicators().stream().map(indicator -> indicator.indicator().name().en()).toList());
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
    Block.Table named = ResultTables.units(agency, units);
    assertThat(rows(named, "unit_name")).containsExactlyInAnyOrderElementsOf(
        Stream.concat(units.stream().map(unit -> unit.locus().unit().name()), Stream.of("")).toList());
    assertThat(rows(named, "period")).containsExactlyInAnyOrder("2025", "2025", "2025", "");
    assertThat(rows(named, "agency").get(0)).isEqualTo(units.get(0).locus().agency().name());
    assertThat(rows(ResultTables.units(agency), "unit_name")).containsOnly("");
    assertThat(rows(ResultTables.units(agency), "unit_id")).hasSize(4).contains("'=kosong");
    assertThat(rows(ResultTables.units(agency), "counted")).containsExactly("true", "true", "true", "false");
  }
}
