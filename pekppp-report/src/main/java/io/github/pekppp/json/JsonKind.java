package io.github.pekppp.json;

import java.util.List;

/**
 * What JSON values of a kind look like, of which schemas are made (JSON Schema, draft 2020-12).
 *
 * <p>A description says in plain words what a value means, its unit and range, and what null means. Immutable.
 */
@FunctionalInterface
public interface JsonKind {

  /**
   * Returns the schema of the kind.
   *
   * @param definitions takes the parts that have a name
   * @return the schema
   */
  Json schema(Definitions definitions);

  /**
   * Describes texts.
   *
   * @return the kind
   */
  static JsonKind text() {
    return type("string");
  }

  /**
   * Describes texts of a form.
   *
   * @param pattern a regular expression that the whole text matches
   * @return the kind
   */
  static JsonKind text(String pattern) {
    return definitions -> Json.object().put("type", "string").put("pattern", "^(?:" + pattern + ")$").build();
  }

  /**
   * Describes texts of a closed set.
   *
   * @param codes the texts there are
   * @return the kind
   */
  static JsonKind code(List<String> codes) {
    List<String> known = List.copyOf(codes);
    return definitions -> Json.object().put("enum", Json.list(known, Json::of)).build();
  }

  /**
   * Describes whole numbers.
   *
   * @return the kind
   */
  static JsonKind whole() {
    return type("integer");
  }

  /**
   * Describes whole numbers from a lowest one.
   *
   * @param min the lowest
   * @return the kind
   */
  static JsonKind whole(long min) {
    return definitions -> Json.object().put("type", "integer").put("minimum", min).build();
  }

  /**
   * Describes whole numbers within limits.
   *
   * @param min the lowest
   * @param max the highest
   * @return the kind
   */
  static JsonKind whole(long min, long max) {
    return definitions -> Json.object().put("type", "integer").put("minimum", min).put("maximum", max).build();
  }

  /**
   * Describes truth values.
   *
   * @return the kind
   */
  static JsonKind truth() {
    return type("boolean");
  }

  /**
   * Describes lists, which may be empty.
   *
   * @param items what is listed
   * @return the kind
   */
  static JsonKind list(JsonKind items) {
    return list(items, 0);
  }

  /**
   * Describes lists.
   *
   * @param items what is listed
   * @param least how many there are at least
   * @return the kind
   */
  static JsonKind list(JsonKind items, int least) {
    return definitions -> {
      Json.Builder list = Json.object().put("type", "array").put("items", items.schema(definitions));
      return least == 0 ? list.build() : list.put("minItems", least).build();
    };
  }

  /**
   * Describes objects whose keys are data, such as ids.
   *
   * @param values what stands under each key
   * @return the kind
   */
  static JsonKind byKey(JsonKind values) {
    return definitions ->
        Json.object().put("type", "object").put("additionalProperties", values.schema(definitions)).build();
  }

  /**
   * Describes objects.
   *
   * @return an object without members, to be given some
   */
  static ObjectKind object() {
    return ObjectKind.EMPTY;
  }

  /**
   * Describes values of one of several kinds.
   *
   * @param kinds the kinds
   * @return the kind
   */
  static JsonKind anyOf(JsonKind... kinds) {
    List<JsonKind> known = List.of(kinds);
    return definitions -> Json.object().put("anyOf", Json.list(known, kind -> kind.schema(definitions))).build();
  }

  /**
   * Refers to a kind with a name, inside its own description.
   *
   * @param name the name
   * @return the kind
   */
  static JsonKind itself(String name) {
    return definitions -> Json.object().put("$ref", "#/$defs/" + name).build();
  }

  /**
   * Returns this kind with null, which stands for nothing.
   *
   * @return the kind
   */
  default JsonKind orNull() {
    return anyOf(this, type("null"));
  }

  /**
   * Returns this kind under a name, so that it is described once.
   *
   * @param name the name; two kinds of one name must be the same
   * @param description what its values mean
   * @return the kind
   */
  default JsonKind named(String name, String description) {
    return definitions -> definitions.reference(name, () -> described(description).schema(definitions));
  }

  /**
   * Returns this kind with words.
   *
   * @param description what its values mean
   * @return the kind
   */
  default JsonKind described(String description) {
    return definitions -> {
      Json.Builder schema = Json.object().put("description", description);
      ((Json.Members) schema(definitions)).members().forEach(schema::put);
      return schema.build();
    };
  }

  /**
   * Writes the schema of documents of this kind.
   *
   * @param title what they are called
   * @param description what they say
   * @return indented JSON that ends with a line feed, the same bytes on every machine
   */
  default String document(String title, String description) {
    Definitions definitions = new Definitions();
    Json.Builder root = Json.object().put("title", title);
    ((Json.Members) described(description).schema(definitions)).members().forEach(root::put);
    return JsonWriter.write(definitions.document(root.build()));
  }

  private static JsonKind type(String type) {
    return definitions -> Json.object().put("type", type).build();
  }
}
