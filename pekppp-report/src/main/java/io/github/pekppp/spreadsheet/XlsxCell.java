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

  /** Tells whether there is nothing to read: no sign, or only such as {@code TRIM} and {@code CLEAN} of a formula take away. */
  boolean isBlank() {
    return !formula && text.chars().allMatch(sign -> sign <= ' ');
  }
}
