package io.github.pekppp.indicator;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is evaluated by a scale level from 0 to 5 (indikator). */
@Value.Immutable
public interface Indicator extends Serializable {

  /**
   * Returns what identifies the indicator within its instrument.
   *
   * @return the number
   */
  IndicatorNumber number();

  /**
   * Returns the printed code, a label only.
   *
   * @return the code, such as {@code 2.a.P}; empty when the form prints none
   */
  Optional<String> code();

  /**
   * Returns the name.
   *
   * @return the name
   */
  Text name();

  /**
   * Returns the principle it stands for.
   *
   * @return the principle; empty when none is printed
   */
  Optional<Principle> principle();

  /**
   * Returns what people call the indicator: the code, or the number where there is no code.
   *
   * @return such as {@code 2.a.P}
   */
  default String codeOrNumber() {
    return code().orElseGet(() -> number().toString());
  }

  /**
   * Starts an indicator.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an indicator. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
