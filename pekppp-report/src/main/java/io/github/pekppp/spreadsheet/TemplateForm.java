package io.github.pekppp.spreadsheet;

import io.github.pekppp.text.Text;

/**
 * How a template is laid out, for what writes it and for what reads it: every sheet names its columns by keys in a hidden row, and its
 * rows by keys in column A, so that a filled-in sheet says itself what stands where.
 */
final class TemplateForm {

  /** What the template calls itself; another layout gets another number. */
  static final String VERSION = "pekppp-template-1";

  /** How the names of all versions begin. */
  static final String VERSIONS = "pekppp-template-";

  static final String UNIT = "Unit";
  static final String F01 = "F-01";
  static final String F01_FORM = "F-01 form";
  static final String F02 = "F-02";
  static final String F03 = "F-03";

  /** The hidden row with the keys of the columns. */
  static final int KEY_ROW = 3;

  /** The row for names of evaluators. */
  static final int NAME_ROW = 4;

  /** The row with the headings. */
  static final int HEAD_ROW = 5;

  /** The first row to fill in. */
  static final int FIRST_ROW = 6;

  /** The column with the keys of the rows. */
  static final int KEY_COLUMN = 1;

  /** Keys of columns that are read. */
  static final String KEY = "key";
  static final String TYPE = "type";
  static final String VALUE = "value";
  static final String FACT = "fact";
  static final String OPTION = "option";
  static final String LEVEL = "level.";
  static final String FIELD_CHECK = "field_check";

  /** Keys of columns that only people read. */
  static final String CODE = "code";
  static final String LABEL = "label";
  static final String HINT = "hint";
  static final String ANSWERED = "answered";

  /** Keys of rows of the sheet of the unit that tell about the template. */
  static final String INSTRUMENT = "instrument";
  static final String EDITION_SHA256 = "edition_sha256";
  static final String POLICY = "policy.";
  static final String TEMPLATE = "template";
  static final String SHEETS = "sheets";

  /** What is said of columns with entries and without a key. */
  static final Text UNKEYED_COLUMN = Text.of("kolom berisi isian tidak memilikinya", "a column with entries has none");

  /** Kinds of values, as the column of types names them. */
  static final String TEXT = "text";
  static final String NUMBER = "number";
  static final String CHOICE = "choice";
  static final String YES_NO = "yes_no";

  private TemplateForm() {}
}
