package io.github.pekppp.survey;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An element of service that a survey asks about (unsur pelayanan).
 *
 * <p>It is known by its meaning, not by its number: the numbers of one element differ between published surveys.
 *
 * @param id its meaning as a word of files, such as {@code requirements}, not blank
 * @param label what people call it
 * @param questions what is asked about it, in order
 */
public record SurveyElement(String id, Text label, List<SurveyQuestion> questions) implements Serializable {

  /**
   * Checks that it has a name.
   *
   * @param id its meaning as a word of files, not blank
   * @param label what people call it
   * @param questions what is asked about it, in order
   */
  public SurveyElement {
    Words.check("id", id);
    Objects.requireNonNull(label, "label");
    questions = List.copyOf(questions);
  }

  /**
   * Creates an element of one question, which has the id and the label of the element.
   *
   * @param id its meaning as a word of files, not blank
   * @param label what people call it
   * @return the element
   */
  public static SurveyElement of(String id, Text label) {
    return new SurveyElement(id, label, List.of(new SurveyQuestion(id, label)));
  }
}
