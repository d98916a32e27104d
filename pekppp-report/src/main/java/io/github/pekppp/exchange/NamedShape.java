package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value that is known by a name, or else described in full. */
final class NamedShape<T> extends Shape<T> {

  private final Map<String, T> known = new LinkedHashMap<>();
  private final Shape<T> own;

  /** Makes a shape of values with names, and of others. */
  NamedShape(List<T> known, Function<T, String> name, Shape<T> own) {
    this.own = own;
    known.forEach(value -> this.known.put(name.apply(value), value));
  }

  @Override
  public Json json(T value) {
    return known.entrySet().stream()
        .filter(named -> named.getValue().equals(value))
        .findFirst()
        .map(named -> Json.of(named.getKey()))
        .orElseGet(() -> own.json(value));
  }

  @Override
  Optional<T> decode(DocumentNode node, Decoder decoder) {
    if (!(node instanceof DocumentNode.Scalar)) {
      return own.decode(node, decoder);
    }
    Optional<String> name = decoder.text(node);
    Optional<T> found = name.map(known::get);
    if (name.isPresent() && found.isEmpty()) {
      decoder.problem(DocumentProblem.VALUE_CHOICE, node.place(), name.get(), String.join(", ", known.keySet()));
    }
    return found;
  }

  @Override
  Json schema(Definitions definitions) {
    Json names = Json.object().put("enum", Json.list(known.keySet(), Json::of)).build();
    return Json.object().put("oneOf", Json.list(List.of(names, own.schema(definitions)), json -> json)).build();
  }
}
