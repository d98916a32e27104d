package io.github.pekppp.text;

import java.util.Arrays;
import java.util.Optional;

/** A language in which the library writes texts for people. */
public enum Language {
  /** Indonesian, the language of the regulation, the default everywhere. */
  ID("id"),
  /** English. */
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /**
   * Returns the ISO 639-1 code of this language.
   *
   * @return {@code id} or {@code en}
   */
  public String code() {
    return code;
  }

  /**
   * Finds the language of an ISO 639-1 code.
   *
   * @param code the code, such as {@code id}
   * @return the language; empty when the library does not write it
   */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
