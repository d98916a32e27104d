package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value of one of several kinds: an object with one key, which names the kind. */
final class OneOf<T> extends Shape<T> {

  private final List<Kind<T, ?>> kinds;

  private OneOf(List<Kind<T, ?>> kinds) {
    this.kinds = kinds;
  }

  /** One kind: its key, its content, and the way between content and value. */
  private record Kind<T, V>(
      String key, Shape<V> shape, Function<T, Optional<V>> content, Function<V, T> value) {

    Optional<Json> json(T held) {
      return content.apply(held).map(found -> Json.object().put(key, shape.json(found)).build());
    }

    Optional<T> decode(DocumentNode node, Decoder decoder) {
      return shape.decode(node, decoder).map(value);
    }

    Json schema(Definitions definitions) {
      return Json.object()
          .put("type", "object")
          .put("properties", Json.object().put(key, shape.schema(definitions)).build())
          .put("required", Json.list(List.of(key), Json::of))
          .put("additionalProperties", false)
          .build();
    }
  }

  static <T> Builder<T> kinds() {
    return new Builder<>();
  }

  @Override
  public Json json(T value) {
    return kinds.stream().flatMap(kind -> kind.json(value).stream()).findFirst().orElseThrow();
  }

  @Override
  Optional<T> decode(DocumentNode node, Decoder decoder) {
    Fields fields = decoder.fields(node);
    List<Optional<T>> found = new ArrayList<>();
    for (Kind<T, ?> kind : kinds) {
      fields.optional(kind.key).ifPresent(content -> found.add(kind.decode(content, decoder)));
    }
    fields.close();
    if (node instanceof DocumentNode.Mapping mapping && (found.size() != 1 || mapping.entries().size() != 1)) {
      decoder.problem(
          ExchangeProblem.ONE_OF, node.place(), String.join(", ", kinds.stream().map(Kind::key).toList()));
    }
    return found.size() == 1 ? found.get(0) : Optional.empty();
  }

  @Override
  Json schema(Definitions definitions) {
    return Json.object().put("oneOf", Json.list(kinds, kind -> kind.schema(definitions))).build();
  }

  /** Collects the kinds. */
  static final class Builder<T> {

    private final List<Kind<T, ?>> kinds = new ArrayList<>();

    <K extends T, V> Builder<T> kind(
        String key, Class<K> type, Shape<V> shape, Function<? super K, V> content, Function<V, T> value) {
      kinds.add(new Kind<>(
          key, shape, held -> type.isInstance(held) ? Optional.of(content.apply(type.cast(held))) : Optional.empty(), value));
      return this;
    }

    Shape<T> build() {
      return new OneOf<>(List.copyOf(kinds));
    }
  }
}
