package io.github.pekppp.survey;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something that the regulation asks of a survey and that it does not show (ketidaksesuaian pelaksanaan SKM).
 *
 * @param duty what is asked
 * @param what what is missing
 */
public record SurveyShortcoming(SurveyDuty duty, Text what) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param duty what is asked
   * @param what what is missing
   */
  public SurveyShortcoming {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(what, "what");
  }
}
