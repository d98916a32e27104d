package io.github.pekppp.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value, from which {@link JsonWriter} writes text. */
public sealed interface Json {

  /**
   * A text.
   *
   * @param value the characters
   */
  record Text(String value) implements Json {}

  /**
   * A whole number; exact fractions are texts, as JSON readers turn other numbers into binary ones.
   *
   * @param value the number
   */
  record Int(long value) implements Json {}

  /**
   * A truth value.
   *
   * @param value true or false
   */
  record Bool(boolean value) implements Json {}

  /** Nothing. */
  record Null() implements Json {}

  /**
   * A list.
   *
   * @param items the values
   */
  record Items(List<Json> items) implements Json {

    /**
     * Copies the values.
     *
     * @param items the values
     */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Values by name.
   *
   * @param members the values in the order in which they are written
   */
  record Members(Map<String, Json> members) implements Json {

    /**
     * Copies the values.
     *
     * @param members the values in the order in which they are written
     */
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /**
   * Starts an object.
   *
   * @return a builder
   */
  static Builder object() {
    return new Builder();
  }

  /**
   * Makes a text.
   *
   * @param value the characters; null makes a JSON null
   * @return the value
   */
  static Json of(@Nullable String value) {
    return value == null ? new Null() : new Text(value);
  }

  /**
   * Makes a text, or null.
   *
   * @param value what is written by its {@code toString}; empty makes a JSON null
   * @return the value
   */
  static Json of(Optional<?> value) {
    return of(value.map(Object::toString).orElse(null));
  }

  /**
   * Makes a list.
   *
   * @param <T> what is listed
   * @param values what is listed
   * @param json makes each into JSON
   * @return the list
   */
  static <T> Json list(Iterable<T> values, Function<? super T, ? extends Json> json) {
    List<Json> items = new ArrayList<>();
    values.forEach(value -> items.add(json.apply(value)));
    return new Items(items);
  }

  /** Builds an object; members are written in the order in which they are put. */
  final class Builder {

    private final Map<String, Json> members = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Puts a value.
     *
     * @param name its name
     * @param value the value
     * @return this
     */
    public Builder put(String name, Json value) {
      members.put(name, value);
      return this;
    }

    /**
     * Puts a text.
     *
     * @param name its name
     * @param value the text
     * @return this
     */
    public Builder put(String name, String value) {
      return put(name, new Text(value));
    }

    /**
     * Puts a text, or null.
     *
     * @param name its name
     * @param value what is written by its {@code toString}; empty makes a JSON null
     * @return this
     */
    public Builder put(String name, Optional<?> value) {
      return put(name, Json.of(value));
    }

    /**
     * Puts a whole number.
     *
     * @param name its name
     * @param value the number
     * @return this
     */
    public Builder put(String name, long value) {
      return put(name, new Int(value));
    }

    /**
     * Puts a truth value.
     *
     * @param name its name
     * @param value the truth value
     * @return this
     */
    public Builder put(String name, boolean value) {
      return put(name, new Bool(value));
    }

    /**
     * Ends the object.
     *
     * @return the object
     */
    public Json build() {
      return new Members(members);
    }
  }
}
