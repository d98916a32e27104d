package io.github.pekppp.followup;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A step on the way to the end of an action (tahapan).
 *
 * @param id its name within the action, not blank
 * @param title what is to be reached, not blank
 * @param due the last day on which it is reached in time
 */
public record Milestone(String id, Text title, LocalDate due) implements Serializable {

  /**
   * Checks that the words are not blank.
   *
   * @param id its name within the action, not blank
   * @param title what is to be reached, not blank
   * @param due the last day on which it is reached in time
   */
  public Milestone {
    Words.check("id", id);
    Words.check("title", title);
    Objects.requireNonNull(due, "due");
  }
}
