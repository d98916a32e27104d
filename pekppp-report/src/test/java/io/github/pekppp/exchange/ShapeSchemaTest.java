package io.github.pekppp.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.worksheet.Sheets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema of a shape says of the form of a document what its reader says.
 *
 * <p>Whatever the schema refuses the reader must refuse too, and every fault of form that the reader finds the schema must
 * find.
 */
class ShapeSchemaTest {

  private static final int VALUES = 200;
  private static final int SPOILT = 20;
  private static final long SEED = 2025;

  private static final Map<String, SchemaOf> SCHEMAS = new ConcurrentHashMap<>();

  /** Codes that stand for what is left out. */
  private static final Set<String> NEVER_WRITTEN = Set.of(
      "#/$defs/evaluator/role/0=member", "#/$defs/index/mode/0=half_up", "#/$defs/survey/reach/0=sample",
      "#/$defs/survey/regime/0/0=2017");

  /** Faults that can be seen without knowing what a document means. */
  private static final Set<String> FAULTS_OF_FORM =
      Set.of("key-missing", "key-unknown", "key-misspelt", "value-type", "value-range", "value-choice", "one-of");

  private static final List<JsonNode> OTHERS = Stream.of(
          "null", "true", "false", "7", "0", "-1", "1.5", "\"kata\"", "\"\"", "\"4/2\"", "\"-1/2\"", "[]", "[null]",
          "{}", "[{}]", "{\"x\": 1}")
      .map(SchemaOf::parse)
      .toList();

  static Set<String> shapes() {
    return Shapes.all().keySet();
  }

  @Test
  void everyShapeHasAMaker() {
    assertThat(StoredValues.MAKERS.keySet()).isEqualTo(shapes());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatIsWrittenConforms(String name) {
    SchemaOf schema = schema(name);
    written(name, VALUES).forEach(document -> assertThat(schema.errors(document)).as(document.toString()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theMakersLeaveNothingOfASchemaOut(String name) {
    SchemaOf schema = schema(name);
    Set<String> used = new TreeSet<>();
    written(name, 2 * VALUES).forEach(document -> used.addAll(schema.used(document)));
    Set<String> usable = schema.usable();
    usable.removeAll(NEVER_WRITTEN);
    assertThat(usable).isNotEmpty().isSubsetOf(used);
  }

  @Test
  void aNameStandsForOneDescription() {
    Map<String, JsonNode> known = new TreeMap<>();
    for (Shape<?> shape : Shapes.all().values()) {
      SchemaOf.parse(shape.schema()).get("$defs").properties().forEach(part -> {
        JsonNode other = known.putIfAbsent(part.getKey(), part.getValue());
        assertThat(other).as(part.getKey()).isIn(null, part.getValue());
      });
    }
    assertThat(known).isNotEmpty().allSatisfy((name, part) -> assertThat(part.get("description").textValue()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aLostKeyIsAFaultOfBothOrOfNone(String name) {
    forEachForm(name, (document, site) -> SchemaOf.names(site.value()).forEach(key -> {
      ObjectNode less = site.value().deepCopy();
      less.remove(key);
      assertAgreement(name, document, site, less);
    }));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aValueOfAnotherKindIsAFaultOfBothOrOfNone(String name) {
    forEachForm(name, (document, site) -> OTHERS.forEach(other -> assertAgreement(name, document, site, other)));
  }

  private interface Spoiler {
    void spoil(JsonNode document, SchemaOf.Site site);
  }

  /** Visits the first value of each form in some documents; what has no place in a greater whole is left alone. */
  private static void forEachForm(String name, Spoiler spoiler) {
    SchemaOf schema = schema(name);
    Set<String> seen = new HashSet<>();
    for (JsonNode document : written(name, SPOILT)) {
      schema.sites(document).stream()
          .filter(site -> !site.place().path().isEmpty() && seen.add(site.name()))
          .forEach(site -> spoiler.spoil(document, site));
    }
    assertThat(seen).isNotEmpty();
  }

  private static void assertAgreement(String name, JsonNode document, SchemaOf.Site site, JsonNode other) {
    site.put().accept(other);
    List<Problem> problems = problems(name, SchemaOf.text(document));
    List<String> errors = schema(name).errors(document);
    site.put().accept(site.value());
    String change = name + " " + site.place() + " = " + other;
    if (errors.isEmpty()) {
      assertThat(problems).as("%s: the reader finds a fault of form, the schema does not", change)
          .noneMatch(problem -> FAULTS_OF_FORM.contains(problem.code()));
    } else {
      assertThat(problems).as("%s: the schema refuses it, the reader does not: %s", change, errors).isNotEmpty();
    }
  }

  static List<Problem> problems(String name, String text) {
    return Shapes.all().get(name).read(name, Sheets.bytes(text)).fold(found -> found, value -> List.of());
  }

  private static List<JsonNode> written(String name, int count) {
    Random random = new Random(SEED);
    return Stream.generate(() -> written(name, random)).limit(count).toList();
  }

  @SuppressWarnings("unchecked") // the maker of a name makes what the shape of that name holds
  static JsonNode written(String name, Random random) {
    return SchemaOf.parse(((Shape<Object>) Shapes.all().get(name)).write(StoredValues.of(name, random)));
  }

  static SchemaOf schema(String name) {
    return SCHEMAS.computeIfAbsent(name, known -> new SchemaOf(Shapes.all().get(known).schema()));
  }
}
