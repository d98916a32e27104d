package io.github.pekppp.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The library gives the levels that a second evaluator, which shares no code with it, gives to the same random facts. */
class FactRaterAgreementTest {

  /** Random units per edition and readings, each with facts of all indicators. */
  private static final int UNITS = 700;

  private static final int FEWER_UNITS = 40;

  /** How many facts of a unit are unknown: of most units none, of some a few, many, or all. */
  private static final List<Integer> UNKNOWN_PERCENT = List.of(0, 0, 0, 15, 40, 75, 100);

  static Stream<Arguments> readings() {
    return Library.editions().stream().flatMap(edition -> {
      Map<String, String> other = others(Library.instrument(edition));
      return Stream.of(Map.<String, String>of(), other).distinct().map(readings -> Arguments.of(edition, readings));
    });
  }

  /** Chooses, of every question that decides levels, the reading that is not the default. */
  private static Map<String, String> others(Instrument instrument) {
    return instrument.questions().stream()
        .filter(question -> question.effect() == OpenQuestion.Effect.LEVELS)
        .collect(Collectors.toMap(OpenQuestion::id, question -> question.alternatives().stream()
            .map(Alternative::id)
            .filter(id -> !id.equals(question.defaultAlternative()))
            .findFirst()
            .orElseThrow()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("readings")
  void aSecondEvaluatorGivesTheSameLevels(String edition, Map<String, String> readings) {
    Instrument instrument = Library.instrument(edition);
    ScoringPolicy policy = ScoringPolicy.defaultsOf(instrument);
    Map<String, String> choices = new HashMap<>(policy.editionChoices());
    choices.putAll(readings);
    FactRater rater = FactRater.of(instrument, ScoringPolicy.builder().from(policy).editionChoices(choices).build());
    List<NaiveSheet> sheets = Library.sheets(edition);
    Map<String, NaiveScale> scales =
        sheets.stream().collect(Collectors.toMap(NaiveSheet::number, sheet -> sheet.scale(readings)));
    Map<String, NaiveStates> states = scales.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, scale -> new NaiveStates(scale.getValue())));
    Random random = new Random(29);
    for (int i = 0; i < UNITS; i++) {
      int unknown = UNKNOWN_PERCENT.get(random.nextInt(UNKNOWN_PERCENT.size()));
      Map<String, Map<String, Object>> unit = new HashMap<>();
      sheets.forEach(sheet -> unit.put(sheet.number(), facts(sheet, states.get(sheet.number()), random, unknown)));
      Map<String, FactRating> ratings = rater.rate(assessment(instrument, unit)).stream()
          .collect(Collectors.toMap(rating -> rating.indicator().number().toString(), Function.identity()));
      for (NaiveSheet sheet : sheets) {
        Map<String, Object> known = unit.get(sheet.number());
        FactRating rating = sheet.extra() ? extra(instrument, sheet, known) : ratings.get(sheet.number());
        NaiveScale scale = scales.get(sheet.number());
        assertThat(List.of(rating.certain().value(), rating.possible().value()))
            .as("%s %s", sheet, known)
            .containsExactly(scale.certain(known), scale.possible(known));
      }
    }
  }

  @Test
  void thatIsMoreThanAHundredThousandFactSets() {
    long shipped = readings()
        .map(arguments -> (String) arguments.get()[0])
        .filter(edition -> !edition.equals(Library.EVERY_FORM))
        .mapToLong(edition -> Library.instrument(edition).sheets().size())
        .sum();
    assertThat(shipped * UNITS).isGreaterThan(100_000);
  }

  /** In the shipped editions the range is exactly the span of the levels that the unknown facts can make. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("readings")
  void theRangeIsWhatTheUnknownFactsLeaveOpen(String edition, Map<String, String> readings) {
    Random random = new Random(30);
    for (NaiveSheet sheet : Library.sheets(edition)) {
      NaiveScale scale = sheet.scale(readings);
      LevelRules rules = Library.rules(sheet, scale);
      NaiveStates states = new NaiveStates(scale);
      for (int i = 0; i < FEWER_UNITS; i++) {
        Map<String, Object> known = facts(sheet, states, random, 50);
        List<Integer> levels = states.completions(known).stream().map(scale::certain).toList();
        Facts facts = Library.facts(known);
        int certain = rules.certain(facts).value();
        int possible = rules.possible(facts).value();
        assertThat(certain).as("%s %s", sheet, known).isLessThanOrEqualTo(Collections.min(levels));
        assertThat(possible).as("%s %s", sheet, known).isGreaterThanOrEqualTo(Collections.max(levels));
        if (!edition.equals(Library.EVERY_FORM)) {
          assertThat(List.of(certain, possible)).as("%s %s", sheet, known)
              .containsExactly(Collections.min(levels), Collections.max(levels));
        }
      }
    }
  }

  private static Assessment assessment(Instrument instrument, Map<String, Map<String, Object>> unit) {
    AssessmentBuilder assessment = Assessment.builder(instrument);
    unit.forEach((number, known) ->
        known.forEach((fact, value) -> assessment.fact(number, fact, Library.value(value))));
    return assessment.buildOrThrow();
  }

  private static FactRating extra(Instrument instrument, NaiveSheet sheet, Map<String, Object> known) {
    var found = instrument.find(sheet.number()).orElseThrow();
    return FactRating.of(found.indicator(), found.levels(), Library.facts(known));
  }

  private static Map<String, Object> facts(NaiveSheet sheet, NaiveStates states, Random random, int unknownPercent) {
    Map<String, Object> facts = new HashMap<>();
    sheet.facts().forEach((id, fact) -> {
      if (random.nextInt(100) >= unknownPercent) {
        facts.put(id, value(fact, states.values(id), random));
      }
    });
    return facts;
  }

  private static Object value(NaiveFact fact, List<Object> telling, Random random) {
    if (fact.type().equals("set")) {
      return picked(fact.options(), random);
    } else if (fact.isNumber() && random.nextInt(4) == 0) {
      return anywhere(fact, random);
    }
    return telling.get(random.nextInt(telling.size()));
  }

  /** A number that no limit suggests. */
  private static BigDecimal anywhere(NaiveFact fact, Random random) {
    return switch (fact.type()) {
      case "int" -> BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextLong(Long.MAX_VALUE) : random.nextInt(20));
      case "percent" -> BigDecimal.valueOf(random.nextInt(100_001), 3);
      default -> BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextLong(Long.MAX_VALUE) : random.nextInt(500_000), 3);
    };
  }

  /** As many small sets as large ones, none and all options among them. */
  private static Set<String> picked(List<String> options, Random random) {
    List<String> shuffled = new ArrayList<>(options);
    Collections.shuffle(shuffled, random);
    return new TreeSet<>(shuffled.subList(0, random.nextInt(options.size() + 1)));
  }
}
