package io.github.pekppp.bridge;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.selfreport.Derivation;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How the facts of one indicator follow from records. */
@Value.Immutable
public interface BridgeSection extends Serializable {

  /**
   * Returns the indicator as the edition has it.
   *
   * @return its sheet
   */
  IndicatorSheet sheet();

  /**
   * Returns how facts follow.
   *
   * @return derivations by fact id, from answers to {@linkplain RecordQuestion questions}, in the order of the file
   */
  Map<String, Derivation> derivations();

  /**
   * Returns of which kind of records one alone is asked for all facts.
   *
   * @return the kind, of which the record is asked that gives the highest level, so that facts of two never make one that does not
   *     exist; empty where questions choose records by themselves
   */
  Optional<OneRecord> ofOne();

  /**
   * Returns the facts that records cannot tell.
   *
   * @return the facts in the order of the file
   */
  List<Fact> beyondRecords();

  /**
   * Returns what the file's author noted about readings that were chosen.
   *
   * @return the note in English; empty when there is none
   */
  Optional<String> note();

  /**
   * Returns the number of the indicator.
   *
   * @return its identity within the edition
   */
  default IndicatorNumber number() {
    return sheet().number();
  }

  /**
   * Starts a section.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a section. */
  final class Builder extends ImmutableBridgeSection.Builder {
    Builder() {}
  }
}
