package io.github.pekppp.assessment;

import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Level;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/** The marks of one evaluator, or of all of them together (form F-02). */
@Value.Immutable
public interface F02Sheet extends Serializable {

  /**
   * Returns whose marks these are.
   *
   * @return the evaluator's name; empty for a sheet that all evaluators share
   */
  Optional<String> evaluator();

  /**
   * Returns the marks.
   *
   * @return marks by indicator, in the order of their numbers; an indicator that is not among them is not yet
   *     marked
   */
  Map<IndicatorNumber, Mark> marks();

  /**
   * Writes levels over the marks.
   *
   * @param levels levels by indicator; marks of other indicators stay
   * @return the sheet with these levels
   */
  default F02Sheet withLevels(Map<IndicatorNumber, Level> levels) {
    Map<IndicatorNumber, Mark> replaced = new TreeMap<>(marks());
    levels.forEach((number, level) -> replaced.put(number, Mark.Given.of(level)));
    return builder().evaluator(evaluator()).marks(replaced).build();
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
  final class Builder extends ImmutableF02Sheet.Builder {
    Builder() {}
  }
}
