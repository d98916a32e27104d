package io.github.pekppp.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param text what people read, in the language of the report
 * @param number the same as a number for programs that calculate, such as spreadsheets; empty for words and dates
 * @param date the same as a date for programs that sort and count days; empty for words and numbers
 * @param target the id of the section that explains it; empty when there is none
 */
public record Cell(String text, Optional<BigDecimal> number, Optional<LocalDate> date, Optional<String> target) {

  /**
   * Checks that nothing is left out.
   *
   * @param text what people read
   * @param number the same as a number
   * @param date the same as a date
   * @param target the id of the section that explains it
   */
  public Cell {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(target, "target");
  }

  /**
   * Makes a cell of words.
   *
   * @param text the words
   * @return the cell
   */
  public static Cell of(String text) {
    return new Cell(text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Makes a cell of a number.
   *
   * @param text the number as people write it in the language of the report
   * @param number the number
   * @return the cell
   */
  public static Cell of(String text, BigDecimal number) {
    return new Cell(text, Optional.of(number), Optional.empty(), Optional.empty());
  }

  /**
   * Makes a cell of a date.
   *
   * @param text the date as people write it in the language of the report
   * @param date the date
   * @return the cell
   */
  public static Cell of(String text, LocalDate date) {
    return new Cell(text, Optional.empty(), Optional.of(date), Optional.empty());
  }

  /**
   * Returns this cell with a link.
   *
   * @param section the id of the section that explains it
   * @return the cell
   */
  public Cell to(String section) {
    return new Cell(text, number, date, Optional.of(section));
  }
}
