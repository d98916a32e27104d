package io.github.pekppp.exchange;

import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Draws at random what stored values are made of: words that files tend to spoil, days, numbers, and what is left out. */
final class Draw {

  /** The last day that a file can name. */
  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final List<String> ODD_WORDS = List.of(
      "null", "~", "true", "1.0", "-7", "1/3", "2025-01-31", "\"", "'", "\\", "\\u0041", "/", "{", "[1]", "- a", "a: b", "# a",
      "&a", "*a", "!!int 3", "%YAML 1.2", "---", "|", ">", "a\nb", "a\r\nb\r", "\ta", "  a ", "\u0001", "\u0007a", "\u001B[31m",
      "a\u0000b", "a\u007F", "a\u0085b", "a\u2028b", "\uFEFFa", "\uFFFE", "\u202Ebad\u200F", "\uD83D\uDE00", "\uD800", "\uDC00a",
      "Dinas Pendidikan & Kebudayaan", "\u0627\u0644", "e\u0301", "{0}", "items[2].id", "a.b", "x".repeat(2_000));

  private static final List<String> BLANKS = List.of("", " ", "\n", "\t\r\n", "\u2003");
  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
  private static final int MANY = 3;

  private final Random random;

  Draw(Random random) {
    this.random = random;
  }

  boolean chance() {
    return random.nextBoolean();
  }

  /** A number from one limit to the other, both included and likelier than what lies between. */
  int between(int low, int high) {
    return switch (random.nextInt(8)) {
      case 0 -> low;
      case 1 -> high;
      default -> (int) (low + (long) (random.nextDouble() * ((long) high - low + 1)));
    };
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <E extends Enum<E>> E of(Class<E> set) {
    return of(List.of(set.getEnumConstants()));
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return chance() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(MANY + 1); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  /** Words no two of which are the same. */
  List<String> ids() {
    return List.copyOf(new LinkedHashSet<>(some(this::words)));
  }

  /** Some of a list, each once, in any order. */
  <T> List<T> among(List<T> values) {
    Set<T> chosen = new LinkedHashSet<>();
    for (int i = values.isEmpty() ? 0 : random.nextInt(MANY + 1); i > 0; i--) {
      chosen.add(of(values));
    }
    return List.copyOf(chosen);
  }

  /** A text that is not blank. */
  String words() {
    String words = switch (random.nextInt(4)) {
      case 0 -> of(ODD_WORDS);
      case 1 -> of(ODD_WORDS) + of(ODD_WORDS);
      case 2 -> letters('\0', Character.MAX_VALUE);
      default -> letters('a', 'e');
    };
    return words.isBlank() ? "a" : words;
  }

  /** A text that may be blank. */
  String anyWords() {
    return random.nextInt(4) == 0 ? of(BLANKS) : words();
  }

  private String letters(char first, char last) {
    StringBuilder letters = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      letters.append((char) between(first, last));
    }
    return letters.toString();
  }

  Text text() {
    return chance() ? Text.same(words()) : Text.of(words(), words());
  }

  Text anyText() {
    return chance() ? Text.same(anyWords()) : Text.of(anyWords(), anyWords());
  }

  LocalDate day() {
    return switch (random.nextInt(8)) {
      case 0 -> of(List.of(FIRST_DAY, LAST_DAY, LocalDate.of(2024, 2, 29)));
      default -> DAY.plusDays(random.nextInt(900));
    };
  }

  LocalDate notBefore(LocalDate day) {
    return earlier(LAST_DAY, day.equals(LAST_DAY) ? day : day.plusDays(random.nextInt(40)));
  }

  LocalDate notAfter(LocalDate day) {
    LocalDate before = day.minusDays(random.nextInt(40));
    return before.isBefore(FIRST_DAY) ? FIRST_DAY : before;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** A whole number that longs may be too small for. */
  BigInteger whole() {
    return new BigInteger(of(List.of(1, 8, 63, 64, 200, 900)), random);
  }

  BigDecimal decimal() {
    return new BigDecimal(new BigInteger(60, random), random.nextInt(20)).multiply(BigDecimal.valueOf(chance() ? 1 : -1));
  }
}
