package io.github.pekppp.paper;

import io.github.pekppp.csv.CsvText;
import io.github.pekppp.csv.ResultTables;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.html.HtmlRenderer;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Document;
import io.github.pekppp.spreadsheet.TableWorkbook;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The recap of an agency with very many units, written as HTML, XLSX and CSV.
 *
 * <p>As a program it tells how long that takes, the first time in a new JVM and then:
 * {@code java -Xmx256m -cp ... io.github.pekppp.paper.LargeRecap 1000}.
 *
 * @param recap the recap, with last year
 */
record LargeRecap(AgencyRecap recap) {

  private static final int TIMES = 3;
  private static final long MILLION = 1_000_000;

  static LargeRecap of(int units) {
    Instrument edition = Editions.pekppp2022A();
    RandomUnits random = new RandomUnits(units);
    List<Worksheet> now = IntStream.range(0, units).mapToObj(i -> random.complete(edition, "u" + i, 2025)).toList();
    List<Worksheet> before = IntStream.range(0, units).mapToObj(i -> random.complete(edition, "u" + i, 2024)).toList();
    return new LargeRecap(AgencyRecap.of(now, before).writtenOn(SamplePapers.WRITTEN).build());
  }

  String html() {
    return HtmlRenderer.render(document());
  }

  byte[] xlsx() {
    return TableWorkbook.write(TableWorkbook.tables(document()));
  }

  String csv() {
    return CsvText.of(ResultTables.units(recap.index()));
  }

  Document document() {
    return recap.document(Language.ID);
  }

  /**
   * Tells how long it takes.
   *
   * @param arguments how many units
   */
  public static void main(String[] arguments) {
    LargeRecap large = of(Integer.parseInt(arguments[0]));
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      int html = large.html().length();
      long afterHtml = System.nanoTime();
      int xlsx = large.xlsx().length;
      long afterXlsx = System.nanoTime();
      int csv = large.csv().length();
      long end = System.nanoTime();
      System.out.printf(
          "html %d ms (%d signs), xlsx %d ms (%d bytes), csv %d ms (%d signs), together %d ms%n",
          (afterHtml - begin) / MILLION, html, (afterXlsx - afterHtml) / MILLION, xlsx, (end - afterXlsx) / MILLION, csv,
          (end - begin) / MILLION);
    }
  }
}
