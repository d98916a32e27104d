package io.github.pekppp.coaching;

import io.github.pekppp.locus.UnitRef;
import java.io.Serializable;
import java.time.LocalDate;
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

  private static void checkText(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + ": is blank");
    }
  }
}
