package io.github.pekppp.problem;

import io.github.pekppp.text.Text;
import java.util.regex.Pattern;

/** Keeps what somebody wrote from filling a screen where a message quotes it; lists of words that are known stay whole. */
final class Quotation {

  private static final int LONGEST_WORD = 80;
  private static final String IN_WORD = "[^\\s,;/\\\\]";
  private static final Pattern LONG_WORD = Pattern.compile("(" + IN_WORD + "{" + LONGEST_WORD + "})" + IN_WORD + "+");

  private Quotation() {}

  /** Shortens a text; a number or a date is as long as it is. */
  static Object shortened(Object argument) {
    if (argument instanceof Text text) {
      return Text.of(shortened(text.id()), shortened(text.en()));
    }
    return argument instanceof String text ? shortened(text) : argument;
  }

  private static String shortened(String text) {
    String words = text.length() > LONGEST_WORD ? LONG_WORD.matcher(text).replaceAll("$1...") : text;
    return words.codePointCount(0, words.length()) > ProblemCode.LONGEST_ARGUMENT
        ? words.substring(0, words.offsetByCodePoints(0, ProblemCode.LONGEST_ARGUMENT)) + "..."
        : words;
  }
}
