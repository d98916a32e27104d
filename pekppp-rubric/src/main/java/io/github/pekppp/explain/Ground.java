package io.github.pekppp.explain;

import io.github.pekppp.source.RecordRef;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A fact that a level follows from, with the records of the unit that say so (dasar sebuah fakta).
 *
 * @param factId the id of the fact within its indicator
 * @param fact what the fact says
 * @param value its value in words
 * @param how how it follows from the records
 * @param records the records, in the order of their kinds and ids; none where the unit keeps such records and has none
 */
public record Ground(String factId, Text fact, Text value, Text how, List<RecordRef> records) implements Serializable {

  /**
   * Copies the records.
   *
   * @param factId the id of the fact within its indicator
   * @param fact what the fact says
   * @param value its value in words
   * @param how how it follows from the records
   * @param records the records
   */
  public Ground {
    Objects.requireNonNull(factId, "factId");
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(how, "how");
    records = List.copyOf(records);
  }
}
