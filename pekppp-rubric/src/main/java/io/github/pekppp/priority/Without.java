package io.github.pekppp.priority;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.score.Index;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The index as it would be if one indicator did not apply. */
@Value.Immutable
public interface Without extends Serializable {

  /**
   * Returns the indicator that is left out.
   *
   * @return the indicator
   */
  Indicator indicator();

  /**
   * Returns the index without it.
   *
   * @return the index; empty when nothing is left
   */
  Optional<Index> index();

  /**
   * Returns the category of that index.
   *
   * @return the category; empty without an index, and between two limits when the policy reads them as printed
   */
  Optional<Grade> category();
}
