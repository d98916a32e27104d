package io.github.pekppp.exchange;

import io.github.pekppp.json.Json;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a schema, each described once. */
final class Definitions {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final Map<String, Json> named = new TreeMap<>();

  /** Refers to a part, describing it the first time. */
  Json reference(String name, Supplier<Json> description) {
    if (!named.containsKey(name)) {
      named.put(name, Json.object().build()); // a part may refer to itself
      named.put(name, description.get());
    }
    return Json.object().put("$ref", "#/$defs/" + name).build();
  }

  Json document(Json root) {
    Json.Builder document = Json.object().put("$schema", DRAFT);
    ((Json.Members) root).members().forEach(document::put);
    return document.put("$defs", new Json.Members(named)).build();
  }
}
