package io.github.pekppp.problem;

import io.github.pekppp.text.Text;
import java.util.Arrays;
import java.util.Locale;

/**
 * A kind of problem; the enums that implement it are the catalogue of all problems the library reports.
 *
 * <p>Codes are stable: programs may depend on them. Messages may be reworded at any time.
 */
public interface ProblemCode {

  /** Longer texts are cut in messages, at so many code points. */
  int LONGEST_ARGUMENT = 1000;

  /**
   * Returns the name of the enum constant.
   *
   * @return the name
   */
  String name();

  /**
   * Returns how grave a problem of this kind is.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * Returns the message with its placeholders.
   *
   * @return the message
   */
  Text template();

  /**
   * Returns the stable code, the name in lower case with hyphens.
   *
   * @return the code, such as {@code level-out-of-range}
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reports a problem of this kind.
   *
   * @param place where it lies
   * @param arguments what fills the placeholders of the message
   * @return the problem
   */
  default Problem at(Place place, Object... arguments) {
    Object[] shown = Arrays.stream(arguments).map(Quotation::shortened).toArray();
    return new Problem(code(), severity(), place, template().with(shown));
  }
}
