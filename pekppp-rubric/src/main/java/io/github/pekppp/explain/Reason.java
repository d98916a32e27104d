package io.github.pekppp.explain;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * Why a value is what it is.
 *
 * @param rule the rule that was applied
 * @param source where the rule comes from: a regulation, a form, or those who support this reading of an open question
 */
public record Reason(Text rule, Text source) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param rule the rule that was applied
   * @param source where the rule comes from: a regulation, a form, or those who support this reading of an open question
   */
  public Reason {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(source, "source");
  }
}
