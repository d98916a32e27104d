package io.github.pekppp.layout;

import java.util.regex.Pattern;

/**
 * Text from strangers without what works unseen.
 *
 * <p>A line stays a line, ended by a line feed whatever ended it before; a tab is a blank, and soft hyphens, which ask for nothing but a
 * place to break a word, are left out. Other control characters, marks that turn the direction of writing, lone surrogates and code points
 * that are no characters are each shown as U+FFFD: none can steer a terminal, turn a line around, or make a file unreadable, and nobody
 * overlooks that one was there. What joins signs, or keeps them apart, stays: emoji and some scripts are written with it.
 */
public final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private PlainText() {}

  /**
   * Makes a text harmless.
   *
   * @param text any text
   * @return the text, of as many lines, ended by line feeds
   */
  public static String of(String text) {
    if (text.chars().allMatch(sign -> sign >= ' ' && sign <= '~')) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    LINE_END.matcher(text).replaceAll("\n").codePoints().filter(point -> point != SOFT_HYPHEN).map(PlainText::plain)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * Makes a text harmless that is to stand on one line.
   *
   * @param text any text
   * @return the text, with blanks where a line ended
   */
  public static String line(String text) {
    return of(text).replace('\n', ' ');
  }

  private static int plain(int point) {
    if (point == '\t') {
      return ' ';
    }
    return isHidden(point) ? REPLACEMENT : point;
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n';
      case Character.FORMAT -> point != ZERO_WIDTH_NON_JOINER && point != ZERO_WIDTH_JOINER;
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isNoCharacter(point);
    };
  }

  /** The 66 code points that Unicode keeps free for ever; XML forbids some of them. */
  private static boolean isNoCharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
