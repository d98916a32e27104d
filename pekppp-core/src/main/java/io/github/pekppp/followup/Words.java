package io.github.pekppp.followup;

import io.github.pekppp.text.Text;

/** Checks words that somebody has to give. */
final class Words {

  private Words() {}

  static void check(String argument, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(argument + ": is blank");
    }
  }

  static void check(String argument, Text words) {
    check(argument, words.id());
    check(argument, words.en());
  }
}
