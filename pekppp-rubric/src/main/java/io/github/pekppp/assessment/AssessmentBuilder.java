package io.github.pekppp.assessment;

import io.github.pekppp.bridge.FactOrigin;
import io.github.pekppp.bridge.RecordFacts;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Level;
import io.github.pekppp.selfreport.SelfReport;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what was written down about a unit, checking it against the edition.
 *
 * <p>Faults do not throw; {@link #build} returns all of them. Not thread-safe.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder(instrument)
 *     .levels(4, 3, 5, ...)                // F-02, in the order of the form
 *     .response(5, 4, null, ...)           // F-03, one call per respondent
 *     .buildOrThrow();
 * }</pre>
 */
public final class AssessmentBuilder {

  private static final Place F01 = Place.of("f01");
  private static final Place F02 = Place.of("f02");
  private static final Place FIELD_CHECK = Place.of("field_check");
  private static final Place F03 = Place.of("f03");

  private final Instrument instrument;
  private final ProblemLog log = new ProblemLog();
  private final List<QuestionnaireItem> items;
  private final Map<IndicatorNumber, Map<String, FactValue>> facts = new TreeMap<>();
  private final Map<IndicatorNumber, Map<String, Recorded>> recorded = new TreeMap<>();
  private final SortedSet<RecordsRead> recordsRead = new TreeSet<>();
  private final Map<Optional<String>, Map<IndicatorNumber, Mark>> sheets = new LinkedHashMap<>();
  private final Map<Optional<String>, BitSet> marked = new HashMap<>();
  private final Map<IndicatorNumber, Level> fieldLevels = new TreeMap<>();
  private final List<F03Response> responses = new ArrayList<>();
  private Optional<String> evaluator = Optional.empty();
  private int respondents;

  /** What records say of a fact. */
  private record Recorded(FactValue value, FactOrigin origin) {}

  AssessmentBuilder(Instrument instrument) {
    this.instrument = Objects.requireNonNull(instrument, "instrument");
    this.items = instrument.questionnaire().map(Questionnaire::items).orElse(List.of());
  }

  /**
   * Says whose marks follow, where several evaluators filled in a sheet each.
   *
   * @param place where it stands
   * @param name the evaluator's name
   * @return this
   */
  public AssessmentBuilder evaluator(Place place, String name) {
    evaluator = Optional.of(name.strip());
    if (sheets.putIfAbsent(evaluator, new TreeMap<>()) != null) {
      log.add(AssessmentProblem.EVALUATOR_DUPLICATE.at(place, name));
    }
    return this;
  }

  /**
   * Says whose marks follow, where several evaluators filled in a sheet each.
   *
   * @param name the evaluator's name
   * @return this
   */
  public AssessmentBuilder evaluator(String name) {
    return evaluator(F02, name);
  }

  /**
   * Marks an indicator.
   *
   * @param place where the mark stands
   * @param key the number of the indicator, or its printed code
   * @param level the level, 0..5
   * @return this
   */
  public AssessmentBuilder level(Place place, String key, int level) {
    return indicator(place, key, sheet -> level(() -> place, sheet, level));
  }

  /**
   * Marks an indicator.
   *
   * @param key the number of the indicator, or its printed code
   * @param level the level, 0..5
   * @return this
   */
  public AssessmentBuilder level(String key, int level) {
    IndicatorSheet sheet = instrument.sheetsByKey().get(key);
    if (sheet == null) {
      return level(F02.key(key), key, level); // which reports it
    }
    level(() -> F02.key(key), sheet, level);
    return this;
  }

  /**
   * Marks the indicators that count, in the order of the form.
   *
   * @param levels the levels, 0..5, one per indicator
   * @return this
   */
  public AssessmentBuilder levels(int... levels) {
    List<IndicatorSheet> order = instrument.indicators();
    if (levels.length != order.size()) {
      log.add(AssessmentProblem.LEVELS_COUNT.at(F02, levels.length, order.size()));
      return this;
    }
    for (int i = 0; i < levels.length; i++) {
      IndicatorSheet sheet = order.get(i);
      level(() -> F02.key(sheet.number().toString()), sheet, levels[i]);
    }
    return this;
  }

  /**
   * Marks the indicators that count, in the order of the form.
   *
   * @param levels the levels, 0..5, one per indicator; null for an indicator that is not marked yet
   * @return this
   */
  public AssessmentBuilder levels(List<@Nullable Integer> levels) {
    List<IndicatorSheet> order = instrument.indicators();
    if (levels.size() != order.size()) {
      log.add(AssessmentProblem.LEVELS_COUNT.at(F02, levels.size(), order.size()));
      return this;
    }
    for (int i = 0; i < order.size(); i++) {
      Integer level = levels.get(i);
      if (level != null) {
        level(order.get(i).number().toString(), level);
      }
    }
    return this;
  }

  /**
   * Says that the unit had no case of what an indicator looks at.
   *
   * @param place where it stands
   * @param key the number of the indicator, or its printed code
   * @return this
   */
  public AssessmentBuilder noCases(Place place, String key) {
    return indicator(place, key, sheet -> {
      if (isFirst(() -> place, sheet) && sheet.mayHaveNoCases()) {
        marks().put(sheet.number(), new Mark.NoCase());
      } else if (!sheet.mayHaveNoCases()) {
        log.add(AssessmentProblem.NO_CASES_NOT_ALLOWED.at(place, sheet.indicator().codeOrNumber()));
      }
    });
  }

  /**
   * Says that the unit had no case of what an indicator looks at.
   *
   * @param key the number of the indicator, or its printed code
   * @return this
   */
  public AssessmentBuilder noCases(String key) {
    return noCases(F02.key(key), key);
  }

  /**
   * Tells which level a field check found.
   *
   * @param place where it stands
   * @param key the number of the indicator, or its printed code
   * @param level the level, 0..5
   * @return this
   */
  public AssessmentBuilder fieldLevel(Place place, String key, int level) {
    return indicator(place, key, sheet -> {
      if (!Level.isLevel(level)) {
        log.add(AssessmentProblem.LEVEL_OUT_OF_RANGE.at(place, level));
      } else if (fieldLevels.putIfAbsent(sheet.number(), Level.of(level)) != null) {
        log.add(AssessmentProblem.INDICATOR_DUPLICATE.at(place, sheet.indicator().codeOrNumber()));
      }
    });
  }

  /**
   * Tells which level a field check found.
   *
   * @param key the number of the indicator, or its printed code
   * @param level the level, 0..5
   * @return this
   */
  public AssessmentBuilder fieldLevel(String key, int level) {
    return fieldLevel(FIELD_CHECK.key(key), key, level);
  }

  /**
   * Adds a respondent's answers in the order of the items.
   *
   * @param place where they stand
   * @param answers one answer per item, 0..5; null for an item that was not answered
   * @return this
   */
  public AssessmentBuilder response(Place place, List<@Nullable Integer> answers) {
    return response(place, answers, place::item);
  }

  /**
   * Adds a respondent's answers in the order of the items.
   *
   * @param place where they stand
   * @param answers one answer per item, 0..5; null for an item that was not answered
   * @param each where the answer to each item stands, by the number of the item
   * @return this
   */
  public AssessmentBuilder response(Place place, List<@Nullable Integer> answers, IntFunction<Place> each) {
    if (!hasQuestionnaire(place)) {
      return this;
    }
    if (answers.size() != items.size()) {
      AssessmentProblem problem =
          answers.size() > items.size() ? AssessmentProblem.ANSWERS_TOO_MANY : AssessmentProblem.ANSWERS_TOO_FEW;
      log.add(problem.at(place, answers.size(), items.size()));
      return this;
    }
    F03Response.Builder read = new F03Response.Builder(items.size());
    for (int i = 0; i < answers.size(); i++) {
      Integer answer = answers.get(i);
      if (answer != null) {
        int item = i + 1;
        answer(() -> each.apply(item), item, answer, read);
      }
    }
    responses.add(read.build());
    return this;
  }

  /**
   * Adds a respondent's answers in the order of the items.
   *
   * @param answers one answer per item, 0..5; null for an item that was not answered
   * @return this
   */
  public AssessmentBuilder response(@Nullable Integer... answers) {
    return response(Arrays.asList(answers));
  }

  /**
   * Adds a respondent's answers in the order of the items.
   *
   * @param answers one answer per item, 0..5; null for an item that was not answered
   * @return this
   */
  public AssessmentBuilder response(List<@Nullable Integer> answers) {
    return response(F03.item(++respondents), answers);
  }

  /**
   * Adds a respondent's answers by the printed codes of the items.
   *
   * @param answers answers by code, 0..5; an item that is not among them was not answered
   * @return this
   */
  public AssessmentBuilder response(Map<String, Integer> answers) {
    return response(F03.item(++respondents), answers);
  }

  /**
   * Adds a respondent's answers by the printed codes of the items.
   *
   * @param place where they stand
   * @param answers answers by code, 0..5; an item that is not among them was not answered
   * @return this
   */
  public AssessmentBuilder response(Place place, Map<String, Integer> answers) {
    return response(place, answers, place::key);
  }

  /**
   * Adds a respondent's answers by the printed codes of the items.
   *
   * @param place where they stand
   * @param answers answers by code, 0..5; an item that is not among them was not answered
   * @param each where the answer to each item stands, by the code of the item
   * @return this
   */
  public AssessmentBuilder response(Place place, Map<String, Integer> answers, Function<String, Place> each) {
    if (!hasQuestionnaire(place)) {
      return this;
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    items.forEach(item -> numbers.put(item.code(), item.number()));
    F03Response.Builder read = new F03Response.Builder(items.size());
    answers.forEach((code, answer) -> {
      Integer item = numbers.get(code);
      if (item == null) {
        log.add(AssessmentProblem.ITEM_UNKNOWN.at(each.apply(code), code, String.join(", ", numbers.keySet())));
      } else {
        answer(() -> each.apply(code), item, answer, read);
      }
    });
    responses.add(read.build());
    return this;
  }

  /**
   * Tells a fact of the unit.
   *
   * @param place where it stands
   * @param key the number of the indicator, or its printed code
   * @param factId the fact
   * @param value its value
   * @return this
   */
  public AssessmentBuilder fact(Place place, String key, String factId, FactValue value) {
    return indicator(place, key, sheet -> fact(place, sheet, factId, value).ifPresent(fact -> {
      Recorded known = recorded.getOrDefault(sheet.number(), Map.of()).get(factId);
      if (facts.computeIfAbsent(sheet.number(), first -> new TreeMap<>()).putIfAbsent(factId, value) != null) {
        log.add(AssessmentProblem.FACT_DUPLICATE.at(place, factId));
      } else if (known != null) {
        compare(place, fact, value, known);
      }
    }));
  }

  /**
   * Tells a fact of the unit.
   *
   * @param key the number of the indicator, or its printed code
   * @param factId the fact
   * @param value its value
   * @return this
   */
  public AssessmentBuilder fact(String key, String factId, FactValue value) {
    return fact(F01.key(key).key(factId), key, factId, value);
  }

  /**
   * Tells a fact of the unit that follows from its records.
   *
   * <p>Nothing overwrites anything: the same value, typed as well, keeps its origin; another typed value is an error that names
   * both, so that the unit settles which one is right.
   *
   * @param key the number of the indicator, or its printed code
   * @param factId the fact
   * @param value its value
   * @param origin where it came from
   * @return this
   */
  public AssessmentBuilder fact(String key, String factId, FactValue value, FactOrigin origin) {
    Place place = F01.key(key).key(factId);
    Recorded found = new Recorded(value, Objects.requireNonNull(origin, "origin"));
    return indicator(place, key, sheet -> fact(place, sheet, factId, value).ifPresent(fact -> {
      FactValue typed = facts.getOrDefault(sheet.number(), Map.of()).get(factId);
      if (recorded.computeIfAbsent(sheet.number(), first -> new TreeMap<>()).putIfAbsent(factId, found) != null) {
        log.add(AssessmentProblem.FACT_DUPLICATE.at(place, factId));
      } else if (typed != null) {
        compare(place, fact, typed, found);
      }
    }));
  }

  /**
   * Tells the facts that follow from the records of the unit.
   *
   * <p>Nothing overwrites anything: the same value, typed as well, keeps its origin; another typed value is an error that names
   * both, so that the unit settles which one is right.
   *
   * @param records what the records tell about the facts of the edition
   * @return this
   * @throws IllegalArgumentException when the facts are those of another edition
   */
  public AssessmentBuilder records(RecordFacts records) {
    if (!records.instrumentSha256().equals(instrument.sha256())) {
      throw new IllegalArgumentException(
          "records: facts of edition " + records.instrumentId() + " as of another file than " + instrument.id());
    }
    records.known().forEach((number, known) -> known.forEach((factId, fact) ->
        fact(number.toString(), factId, fact.value(), fact.origin())));
    return recordsRead(RecordsRead.of(records));
  }

  /**
   * Says of which day and over which bridge records were read that facts came from; {@link #records} says so itself.
   *
   * @param read the reading
   * @return this
   */
  public AssessmentBuilder recordsRead(RecordsRead read) {
    recordsRead.add(read);
    return this;
  }

  /**
   * Tells the facts that follow from a self-report.
   *
   * @param report the answers of the unit to the self-report form of the edition
   * @return this
   */
  public AssessmentBuilder selfReport(SelfReport report) {
    return selfReport(report, number -> F01.key(number.toString()));
  }

  /**
   * Tells the facts that follow from a self-report.
   *
   * @param report the answers of the unit to the self-report form of the edition
   * @param each where the answers about an indicator stand, by its number
   * @return this
   */
  public AssessmentBuilder selfReport(SelfReport report, Function<IndicatorNumber, Place> each) {
    if (!report.form().instrumentSha256().equals(instrument.sha256())) {
      throw new IllegalArgumentException(
          "report: its form is for edition " + report.form().instrumentId() + " as of another file than " + instrument.id());
    }
    report.facts().forEach((number, known) -> known.values().forEach((factId, value) ->
        fact(each.apply(number).key(factId), number.toString(), factId, value)));
    return this;
  }

  /**
   * Takes over all of an assessment but its marks: facts, field check and answers, before any is added here.
   *
   * @param assessment an assessment of the same edition
   * @return this
   * @throws IllegalArgumentException when the edition is another
   */
  public AssessmentBuilder allButMarks(Assessment assessment) {
    if (!assessment.instrumentSha256().equals(instrument.sha256())) {
      throw new IllegalArgumentException("assessment: made for " + assessment.instrumentId() + ", not for " + instrument.id());
    }
    assessment.facts().forEach((number, known) -> known.values().forEach((factId, value) -> {
      FactOrigin origin = assessment.origins().getOrDefault(number, Map.of()).get(factId);
      if (origin == null) {
        facts.computeIfAbsent(number, first -> new TreeMap<>()).put(factId, value);
      } else {
        recorded.computeIfAbsent(number, first -> new TreeMap<>()).put(factId, new Recorded(value, origin));
      }
    }));
    recordsRead.addAll(assessment.recordsRead());
    fieldLevels.putAll(assessment.fieldLevels());
    responses.addAll(assessment.responses());
    respondents += assessment.responses().size();
    return this;
  }

  /**
   * Looks an indicator up, reporting a key that the edition does not have.
   *
   * @param place where the key stands
   * @param key the number of the indicator, or its printed code
   * @return the sheet; empty, and reported, when there is none
   */
  public Optional<IndicatorSheet> indicator(Place place, String key) {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(key, "key");
    Optional<IndicatorSheet> sheet = instrument.find(key);
    Optional<String> meant =
        sheet.isPresent() ? Optional.empty() : codes().stream().filter(key.strip()::equalsIgnoreCase).findFirst();
    if (meant.isPresent()) {
      log.add(AssessmentProblem.INDICATOR_MISSPELT.at(place, key, meant.get()));
    } else if (sheet.isEmpty()) {
      List<IndicatorNumber> numbers = instrument.sheets().stream().map(IndicatorSheet::number).sorted().toList();
      log.add(AssessmentProblem.INDICATOR_UNKNOWN.at(
          place, instrument.id(), key, numbers.get(0), numbers.get(numbers.size() - 1)));
    }
    return sheet;
  }

  /**
   * Ends the assessment.
   *
   * @return the assessment, or everything that is wrong with it
   */
  public Validation<List<Problem>, Assessment> build() {
    if (sheets.size() > 1 && sheets.containsKey(Optional.<String>empty())) {
      log.add(AssessmentProblem.EVALUATOR_MISSING.at(F02));
    }
    return log.result(() -> {
      ImmutableAssessment.Builder assessment = ImmutableAssessment.builder()
          .instrumentId(instrument.id())
          .instrumentSha256(instrument.sha256())
          .recordsRead(recordsRead)
          .fieldLevels(fieldLevels)
          .responses(responses);
      facts().forEach((number, values) -> assessment.putFacts(number, new Facts(values)));
      recorded.forEach((number, known) -> assessment.putOrigins(number, origins(known)));
      sheets.forEach((name, marks) -> assessment.addSheets(F02Sheet.builder().evaluator(name).marks(marks).build()));
      return assessment.build();
    });
  }

  /**
   * Ends the assessment, throwing where {@link #build} would return problems.
   *
   * @return the assessment
   * @throws ProblemException when something is wrong with it
   */
  public Assessment buildOrThrow() {
    return ProblemLog.orThrow(build());
  }

  /** Looks a fact up and checks its value, reporting what does not fit. */
  private Optional<Fact> fact(Place place, IndicatorSheet sheet, String factId, FactValue value) {
    Optional<Fact> fact = sheet.facts().stream().filter(known -> known.id().equals(factId)).findFirst();
    if (fact.isEmpty()) {
      String known = String.join(", ", sheet.facts().stream().map(Fact::id).toList());
      log.add(AssessmentProblem.FACT_UNKNOWN.at(place, sheet.indicator().codeOrNumber(), factId, known));
    } else if (!fact.get().type().accepts(value)) {
      log.add(AssessmentProblem.FACT_VALUE.at(place, fact.get().type().expected(), value));
      return Optional.empty();
    }
    return fact;
  }

  private void compare(Place place, Fact fact, FactValue typed, Recorded known) {
    if (!typed.equals(known.value)) {
      log.add(AssessmentProblem.FACT_CONTRADICTED.at(
          place, fact.id(), fact.shown(typed), fact.shown(known.value), known.origin.how()));
    }
  }

  /** The facts that were typed and those that records tell. */
  private Map<IndicatorNumber, Map<String, FactValue>> facts() {
    Map<IndicatorNumber, Map<String, FactValue>> all = new TreeMap<>(facts);
    recorded.forEach((number, known) -> {
      Map<String, FactValue> values = new TreeMap<>(facts.getOrDefault(number, Map.of()));
      known.forEach((factId, found) -> values.put(factId, found.value));
      all.put(number, values);
    });
    return all;
  }

  private static Map<String, FactOrigin> origins(Map<String, Recorded> known) {
    Map<String, FactOrigin> origins = new TreeMap<>();
    known.forEach((factId, found) -> origins.put(factId, found.origin));
    return Collections.unmodifiableMap(origins);
  }

  private AssessmentBuilder indicator(Place place, String key, Consumer<IndicatorSheet> action) {
    indicator(place, key).ifPresent(action);
    return this;
  }

  private List<String> codes() {
    return instrument.sheets().stream().map(IndicatorSheet::indicator).map(Indicator::code).flatMap(Optional::stream).toList();
  }

  private Map<IndicatorNumber, Mark> marks() {
    return sheets.computeIfAbsent(evaluator, name -> new TreeMap<>());
  }

  /** Marks an indicator; its place is asked for only when something is wrong, as are all places below. */
  private void level(Supplier<Place> place, IndicatorSheet sheet, int level) {
    if (isFirst(place, sheet) && Level.isLevel(level)) {
      marks().put(sheet.number(), Mark.Given.of(Level.of(level)));
    } else if (!Level.isLevel(level)) {
      log.add(AssessmentProblem.LEVEL_OUT_OF_RANGE.at(place.get(), level));
    }
  }

  /** Tells whether the evaluator marks an indicator for the first time, and reports it when not. */
  private boolean isFirst(Supplier<Place> place, IndicatorSheet sheet) {
    BitSet numbers = marked.computeIfAbsent(evaluator, name -> new BitSet());
    boolean first = !numbers.get(sheet.number().value());
    numbers.set(sheet.number().value());
    if (!first) {
      log.add(AssessmentProblem.INDICATOR_DUPLICATE.at(place.get(), sheet.indicator().codeOrNumber()));
    }
    return first;
  }

  private void answer(Supplier<Place> place, int item, int answer, F03Response.Builder read) {
    if (!Level.isLevel(answer)) {
      log.add(AssessmentProblem.ANSWER_OUT_OF_RANGE.at(place.get(), answer));
    } else if (!read.put(item, Level.of(answer))) {
      log.add(AssessmentProblem.ITEM_DUPLICATE.at(place.get(), item));
    }
  }

  private boolean hasQuestionnaire(Place place) {
    if (items.isEmpty()) {
      log.add(AssessmentProblem.QUESTIONNAIRE_NONE.at(place, instrument.id()));
    }
    return !items.isEmpty();
  }
}
