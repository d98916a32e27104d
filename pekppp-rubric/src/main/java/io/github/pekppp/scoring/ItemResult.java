package io.github.pekppp.scoring;

import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.score.Score;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of one question of form F-03. */
@Value.Immutable
public interface ItemResult extends Serializable {

  /**
   * Returns the question.
   *
   * @return the item
   */
  QuestionnaireItem item();

  /**
   * Returns how many respondents answered it.
   *
   * @return the number, from 0
   */
  int answers();

  /**
   * Returns the mean of their answers.
   *
   * @return the exact mean; empty when nobody answered
   */
  Optional<Score> mean();

  /**
   * Starts a result.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. */
  final class Builder extends ImmutableItemResult.Builder {
    Builder() {}
  }
}
