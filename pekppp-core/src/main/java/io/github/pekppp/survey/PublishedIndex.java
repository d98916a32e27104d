package io.github.pekppp.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The figures of a survey as somebody published them (IKM yang dipublikasikan), to be recomputed. */
@Value.Immutable
public interface PublishedIndex extends Serializable {

  /**
   * Returns the rules by which it was graded.
   *
   * @return the regime
   */
  SurveyRegime regime();

  /**
   * Returns the index.
   *
   * @return the index with the decimals it was printed with
   */
  BigDecimal ikm();

  /**
   * Returns the category.
   *
   * @return its letter; empty when none was printed
   */
  Optional<String> category();

  /**
   * Returns the answers.
   *
   * @return the counts; empty when they were not published
   */
  Optional<SurveyCounts> counts();

  /**
   * Returns the means of the elements.
   *
   * @return the means as printed; empty when they were not published
   */
  Optional<ElementMeans> means();

  /**
   * Starts the figures of a survey.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the figures of a survey; whether they can be recomputed is checked by {@link Recomputation}. */
  final class Builder extends ImmutablePublishedIndex.Builder {
    Builder() {}
  }
}
