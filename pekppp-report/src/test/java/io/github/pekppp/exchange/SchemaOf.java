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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A JSON Schema of this library, by which documents are judged and walked through. */
public final class SchemaOf {

  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
      .build();

  private final JsonNode root;
  private final Validator validator;
  private final URI uri;

  /** Takes the text of a schema. */
  public SchemaOf(String schema) {
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
  public record Site(JsonNode schema, String name, Place place, JsonNode value, Consumer<JsonNode> put) {}

  /** Reads JSON, numbers without loss. */
  public static JsonNode parse(String json) {
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

  /** The keys of an object. */
  public static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** What the schema says against a document; nothing when it conforms. */
  public List<String> errors(JsonNode document) {
    Validator.Result result = validator.validate(uri, document);
    return result.isValid()
        ? List.of()
        : result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
  }

  /** Every value of a conforming document, the whole first. */
  public List<Site> sites(JsonNode document) {
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
          new Site(member(schema, key), site.name() + "/" + (isOpen(schema, key) ? "*" : key), site.place().key(key), object.get(key),
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

  /** Tells whether a key is data, not a member that the schema names. */
  private static boolean isOpen(JsonNode schema, String key) {
    return !schema.path("properties").has(key);
  }

  private static JsonNode member(JsonNode schema, String key) {
    return isOpen(schema, key) ? schema.get("additionalProperties") : schema.get("properties").get(key);
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
          && (schema.path("additionalProperties").isObject() || names(schema.get("properties")).containsAll(names(value)))
          && names(value).containsAll(texts(schema.path("required")))
          && tagged(schema, value);
    }
    String type = value.isArray() ? "array" : value.isTextual() ? "string" : value.isBoolean() ? "boolean" : "number";
    return !value.isNull() && texts(schema.get("type")).stream().map(one -> one.replace("integer", "number")).anyMatch(type::equals);
  }

  /** Objects that look alike are told apart by a member of which each kind takes one text alone. */
  private static boolean tagged(JsonNode schema, JsonNode value) {
    return schema.path("properties").properties().stream()
        .filter(member -> member.getValue().path("enum").size() == 1 && value.has(member.getKey()))
        .allMatch(member -> contains(member.getValue().get("enum"), value.get(member.getKey())));
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    return texts(list).contains(value.textValue());
  }

  /** A text, or the texts of a list. */
  public static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  // ---- what documents can hold

  /** Whatever of the schema a document makes use of: keys that are there or left out, kinds, codes. */
  public Set<String> used(JsonNode document) {
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
  public Set<String> usable() {
    Set<String> usable = new TreeSet<>();
    describe(root, "#", usable, new HashSet<>());
    return usable;
  }

  private void describe(JsonNode schema, String name, Set<String> usable, Set<String> known) {
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").textValue();
      if (known.add(ref)) {
        describe(root.at(ref.substring(1)), ref, usable, known);
      }
      return;
    }
    JsonNode kinds = kinds(schema);
    for (int i = 0; i < kinds.size(); i++) {
      if (!List.of("null", "number").contains(kinds.get(i).path("type").asText())) {
        describe(kinds.get(i), name + "/" + i, usable, known);
      }
    }
    if (!kinds.isEmpty()) {
      return;
    }
    usable.add(name);
    schema.path("enum").forEach(code -> usable.add(name + "=" + code.textValue()));
    optional(schema).forEach(key -> usable.add(name + "/" + key + " left out"));
    schema.path("properties").properties().forEach(key -> describe(key.getValue(), name + "/" + key.getKey(), usable, known));
    if (schema.path("additionalProperties").isObject()) {
      describe(schema.get("additionalProperties"), name + "/*", usable, known);
    }
    if (schema.has("items")) {
      describe(schema.get("items"), name + "/items", usable, known);
    }
  }

  private static Stream<String> optional(JsonNode schema) {
    return names(schema.path("properties")).stream()
        .filter(key -> !texts(schema.path("required")).contains(key));
  }
}
