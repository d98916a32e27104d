package io.github.pekppp.followup;

import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** What evaluators advise a unit to do about findings (rekomendasi). */
@Value.Immutable
public interface Recommendation extends Serializable {

  /**
   * Returns its name.
   *
   * @return the id, not blank, unique among the recommendations to a unit
   */
  String id();

  /**
   * Returns the findings it answers.
   *
   * @return their ids, at least one, each once
   */
  List<String> findings();

  /**
   * Returns what is advised.
   *
   * @return a sentence, not blank
   */
  Text text();

  /**
   * Returns who advises it.
   *
   * @return the name, not blank
   */
  String by();

  /**
   * Returns when it was written.
   *
   * @return the date
   */
  LocalDate on();

  /**
   * Returns whom it is written to.
   *
   * @return the unit
   */
  UnitRef addressee();

  /** Checks that the words are not blank and that it answers something. */
  @Value.Check
  default void check() {
    Words.check("id", id());
    Words.check("text", text());
    Words.check("by", by());
    if (findings().isEmpty()) {
      throw new IllegalArgumentException("findings: a recommendation answers at least one");
    }
    if (findings().stream().distinct().count() < findings().size()) {
      throw new IllegalArgumentException("findings: " + findings() + " names one twice");
    }
  }

  /**
   * Starts a recommendation.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a recommendation. */
  final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}
