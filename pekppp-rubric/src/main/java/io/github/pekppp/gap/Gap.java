package io.github.pekppp.gap;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.score.Level;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;

/**
 * Situations that a scale reads as one level although they meet something that a higher level adds.
 *
 * @param level the level that is read
 * @param higher the lowest of the levels that add one of the conditions that hold
 * @param holds the conditions of higher levels that hold all the same, those of lower levels first; never empty
 * @param lacks what the higher level demands besides; never empty
 * @param example the facts of one such situation, the smallest
 * @param states how many situations that the scale tells apart are of this kind
 */
public record Gap(Level level, Level higher, List<Condition> holds, List<Condition> lacks, Facts example, long states)
    implements Serializable {

  private static final Text SENTENCE = Text.of(
      "dibaca level {0}, padahal ini terpenuhi: {1}; untuk level {2} masih kurang: {3}",
      "read as level {0}, although this holds: {1}; for level {2} it lacks: {3}");

  /**
   * Copies the lists.
   *
   * @param level the level that is read
   * @param higher the lowest of the levels that add one of the conditions that hold
   * @param holds the conditions of higher levels that hold all the same, those of lower levels first; never empty
   * @param lacks what the higher level demands besides; never empty
   * @param example the facts of one such situation, the smallest
   * @param states how many situations that the scale tells apart are of this kind
   */
  public Gap {
    holds = List.copyOf(holds);
    lacks = List.copyOf(lacks);
  }

  /**
   * Says the gap in words, made from the labels of the facts.
   *
   * @return a sentence without full stop
   */
  public Text text() {
    return SENTENCE.with(
        level, new Condition.All(holds).text(), higher, new Condition.All(lacks).text());
  }

  /**
   * Tells whether another gap is a part of this one: read as the same level, with fewer of the same conditions.
   *
   * @param other the other gap
   * @return true when this gap is the other with more conditions that hold
   */
  public boolean isMoreThan(Gap other) {
    return level.equals(other.level) && holds.size() > other.holds.size() && holds.containsAll(other.holds);
  }
}
