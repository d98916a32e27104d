package io.github.pekppp.instrument;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** One reading of an open question. */
@Value.Immutable
public interface Alternative extends Serializable {

  /**
   * Returns its name, which a policy uses.
   *
   * @return the id, such as {@code round_then_printed}
   */
  String id();

  /**
   * Returns what it says.
   *
   * @return the rule
   */
  Text rule();

  /**
   * Returns which sources read it so.
   *
   * @return the support
   */
  Text support();

  /**
   * Returns the weights that replace those of the indicator sheets.
   *
   * @return weights by aspect id, in the order of the aspect's indicators; empty when it replaces none
   */
  Map<String, List<Ratio>> weights();

  /**
   * Returns what the weights of an aspect sum to where a source prints weights that do not make a whole.
   *
   * @return totals below 1 by aspect id; an aspect that is not among them sums to 1
   */
  Map<String, Ratio> totals();

  /**
   * Starts an alternative.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alternative. */
  final class Builder extends ImmutableAlternative.Builder {
    Builder() {}
  }
}
