package io.github.pekppp.selfreport;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Collects the answers of a unit, checking them against the form.
 *
 * <p>Faults do not throw; {@link #build} returns all of them. Not thread-safe.
 */
public final class SelfReportBuilder {

  private static final Place ANSWERS = Place.of("f01_answers");

  private final SelfReportForm form;
  private final ProblemLog log = new ProblemLog();
  private final Map<IndicatorNumber, Map<String, FactValue>> answers = new TreeMap<>();
  private final Map<IndicatorNumber, Map<String, Place>> places = new HashMap<>();

  SelfReportBuilder(SelfReportForm form) {
    this.form = Objects.requireNonNull(form, "form");
  }

  /**
   * Answers a question.
   *
   * @param place where the answer stands
   * @param key the number of the indicator, or its printed code
   * @param questionId the id of the question
   * @param value the answer
   * @return this
   */
  public SelfReportBuilder answer(Place place, String key, String questionId, FactValue value) {
    Objects.requireNonNull(value, "value");
    section(place, key).ifPresent(section -> question(place, section, questionId).ifPresent(question -> {
      IndicatorNumber number = section.number();
      if (!question.fact().type().accepts(value)) {
        log.add(SelfReportProblem.F01_ANSWER_VALUE.at(place, question.fact().type().expected(), value));
      } else if (answers.computeIfAbsent(number, first -> new TreeMap<>()).putIfAbsent(questionId, value) != null) {
        log.add(SelfReportProblem.F01_ANSWER_DUPLICATE.at(place, questionId));
      } else {
        places.computeIfAbsent(number, first -> new HashMap<>()).put(questionId, place);
      }
    }));
    return this;
  }

  /**
   * Answers a question.
   *
   * @param key the number of the indicator, or its printed code
   * @param questionId the id of the question
   * @param value the answer
   * @return this
   */
  public SelfReportBuilder answer(String key, String questionId, FactValue value) {
    return answer(ANSWERS.key(key).key(questionId), key, questionId, value);
  }

  /**
   * Looks an indicator up, reporting a key that the form does not have.
   *
   * @param place where the key stands
   * @param key the number of the indicator, or its printed code
   * @return what is asked about it; empty, and reported, when there is no such indicator
   */
  public Optional<SelfReportSection> section(Place place, String key) {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(key, "key");
    Optional<SelfReportSection> section = form.find(key);
    if (section.isEmpty()) {
      List<IndicatorNumber> numbers = form.sections().stream().map(SelfReportSection::number).sorted().toList();
      log.add(SelfReportProblem.F01_INDICATOR_UNKNOWN.at(
          place, form.id(), key, numbers.get(0), numbers.get(numbers.size() - 1)));
    }
    return section;
  }

  /**
   * Looks a question up, reporting an id that the indicator does not have.
   *
   * @param place where the id stands
   * @param section what is asked about the indicator
   * @param questionId the id of the question
   * @return the question; empty, and reported, when there is none of that id
   */
  public Optional<SelfReportQuestion> question(Place place, SelfReportSection section, String questionId) {
    Optional<SelfReportQuestion> question = section.question(questionId);
    if (question.isEmpty()) {
      List<String> known = section.questions().stream().map(SelfReportQuestion::id).toList();
      log.add(SelfReportProblem.F01_QUESTION_UNKNOWN.at(
          place, section.sheet().indicator().codeOrNumber(), questionId, String.join(", ", known)));
    }
    return question;
  }

  /**
   * Ends the self-report.
   *
   * @return the self-report, or everything that is wrong with it
   */
  public Validation<List<Problem>, SelfReport> build() {
    ProblemLog found = new ProblemLog();
    found.addAll(log.problems());
    answers.forEach((number, given) -> check(form.section(number).orElseThrow(), new Facts(given), found));
    return found.result(() -> {
      ImmutableSelfReport.Builder report = ImmutableSelfReport.builder().form(form).warnings(found.problems());
      answers.forEach((number, given) -> report.putAnswers(number, new Facts(given)));
      return report.build();
    });
  }

  /**
   * Ends the self-report, throwing where {@link #build} would return problems.
   *
   * @return the self-report
   * @throws ProblemException when something is wrong with it
   */
  public SelfReport buildOrThrow() {
    return ProblemLog.orThrow(build());
  }

  /** Looks at the answers about an indicator together. */
  private void check(SelfReportSection section, Facts given, ProblemLog found) {
    Facts counted = section.counted(given);
    for (SelfReportQuestion question : section.questions()) {
      boolean skipped = question.asked(counted) == Truth.FALSE;
      if (skipped && given.value(question.fact()).isPresent()) {
        found.add(SelfReportProblem.F01_ANSWER_SKIPPED.at(
            place(section, question.fact()), question.condition().map(Condition::text).orElseThrow()));
      }
    }
    section.derivations().values().stream()
        .flatMap(derivation -> derivation.excesses(counted))
        .distinct()
        .forEach(excess -> found.add(SelfReportProblem.F01_COUNTS_IMPOSSIBLE.at(
            place(section, excess.part().count()),
            excess.part().text(),
            shown(excess.part(), counted),
            excess.whole().text(),
            shown(excess.whole(), counted))));
  }

  private static Text shown(Derivation.Amount amount, Facts counted) {
    return amount.count().shown(new FactValue.Quantity(amount.value(counted).orElseThrow()));
  }

  private Place place(SelfReportSection section, Fact question) {
    return places.getOrDefault(section.number(), Map.of())
        .getOrDefault(question.id(), ANSWERS.key(section.number().toString()).key(question.id()));
  }
}
