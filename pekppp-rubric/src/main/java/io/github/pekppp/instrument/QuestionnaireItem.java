package io.github.pekppp.instrument;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A question of form F-03, which a user of the service answers by a level 0..5.
 *
 * @param number its number, counted from 1 without gaps
 * @param printedNumber the number that the form prints, which may skip
 * @param code the printed code, such as {@code 1.a.K1}
 * @param aspect the id of the aspect it belongs to
 * @param text what it asks, in short
 */
public record QuestionnaireItem(int number, int printedNumber, String code, String aspect, Text text)
    implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param number its number, counted from 1 without gaps
   * @param printedNumber the number that the form prints, which may skip
   * @param code the printed code
   * @param aspect the id of the aspect it belongs to
   * @param text what it asks, in short
   */
  public QuestionnaireItem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(text, "text");
  }
}
