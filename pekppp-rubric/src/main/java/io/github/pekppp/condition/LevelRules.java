package io.github.pekppp.condition;

import io.github.pekppp.score.Level;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;

/**
 * The scale of an indicator (skala): what each level demands.
 *
 * <p>The level is the highest one whose condition holds, 0 when none does.
 *
 * @param conditions the conditions of levels 1 to 5, in this order
 */
public record LevelRules(List<Condition> conditions) implements Serializable {

  private static final Text OTHERWISE = Text.of("selain itu", "otherwise");

  /**
   * Checks that there are five conditions.
   *
   * @param conditions the conditions of levels 1 to 5, in this order
   */
  public LevelRules {
    conditions = List.copyOf(conditions);
    if (conditions.size() != Level.MAX) {
      throw new IllegalArgumentException("conditions: expected " + Level.MAX + ", found " + conditions.size());
    }
  }

  /**
   * Says what a level demands.
   *
   * @param level the level
   * @return a phrase
   */
  public Text text(Level level) {
    return level.value() == 0 ? OTHERWISE : conditions.get(level.value() - 1).text();
  }

  /**
   * Returns the highest level whose condition certainly holds.
   *
   * @param facts what is known
   * @return the level that the unit has whatever the unknown facts are
   */
  public Level certain(Facts facts) {
    return highest(facts, Truth.TRUE);
  }

  /**
   * Returns the highest level whose condition may hold.
   *
   * @param facts what is known
   * @return the level that the unit has at best; equals {@link #certain} when the unknown facts decide nothing
   */
  public Level possible(Facts facts) {
    return highest(facts, Truth.UNKNOWN);
  }

  private Level highest(Facts facts, Truth least) {
    int level = Level.MAX;
    while (level > 0 && conditions.get(level - 1).evaluate(facts).compareTo(least) < 0) {
      level--;
    }
    return Level.of(level);
  }
}
