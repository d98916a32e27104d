package io.github.pekppp.spreadsheet;

/**
 * A cell of a workbook that was read.
 *
 * @param kind what it holds
 * @param text its value as it is written in the file; a text without escapes
 * @param formula whether a formula gives the value
 */
record XlsxCell(Kind kind, String text, boolean formula) {

  /** What a cell holds. */
  enum Kind {
    NUMBER,
    TEXT,
    TRUTH,
    ERROR
  }

  boolean isBlank() {
    return !formula && text.isBlank();
  }
}
