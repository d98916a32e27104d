package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a test writes down about a unit before it is an assessment: everything that can be written, and changed at will.
 *
 * <p>Random ones have everything missing at times, several evaluators with names of any characters, and units without cases.
 */
public final class Draft {

  /** Stands for a unit without a case of what an indicator looks at. */
  public static final int NO_CASES = -1;

  private static final String[] NAMES = {
    "", "Ani", "Budi Santoso", "S\u00e9mar~+,=:% ", "\u26c4", "\ud83d\ude00 |;",
    "a..b", "A=1,B:2", "\u0000\n\r x", "\u202e", "not_applicable"};

  public final Map<String, Map<String, FactValue>> facts = new TreeMap<>();
  public final Map<String, Map<String, Integer>> sheets = new LinkedHashMap<>();
  public final Map<String, Integer> fieldLevels = new TreeMap<>();
  public final List<Map<String, Integer>> responses = new ArrayList<>();
  public final Instrument instrument;

  public Draft(Instrument instrument) {
    this.instrument = instrument;
  }

  /** An edition, by chance. */
  public static Instrument edition(Random random) {
    return Editions.find(any(Editions.ids(), random)).orElseThrow();
  }

  /** A choice of every option that an edition offers, by chance. */
  public static ScoringPolicy policy(Instrument instrument, Random random) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (PolicyOption<?> option : PolicyOption.all()) {
      List<String> offered = option.codes().stream()
          .filter(code -> PolicyParser.parse(instrument, Map.of(option.key(), code)).isValid())
          .toList();
      choices.put(option.key(), any(offered, random));
    }
    for (OpenQuestion question : instrument.questions()) {
      List<String> readings = question.alternatives().stream().map(Alternative::id).toList();
      if (PolicyParser.keys(instrument).contains(question.id()) && !choices.containsKey(question.id())) {
        choices.put(question.id(), any(readings, random));
      }
    }
    choices.put(ScoringPolicy.MINIMUM_RESPONDENTS, any(List.of("1", "3", "10"), random));
    return PolicyParser.parseOrThrow(instrument, choices);
  }

  /** A unit of which anything may be missing. */
  public static Draft any(Instrument instrument, Random random) {
    Draft draft = new Draft(instrument);
    int evaluators = random.nextInt(4);
    double marked = any(List.of(1.0, 1.0, 0.9, 0.5), random);
    for (int i = 0; i < evaluators; i++) {
      String name = evaluators == 1 && random.nextBoolean() ? "" : NAMES[1 + random.nextInt(NAMES.length - 1)].strip();
      Map<String, Integer> agreed = draft.sheets.values().stream().findFirst().orElse(Map.of());
      draft.sheets.putIfAbsent(name, marks(instrument, marked, agreed, random));
    }
    if (random.nextInt(3) == 0) {
      numbers(instrument).stream().filter(number -> random.nextInt(4) == 0)
          .forEach(number -> draft.fieldLevels.put(number, level(random)));
    }
    if (random.nextInt(3) > 0) {
      double known = any(List.of(1.0, 0.9, 0.4), random);
      instrument.sheets().forEach(sheet -> draft.putFacts(sheet, known, random));
    }
    draft.putResponses(random);
    return draft;
  }

  /** A unit of one sheet without gaps, without field check and facts. */
  public static Draft complete(Instrument instrument, Random random) {
    Draft draft = new Draft(instrument);
    draft.sheets.put("", marks(instrument, 1, Map.of(), random));
    draft.sheets.get("").replaceAll((number, level) -> level == NO_CASES ? 0 : level);
    draft.putResponses(random);
    return draft;
  }

  /** Writes down the known facts of all indicators. */
  public Draft withFacts(double known, Random random) {
    instrument.sheets().forEach(sheet -> putFacts(sheet, known, random));
    return this;
  }

  /** A copy to change. */
  public Draft copy() {
    Draft copy = new Draft(instrument);
    facts.forEach((number, values) -> copy.facts.put(number, new TreeMap<>(values)));
    sheets.forEach((name, marks) -> copy.sheets.put(name, new TreeMap<>(marks)));
    copy.fieldLevels.putAll(fieldLevels);
    responses.forEach(response -> copy.responses.add(new TreeMap<>(response)));
    return copy;
  }

  /** The assessment. */
  public Assessment assessment() {
    return build(new ArrayList<>(sheets.keySet()), new Random(0), false);
  }

  /** The same assessment, written down in another order; respondents stay in theirs. */
  public Assessment inAnyOrder(Random random) {
    return build(shuffled(sheets.keySet(), random, true), random, true);
  }

  private Assessment build(List<String> evaluators, Random random, boolean shuffle) {
    AssessmentBuilder unit = Assessment.builder(instrument);
    for (String name : evaluators) {
      if (!name.isEmpty()) {
        unit.evaluator(name);
      }
      Map<String, Integer> marks = sheets.get(name);
      for (String number : shuffled(marks.keySet(), random, shuffle)) {
        if (marks.get(number) == NO_CASES) {
          unit.noCases(number);
        } else {
          unit.level(number, marks.get(number));
        }
      }
    }
    shuffled(facts.keySet(), random, shuffle).forEach(number ->
        shuffled(facts.get(number).keySet(), random, shuffle)
            .forEach(id -> unit.fact(number, id, facts.get(number).get(id))));
    shuffled(fieldLevels.keySet(), random, shuffle).forEach(number -> unit.fieldLevel(number, fieldLevels.get(number)));
    for (Map<String, Integer> response : responses) {
      Map<String, Integer> answers = new LinkedHashMap<>();
      shuffled(response.keySet(), random, shuffle).forEach(code -> answers.put(code, response.get(code)));
      unit.response(answers);
    }
    return unit.buildOrThrow();
  }

  private void putFacts(IndicatorSheet sheet, double known, Random random) {
    Map<String, FactValue> values = new TreeMap<>();
    sheet.facts().stream().filter(fact -> random.nextDouble() < known).forEach(fact -> values.put(fact.id(), value(fact, random)));
    if (!values.isEmpty()) {
      facts.put(sheet.number().toString(), values);
    }
  }

  private void putResponses(Random random) {
    List<QuestionnaireItem> items = instrument.questionnaire().map(Questionnaire::items).orElse(List.of());
    int respondents = items.isEmpty() ? 0 : any(List.of(0, 0, 2, 5, 12), random);
    double answered = any(List.of(1.0, 0.9, 0.1), random);
    for (int i = 0; i < respondents; i++) {
      Map<String, Integer> answers = new TreeMap<>();
      items.stream().filter(item -> random.nextDouble() < answered).forEach(item -> answers.put(item.code(), level(random)));
      responses.add(answers);
    }
  }

  /** A value that a fact may have, by chance. */
  public static FactValue value(Fact fact, Random random) {
    FactType type = fact.type();
    if (type instanceof FactType.Bool) {
      return new FactValue.Flag(random.nextBoolean());
    } else if (type instanceof FactType.Choice choice) {
      return new FactValue.Chosen(any(FactType.Option.ids(choice.options()), random));
    } else if (type instanceof FactType.Selection selection) {
      return FactValue.Picked.of(FactType.Option.ids(selection.options()).stream().filter(id -> random.nextBoolean()).toList());
    }
    return new FactValue.Quantity(Ratio.of(any(List.of(0, 1, 2, 3, 5, 6, 12, 24, 30, 60, 80, 90, 100), random)));
  }

  /** One of several, by chance. */
  public static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Map<String, Integer> marks(
      Instrument instrument, double marked, Map<String, Integer> agreed, Random random) {
    Map<String, Integer> marks = new TreeMap<>();
    for (IndicatorSheet sheet : instrument.sheets()) {
      String number = sheet.number().toString();
      Integer level = sheet.mayHaveNoCases() && random.nextInt(3) == 0 ? NO_CASES : level(random);
      if (random.nextDouble() < marked) {
        marks.put(number, random.nextInt(10) == 0 ? level : agreed.getOrDefault(number, level));
      }
    }
    return marks;
  }

  private static List<String> numbers(Instrument instrument) {
    return instrument.sheets().stream().map(sheet -> sheet.number().toString()).toList();
  }

  private static int level(Random random) {
    return random.nextInt(Level.MAX + 1);
  }

  private static List<String> shuffled(Iterable<String> keys, Random random, boolean shuffle) {
    List<String> order = new ArrayList<>();
    keys.forEach(order::add);
    if (shuffle) {
      Collections.shuffle(order, random);
    }
    return order;
  }
}
