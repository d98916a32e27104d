package io.github.pekppp.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.pekppp.condition.TimeUnit;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Level;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON Schemas say of the form of a document what its reader says.
 *
 * <p>Sound documents are spoilt in every place: keys lost, added, values replaced. Whatever the schema refuses the reader must refuse
 * too, and every fault of form that the reader finds the schema must find.
 */
class SchemaAgreementTest {

  private static final Path OWN_EDITION = Path.of("samples", "own-edition", "desa-2026.yaml");
  private static final Path OWN_WORKSHEET = Path.of("samples", "own-edition", "kantor-desa.yaml");

  /** Parts that schemas describe and readers may not know yet. */
  private static final Set<String> PENDING = Set.of("f01_answers", "field_check", "agreements", "statements");

  /** Faults that can be seen without knowing what a document means. */
  private static final Set<String> FAULTS_OF_FORM = Set.of(
      "key-missing", "key-unknown", "key-misspelt", "value-type", "value-range", "value-choice", "id-form", "condition-form",
      "condition-comparison", "levels-form", "variant-form", "questionnaire-empty", "weight-negative", "region-form",
      "level-out-of-range", "unit-weight-range");

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** A kind of document: its schema, its reader, and a sound one that has every key. */
  enum Kind {
    WORKSHEET(WorksheetReader.schema(), OWN_WORKSHEET) {
      @Override
      List<Problem> problems(byte[] content) {
        return WorksheetReader.standard().withEdition(own()).read("sheet", content).fold(found -> found, sheet -> List.of());
      }
    },
    EDITION(InstrumentLoader.schema(), OWN_EDITION) {
      @Override
      List<Problem> problems(byte[] content) {
        return InstrumentLoader.load("edition", content).fold(found -> found, edition -> List.of());
      }
    };

    private final JsonNode schema;
    private final Path full;
    private final Validator validator;
    private final URI uri;

    Kind(String schema, Path full) {
      this.schema = parse(schema);
      this.full = full;
      this.validator = new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
      this.uri = validator.registerSchema(this.schema);
    }

    /** What the reader says against a document; nothing when it is sound. */
    abstract List<Problem> problems(byte[] content);

    boolean allows(JsonNode document) {
      return validator.validate(uri, document).isValid();
    }

    List<String> errors(JsonNode document) {
      return validator.validate(uri, document).getErrors().stream()
          .map(error -> error.getInstanceLocation() + ": " + error.getError())
          .toList();
    }
  }

  private static Instrument own() {
    return InstrumentLoader.loadOrThrow("own", Sheets.bytes(OWN_EDITION));
  }

  static List<Path> worksheets() {
    return Stream.concat(Sheets.samples().stream(), Stream.of(OWN_WORKSHEET)).toList();
  }

  @ParameterizedTest
  @MethodSource("worksheets")
  void theSampleWorksheetsConform(Path sample) {
    assertThat(Kind.WORKSHEET.errors(json(Sheets.bytes(sample)))).isEmpty();
  }

  @Test
  void theFaultySampleDoesNot() {
    assertThat(Kind.WORKSHEET.allows(json(Sheets.bytes(Sheets.FAULTY)))).isFalse();
  }

  @Test
  void theEditionsConform() {
    assertThat(Kind.EDITION.errors(json(Sheets.bytes(OWN_EDITION)))).isEmpty();
    for (String id : Editions.ids()) {
      assertThat(Kind.EDITION.errors(json(shipped(id)))).as(id).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKeyOfTheSchemaStandsInASoundDocument(Kind kind) {
    Set<String> written = new TreeSet<>();
    JsonNode full = json(Sheets.bytes(kind.full));
    assertThat(kind.problems(bytes(full))).isEmpty();
    visit(full, node -> node.fieldNames().forEachRemaining(written::add));
    Sheets.samples().forEach(sample -> visit(json(Sheets.bytes(sample)), node -> node.fieldNames().forEachRemaining(written::add)));
    Set<String> described = described(kind);
    described.removeAll(PENDING);
    PolicyOption.all().forEach(option -> described.remove(option.key()));
    assertThat(written).containsAll(described);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKeyThatTheReaderAsksForIsInTheSchema(Kind kind) {
    JsonNode full = json(Sheets.bytes(kind.full));
    Set<String> asked = new TreeSet<>();
    visit(full, node -> {
      ((ObjectNode) node).put("zz_unknown", 7);
      kind.problems(bytes(full)).stream()
          .filter(problem -> problem.code().equals("key-unknown"))
          .map(problem -> problem.message().in(Language.EN))
          .forEach(message -> asked.addAll(Arrays.asList(message.substring(message.indexOf(": ") + 2).split(", "))));
      ((ObjectNode) node).remove("zz_unknown");
    });
    assertThat(asked).hasSizeGreaterThan(15);
    assertThat(described(kind)).containsAll(asked);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aLostKeyIsAFaultOfBothOrOfNone(Kind kind) {
    JsonNode full = json(Sheets.bytes(kind.full));
    visit(full, node -> {
      ObjectNode object = (ObjectNode) node;
      for (String key : names(object)) {
        ObjectNode before = object.deepCopy();
        object.remove(key);
        assertAgreement(kind, full, "without " + key);
        restore(object, before);
      }
    });
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anAddedKeyIsAFaultOfBothOrOfNone(Kind kind) {
    JsonNode full = json(Sheets.bytes(kind.full));
    Set<String> keys = described(kind);
    keys.add("zz_unknown");
    keys.removeAll(PENDING);
    visit(full, node -> {
      ObjectNode object = (ObjectNode) node;
      for (String key : keys) {
        if (!object.has(key)) {
          object.putNull(key);
          if (!isCondition(object) || !kind.problems(bytes(full)).isEmpty()) {
            assertAgreement(kind, full, "with " + key + " in " + object);
          }
          object.remove(key);
        }
      }
    });
  }

  /** The reader takes a null for a key left out; in conditions, where keys exclude one another, the schema is stricter. */
  private static boolean isCondition(ObjectNode object) {
    return Stream.of("1", "ladder", "fact", "count", "all", "any", "not").anyMatch(object::has);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aValueOfAnotherKindIsAFaultOfBothOrOfNone(Kind kind) {
    List<JsonNode> others = Stream.of("null", "true", "7", "-1", "1.5", "\"kata\"", "\"\"", "[]", "[null]", "{}", "[{}]", "{\"x\": 1}")
        .map(SchemaAgreementTest::parse)
        .toList();
    ObjectNode root = JSON.createObjectNode();
    root.set("document", json(Sheets.bytes(kind.full)));
    visit(root, node -> {
      ObjectNode object = (ObjectNode) node;
      for (String key : names(object)) {
        JsonNode before = object.get(key);
        for (JsonNode other : others) {
          if (!isOddId(key, other)) {
            object.set(key, other);
            assertAgreement(kind, root.get("document"), key + " = " + other);
          }
        }
        object.set(key, before);
      }
    });
    visitLists(root, list -> {
      for (int i = 0; i < list.size(); i++) {
        JsonNode before = list.get(i);
        for (JsonNode other : others) {
          list.set(i, other);
          assertAgreement(kind, root.get("document"), "[" + i + "] = " + other + " in " + list);
        }
        list.set(i, before);
      }
    });
  }

  /** The reader takes true for an id of four letters. */
  private static boolean isOddId(String key, JsonNode other) {
    return key.equals("edition") && other.isBoolean();
  }

  private static void assertAgreement(Kind kind, JsonNode document, String change) {
    List<Problem> problems = kind.problems(bytes(document));
    boolean allowed = kind.allows(document);
    if (!allowed) {
      assertThat(problems).as("%s: the schema refuses %s, the reader does not", change, kind.errors(document)).isNotEmpty();
    } else {
      assertThat(problems).as("%s: the reader finds a fault of form, the schema does not", change)
          .noneMatch(problem -> FAULTS_OF_FORM.contains(problem.code()));
    }
  }

  @Test
  void theCodesOfTheEditionSchemaAreThoseOfTheEnums() {
    JsonNode schema = Kind.EDITION.schema;
    assertThat(codes(schema, "/properties/mode")).isEqualTo(Coded.codes(ServiceMode.class));
    assertThat(codes(schema, "/$defs/question/properties/decides")).isEqualTo(Coded.codes(OpenQuestion.Effect.class));
    assertThat(codes(schema, "/$defs/fact/properties/unit")).isEqualTo(Coded.codes(TimeUnit.class));
    assertThat(codes(schema, "/$defs/evidence/additionalProperties/properties/kind")).isEqualTo(Coded.codes(EvidenceKind.class));
    assertThat(schema.at("/$defs/year/minimum").intValue()).isEqualTo(EvaluationPeriod.FIRST_YEAR);
    String types = Kind.EDITION.problems(Sheets.bytes(
            new String(Sheets.bytes(OWN_EDITION), StandardCharsets.UTF_8).replace("type: set", "type: bag")))
        .get(0).message().in(Language.EN);
    assertThat(types).endsWith(": " + String.join(", ", codes(schema, "/$defs/fact/properties/type")));
  }

  @Test
  void theCodesOfTheWorksheetSchemaAreThoseOfTheEnums() {
    JsonNode schema = Kind.WORKSHEET.schema;
    assertThat(codes(schema, "/properties/scheme")).isEqualTo(Coded.codes(Scheme.class));
    assertThat(codes(schema, "/properties/agency/properties/kind")).isEqualTo(Coded.codes(AgencyKind.class));
    assertThat(codes(schema, "/properties/unit/properties/service_type")).isEqualTo(Coded.codes(ServiceType.class));
    assertThat(codes(schema, "/properties/unit/properties/mode")).isEqualTo(Coded.codes(ServiceMode.class));
    assertThat(codes(schema, "/properties/evaluators/items/properties/role")).isEqualTo(Coded.codes(EvaluatorRole.class));
    assertThat(schema.at("/$defs/answer/maximum").intValue()).isEqualTo(Level.MAX);
    assertThat(schema.at("/properties/period/minimum").intValue()).isEqualTo(EvaluationPeriod.FIRST_YEAR);
  }

  @Test
  void theWorksheetSchemaKnowsEveryOptionOfTheEngine() {
    JsonNode options = Kind.WORKSHEET.schema.at("/$defs/policy/properties");
    List<String> keys = new ArrayList<>(PolicyOption.all().stream().map(PolicyOption::key).toList());
    keys.add("minimum_respondents");
    assertThat(names((ObjectNode) options)).containsExactlyInAnyOrderElementsOf(keys);
    PolicyOption.all().forEach(option ->
        assertThat(codes(options, "/" + option.key())).containsExactlyInAnyOrderElementsOf(option.codes()));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKeyAtTheTopIsExplained(Kind kind) {
    assertThat(kind.schema.get("title").textValue()).isNotBlank();
    kind.schema.get("properties").forEach(property ->
        assertThat(property.has("description") || property.has("$ref")).as(property.toString()).isTrue());
  }

  // ---- documents

  private static List<String> codes(JsonNode schema, String pointer) {
    List<String> codes = new ArrayList<>();
    schema.at(pointer + "/enum").forEach(code -> {
      if (!code.isNull()) {
        codes.add(code.textValue());
      }
    });
    return codes;
  }

  /** The names of all keys that a schema describes anywhere. */
  private static Set<String> described(Kind kind) {
    Set<String> names = new TreeSet<>();
    visit(kind.schema, node -> {
      JsonNode properties = node.get("properties");
      if (properties != null && properties.isObject()) {
        properties.properties().stream()
            .filter(property -> property.getValue().isObject() && !property.getKey().equals("properties"))
            .forEach(property -> names.add(property.getKey()));
      }
    });
    return names;
  }

  private static void visit(JsonNode node, Consumer<JsonNode> visitor) {
    if (node.isObject()) {
      visitor.accept(node);
    }
    List<JsonNode> children = new ArrayList<>();
    node.forEach(children::add);
    children.forEach(child -> visit(child, visitor));
  }

  private static void visitLists(JsonNode node, Consumer<ArrayNode> visitor) {
    if (node instanceof ArrayNode list) {
      visitor.accept(list);
    }
    List<JsonNode> children = new ArrayList<>();
    node.forEach(children::add);
    children.forEach(child -> visitLists(child, visitor));
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void restore(ObjectNode object, ObjectNode before) {
    object.removeAll();
    object.setAll(before);
  }

  private static byte[] shipped(String id) {
    try (InputStream in = Editions.class.getResourceAsStream(id + ".yaml")) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private static byte[] bytes(JsonNode document) {
    return Sheets.bytes(document.toString());
  }

  /** A YAML document as a text editor sees it: plain scalars that are no JSON values are texts. */
  private static JsonNode json(byte[] yaml) {
    return json(DocumentReader.read("document", yaml).get());
  }

  private static JsonNode json(DocumentNode node) {
    if (node instanceof DocumentNode.Sequence sequence) {
      ArrayNode list = JSON.createArrayNode();
      sequence.items().forEach(item -> list.add(json(item)));
      return list;
    } else if (node instanceof DocumentNode.Mapping mapping) {
      ObjectNode object = JSON.createObjectNode();
      mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
      return object;
    }
    DocumentNode.Scalar scalar = (DocumentNode.Scalar) node;
    if (scalar.isNull()) {
      return JSON.nullNode();
    } else if (!scalar.quoted() && scalar.text().matches("true|false")) {
      return JSON.getNodeFactory().booleanNode(Boolean.parseBoolean(scalar.text()));
    }
    return !scalar.quoted() && scalar.text().matches("-?\\d+(\\.\\d+)?")
        ? JSON.getNodeFactory().numberNode(new BigDecimal(scalar.text()))
        : JSON.getNodeFactory().textNode(scalar.text());
  }
}
