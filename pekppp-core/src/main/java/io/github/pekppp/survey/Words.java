package io.github.pekppp.survey;

/** Checks words that a program hands in. */
final class Words {

  private Words() {}

  static void check(String name, String word) {
    if (word.isBlank()) {
      throw new IllegalArgumentException(name + ": is blank");
    }
  }
}
