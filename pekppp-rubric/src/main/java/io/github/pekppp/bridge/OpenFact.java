package io.github.pekppp.bridge;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A fact that records leave unknown (fakta yang belum diketahui).
 *
 * @param fact the fact
 * @param silence why it is unknown
 * @param why the reason in words
 */
public record OpenFact(Fact fact, Silence silence, Text why) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param fact the fact
   * @param silence why it is unknown
   * @param why the reason in words
   */
  public OpenFact {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(silence, "silence");
    Objects.requireNonNull(why, "why");
  }
}
