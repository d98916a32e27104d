package io.github.pekppp.selection;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A unit that was chosen.
 *
 * @param candidate the unit
 * @param reason why it was chosen
 */
public record ChosenUnit(Candidate candidate, Text reason) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param candidate the unit
   * @param reason why it was chosen
   */
  public ChosenUnit {
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(reason, "reason");
  }
}
