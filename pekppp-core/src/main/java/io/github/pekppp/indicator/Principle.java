package io.github.pekppp.indicator;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A principle of public service that an indicator stands for (prinsip), the last part of its printed code.
 *
 * @param letters the letters in the code, such as {@code Ak}
 * @param name what they are read as, such as Akuntabilitas
 */
public record Principle(String letters, Text name) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param letters the letters in the code
   * @param name what they are read as
   */
  public Principle {
    Objects.requireNonNull(letters, "letters");
    Objects.requireNonNull(name, "name");
  }
}
