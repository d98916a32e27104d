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

  private static final Text NO_RECORD = Text.of("tidak ada catatan", "no record");

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

  /**
   * Names the records in words.
   *
   * @param most how many are named at most, from 1; of a register of cases a few stand for all, and the others are counted
   * @return such as {@code Satisfaction survey "SKM 2025" (skm-2025), and 2 others}, or that there is no record
   */
  public Text named(int most) {
    if (records.isEmpty()) {
      return NO_RECORD;
    }
    Text named = Text.join(
        records.stream()
            .limit(most)
            .map(record -> Text.same("{0} \"{1}\" ({2})").with(record.kind().label(), record.title(), record.id()))
            .toList(),
        Text.same(", "));
    return records.size() <= most
        ? named
        : Text.of("{0}, dan {1} lainnya", "{0}, and {1} others").with(named, records.size() - most);
  }
}
