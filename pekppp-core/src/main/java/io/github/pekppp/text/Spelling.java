package io.github.pekppp.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody meant who misspelt a known word. */
public final class Spelling {

  /** Longer words are not compared; no key or code comes near. */
  private static final int LONGEST = 40;

  private Spelling() {}

  /**
   * Finds the known word that is nearest to an unknown one.
   *
   * @param word the unknown word
   * @param known the known words
   * @return the nearest that differs in at most a third of its letters, capitals not counted; empty when none is near
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> distance(candidate, word) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparingInt(candidate -> distance(candidate, word)));
  }

  /** Counts the letters to insert, delete or replace to get from one word to another (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (same(from.charAt(i - 1), to.charAt(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }

  private static boolean same(char left, char right) {
    return Character.toLowerCase(left) == Character.toLowerCase(right);
  }
}
