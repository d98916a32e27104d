package io.github.pekppp.followup;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Something that an evaluation found about a unit (temuan): derived from its results, or written by an evaluator. */
@Value.Immutable
public interface Finding extends Serializable {

  /**
   * Returns its name.
   *
   * @return the id, not blank, unique among the findings about a unit in a period
   */
  String id();

  /**
   * Returns the unit it is about.
   *
   * @return the unit
   */
  UnitRef unit();

  /**
   * Returns the evaluation it comes from.
   *
   * @return the period
   */
  EvaluationPeriod period();

  /**
   * Returns what it is about.
   *
   * @return the kind
   */
  FindingKind kind();

  /**
   * Returns the indicator it is about.
   *
   * @return the number; empty when it is about no single indicator
   */
  Optional<IndicatorNumber> indicator();

  /**
   * Returns the question of form F-03 it is about.
   *
   * @return the number of the item, from 1; empty when it is about none
   */
  OptionalInt item();

  /**
   * Returns what was found.
   *
   * @return a sentence, not blank; an evaluator's own words are the same in both languages
   */
  Text text();

  /**
   * Returns when it was found.
   *
   * @return the date
   */
  LocalDate foundOn();

  /**
   * Returns who wrote it.
   *
   * @return the evaluator's name; empty for a finding that was derived
   */
  Optional<String> by();

  /** Checks that the words are not blank, that an item counts from 1, and that an observation says whose it is. */
  @Value.Check
  default void check() {
    Words.check("id", id());
    Words.check("text", text());
    by().ifPresent(name -> Words.check("by", name));
    if (item().isPresent() && item().getAsInt() < 1) {
      throw new IllegalArgumentException("item: " + item().getAsInt() + " is below 1");
    }
    if (kind() == FindingKind.OBSERVATION && by().isEmpty()) {
      throw new IllegalArgumentException("by: an observation says whose it is");
    }
  }

  /**
   * Starts a finding.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a finding. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
