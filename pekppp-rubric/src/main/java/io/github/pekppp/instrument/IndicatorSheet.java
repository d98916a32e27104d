package io.github.pekppp.instrument;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Everything an edition says about one indicator. */
@Value.Immutable
public interface IndicatorSheet extends Serializable {

  /**
   * Returns the indicator.
   *
   * @return the indicator
   */
  Indicator indicator();

  /**
   * Returns the aspect it belongs to.
   *
   * @return the id of the aspect; empty for extra information, which is marked but has no weight
   */
  Optional<String> aspect();

  /**
   * Returns its weight inside the aspect.
   *
   * @return such as 17/100; empty when the edition lists none
   */
  Optional<Ratio> weight();

  /**
   * Tells whether a unit can have no case of what the indicator looks at.
   *
   * @return true when an evaluator may write {@code no_cases} in place of a level
   */
  @Value.Default
  default boolean mayHaveNoCases() {
    return false;
  }

  /**
   * Returns the facts its levels depend on.
   *
   * @return the facts in the order of the edition
   */
  List<Fact> facts();

  /**
   * Returns its scale.
   *
   * @return what each level demands
   */
  LevelRules levels();

  /**
   * Returns other scales for other readings of open questions.
   *
   * @return the variants; none for most indicators
   */
  List<LevelVariant> variants();

  /**
   * Returns the evidence it asks for.
   *
   * @return the evidence in the order of the edition
   */
  List<EvidenceRequest> evidence();

  /**
   * Returns what the edition's author noted about gaps and doubts of the sources.
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
    return indicator().number();
  }

  /**
   * Starts a sheet.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a sheet. */
  final class Builder extends ImmutableIndicatorSheet.Builder {
    Builder() {}
  }
}
