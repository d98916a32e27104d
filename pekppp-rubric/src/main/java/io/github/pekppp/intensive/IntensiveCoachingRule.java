package io.github.pekppp.intensive;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a unit needs intensive coaching: as soon as one of the given conditions holds.
 *
 * <p>Indices are compared as they are published, so that anybody can check the choice by the published figures.
 */
@Value.Immutable
public interface IntensiveCoachingRule extends Serializable {

  /**
   * Returns the best category that still needs it.
   *
   * @return the letter of the category; empty when categories do not matter
   */
  Optional<String> categoryAtOrBelow();

  /**
   * Returns the limit of the index.
   *
   * @return the least index that does not need it, 0..5; empty when the index itself does not matter
   */
  Optional<BigDecimal> indexBelow();

  /**
   * Returns how far the index may not fall.
   *
   * @return points since last year, above 0; empty when last year does not matter
   */
  Optional<BigDecimal> fallOfAtLeast();

  /**
   * Starts a rule.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. */
  final class Builder extends ImmutableIntensiveCoachingRule.Builder {
    Builder() {}
  }
}
