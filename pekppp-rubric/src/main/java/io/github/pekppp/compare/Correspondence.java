package io.github.pekppp.compare;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.assessment.F02Sheet;
import io.github.pekppp.assessment.F03Response;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.bridge.FactOrigin;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which indicators of two editions are the same.
 *
 * <p>Those of one edition, by its id, are the same when their numbers are. Those of different editions are the same when
 * the forms print them under the same Indonesian name, as most of F-02 A and F-02 B are; numbers and codes mean different things there.
 *
 * @param before the first edition
 * @param after the second edition
 * @param pairs numbers of the second edition by those of the first, in the order of the first form
 */
public record Correspondence(Instrument before, Instrument after, Map<IndicatorNumber, IndicatorNumber> pairs)
    implements Serializable {

  /**
   * Copies the pairs.
   *
   * @param before the first edition
   * @param after the second edition
   * @param pairs numbers of the second edition by those of the first
   */
  public Correspondence {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
  }

  /**
   * Finds the indicators that two editions share.
   *
   * @param before the first edition
   * @param after the second edition, which may be the first
   * @return the correspondence
   */
  public static Correspondence between(Instrument before, Instrument after) {
    boolean same = before.id().equals(after.id());
    Map<String, IndicatorNumber> known = new HashMap<>();
    after.sheets().forEach(sheet -> known.putIfAbsent(key(sheet, same), sheet.number()));
    Map<IndicatorNumber, IndicatorNumber> pairs = new LinkedHashMap<>();
    for (IndicatorSheet sheet : before.sheets()) {
      Optional.ofNullable(known.remove(key(sheet, same))).ifPresent(number -> pairs.put(sheet.number(), number));
    }
    return new Correspondence(before, after, pairs);
  }

  /**
   * Lists the indicators that only the first edition has.
   *
   * @return sheets in the order of the form
   */
  public List<IndicatorSheet> onlyBefore() {
    return before.sheets().stream().filter(sheet -> !pairs.containsKey(sheet.number())).toList();
  }

  /**
   * Lists the indicators that only the second edition has.
   *
   * @return sheets in the order of the form
   */
  public List<IndicatorSheet> onlyAfter() {
    return after.sheets().stream().filter(sheet -> !pairs.containsValue(sheet.number())).toList();
  }

  /**
   * Carries what was written down about a unit from the first edition to the second: marks, levels found on site, facts
   * that the second knows under the same id and with values that it accepts, and answers to questions of the same wording.
   *
   * <p>Whatever has no place in the second edition stays behind, so an indicator that only it has is not marked.
   *
   * @param assessment an assessment under the first edition
   * @return the assessment under the second
   * @throws IllegalArgumentException when the assessment was made for another edition than the first
   */
  public Assessment carry(Assessment assessment) {
    if (!assessment.instrumentSha256().equals(before.sha256())) {
      throw new IllegalArgumentException("assessment: made for " + assessment.instrumentId() + ", not for " + before.id());
    }
    AssessmentBuilder carried = Assessment.builder(after);
    for (F02Sheet sheet : assessment.sheets()) {
      sheet.evaluator().ifPresent(carried::evaluator);
      sheet.marks().forEach((number, mark) -> number(number).ifPresent(key -> carry(mark, key, carried)));
    }
    assessment.fieldLevels().forEach((number, level) ->
        number(number).ifPresent(key -> carried.fieldLevel(key.toString(), level.value())));
    assessment.facts().forEach((number, facts) -> number(number).ifPresent(key ->
        carry(facts, assessment.origins().getOrDefault(number, Map.of()), key, carried)));
    assessment.recordsRead().forEach(carried::recordsRead);
    Map<Integer, String> items = items();
    assessment.responses().forEach(response -> carry(response, items, carried));
    return carried.buildOrThrow();
  }

  private Optional<IndicatorNumber> number(IndicatorNumber number) {
    return Optional.ofNullable(pairs.get(number));
  }

  private void carry(Mark mark, IndicatorNumber number, AssessmentBuilder carried) {
    if (mark instanceof Mark.Given given) {
      carried.level(number.toString(), given.level().value());
    } else if (sheet(number).mayHaveNoCases()) {
      carried.noCases(number.toString());
    }
  }

  private void carry(
      Facts facts, Map<String, FactOrigin> origins, IndicatorNumber number, AssessmentBuilder carried) {
    for (Fact fact : sheet(number).facts()) {
      Optional<FactOrigin> origin = Optional.ofNullable(origins.get(fact.id()));
      facts.value(fact).filter(fact.type()::accepts).ifPresent(value -> origin.ifPresentOrElse(
          from -> carried.fact(number.toString(), fact.id(), value, from),
          () -> carried.fact(number.toString(), fact.id(), value)));
    }
  }

  private void carry(F03Response response, Map<Integer, String> items, AssessmentBuilder carried) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    response.answers().forEach((item, level) ->
        Optional.ofNullable(items.get(item)).ifPresent(code -> answers.put(code, level.value())));
    if (!items.isEmpty()) {
      carried.response(answers);
    }
  }

  /** Codes of the second form F-03 by the numbers of the same questions in the first. */
  private Map<Integer, String> items() {
    Map<String, String> known = new HashMap<>();
    items(after).forEach(item -> known.putIfAbsent(item.text().id(), item.code()));
    Map<Integer, String> items = new HashMap<>();
    for (QuestionnaireItem item : items(before)) {
      Optional.ofNullable(known.remove(item.text().id())).ifPresent(code -> items.put(item.number(), code));
    }
    return items;
  }

  private IndicatorSheet sheet(IndicatorNumber number) {
    return after.find(number.toString()).orElseThrow();
  }

  private static List<QuestionnaireItem> items(Instrument instrument) {
    return instrument.questionnaire().map(Questionnaire::items).orElse(List.of());
  }

  private static String key(IndicatorSheet sheet, boolean same) {
    return same ? sheet.number().toString() : sheet.indicator().name().id();
  }
}
