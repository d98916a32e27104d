package io.github.pekppp.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant of a closed set that files name by a code and people by a label. */
public interface Coded {

  /**
   * Returns the name of the enum constant.
   *
   * @return the name
   */
  String name();

  /**
   * Returns the label for people.
   *
   * @return the official Indonesian term and its English counterpart
   */
  Text label();

  /**
   * Returns the code used in files: the name in lower case.
   *
   * @return the code, such as {@code face_to_face}
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a constant by its code.
   *
   * @param <C> the set
   * @param set the set's class
   * @param code the code
   * @return the constant; empty when the set has no such code
   */
  static <C extends Enum<C> & Coded> Optional<C> find(Class<C> set, String code) {
    return Arrays.stream(set.getEnumConstants()).filter(constant -> constant.code().equals(code)).findFirst();
  }

  /**
   * Lists the codes of a set.
   *
   * @param <C> the set
   * @param set the set's class
   * @return its codes in the order of declaration
   */
  static <C extends Enum<C> & Coded> List<String> codes(Class<C> set) {
    return Arrays.stream(set.getEnumConstants()).map(Coded::code).toList();
  }
}
