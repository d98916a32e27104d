package io.github.pekppp.surveyfile;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.pekppp.survey.SurveyTally;
import java.util.Arrays;

/** The cells of one row at a time; the row that follows takes its place. */
final class TableRow extends AbstractBaseCsvCallbackHandler<TableRow> {

  /** Longer rows, cells and separators together, are no answers to a questionnaire. */
  static final int MAX_CHARS = 1 << 18;

  /** Stands for a cell that should hold an answer and does not. */
  static final int NO_NUMBER = 5;

  private static final int NO_BREAK_SPACE = '\u00A0';

  private char[] characters = new char[256];
  private int[] ends = new int[16];
  private int cells;

  /** Ends the reading of a row that grows too long. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super(null, null, false, false);
    }
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    int start = start(cells);
    if (start + index + length > MAX_CHARS) {
      throw new TooLong();
    }
    if (start + length > characters.length) {
      characters = Arrays.copyOf(characters, 2 * (start + length));
    }
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    System.arraycopy(buffer, offset, characters, start, length);
    ends[cells] = start + length;
    cells++;
  }

  @Override
  protected TableRow buildRecord() {
    return this;
  }

  /** The line in which the row begins, counted from where the reading began. */
  long line() {
    return getStartingLineNumber();
  }

  int size() {
    return cells;
  }

  String text(int cell) {
    int start = first(cell);
    return new String(characters, start, last(cell, start) - start);
  }

  /** Reads an answer 1..4; empty, a dash and NA are none. */
  int answer(int cell) {
    int start = first(cell);
    int length = last(cell, start) - start;
    char sign = length == 0 ? '-' : characters[start];
    if (length <= 1) {
      return sign == '-' ? SurveyTally.NO_ANSWER : answer(sign);
    }
    if (length == 2 && (sign == 'N' || sign == 'n') && (characters[start + 1] == 'A' || characters[start + 1] == 'a')) {
      return SurveyTally.NO_ANSWER;
    }
    return isDecimalSign(characters[start + 1]) && isZeros(start + 2, start + length) ? answer(sign) : NO_NUMBER;
  }

  private static int answer(char sign) {
    return sign >= '1' && sign <= '4' ? sign - '0' : NO_NUMBER;
  }

  private static boolean isDecimalSign(char sign) {
    return sign == '.' || sign == ',';
  }

  /** Tells whether what follows a decimal sign leaves the number whole: some programs write 4.0 or 4,0. */
  private boolean isZeros(int from, int until) {
    for (int i = from; i < until; i++) {
      if (characters[i] != '0') {
        return false;
      }
    }
    return from < until;
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  private int first(int cell) {
    int at = start(cell);
    while (at < ends[cell] && isBlank(characters[at])) {
      at++;
    }
    return at;
  }

  private int last(int cell, int first) {
    int at = ends[cell];
    while (at > first && isBlank(characters[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\t' || sign == NO_BREAK_SPACE;
  }
}
