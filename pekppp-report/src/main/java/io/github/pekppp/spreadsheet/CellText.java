package io.github.pekppp.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it: what XML 1.0 forbids is replaced, and what is too long is cut. */
final class CellText {

  /** The most characters that a cell holds. */
  static final int MAX = 32_767;

  private static final char REPLACED = '\ufffd';
  private static final String CUT = "...";
  private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private CellText() {}

  /** Returns the text as it is written to a file; an underscore that would begin an escape is escaped itself. */
  static String of(String text) {
    String clean = cut(clean(text), MAX);
    return clean.contains("_x") ? cut(ESCAPE.matcher(clean).replaceAll("_x005F_$1"), MAX) : clean;
  }

  /** Returns the text that a file means. */
  static String decoded(String written) {
    if (!written.contains("_x")) {
      return written;
    }
    return ESCAPED.matcher(written).replaceAll(found ->
        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** Replaces control characters but tab and line ends, lone surrogates and non-characters. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(sign -> isXml(sign) ? sign : REPLACED).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = max - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  private static boolean isXml(int sign) {
    return sign == '\t' || sign == '\n' || sign == '\r'
        || (sign >= 0x20 && sign <= 0xd7ff)
        || (sign >= 0xe000 && sign <= 0xfffd)
        || sign >= 0x10000;
  }
}
