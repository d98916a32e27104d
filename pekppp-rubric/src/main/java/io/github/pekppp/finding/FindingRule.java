package io.github.pekppp.finding;

import io.github.pekppp.score.Score;
import java.io.Serializable;
import java.util.Objects;

/**
 * What makes a finding: a setting, as no source says.
 *
 * @param usersBelow a question of form F-03 is a finding when the mean of its answers is below this
 */
public record FindingRule(Score usersBelow) implements Serializable {

  /** Questions with a mean below 4. */
  public static final FindingRule USERS_BELOW_FOUR = new FindingRule(Score.of(4));

  /**
   * Checks that nothing is left out.
   *
   * @param usersBelow a question of form F-03 is a finding when the mean of its answers is below this
   */
  public FindingRule {
    Objects.requireNonNull(usersBelow, "usersBelow");
  }
}
