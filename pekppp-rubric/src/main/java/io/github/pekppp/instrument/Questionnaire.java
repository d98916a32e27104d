package io.github.pekppp.instrument;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The user questionnaire of an edition (form F-03). */
@Value.Immutable
public interface Questionnaire extends Serializable {

  /**
   * Returns the questions.
   *
   * @return the items in the order of the form
   */
  List<QuestionnaireItem> items();

  /**
   * Returns how many respondents the edition asks for at least.
   *
   * @return the number; empty when the edition states none
   */
  Optional<Integer> minimumRespondents();

  /**
   * Returns how many respondents the edition asks for at most.
   *
   * @return the number; empty when the edition states none
   */
  Optional<Integer> maximumRespondents();

  /**
   * Finds a question by its printed code.
   *
   * @param code the code
   * @return the item; empty when the form has none of that code
   */
  default Optional<QuestionnaireItem> item(String code) {
    return items().stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /**
   * Starts a questionnaire.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a questionnaire. */
  final class Builder extends ImmutableQuestionnaire.Builder {
    Builder() {}
  }
}
