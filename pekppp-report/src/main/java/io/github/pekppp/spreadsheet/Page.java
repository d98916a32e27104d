package io.github.pekppp.spreadsheet;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook that is written; rows and columns count from 1, as people count rows. */
final class Page {

  /** How a cell looks. */
  enum Look {
    PLAIN,
    TITLE,
    HEAD,
    INPUT,
    RESULT,
    NOTE
  }

  private static final String HEAD_COLOUR = "FF1F4E79";
  private static final String INPUT_COLOUR = "FFFFF8DC";
  private static final String RESULT_COLOUR = "FFE8F0E8";
  private static final String NOTE_COLOUR = "FF595959";
  private static final String LINE_COLOUR = "FFBFBFBF";

  /** Spreadsheets keep fifteen digits. */
  private static final int KEPT_DIGITS = 15;
  private static final Rounding KEPT = new Rounding(6, RoundingMode.HALF_UP);

  private static final double LINE_HEIGHT = 15;
  private static final double MAX_HEIGHT = 300;

  private final Worksheet sheet;

  Page(Workbook workbook, String name) {
    this.sheet = workbook.newWorksheet(name);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  // ---- addresses

  /** The address of a cell within its sheet, such as {@code $E$6}. */
  static String cell(int row, int column) {
    return "$" + letters(column) + "$" + row;
  }

  /** What a column is called, such as {@code E}. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }

  /** The address of a rectangle within its sheet. */
  static String cells(int top, int left, int bottom, int right) {
    return cell(top, left) + ":" + cell(bottom, right);
  }

  /** The address of a cell from any sheet. */
  String at(int row, int column) {
    return prefix() + cell(row, column);
  }

  /** The address of a rectangle from any sheet. */
  String range(int top, int left, int bottom, int right) {
    return prefix() + cells(top, left, bottom, right);
  }

  private String prefix() {
    return "'" + sheet.getName().replace("'", "''") + "'!";
  }

  // ---- values

  Page text(int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row - 1, column - 1, CellText.of(text));
    }
    return this;
  }

  Page text(int row, int column, String text, Look look) {
    return text(row, column, text).look(row, column, look);
  }

  Page number(int row, int column, long number) {
    sheet.value(row - 1, column - 1, number);
    return this;
  }

  Page number(int row, int column, BigDecimal number) {
    sheet.value(row - 1, column - 1, number);
    return this;
  }

  /** A number that a spreadsheet keeps as it is; any other one as a fraction in words. */
  Page ratio(int row, int column, Ratio number) {
    BigDecimal rounded = number.rounded(KEPT);
    return Ratio.of(rounded).equals(number) && rounded.precision() <= KEPT_DIGITS
        ? number(row, column, rounded.stripTrailingZeros())
        : text(row, column, number.toString());
  }

  Page formula(int row, int column, String formula) {
    sheet.formula(row - 1, column - 1, escaped(formula));
    return this;
  }

  /** The writer puts formulas into XML as they are. */
  private static String escaped(String formula) {
    return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  // ---- looks

  Page look(int row, int column, Look look) {
    return look(row, column, row, column, look);
  }

  Page look(int top, int left, int bottom, int right, Look look) {
    var style = sheet.range(top - 1, left - 1, bottom - 1, right - 1).style();
    switch (look) {
      case PLAIN -> style.wrapText(true).verticalAlignment("top").set();
      case TITLE -> style.bold().fontSize(14).set();
      case HEAD -> style.bold().fontColor("FFFFFFFF").fillColor(HEAD_COLOUR).wrapText(true).verticalAlignment("center").set();
      case INPUT -> style.fillColor(INPUT_COLOUR).borderStyle(BorderStyle.THIN).borderColor(LINE_COLOUR).verticalAlignment("top")
          .wrapText(true).protectionOption(ProtectionOption.LOCKED, false).set();
      case RESULT -> style.bold().wrapText(true).fillColor(RESULT_COLOUR).borderStyle(BorderStyle.THIN).borderColor(LINE_COLOUR)
          .horizontalAlignment("left").verticalAlignment("top").set();
      case NOTE -> style.italic().fontColor(NOTE_COLOUR).wrapText(true).verticalAlignment("top").set();
    }
    return this;
  }

  /** Shows numbers in a format; {@code @} keeps what is typed as text. */
  Page format(int top, int left, int bottom, int right, String format) {
    sheet.range(top - 1, left - 1, bottom - 1, right - 1).style().format(format).set();
    return this;
  }

  Page width(int column, double characters) {
    sheet.width(column - 1, characters);
    return this;
  }

  /** Makes a row as high as a wrapped text needs in a column of so many characters; programs do not do it by themselves. */
  Page wrap(int row, String text, int characters) {
    int lines = text.lines().mapToInt(line -> 1 + line.length() / (characters + characters / 10)).sum();
    if (lines > 1) {
      sheet.rowHeight(row - 1, Math.min(MAX_HEIGHT, LINE_HEIGHT * lines));
    }
    return this;
  }

  Page hideRow(int row) {
    sheet.hideRow(row - 1);
    return this;
  }

  Page hideColumn(int column) {
    sheet.hideColumn(column - 1);
    return this;
  }

  Page freeze(int columns, int rows) {
    sheet.freezePane(columns, rows);
    return this;
  }

  Page note(int row, int column, String text) {
    sheet.comment(row - 1, column - 1, CellText.clean(text));
    return this;
  }

  Page landscape() {
    sheet.pageOrientation("landscape");
    return this;
  }

  Page repeatRows(int from, int to) {
    sheet.repeatRows(from - 1, to - 1);
    return this;
  }

  Page filter(int row, int left, int bottom, int right) {
    sheet.setAutoFilter(row - 1, left - 1, bottom - 1, right - 1);
    return this;
  }

  /** Hides the sheet; people can show it again. */
  Page hide() {
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    return this;
  }

  /** Keeps everything but the cells to fill in from being changed by mistake; there is no password. */
  Page protect() {
    sheet.protect("", SheetProtectionOption.DEFAULT_OPTIONS);
    return this;
  }

  // ---- what may be filled in

  /** Offers the cells of another sheet as a list. */
  Page choose(int top, int left, int bottom, int right, String source, String error) {
    sheet.range(top - 1, left - 1, bottom - 1, right - 1).validateWithListByFormula(escaped(source))
        .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true).errorTitle("pekppp").error(escaped(error).replace("\"", "&quot;"));
    return this;
  }

  /** Takes only what a formula about the first cell says. */
  Page demand(int top, int left, int bottom, int right, String formula, String error) {
    sheet.range(top - 1, left - 1, bottom - 1, right - 1).validateWithFormula(escaped(formula))
        .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true).errorTitle("pekppp").error(escaped(error).replace("\"", "&quot;"));
    return this;
  }
}
