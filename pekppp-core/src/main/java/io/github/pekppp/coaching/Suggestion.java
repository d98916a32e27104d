package io.github.pekppp.coaching;

import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a coach advises a unit to do (saran); it binds nobody until an evaluator makes it a recommendation.
 *
 * @param id its name, not blank, unique within a programme
 * @param text what is advised, not blank, in the coach's own words
 * @param by who advises it, not blank
 * @param on when it was advised
 * @param addressee the unit that is advised
 */
public record Suggestion(String id, String text, String by, LocalDate on, UnitRef addressee) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param id its name, not blank, unique within a programme
   * @param text what is advised, not blank, in the coach's own words
   * @param by who advises it, not blank
   * @param on when it was advised
   * @param addressee the unit that is advised
   */
  public Suggestion {
    checkText("id", id);
    checkText("text", text);
    checkText("by", by);
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(addressee, "addressee");
  }

  /**
   * Makes this suggestion a recommendation, which keeps its id so that one is found by the other.
   *
   * @param findings the ids of the findings that it answers, at least one
   * @param evaluator who recommends it
   * @param date when, not before it was suggested
   * @return the recommendation, in the words of the suggestion
   */
  public Recommendation recommend(List<String> findings, String evaluator, LocalDate date) {
    if (date.isBefore(on)) {
      throw new IllegalArgumentException("date: " + date + " is before the suggestion of " + on);
    }
    return Recommendation.builder()
        .id(id)
        .findings(findings)
        .text(Text.same(text))
        .by(evaluator)
        .on(date)
        .addressee(addressee)
        .build();
  }

  private static void checkText(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + ": is blank");
    }
  }
}
