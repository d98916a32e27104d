package io.github.pekppp.instrument;

import io.github.pekppp.score.Ratio;
import java.io.Serializable;

/**
 * What part of the index each form makes.
 *
 * @param f02 the evaluators' part, such as 3/4
 * @param f03 the users' part, such as 1/4; zero when the edition has no user questionnaire
 */
public record FormShares(Ratio f02, Ratio f03) implements Serializable {

  /**
   * Checks that the parts make one.
   *
   * @param f02 the evaluators' part
   * @param f03 the users' part
   */
  public FormShares {
    if (f02.signum() < 0 || f03.signum() < 0 || !f02.plus(f03).equals(Ratio.ONE)) {
      throw new IllegalArgumentException("shares: " + f02 + " and " + f03 + " do not make 1");
    }
  }
}
