package io.github.pekppp.spreadsheet;

import io.github.pekppp.score.Level;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hidden sheet with the lists that cells offer, a column each. */
final class Choices {

  private static final Text NO_CASES = Text.of("tidak ada kasus [no_cases]", "no cases [no_cases]");

  private final Page page;
  private final Language language;
  private final Map<List<String>, String> lists = new HashMap<>();
  private int column = 1;

  Choices(Page page, Language language) {
    this.page = page;
    this.language = language;
    page.hide().protect();
  }

  /** The words for a unit without a case. */
  static String noCases(Language language) {
    return NO_CASES.in(language);
  }

  /** A choice as a list shows it: its words, and in brackets the code that counts. */
  static String shown(String code, Text label, Language language) {
    String words = label.in(language);
    return words.equals(code) ? code : words + " [" + code + "]";
  }

  /** The address of the levels 0..5. */
  String levels() {
    return lists.computeIfAbsent(List.of("levels"), key -> numbers(0));
  }

  /** The address of the levels 0..5 and no cases. */
  String marks() {
    return lists.computeIfAbsent(List.of("marks"), key -> {
      page.text(Level.MAX + 2, column, noCases(language));
      return numbers(1);
    });
  }

  String yesNo() {
    return of(yesAndNo());
  }

  private List<String> yesAndNo() {
    return List.of(yesNo(true, language), yesNo(false, language));
  }

  static String yesNo(boolean yes, Language language) {
    return (yes ? Text.of("ya", "yes") : Text.of("tidak", "no")).in(language);
  }

  /** The address of a list. */
  String of(List<String> shown) {
    return lists.computeIfAbsent(shown, list -> {
      for (int i = 0; i < list.size(); i++) {
        page.text(i + 1, column, list.get(i));
      }
      return next(list.size());
    });
  }

  private String numbers(int more) {
    for (int level = 0; level <= Level.MAX; level++) {
      page.number(level + 1, column, level);
    }
    return next(Level.MAX + 1 + more);
  }

  private String next(int size) {
    String address = page.range(1, column, Math.max(size, 1), column);
    column++;
    return address;
  }
}
