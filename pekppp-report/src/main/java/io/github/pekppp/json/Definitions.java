package io.github.pekppp.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a schema, each described once. */
public final class Definitions {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final Map<String, Json> named = new TreeMap<>();

  /** Starts a schema without parts. */
  public Definitions() {}

  /**
   * Refers to a part, describing it the first time.
   *
   * @param name its name; two parts of one name must be the same
   * @param description gives the schema of the part; it may refer to itself
   * @return a schema that refers to the part
   */
  public Json reference(String name, Supplier<Json> description) {
    if (!named.containsKey(name)) {
      named.put(name, Json.object().build()); // a part may refer to itself
      named.put(name, description.get());
    }
    return Json.object().put("$ref", "#/$defs/" + name).build();
  }

  /**
   * Ends the schema.
   *
   * @param root what describes the whole document
   * @return the root with the dialect (draft 2020-12) before it and the named parts after it
   */
  public Json document(Json root) {
    Json.Builder document = Json.object().put("$schema", DRAFT);
    ((Json.Members) root).members().forEach(document::put);
    return document.put("$defs", new Json.Members(named)).build();
  }
}
