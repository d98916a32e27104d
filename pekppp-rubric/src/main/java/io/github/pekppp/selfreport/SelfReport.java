package io.github.pekppp.selfreport;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Problem;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What a unit answered about itself (isian F-01), checked against the form.
 *
 * <p>Only a {@link SelfReportBuilder} makes one, so every answer in it belongs to a question and is of its type.
 */
@Value.Immutable
public interface SelfReport extends Serializable {

  /**
   * Returns the form that was filled in.
   *
   * @return the form
   */
  SelfReportForm form();

  /**
   * Returns what was answered, answers to skipped questions included.
   *
   * @return answers by question id for each indicator with one, in the order of numbers
   */
  Map<IndicatorNumber, Facts> answers();

  /**
   * Returns what looks odd but can be used.
   *
   * @return a warning per answer that is not used because its question is skipped
   */
  List<Problem> warnings();

  /**
   * Returns how far a question is.
   *
   * @param number the number of the indicator
   * @param questionId the id of the question
   * @return its state
   * @throws IllegalArgumentException when the form has no such question
   */
  default QuestionState state(IndicatorNumber number, String questionId) {
    SelfReportSection section = form().section(number)
        .orElseThrow(() -> new IllegalArgumentException("number: the form has no indicator " + number));
    SelfReportQuestion question = section.question(questionId)
        .orElseThrow(() -> new IllegalArgumentException("questionId: indicator " + number + " has no question " + questionId));
    return section.state(question, given(section));
  }

  /**
   * Returns the questions to be answered now.
   *
   * @return open questions by indicator, in the order of the form; an indicator without one is left out
   */
  default Map<IndicatorNumber, List<SelfReportQuestion>> open() {
    return each(section -> section.questions().stream()
        .filter(question -> section.state(question, given(section)) == QuestionState.OPEN)
        .toList());
  }

  /**
   * Returns the facts of the edition that follow from the answers.
   *
   * @return the known facts by indicator, in the order of the form; an indicator without one is left out
   */
  default Map<IndicatorNumber, Facts> facts() {
    Map<IndicatorNumber, Facts> facts = new LinkedHashMap<>();
    for (SelfReportSection section : form().sections()) {
      Facts known = section.facts(given(section));
      if (!known.values().isEmpty()) {
        facts.put(section.number(), known);
      }
    }
    return facts;
  }

  /**
   * Returns the facts of the edition that the answers leave unknown.
   *
   * @return the facts by indicator, in the order of the form: those that wait for an answer, those that mean nothing
   *     after what was answered, and those that the evaluator must find alone
   */
  default Map<IndicatorNumber, List<Fact>> openFacts() {
    return each(section -> {
      Facts known = section.facts(given(section));
      return section.sheet().facts().stream().filter(fact -> known.value(fact).isEmpty()).toList();
    });
  }

  /**
   * Returns the evidence that is still to be handed in.
   *
   * <p>An indicator asks for its evidence once something about it is answered, as long as its facts can bear a level
   * above 0 (by the scale that applies by default): who has nothing to show is asked for nothing.
   *
   * @param handedIn the ids of what was handed in, by indicator
   * @return the missing evidence by indicator, in the order of the form
   */
  default Map<IndicatorNumber, List<EvidenceRequest>> openEvidence(Map<IndicatorNumber, Set<String>> handedIn) {
    return each(section -> {
      Set<String> there = handedIn.getOrDefault(section.number(), Set.of());
      Facts given = given(section);
      boolean bearing = section.sheet().levels().possible(section.facts(given)).value() > 0;
      return given.values().isEmpty() || !bearing
          ? List.of()
          : section.evidence().stream().filter(request -> !there.contains(request.id())).toList();
    });
  }

  /**
   * Starts a self-report.
   *
   * @param form the form that is filled in
   * @return a builder
   */
  static SelfReportBuilder builder(SelfReportForm form) {
    return new SelfReportBuilder(form);
  }

  private Facts given(SelfReportSection section) {
    return answers().getOrDefault(section.number(), Facts.NONE);
  }

  private <T> Map<IndicatorNumber, List<T>> each(Function<SelfReportSection, List<T>> part) {
    Map<IndicatorNumber, List<T>> parts = new LinkedHashMap<>();
    for (SelfReportSection section : form().sections()) {
      List<T> found = part.apply(section);
      if (!found.isEmpty()) {
        parts.put(section.number(), found);
      }
    }
    return parts;
  }
}
