package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.document.Fields;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import io.github.pekppp.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key of an object: where its value comes from, and how it is read back.
 *
 * @param <T> the object's type
 * @param <V> what the key holds in Java
 */
abstract class Member<T, V> {

  final String key;
  final boolean required;
  private final Shape<?> holds;

  private Member(String key, Shape<?> holds, boolean required) {
    this.key = key;
    this.required = required;
    this.holds = holds;
  }

  /** The JSON to put; empty when the key is left out. */
  abstract Optional<Json> json(T value);

  /** Reads the key; empty after a problem was logged. */
  abstract Optional<V> decode(Fields fields, Decoder decoder);

  /** Describes the value; one that may be left out may be null too. */
  Json schema(Definitions definitions) {
    Json schema = holds.schema(definitions);
    Json none = Json.object().put("type", "null").build();
    return required ? schema : Json.object().put("anyOf", Json.list(List.of(schema, none), json -> json)).build();
  }

  static <T, V> Member<T, V> required(String key, Shape<V> shape, Function<? super T, ? extends V> getter) {
    return required(key, DocumentProblem.KEY_MISSING, shape, getter);
  }

  /** A list that must be written even when it is empty, as what is left out would be taken for "none". */
  static <T, V> Member<T, V> counted(String key, Shape<V> shape, Function<? super T, ? extends V> getter) {
    return required(key, ExchangeProblem.LIST_MISSING, shape, getter);
  }

  private static <T, V> Member<T, V> required(
      String key, ProblemCode missing, Shape<V> shape, Function<? super T, ? extends V> getter) {
    return new Member<>(key, shape, true) {
      @Override
      Optional<Json> json(T value) {
        return Optional.of(shape.json(getter.apply(value)));
      }

      @Override
      Optional<V> decode(Fields fields, Decoder decoder) {
        return fields.required(key, missing).flatMap(node -> shape.decode(node, decoder));
      }
    };
  }

  static <T, V> Member<T, Optional<V>> optional(String key, Shape<V> shape, Function<? super T, Optional<V>> getter) {
    return new Member<>(key, shape, false) {
      @Override
      Optional<Json> json(T value) {
        return getter.apply(value).map(shape::json);
      }

      @Override
      Optional<Optional<V>> decode(Fields fields, Decoder decoder) {
        Optional<DocumentNode> node = fields.optional(key);
        Optional<V> value = node.flatMap(found -> shape.decode(found, decoder));
        return node.isPresent() && value.isEmpty() ? Optional.empty() : Optional.of(value);
      }
    };
  }

  /** A value whose left-out form is a value too, such as an empty list. */
  static <T, V> Member<T, V> defaulted(String key, Shape<V> shape, V absent, Function<? super T, ? extends V> getter) {
    return new Member<>(key, shape, false) {
      @Override
      Optional<Json> json(T value) {
        V held = getter.apply(value);
        return held.equals(absent) ? Optional.empty() : Optional.of(shape.json(held));
      }

      @Override
      Optional<V> decode(Fields fields, Decoder decoder) {
        return fields.optional(key).map(node -> shape.decode(node, decoder)).orElseGet(() -> Optional.of(absent));
      }
    };
  }
}
