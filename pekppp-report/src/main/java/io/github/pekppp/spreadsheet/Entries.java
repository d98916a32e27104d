package io.github.pekppp.spreadsheet;

/** Formulas that tell whether something is filled in: blanks alone are nothing, as when the workbook is read. */
final class Entries {

  private Entries() {}

  /** Tells whether a cell without an error holds nothing. */
  static String isBlank(String cell) {
    return "TRIM(CLEAN(" + cell + "))=\"\"";
  }

  static String isFilled(String cell) {
    return "IF(ISERROR(" + cell + "),TRUE,NOT(" + isBlank(cell) + "))";
  }

  /** Tells whether any cell of a range holds something. */
  static String anyFilled(String cells) {
    return "IF(" + anyError(cells) + ",TRUE," + filled(cells) + ">0)";
  }

  static String anyError(String cells) {
    return "SUMPRODUCT(ISERROR(" + cells + ")+0)>0";
  }

  /** How many cells of a range without an error hold something. */
  static String filled(String cells) {
    return "SUMPRODUCT(1-(" + isBlank(cells) + "))";
  }
}
