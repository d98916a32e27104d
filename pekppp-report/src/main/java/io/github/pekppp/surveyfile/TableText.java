package io.github.pekppp.surveyfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a table, in UTF-8, the last of which are kept, so that reading can begin again at a line.
 *
 * <p>A reader of CSV gives up at a broken quote; only so do the rows behind it still count. A byte that is no UTF-8 becomes
 * the replacement character.
 */
final class TableText extends Reader {

  /** How many characters are kept, of which half are always there: more than a row and what is read ahead of it. */
  private static final int MEMORY = 1 << 21;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final char[] kept;
  private int from;
  private int next;
  private int to;
  private long firstLine = 1;

  TableText(InputStream in) throws IOException {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    this.kept = new char[MEMORY];
    if (fill() && kept[0] == BYTE_ORDER_MARK) {
      from = 1;
      next = 1;
    }
  }

  /** Returns the first line, or as much of it as one read gave. */
  String firstLine() throws IOException {
    int end = next;
    while ((end < to || (to < kept.length && fill())) && !isBreak(end)) {
      end++;
    }
    return new String(kept, next, end - next);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (next == to && !fill()) {
      return -1;
    }
    int given = Math.min(length, to - next);
    System.arraycopy(kept, next, buffer, offset, given);
    next += given;
    return given;
  }

  /** Takes more characters in; false at the end. */
  private boolean fill() throws IOException {
    if (to == kept.length) {
      forgetHalf();
    }
    int read = in.read(kept, to, kept.length - to);
    to += Math.max(read, 0);
    return read > 0;
  }

  private void forgetHalf() {
    int half = kept.length / 2;
    for (int i = from; i < half; i++) {
      firstLine += endsLine(i) ? 1 : 0;
    }
    System.arraycopy(kept, half, kept, 0, to - half);
    from = Math.max(from - half, 0);
    to -= half;
    next -= half;
  }

  /** Goes to the beginning of a line not before the one last gone to; false when there is no such line. */
  boolean goTo(long line) throws IOException {
    next = from;
    while (firstLine < line) {
      if (next == to && !fill()) {
        return false;
      }
      if (kept[next] == '\r' && next + 1 == to) {
        fill(); // a line feed may follow
      }
      firstLine += endsLine(next) ? 1 : 0;
      next++;
      from = next; // what lies before is never asked for again
    }
    return next < to || fill();
  }

  private boolean isBreak(int at) {
    return kept[at] == '\n' || kept[at] == '\r';
  }

  /** A line ends with LF, CR LF, or CR alone. */
  private boolean endsLine(int at) {
    return kept[at] == '\n' || (kept[at] == '\r' && (at + 1 == to || kept[at + 1] != '\n'));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
