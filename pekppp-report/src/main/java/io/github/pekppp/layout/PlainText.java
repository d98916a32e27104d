package io.github.pekppp.layout;

/**
 * Text from strangers without what works unseen.
 *
 * <p>Control characters, marks that turn the direction of writing or join signs, lone surrogates and code points that are no characters
 * are each shown as U+FFFD: none can steer a terminal, turn a line around, or make a file unreadable, and nobody overlooks that one was there.
 */
public final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * Makes a text harmless.
   *
   * @param text any text
   * @return the text, as many code points long
   */
  public static String of(String text) {
    if (text.chars().allMatch(sign -> sign >= ' ' && sign <= '~')) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(point -> plain.appendCodePoint(isHidden(point) ? REPLACEMENT : point));
    return plain.toString();
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || isNoCharacter(point);
  }

  /** The 66 code points that Unicode keeps free for ever; XML forbids some of them. */
  private static boolean isNoCharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
