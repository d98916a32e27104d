package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A value that stands in JSON as one text, number or truth value. */
final class Leaf<T> extends Shape<T> {

  private final BiFunction<DocumentNode, Decoder, Optional<T>> decode;
  private final Function<T, Json> json;
  private final Json schema;

  Leaf(BiFunction<DocumentNode, Decoder, Optional<T>> decode, Function<T, Json> json, Json schema) {
    this.decode = decode;
    this.json = json;
    this.schema = schema;
  }

  @Override
  public Json json(T value) {
    return json.apply(value);
  }

  @Override
  Optional<T> decode(DocumentNode node, Decoder decoder) {
    return decode.apply(node, decoder);
  }

  @Override
  Json schema(Definitions definitions) {
    return schema;
  }
}
