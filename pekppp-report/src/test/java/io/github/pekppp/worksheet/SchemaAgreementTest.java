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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON Schemas say of the form of a document what its reader says.
 *
 * <p>Sound documents are spoilt in one place of every form: keys lost, added, values replaced. Whatever the schema refuses
 * the reader must refuse too, and every fault of form that the reader finds the schema must find.
 */
class SchemaAgreementTest {

  private static final Path OWN_EDITION = Path.of("samples", "own-edition", "desa-2026.yaml");
  private static final Path OWN_WORKSHEET = Path.of("samples", "own-edition", "kantor-desa.yaml");

  /** The part of a worksheet that only editions with a form F-01 take. */
  private static final Set<String> WITH_FORM = Set.of("f01_answers");

  private static final List<String> CONDITION_KEYS = List.of(
      "base", "ladder", "1", "all", "any", "not", "fact", "is", "has", "count", "without",
      "at_least", "at_most", "more_than", "less_than");

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

    /** What the schema says against a document; nothing when it conforms. */
    List<String> errors(JsonNode document) {
      Validator.Result result = validator.validate(uri, document);
      return result.isValid()
          ? List.of()
          : result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
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
    assertThat(Kind.WORKSHEET.errors(json(Sheets.bytes(Sheets.FAULTY)))).isNotEmpty();
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
    Sheets.samples().forEach(sample ->
        visit(json(Sheets.bytes(sample)), node -> node.fieldNames().forEachRemaining(written::add)));
    Set<String> described = described(kind);
    described.removeAll(WITH_FORM);
    PolicyOption.all().forEach(option -> described.remove(option.key()));
    assertThat(written).containsAll(described);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theSchemaKnowsTheKeysThatTheReaderAsksForAndNoOthers(Kind kind) {
    JsonNode full = json(Sheets.bytes(kind.full));
    visitForms(kind, full, object -> {
      Set<String> asked = asked(kind, full, object);
      if (asked.isEmpty()) {
        return; // the keys are free
      }
      Set<String> foreign = described(kind);
      assertThat(foreign).as("asked for in %s", object).containsAll(asked);
      foreign.add("zz_unknown");
      foreign.removeAll(asked);
      foreign.removeAll(WITH_FORM);
      if (isCondition(object)) {
        CONDITION_KEYS.stream().filter(foreign::remove).forEach(key ->
            assertThat(errorsWith(kind, full, object, Set.of(key))).as("%s in %s", key, object).isNotEmpty());
      } else {
        assertThat(errorsWith(kind, full, object, asked)).as("keys left out of %s", object).isEmpty();
      }
      List<String> errors = errorsWith(kind, full, object, foreign);
      assertThat(foreign).allSatisfy(key ->
          assertThat(errors).as("%s in %s", key, object).anyMatch(error -> error.contains("/" + key + ": ")));
    });
  }

  /** The keys that the reader knows where it reads a mapping, as it says them of an unknown one; none where keys are free. */
  private static Set<String> asked(Kind kind, JsonNode document, ObjectNode object) {
    object.put("zz_unknown", 7);
    List<Problem> problems = kind.problems(bytes(document));
    object.remove("zz_unknown");
    return problems.stream()
        .filter(problem -> problem.code().equals("key-unknown"))
        .map(problem -> problem.message().in(Language.EN))
        .flatMap(message -> Stream.of(message.substring(message.indexOf(": ") + 2).split(", ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the schema says when keys that are not there are added to a mapping without a value. */
  private static List<String> errorsWith(Kind kind, JsonNode document, ObjectNode object, Set<String> keys) {
    List<String> added = keys.stream().filter(key -> !object.has(key)).toList();
    added.forEach(object::putNull);
    List<String> errors = kind.errors(document);
    object.remove(added);
    return errors;
  }

  /** In conditions keys exclude one another; there the schema takes no null for a key left out. */
  private static boolean isCondition(ObjectNode object) {
    return Stream.of("1", "ladder", "fact", "count", "all", "any", "not").anyMatch(object::has);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aLostKeyIsAFaultOfBothOrOfNone(Kind kind) {
    JsonNode full = json(Sheets.bytes(kind.full));
    visitForms(kind, full, object -> {
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
  void aValueOfAnotherKindIsAFaultOfBothOrOfNone(Kind kind) {
    List<JsonNode> others = Stream.of(
            "null", "true", "7", "-1", "1.5", "\"kata\"", "\"\"", "[]", "[null]", "{}", "[{}]", "{\"x\": 1}")
        .map(SchemaAgreementTest::parse)
        .toList();
    ObjectNode root = JSON.createObjectNode();
    root.set("document", json(Sheets.bytes(kind.full)));
    visitForms(kind, root, object -> {
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
    visitLists(root, "", new HashSet<>(), list -> {
      for (JsonNode other : others) {
        JsonNode before = list.set(0, other);
        assertAgreement(kind, root.get("document"), other + " in " + list);
        list.set(0, before);
      }
    });
  }

  /** The reader takes true for an id of four letters. */
  private static boolean isOddId(String key, JsonNode other) {
    return key.equals("edition") && other.isBoolean();
  }

  private static void assertAgreement(Kind kind, JsonNode document, String change) {
    List<Problem> problems = kind.problems(bytes(document));
    List<String> errors = kind.errors(document);
    if (errors.isEmpty()) {
      assertThat(problems).as("%s: the reader finds a fault of form, the schema does not", change)
          .noneMatch(problem -> FAULTS_OF_FORM.contains(problem.code()));
    } else {
      assertThat(problems).as("%s: the schema refuses it, the reader does not: %s", change, errors).isNotEmpty();
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

  /** Visits one mapping of each form: of those under the same key with the same keys the first. */
  private static void visitForms(Kind kind, JsonNode node, Consumer<ObjectNode> visitor) {
    visitForms(node, "", described(kind), new HashSet<>(), visitor);
  }

  private static void visitForms(
      JsonNode node, String key, Set<String> described, Set<String> seen, Consumer<ObjectNode> visitor) {
    if (node instanceof ObjectNode object && seen.add(key + names(object).stream().filter(described::contains).toList())) {
      visitor.accept(object);
    }
    if (node.isArray()) {
      node.forEach(item -> visitForms(item, key, described, seen, visitor));
    }
    List<String> keys = node instanceof ObjectNode object ? names(object) : List.of();
    keys.forEach(name -> visitForms(node.get(name), described.contains(name) ? name : "*", described, seen, visitor));
  }

  private static void visit(JsonNode node, Consumer<JsonNode> visitor) {
    if (node.isObject()) {
      visitor.accept(node);
    }
    children(node).forEach(child -> visit(child, visitor));
  }

  /** Visits the first list under each key. */
  private static void visitLists(JsonNode node, String key, Set<String> seen, Consumer<ArrayNode> visitor) {
    if (node instanceof ArrayNode list && !list.isEmpty() && seen.add(key + list.get(0).getNodeType())) {
      visitor.accept(list);
    }
    if (node.isArray()) {
      children(node).forEach(item -> visitLists(item, key + "[]", seen, visitor));
    } else if (node instanceof ObjectNode object) {
      names(object).forEach(name -> visitLists(object.get(name), name, seen, visitor));
    }
  }

  private static List<JsonNode> children(JsonNode node) {
    List<JsonNode> children = new ArrayList<>();
    node.forEach(children::add);
    return children;
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
