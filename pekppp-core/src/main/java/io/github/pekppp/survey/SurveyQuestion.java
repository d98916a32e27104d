package io.github.pekppp.survey;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A question of a survey (pertanyaan), answered by 1 to 4.
 *
 * @param id its name in files, not blank
 * @param label what is asked
 */
public record SurveyQuestion(String id, Text label) implements Serializable {

  /**
   * Checks that it has a name.
   *
   * @param id its name in files, not blank
   * @param label what is asked
   */
  public SurveyQuestion {
    Words.check("id", id);
    Objects.requireNonNull(label, "label");
  }
}
