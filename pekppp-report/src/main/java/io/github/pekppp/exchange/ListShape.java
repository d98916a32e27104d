package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import java.util.List;
import java.util.Optional;

/** Values one after the other. */
final class ListShape<T> extends Shape<List<T>> {

  private final Shape<T> items;

  ListShape(Shape<T> items) {
    this.items = items;
  }

  @Override
  public Json json(List<T> values) {
    return Json.list(values, items::json);
  }

  @Override
  Optional<List<T>> decode(DocumentNode node, Decoder decoder) {
    Optional<List<DocumentNode>> nodes = decoder.items(node);
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    List<T> read = nodes.get().stream().flatMap(item -> items.decode(item, decoder).stream()).toList();
    return read.size() == nodes.get().size() ? Optional.of(read) : Optional.empty();
  }

  @Override
  Json schema(Definitions definitions) {
    return Json.object().put("type", "array").put("items", items.schema(definitions)).build();
  }
}
