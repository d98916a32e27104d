package io.github.pekppp.surveyfile;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of columns are compared: letters and digits alone, small. */
final class ColumnName {

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("u_?(\\d{1,3})");

  private ColumnName() {}

  static String plain(String name) {
    String words = OTHERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("_");
    int start = words.startsWith("_") ? 1 : 0;
    int end = words.length() - (words.length() > start && words.endsWith("_") ? 1 : 0);
    return words.substring(start, end);
  }

  /** The number of an element that is known by number alone, from 1. */
  static OptionalInt number(String name) {
    Matcher number = NUMBER.matcher(plain(name));
    int value = number.matches() ? Integer.parseInt(number.group(1)) : 0;
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }
}
