package io.github.pekppp.selfreport;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/** What the self-report asks about one indicator. */
@Value.Immutable
public interface SelfReportSection extends Serializable {

  /**
   * Returns the indicator as the edition has it.
   *
   * @return its sheet
   */
  IndicatorSheet sheet();

  /**
   * Returns what is asked.
   *
   * @return the questions in the order of the form; a condition names earlier ones only
   */
  List<SelfReportQuestion> questions();

  /**
   * Returns how the facts of the indicator follow.
   *
   * @return derivations by fact id, in the order of the edition; a fact that is not among them is not asked
   */
  Map<String, Derivation> derivations();

  /**
   * Returns what is to be handed in.
   *
   * @return the evidence in the order of the form
   */
  List<EvidenceRequest> evidence();

  /**
   * Returns what the form's author noted about gaps and doubts of the sources.
   *
   * @return the note in English; empty when there is none
   */
  Optional<String> note();

  /**
   * Returns the number of the indicator.
   *
   * @return its identity within the edition
   */
  default IndicatorNumber number() {
    return sheet().number();
  }

  /**
   * Finds a question.
   *
   * @param questionId its id
   * @return the question; empty when the section has none of that id
   */
  default Optional<SelfReportQuestion> question(String questionId) {
    return questions().stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  /**
   * Returns the facts that the evaluator must find alone.
   *
   * @return the facts in the order of the edition
   */
  default List<Fact> notAsked() {
    return sheet().facts().stream().filter(fact -> !derivations().containsKey(fact.id())).toList();
  }

  /**
   * Returns the answers that count: those to questions that are asked, and what skipping the others means.
   *
   * @param given the answers by question
   * @return what is known of each question
   */
  default Facts counted(Facts given) {
    Map<String, FactValue> counted = new TreeMap<>();
    for (SelfReportQuestion question : questions()) {
      Truth asked = question.condition().isEmpty() ? Truth.TRUE : question.asked(new Facts(counted));
      Optional<FactValue> value = switch (asked) {
        case TRUE -> given.value(question.fact());
        case FALSE -> question.valueWhenSkipped();
        case UNKNOWN -> Optional.empty();
      };
      value.ifPresent(known -> counted.put(question.id(), known));
    }
    return new Facts(counted);
  }

  /**
   * Returns how far a question is.
   *
   * @param question a question of this section
   * @param given the answers by question
   * @return its state
   */
  default QuestionState state(SelfReportQuestion question, Facts given) {
    return switch (question.asked(counted(given))) {
      case TRUE -> given.value(question.fact()).isPresent() ? QuestionState.ANSWERED : QuestionState.OPEN;
      case FALSE -> QuestionState.SKIPPED;
      case UNKNOWN -> QuestionState.UNDECIDED;
    };
  }

  /**
   * Returns the facts that follow from the answers.
   *
   * @param given the answers by question
   * @return the facts of the indicator that are known
   */
  default Facts facts(Facts given) {
    Facts counted = counted(given);
    Map<String, FactValue> facts = new TreeMap<>();
    derivations().forEach((fact, derivation) ->
        derivation.value(counted).ifPresent(value -> facts.put(fact, value)));
    return new Facts(facts);
  }

  /**
   * Starts a section.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a section. */
  final class Builder extends ImmutableSelfReportSection.Builder {
    Builder() {}
  }
}
