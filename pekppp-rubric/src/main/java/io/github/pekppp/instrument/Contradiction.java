package io.github.pekppp.instrument;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Statements that must agree but do not.
 *
 * @param agreement what should agree
 * @param holding the statements that hold, at least one
 * @param failing the statements that do not hold, at least one
 */
public record Contradiction(
    Agreement agreement, List<Agreement.Statement> holding, List<Agreement.Statement> failing)
    implements Serializable {

  /**
   * Copies the statements.
   *
   * @param agreement what should agree
   * @param holding the statements that hold, at least one
   * @param failing the statements that do not hold, at least one
   */
  public Contradiction {
    Objects.requireNonNull(agreement, "agreement");
    holding = List.copyOf(holding);
    failing = List.copyOf(failing);
  }

  /**
   * Says what contradicts what, without judging which is right.
   *
   * @return a phrase without full stop
   */
  public Text text() {
    return Text.of("{0}: terpenuhi: {1}; tidak terpenuhi: {2}", "{0}: holds: {1}; does not hold: {2}")
        .with(agreement.name(), joined(holding), joined(failing));
  }

  private static Text joined(List<Agreement.Statement> statements) {
    return statements.stream()
        .map(Agreement.Statement::text)
        .reduce((left, right) -> Text.same("{0}; {1}").with(left, right))
        .orElse(Text.same("-"));
  }
}
