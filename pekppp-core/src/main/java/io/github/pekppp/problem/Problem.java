package io.github.pekppp.problem;

import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A fault in data, or a remark that a reader of a result must know.
 *
 * <p>Problems are values that accumulate; a programmer's mistake throws instead.
 *
 * @param code what kind of problem it is, stable, such as {@code level-out-of-range}
 * @param severity how grave it is
 * @param place where it lies
 * @param message what is wrong, what was expected, what was found
 */
public record Problem(String code, Severity severity, Place place, Text message) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param code what kind of problem it is, stable
   * @param severity how grave it is
   * @param place where it lies
   * @param message what is wrong, what was expected, what was found
   */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Tells whether the data cannot be used because of this problem.
   *
   * @return true for an error
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Returns this problem as one line: position and path where known, then the message.
   *
   * @param language the language of the message
   * @return the line, such as {@code f02[3.a.T]: level 7 is outside 0..5}
   */
  public String line(Language language) {
    StringBuilder line = new StringBuilder();
    place.position().ifPresent(position -> line.append(position).append(": "));
    if (!place.path().isEmpty()) {
      line.append(place.path()).append(": ");
    }
    return line.append(message.in(language)).toString();
  }

  @Override
  public String toString() {
    return line(Language.EN) + " [" + code + "]";
  }
}
