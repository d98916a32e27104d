package io.github.pekppp.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Tables as comma-separated values (RFC 4180): commas, quotes where needed, lines that end in CR LF.
 *
 * <p>What a cell carries as a number is written with a decimal point, whatever the language. A text that a spreadsheet would take for a
 * formula, one that begins with {@code = + - @}, their full-width forms, a tab or a line end, gets an apostrophe in front. To be kept in
 * UTF-8.
 */
public final class CsvText {

  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private CsvText() {}

  /**
   * Writes a table, its headings first.
   *
   * @param table the table
   * @return the lines
   */
  public static String of(Block.Table table) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(table.columns().stream().map(column -> harmless(column.title())).toList());
      for (List<Cell> row : table.rows()) {
        csv.writeRecord(row.stream().map(CsvText::of).toList());
      }
    } catch (IOException never) {
      throw new UncheckedIOException("in memory", never);
    }
    return text.toString();
  }

  private static String of(Cell cell) {
    return cell.number().map(number -> number.toPlainString()).orElseGet(() -> harmless(cell.text()));
  }

  /** A text that no spreadsheet takes for a formula; a lone half of a character is no text in UTF-8 and is replaced. */
  private static String harmless(String text) {
    StringBuilder clean = new StringBuilder(text.length() + 1);
    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
      clean.append('\'');
    }
    text.codePoints().map(sign -> sign >= 0xd800 && sign <= 0xdfff ? 0xfffd : sign).forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
