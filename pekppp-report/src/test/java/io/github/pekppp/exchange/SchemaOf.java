package io.github.pekppp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.pekppp.problem.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The JSON Schema of a shape, by which documents are judged and walked through. */
final class SchemaOf {

  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
      .build();

  private final JsonNode root;
  private final Validator validator;
  private final URI uri;

  SchemaOf(String schema) {
    this.root = parse(schema);
    this.validator = new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
    this.uri = validator.registerSchema(root);
  }

  /**
   * A value in a document.
   *
   * @param schema what describes it
   * @param name what the schema calls the place of that description
   * @param place its path in the document
   * @param value the value
   * @param put puts another in its place
   */
  record Site(JsonNode schema, String name, Place place, JsonNode value, Consumer<JsonNode> put) {}

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  /** A document as a file holds it. */
  static String text(JsonNode document) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document).replace("\u007F", "\\u007F");
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** What the schema says against a document; nothing when it conforms. */
  List<String> errors(JsonNode document) {
    Validator.Result result = validator.validate(uri, document);
    return result.isValid()
        ? List.of()
        : result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
  }

  /** Every value of a conforming document, the whole first. */
  List<Site> sites(JsonNode document) {
    List<Site> sites = new ArrayList<>();
    visit(new Site(root, "#", Place.ROOT, document, other -> {}), sites);
    return sites;
  }

  private void visit(Site site, List<Site> sites) {
    JsonNode schema = site.schema();
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").textValue();
      visit(new Site(root.at(ref.substring(1)), ref, site.place(), site.value(), site.put()), sites);
      return;
    }
    JsonNode kinds = kinds(schema);
    for (int i = 0; i < kinds.size(); i++) {
      if (fits(kinds.get(i), site.value())) {
        visit(new Site(kinds.get(i), site.name() + "/" + i, site.place(), site.value(), site.put()), sites);
        return;
      }
    }
    sites.add(site);
    if (site.value() instanceof ObjectNode object) {
      names(object).forEach(key -> visit(
          new Site(schema.at("/properties/" + key), site.name() + "/" + key, site.place().key(key), object.get(key),
              other -> object.set(key, other)),
          sites));
    } else if (site.value() instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        visit(
            new Site(schema.get("items"), site.name() + "/items", site.place().item(i + 1), list.get(i),
                other -> list.set(at, other)),
            sites);
      }
    }
  }

  private static JsonNode kinds(JsonNode schema) {
    return Stream.of("anyOf", "oneOf").filter(schema::has).map(schema::get).findFirst().orElseGet(() -> parse("[]"));
  }

  private boolean fits(JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      return fits(root.at(schema.get("$ref").textValue().substring(1)), value);
    } else if (!kinds(schema).isEmpty()) {
      return Stream.iterate(0, i -> i + 1).limit(kinds(schema).size()).anyMatch(i -> fits(kinds(schema).get(i), value));
    } else if (schema.has("enum") || schema.has("const")) {
      return schema.has("const") ? schema.get("const").equals(value) : contains(schema.get("enum"), value);
    } else if (value.isObject()) {
      return "object".equals(schema.path("type").textValue())
          && names(schema.get("properties")).containsAll(names(value))
          && names(value).containsAll(texts(schema.get("required")));
    }
    String type = value.isArray() ? "array" : value.isTextual() ? "string" : value.isBoolean() ? "boolean" : "number";
    return !value.isNull() && texts(schema.get("type")).stream().map(one -> one.replace("integer", "number")).anyMatch(type::equals);
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    return texts(list).contains(value.textValue());
  }

  /** A text, or the texts of a list. */
  static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  // ---- what documents can hold

  /** Whatever of the schema a document makes use of: keys that are there or left out, kinds, codes. */
  Set<String> used(JsonNode document) {
    Set<String> used = new TreeSet<>();
    for (Site site : sites(document)) {
      used.add(site.name());
      JsonNode schema = site.schema();
      if (schema.has("enum")) {
        used.add(site.name() + "=" + site.value().textValue());
      }
      if (site.value().isObject()) {
        optional(schema).filter(key -> !site.value().has(key)).forEach(key -> used.add(site.name() + "/" + key + " left out"));
      }
    }
    return used;
  }

  /** Whatever of the schema a document can make use of, but for nulls and numbers where fractions are written as texts. */
  Set<String> usable() {
    Set<String> usable = new TreeSet<>();
    describe(root, "#", usable);
    return usable;
  }

  private void describe(JsonNode schema, String name, Set<String> usable) {
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").textValue();
      if (!usable.contains(ref)) {
        describe(root.at(ref.substring(1)), ref, usable);
      }
      return;
    }
    JsonNode kinds = kinds(schema);
    for (int i = 0; i < kinds.size(); i++) {
      if (!List.of("null", "number").contains(kinds.get(i).path("type").asText())) {
        describe(kinds.get(i), name + "/" + i, usable);
      }
    }
    if (!kinds.isEmpty()) {
      return;
    }
    usable.add(name);
    schema.path("enum").forEach(code -> usable.add(name + "=" + code.textValue()));
    optional(schema).forEach(key -> usable.add(name + "/" + key + " left out"));
    schema.path("properties").properties().forEach(key -> describe(key.getValue(), name + "/" + key.getKey(), usable));
    if (schema.has("items")) {
      describe(schema.get("items"), name + "/items", usable);
    }
  }

  private static Stream<String> optional(JsonNode schema) {
    return names(schema.path("properties")).stream()
        .filter(key -> !texts(schema.get("required")).contains(key));
  }
}
