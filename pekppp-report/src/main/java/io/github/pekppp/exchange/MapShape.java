package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.json.Json;
import io.github.pekppp.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Values by keys that are data, such as levels by indicator. */
final class MapShape<K, V> extends Shape<Map<K, V>> {

  private final Text expected;
  private final Function<String, Optional<K>> key;
  private final Shape<V> values;

  /** Keys are written by their {@code toString}, which {@code key} must read back. */
  MapShape(Text expected, Function<String, Optional<K>> key, Shape<V> values) {
    this.expected = expected;
    this.key = key;
    this.values = values;
  }

  @Override
  public Json json(Map<K, V> map) {
    Json.Builder object = Json.object();
    map.forEach((name, value) -> object.put(name.toString(), values.json(value)));
    return object.build();
  }

  @Override
  Optional<Map<K, V>> decode(DocumentNode node, Decoder decoder) {
    Map<K, V> map = new LinkedHashMap<>();
    int before = decoder.log().size();
    for (DocumentNode.Entry entry : decoder.entries(node).orElse(List.of())) {
      Optional<K> name = key.apply(entry.key());
      if (name.isEmpty()) {
        decoder.problem(DocumentProblem.VALUE_TYPE, entry.place(), expected, entry.key());
      }
      values.decode(entry.value(), decoder).ifPresent(value -> name.ifPresent(known -> map.put(known, value)));
    }
    return decoder.log().size() == before ? Optional.of(Collections.unmodifiableMap(map)) : Optional.empty();
  }

  @Override
  Json schema(Definitions definitions) {
    return Json.object().put("type", "object").put("additionalProperties", values.schema(definitions)).build();
  }
}
