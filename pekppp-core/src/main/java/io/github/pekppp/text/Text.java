package io.github.pekppp.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A text in Indonesian and English.
 *
 * @param id the Indonesian text
 * @param en the English text
 */
public record Text(String id, String en) implements Serializable {

  private static final List<Text> MONTHS = List.of(
      of("Januari", "January"),
      of("Februari", "February"),
      of("Maret", "March"),
      same("April"),
      of("Mei", "May"),
      of("Juni", "June"),
      of("Juli", "July"),
      of("Agustus", "August"),
      same("September"),
      of("Oktober", "October"),
      same("November"),
      of("Desember", "December"));

  /**
   * Checks that both languages are given.
   *
   * @param id the Indonesian text
   * @param en the English text
   */
  public Text {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(en, "en");
  }

  /**
   * Creates a text.
   *
   * @param id the Indonesian text
   * @param en the English text
   * @return the text
   */
  public static Text of(String id, String en) {
    return new Text(id, en);
  }

  /**
   * Creates a text that reads the same in every language, such as a code or a number.
   *
   * @param text the text
   * @return the text
   */
  public static Text same(String text) {
    return new Text(text, text);
  }

  /**
   * Writes a date in words, as documents do.
   *
   * @param date the date
   * @return such as {@code 22 Mei 2026} in Indonesian, {@code 22 May 2026} in English
   */
  public static Text of(LocalDate date) {
    return same("{0} {1} {2}").with(date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1), date.getYear());
  }

  /**
   * Puts texts one after the other.
   *
   * @param texts the texts
   * @param separator what stands between two of them
   * @return one text; empty when there are none
   */
  public static Text join(List<Text> texts, Text separator) {
    return new Text(
        texts.stream().map(Text::id).collect(Collectors.joining(separator.id)),
        texts.stream().map(Text::en).collect(Collectors.joining(separator.en)));
  }

  /**
   * Returns this text in one language.
   *
   * @param language the language
   * @return the text in it
   */
  public String in(Language language) {
    return language == Language.ID ? id : en;
  }

  /**
   * Replaces the placeholders <code>{0}</code>, <code>{1}</code> ... of this text.
   *
   * @param arguments what to put in; a {@code Text} is put in by language, anything else by its {@code toString}
   * @return the filled text; placeholders without an argument stay
   */
  public Text with(Object... arguments) {
    return new Text(fill(Language.ID, arguments), fill(Language.EN, arguments));
  }

  private String fill(Language language, Object... arguments) {
    String template = in(language);
    StringBuilder filled = new StringBuilder(template.length() + 16 * arguments.length);
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int index = open + 1 < template.length() ? template.charAt(open + 1) - '0' : -1;
      boolean placeholder = open + 2 < template.length() && template.charAt(open + 2) == '}';
      if (placeholder && index >= 0 && index < arguments.length) {
        Object argument = arguments[index];
        filled.append(template, at, open).append(argument instanceof Text text ? text.in(language) : argument);
        at = open + 3;
      }
    }
    return filled.append(template, at, template.length()).toString();
  }
}
