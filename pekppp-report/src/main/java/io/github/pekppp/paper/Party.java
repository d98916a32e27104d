package io.github.pekppp.paper;

import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.text.Text;
import java.util.Objects;

/**
 * Somebody who signs minutes (pihak).
 *
 * @param role in what capacity
 * @param name the name; empty when it is to be written by hand
 * @param note what stands under the name, such as rank or employee number (NIP); may be empty
 */
public record Party(Text role, String name, String note) {

  /**
   * Checks that nothing is left out.
   *
   * @param role in what capacity
   * @param name the name
   * @param note what stands under the name
   */
  public Party {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(note, "note");
  }

  /**
   * Names an evaluator.
   *
   * @param evaluator the evaluator
   * @return the party, in the evaluator's role
   */
  public static Party of(Evaluator evaluator) {
    return new Party(evaluator.role().label(), evaluator.name(), "");
  }

  /**
   * Names the head of a unit.
   *
   * @param name the name; empty when it is to be written by hand
   * @param note what stands under the name; may be empty
   * @return the party
   */
  public static Party unitHead(String name, String note) {
    return new Party(Text.of("Pimpinan unit penyelenggara pelayanan", "Head of the service unit"), name, note);
  }
}
