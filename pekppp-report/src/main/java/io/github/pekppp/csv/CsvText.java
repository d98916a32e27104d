package io.github.pekppp.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.PlainText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables as comma-separated values (RFC 4180): every field in quotes, lines that end in CR LF; or as {@linkplain CsvForm#SEMICOLON
 * spreadsheets set to Indonesian} read them. To be kept in UTF-8.
 *
 * <p>What a cell carries as a number is written as a number of the form, whatever the language of the table. Characters that are not seen
 * are replaced by U+FFFD as in every document, but for tabs and line ends.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe: before {@code = + - @} or their full-width forms where the text
 * begins, or where a program goes on that takes another sign for the separator, {@code a;=1+1;b}, blanks and quotes passed over; and before
 * a tab or line end at the beginning. So that no two texts are written alike, an apostrophe at such a place gets another one.
 * {@link #decoded} takes them away.
 */
public final class CsvText {

  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";
  private static final String BLANK_LINE = "\t\r\n";
  private static final char ESCAPE = '\'';
  private static final Pattern LINE_SIGNS = Pattern.compile("(?<=[\t\r\n])|(?=[\t\r\n])");

  private CsvText() {}

  /**
   * Writes a table by RFC 4180, its headings first.
   *
   * @param table the table
   * @return the lines
   */
  public static String of(Block.Table table) {
    return of(table, CsvForm.COMMA);
  }

  /**
   * Writes a table, its headings first.
   *
   * @param table the table
   * @param form how it is written
   * @return the lines
   */
  public static String of(Block.Table table, CsvForm form) {
    StringWriter text = new StringWriter();
    text.append(form.mark());
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(form.separator()).quoteStrategy(QuoteStrategies.ALWAYS)
        .lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(table.columns().stream().map(column -> harmless(column.title(), form)).toList());
      for (List<Cell> row : table.rows()) {
        csv.writeRecord(row.stream().map(cell -> of(cell, form)).toList());
      }
    } catch (IOException never) {
      throw new UncheckedIOException("in memory", never);
    }
    return text.toString();
  }

  private static String of(Cell cell, CsvForm form) {
    return cell.number().map(number -> of(number, form)).orElseGet(() -> harmless(cell.text(), form));
  }

  private static String of(BigDecimal number, CsvForm form) {
    return number.toPlainString().replace('.', form.decimal());
  }

  /** A text that no spreadsheet takes for a formula. */
  private static String harmless(String text, CsvForm form) {
    String clean = clean(text);
    StringBuilder harmless = new StringBuilder(clean.length() + 1);
    boolean open = true;
    for (int i = 0; i < clean.length(); i++) {
      char sign = clean.charAt(i);
      if (open && (sign == ESCAPE || FORMULA.indexOf(sign) >= 0 || (i == 0 && BLANK_LINE.indexOf(sign) >= 0))) {
        harmless.append(ESCAPE);
      }
      harmless.append(sign);
      open = isOpen(open, sign, form);
    }
    return harmless.toString();
  }

  /** Tells whether what follows a sign can begin a field for some program. */
  private static boolean isOpen(boolean before, char sign, CsvForm form) {
    return form.endsField(sign) || (before && (sign == '"' || Character.isWhitespace(sign) || Character.isSpaceChar(sign)));
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (String part : LINE_SIGNS.split(text, -1)) {
      clean.append(BLANK_LINE.contains(part) ? part : PlainText.of(part));
    }
    return clean.toString();
  }

  /**
   * Returns the text that a field of such a table means.
   *
   * @param field what a reader of the form gives for the field
   * @param form how the table was written
   * @return the text without the apostrophes that were put in
   */
  public static String decoded(String field, CsvForm form) {
    StringBuilder text = new StringBuilder(field.length());
    boolean open = true;
    for (int i = 0; i < field.length(); i++) {
      if (open && field.charAt(i) == ESCAPE && i + 1 < field.length()) {
        i++;
      }
      text.append(field.charAt(i));
      open = isOpen(open, field.charAt(i), form);
    }
    return text.toString();
  }
}
