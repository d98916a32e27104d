package io.github.pekppp.instrument;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Statements about different indicators that say one thing, so that all of them hold or none does.
 *
 * @param id its name in files, such as {@code public_involvement}
 * @param name what the statements say
 * @param statements the statements, at least two, in the order of the edition
 */
public record Agreement(String id, Text name, List<Statement> statements) implements Serializable {

  /** The fewest statements that can disagree. */
  public static final int FEWEST = 2;

  /**
   * Checks that there is something to agree.
   *
   * @param id its name in files
   * @param name what the statements say
   * @param statements the statements, at least two, in the order of the edition
   */
  public Agreement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    statements = List.copyOf(statements);
    if (statements.size() < FEWEST) {
      throw new IllegalArgumentException("statements: expected " + FEWEST + " or more, found " + statements.size());
    }
  }

  /**
   * Looks for statements that contradict one another; an unknown one contradicts nothing.
   *
   * @param facts what is known, by indicator
   * @return what holds and what does not; empty when nothing contradicts
   */
  public Optional<Contradiction> contradiction(Map<IndicatorNumber, Facts> facts) {
    List<Statement> holding = having(Truth.TRUE, facts);
    List<Statement> failing = having(Truth.FALSE, facts);
    return holding.isEmpty() || failing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contradiction(this, holding, failing));
  }

  private List<Statement> having(Truth truth, Map<IndicatorNumber, Facts> facts) {
    return statements.stream().filter(statement -> statement.truth(facts) == truth).toList();
  }

  /**
   * Something that the facts of one indicator say.
   *
   * @param number the number of the indicator
   * @param condition a condition over its facts
   */
  public record Statement(IndicatorNumber number, Condition condition) implements Serializable {

    /**
     * Checks that nothing is left out.
     *
     * @param number the number of the indicator
     * @param condition a condition over its facts
     */
    public Statement {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(condition, "condition");
    }

    /**
     * Says the statement with its indicator.
     *
     * @return such as "no. 2: Groups that took part: at least 1 of 5"
     */
    public Text text() {
      return Text.of("no. {0}: {1}", "no. {0}: {1}").with(number, condition.text());
    }

    private Truth truth(Map<IndicatorNumber, Facts> facts) {
      return condition.evaluate(facts.getOrDefault(number, Facts.NONE));
    }
  }
}
