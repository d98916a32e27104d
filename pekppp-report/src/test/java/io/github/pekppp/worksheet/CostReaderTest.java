package io.github.pekppp.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.priority.RaiseCosts;
import io.github.pekppp.priority.StepCosts;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.vavr.control.Validation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it costs to raise indicators is read as written, and faults are told where they stand; the schema agrees. */
class CostReaderTest {

  private static final RaiseCosts FACTS = (unit, indicator, to) -> OptionalLong.of(7);

  /** Faults that can be seen without knowing the edition. */
  private static final Set<String> FAULTS_OF_FORM = Set.of("key-unknown", "key-misspelt", "value-type");

  private static final String FULL = """
      {"unit": "hari", "steps": {"1": 3, "2.a.P": [1, 0, 2, 2000000000000, null]}, "others": 2}
      """;

  private static final List<JsonNode> OTHERS = Stream.of(
          "null", "true", "7", "7.0", "-1", "1.5", "200000000000001", "\"kata\"", "\"facts\"", "\"none\"", "\"\"", "\"4/2\"",
          "\"7\"", "[]", "[null]", "[1, 2, 3, 4, 5]", "[1, 2, 3, 4, 5, 6]", "[1, 2, 3, 4, \"5\"]", "[null, null, null, null, null]",
          "{}", "[{}]", "{\"1\": 1}")
      .map(CostReaderTest::parse)
      .toList();

  private static final JsonNode SCHEMA = parse(CostReader.schema());
  private static final Validator VALIDATOR =
      new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
  private static final URI SCHEMA_URI = VALIDATOR.registerSchema(SCHEMA);

  private static Validation<List<Problem>, CostReader.Costs> read(String text) {
    return new CostReader(Editions.pekppp2022A(), FACTS).read("costs", Sheets.bytes(text));
  }

  private static List<String> faults(String text) {
    return read(text).fold(
        problems -> problems.stream()
            .map(problem -> problem.place().position().orElseThrow().line() + " " + problem.place().path() + " " + problem.code())
            .toList(),
        costs -> List.of());
  }

  private static Map<IndicatorNumber, Map<Level, Long>> steps(String text) {
    return ((StepCosts) read(text).get().costs()).steps();
  }

  @Test
  void oneCostStandsForEveryStep() {
    assertThat(steps("steps: {1: 3}")).isEqualTo(Map.of(
        IndicatorNumber.of(1),
        Map.of(Level.of(1), 3L, Level.of(2), 3L, Level.of(3), 3L, Level.of(4), 3L, Level.of(5), 3L)));
  }

  @Test
  void aStepWithoutCostCannotBeMade() {
    assertThat(steps("steps: {2.a.P: [1, 0, 2, ~, null]}")).isEqualTo(Map.of(
        IndicatorNumber.of(2), Map.of(Level.of(1), 1L, Level.of(2), 0L, Level.of(3), 2L)));
  }

  @Test
  void theUnitIsAsWritten() {
    assertThat(read("unit: hari kerja").get().unit()).isEqualTo("hari kerja");
    assertThat(read("steps: {}").get().unit()).isEmpty();
  }

  @Test
  void theOtherIndicatorsCostFactsNothingOrANumber() {
    assertThat(((StepCosts) read("steps: {1: 3}").get().costs()).others()).isSameAs(FACTS);
    assertThat(((StepCosts) read("others: facts").get().costs()).others()).isSameAs(FACTS);
    assertThat(((StepCosts) read("others: none").get().costs()).others()).isSameAs(RaiseCosts.NONE);
    assertThat(((StepCosts) read("others: 5").get().costs()).others()).isNotSameAs(FACTS).isNotSameAs(RaiseCosts.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"steps: {1: 2000000000000}", "others: 2000000000000"})
  void theHighestCostsOfAllStepsAreACostOfARaise(String text) {
    Instrument instrument = Editions.pekppp2022A();
    IppResult unit = Scorer.of(instrument).score(Assessment.builder(instrument).level("1", 0).buildOrThrow());
    assertThat(read(text).get().costs().of(unit, unit.indicators().get(0), Level.of(Level.MAX))).hasValue(RaiseCosts.MAX);
  }

  @Test
  void faultsStandAtTheirLines() {
    assertThat(faults("""
        unit: []
        steps:
          1: 3
          1.a.Ak: 4
          99: 1
          3: [1, 2, 3, 4]
          4: [1, -2, 3.5, 4, "5"]
          5: 200000000000001
          6: ~
        others: many
        other: none
        """)).containsExactly(
        "1 unit value-type",
        "4 steps[1.a.Ak] cost-twice",
        "5 steps[99] cost-indicator",
        "6 steps[3] value-type",
        "7 steps[4][2] value-type",
        "7 steps[4][3] value-type",
        "7 steps[4][5] value-type",
        "8 steps[5] value-type",
        "9 steps[6] value-type",
        "10 others value-type",
        "11 other key-misspelt");
  }

  @Test
  void whatIsNoCostFileIsRefused() {
    assertThat(faults("")).containsExactly("1  document-empty");
    assertThat(faults("[]")).containsExactly("1  value-type");
    assertThat(faults("steps: {1: 1, 1: 2}")).containsExactly("1 steps[1] key-duplicate");
    assertThat(faults("steps: *a")).isNotEmpty();
    assertThat(faults("unit: \"\\u")).containsExactly("1  document-syntax");
  }

  @Test
  void theSchemaAgreesOnTheForm() {
    ObjectNode full = (ObjectNode) parse(FULL);
    assertThat(faults(full.toString())).isEmpty();
    assertThat(errors(full)).isEmpty();
    forEachValue(full, (other, put) -> {
      put.accept(other);
      List<Problem> problems = read(full.toString()).fold(found -> found, costs -> List.of());
      if (errors(full).isEmpty()) {
        assertThat(problems).as(full.toString()).noneMatch(problem -> FAULTS_OF_FORM.contains(problem.code()));
      } else {
        assertThat(problems).as(full.toString()).isNotEmpty();
      }
    });
    full.put("zz", 1);
    assertThat(errors(full)).isNotEmpty();
    assertThat(faults(full.toString())).containsExactly("1 zz key-unknown");
  }

  private interface Change {
    void make(JsonNode other, Consumer<JsonNode> put);
  }

  private static void forEachValue(JsonNode node, Change change) {
    if (node instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      keys.forEach(key -> {
        JsonNode before = object.get(key);
        forEachValue(before, change);
        OTHERS.forEach(other -> change.make(other, put -> object.set(key, put)));
        object.set(key, before);
      });
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        JsonNode before = list.get(i);
        OTHERS.forEach(other -> change.make(other, put -> list.set(at, put)));
        list.set(i, before);
      }
    }
  }

  private static List<String> errors(JsonNode document) {
    Validator.Result result = VALIDATOR.validate(SCHEMA_URI, document);
    return result.isValid() ? List.of() : result.getErrors().stream().map(error -> error.getInstanceLocation()).toList();
  }

  private static JsonNode parse(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }
}
