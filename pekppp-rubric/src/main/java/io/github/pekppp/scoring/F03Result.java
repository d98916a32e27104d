package io.github.pekppp.scoring;

import io.github.pekppp.score.Index;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of form F-03. */
@Value.Immutable
public interface F03Result extends Serializable {

  /**
   * Returns the index that the users' answers make, whether it counts or not.
   *
   * @return the index of the form; empty when there are no answers, or the edition has no such form
   */
  Optional<Index> index();

  /**
   * Returns how many users gave at least one answer.
   *
   * @return the number of respondents, from 0
   */
  int respondents();

  /**
   * Tells whether the index of this form is part of the index of the unit.
   *
   * @return false when the policy set it aside, or put another value in its place, for want of respondents
   */
  boolean counted();

  /**
   * Returns the questions.
   *
   * @return what came of each, in the order of the form
   */
  List<ItemResult> items();

  /**
   * Starts a result.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. */
  final class Builder extends ImmutableF03Result.Builder {
    Builder() {}
  }
}
