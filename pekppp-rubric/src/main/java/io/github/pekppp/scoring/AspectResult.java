package io.github.pekppp.scoring;

import io.github.pekppp.indicator.Aspect;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of an aspect. */
@Value.Immutable
public interface AspectResult extends Serializable {

  /**
   * Returns the aspect.
   *
   * @return the aspect
   */
  Aspect aspect();

  /**
   * Returns its part of the F-02 index.
   *
   * @return the weight that the edition gives it, 0..1; where another aspect fell out, its part of the index is greater
   */
  Ratio weight();

  /**
   * Returns its value in form F-02.
   *
   * @return a range as long as marks are missing; empty when nothing in the aspect applies
   */
  Optional<ScoreRange> f02();

  /**
   * Returns its value in form F-03.
   *
   * @return the exact mean; empty when the form asks nothing about the aspect, or nobody answered
   */
  Optional<Score> f03();

  /**
   * Starts a result.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. */
  final class Builder extends ImmutableAspectResult.Builder {
    Builder() {}
  }
}
