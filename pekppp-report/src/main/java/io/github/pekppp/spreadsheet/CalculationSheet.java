package io.github.pekppp.spreadsheet;

import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;

/** The sheet that computes, as it is written row by row. */
final class CalculationSheet {

  private final Page page;
  private final Language language;
  private int row = 1;

  CalculationSheet(Page page, Language language) {
    this.page = page;
    this.language = language;
  }

  Page page() {
    return page;
  }

  /** The row that is written next. */
  int row() {
    return row;
  }

  /** Goes on with the row below. */
  void next() {
    row++;
  }

  void goTo(int other) {
    row = other;
  }

  // ---- the row that is written

  CalculationSheet text(int column, String words) {
    page.text(row, column, words);
    return this;
  }

  CalculationSheet number(int column, long number) {
    page.number(row, column, number);
    return this;
  }

  CalculationSheet formula(int column, String formula) {
    page.formula(row, column, formula);
    return this;
  }

  /** The address of a cell of the row. */
  String at(int column) {
    return page.at(row, column);
  }

  /** Writes headings, and goes on. */
  void head(String... titles) {
    for (int i = 0; i < titles.length; i++) {
      page.text(row, i + 1, titles[i], Page.Look.HEAD);
    }
    row++;
  }

  /** Writes a value with what it is called, and goes on; returns its address. */
  String value(String label, String formula) {
    text(1, label).formula(2, formula);
    return page.at(row++, 2);
  }

  /** The address of a part of a column. */
  String column(int column, int from, int to) {
    return page.range(from, column, to, column);
  }

  // ---- words

  String in(Text text) {
    return text.in(language);
  }

  String say(String id, String en, Object... arguments) {
    return Text.of(id, en).with(arguments).in(language);
  }

  /** Words as a formula writes them. */
  static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
