package io.github.pekppp.survey;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A published index held against one weight rule.
 *
 * @param rule the rule
 * @param exact the exact index by it
 * @param recomputed the index by it, rounded half up to the decimals of the published one
 * @param difference the published index less the recomputed one, with those decimals
 * @param grade the category of the exact index
 * @param withinRounding whether means that are printed as the published ones give the published index
 */
public record RuleTrial(
    WeightRule rule, Ratio exact, BigDecimal recomputed, BigDecimal difference, Grade grade, boolean withinRounding)
    implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param rule the rule
   * @param exact the exact index by it
   * @param recomputed the index by it, rounded to the decimals of the published one
   * @param difference the published index less the recomputed one
   * @param grade the category of the exact index
   * @param withinRounding whether means that are printed as the published ones give the published index
   */
  public RuleTrial {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(recomputed, "recomputed");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(grade, "grade");
  }

  /**
   * Tells whether the rule gives the published index as printed.
   *
   * @return true when nothing is left between the two
   */
  public boolean reproduces() {
    return difference.signum() == 0;
  }
}
