package io.github.pekppp.layout;

import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How a language writes numbers and dates: 4,13 and 1.000 in Indonesian, 4.13 and 1,000 in English.
 *
 * <p>The names of months and days are its own, so that they are the same on every machine and JDK.
 */
public final class Numbers {

  private static final int GROUP = 3;

  private static final List<Text> DAYS = List.of(
      Text.of("Senin", "Monday"),
      Text.of("Selasa", "Tuesday"),
      Text.of("Rabu", "Wednesday"),
      Text.of("Kamis", "Thursday"),
      Text.of("Jumat", "Friday"),
      Text.of("Sabtu", "Saturday"),
      Text.of("Minggu", "Sunday"));

  private final Language language;

  private Numbers(Language language) {
    this.language = language;
  }

  /**
   * Writes as a language does.
   *
   * @param language the language
   * @return its numbers
   */
  public static Numbers in(Language language) {
    return new Numbers(Objects.requireNonNull(language, "language"));
  }

  /**
   * Writes a number with the decimals that it has.
   *
   * @param number any number
   * @return such as {@code 1.234,50} in Indonesian, {@code 1,234.50} in English
   */
  public String text(BigDecimal number) {
    String[] parts = number.abs().toPlainString().split("\\.", 2);
    String whole = grouped(parts[0]);
    String text = parts.length == 1 ? whole : whole + (language == Language.ID ? ',' : '.') + parts[1];
    return number.signum() < 0 ? "-" + text : text;
  }

  /**
   * Writes a whole number.
   *
   * @param number any number
   * @return such as {@code 1.000} in Indonesian, {@code 1,000} in English
   */
  public String text(long number) {
    return text(BigDecimal.valueOf(number));
  }

  /**
   * Writes a change.
   *
   * @param change any number
   * @return the number, with a plus sign where it is above 0
   */
  public String signed(BigDecimal change) {
    return change.signum() > 0 ? "+" + text(change) : text(change);
  }

  /**
   * Writes a date.
   *
   * @param date the date
   * @return such as {@code 22 Mei 2026} in Indonesian, {@code 22 May 2026} in English
   */
  public String text(LocalDate date) {
    return Text.of(date).in(language);
  }

  /**
   * Names the day of the week.
   *
   * @param date the date
   * @return such as {@code Senin} in Indonesian, {@code Monday} in English
   */
  public String weekday(LocalDate date) {
    return DAYS.get(date.getDayOfWeek().getValue() - 1).in(language);
  }

  /**
   * Makes a cell of a number.
   *
   * @param number any number
   * @return the number as people write it, and as a number
   */
  public Cell cell(BigDecimal number) {
    return Cell.of(text(number), number);
  }

  /**
   * Makes a cell of a whole number.
   *
   * @param number any number
   * @return the number as people write it, and as a number
   */
  public Cell cell(long number) {
    return cell(BigDecimal.valueOf(number));
  }

  private String grouped(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, language == Language.ID ? '.' : ',');
    }
    return grouped.toString();
  }
}
