package io.github.pekppp.document;

import io.github.pekppp.problem.Place;
import io.github.pekppp.text.Text;
import java.util.List;

/** A value in a document: a scalar, a list or a mapping. */
public sealed interface DocumentNode {

  /**
   * Returns where the value stands.
   *
   * @return its path and position
   */
  Place place();

  /**
   * Names this kind of value.
   *
   * @return such as "a list"
   */
  Text kind();

  /**
   * Tells whether the value was left out on purpose.
   *
   * @return true for {@code null}, {@code ~} and nothing at all
   */
  default boolean isNull() {
    return false;
  }

  /**
   * A text, number, truth value or null, kept as it was written.
   *
   * @param place where it stands
   * @param text its characters, without quotes
   * @param quoted whether it stood in quotes, and so is a text whatever it looks like
   */
  record Scalar(Place place, String text, boolean quoted) implements DocumentNode {

    private static final int SHOWN = 40;

    @Override
    public Text kind() {
      if (isNull()) {
        return Text.of("kosong (null)", "nothing (null)");
      }
      int end = Math.min(text.length(), SHOWN);
      String shown = text.substring(0, end) + (end < text.length() ? "..." : "");
      return Text.same(quoted ? '"' + shown + '"' : shown);
    }

    @Override
    public boolean isNull() {
      return !quoted && (text.isEmpty() || "~".equals(text) || "null".equals(text));
    }
  }

  /**
   * A list of values.
   *
   * @param place where it begins
   * @param items the values in order
   */
  record Sequence(Place place, List<DocumentNode> items) implements DocumentNode {
    @Override
    public Text kind() {
      return Text.of("daftar", "a list");
    }
  }

  /**
   * Values by unique keys.
   *
   * @param place where it begins
   * @param entries the keys with their values, in the order of the document
   */
  record Mapping(Place place, List<Entry> entries) implements DocumentNode {
    @Override
    public Text kind() {
      return Text.of("pasangan kunci dan nilai", "a mapping of keys to values");
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key, a number as its digits
   * @param place where the key stands
   * @param value the value
   */
  record Entry(String key, Place place, DocumentNode value) {}
}
