package io.github.pekppp.survey;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one respondent filled in (jawaban responden).
 *
 * <p>A question that is not among the answers was not answered, and a dimension that is not among the groups was not
 * stated. Whether the answers fit a form is checked by the {@link SurveyTally} that takes them.
 *
 * @param answers the answers, 1..4, by the id of the question
 * @param groups what is known of the respondent, by dimension, such as {@code gender} or {@code service}; a blank value
 *     was not stated
 */
public record SurveyResponse(Map<String, Integer> answers, Map<String, String> groups) implements Serializable {

  /**
   * Copies the maps.
   *
   * @param answers the answers by the id of the question
   * @param groups what is known of the respondent, by dimension
   */
  public SurveyResponse {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }

  /**
   * Creates the response of somebody of whom nothing is known.
   *
   * @param answers the answers, 1..4, by the id of the question
   * @return the response
   */
  public static SurveyResponse of(Map<String, Integer> answers) {
    return new SurveyResponse(answers, Map.of());
  }
}
