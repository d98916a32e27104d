package io.github.pekppp.csv;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/**
 * How tables are written as separated values (nilai terpisah), which differs with the settings of the program that opens them.
 *
 * <p>Spreadsheets take the separator and the sign of decimals from the settings of the system: where numbers are written 4,13, as in
 * Indonesia, they expect semicolons.
 */
public enum CsvForm implements Coded {
  /** As RFC 4180 says, for other programs: commas, a decimal point, UTF-8 without a mark. */
  COMMA("koma", "comma", ',', '.', ""),
  /** For spreadsheets set to Indonesian: semicolons, a decimal comma, and a mark (BOM) by which they know UTF-8. */
  SEMICOLON("titik koma", "semicolon", ';', ',', "\ufeff");

  private final Text label;
  private final char separator;
  private final char decimal;
  private final String mark;

  CsvForm(String id, String en, char separator, char decimal, String mark) {
    this.label = Text.of(id, en);
    this.separator = separator;
    this.decimal = decimal;
    this.mark = mark;
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns what parts the fields of a line.
   *
   * @return a comma or a semicolon
   */
  public char separator() {
    return separator;
  }

  /**
   * Returns what begins the decimals of a number.
   *
   * @return a point or a comma
   */
  public char decimal() {
    return decimal;
  }

  /** What the text begins with. */
  String mark() {
    return mark;
  }

  /** Tells whether a program of the other settings takes the sign for the end of a field, or any program for that of a line. */
  boolean endsField(int sign) {
    return sign == '\t' || sign == '\r' || sign == '\n' || (sign != separator && (sign == ',' || sign == ';'));
  }
}
