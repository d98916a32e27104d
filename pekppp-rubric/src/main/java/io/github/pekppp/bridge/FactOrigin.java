package io.github.pekppp.bridge;

import io.github.pekppp.source.RecordRef;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Where a fact came from (asal fakta): the records that say so, and how.
 *
 * @param how how the fact follows from them
 * @param records the records, sorted, each once; none where the unit keeps such records and has none
 */
public record FactOrigin(Text how, List<RecordRef> records) implements Serializable {

  /**
   * Sorts the records.
   *
   * @param how how the fact follows from them
   * @param records the records
   */
  public FactOrigin {
    Objects.requireNonNull(how, "how");
    records = records.stream().distinct().sorted().toList();
  }
}
