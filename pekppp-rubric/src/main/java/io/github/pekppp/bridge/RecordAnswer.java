package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What the records of a unit answer to a {@linkplain RecordQuestion question}. */
public sealed interface RecordAnswer extends Serializable {

  /**
   * They answer it.
   *
   * @param value the answer, of the type of the question
   * @param basis what in the records says so, such as "2 of 3 services; decree 188/12/2025 of 2025-02-03"
   * @param records the records that it rests on, sorted, each once; none where the unit keeps such records and has none
   */
  record Told(FactValue value, Text basis, List<RecordRef> records) implements RecordAnswer {

    /**
     * Sorts the records.
     *
     * @param value the answer
     * @param basis what in the records says so
     * @param records the records that it rests on
     */
    public Told {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(basis, "basis");
      records = records.stream().distinct().sorted().toList();
    }
  }

  /**
   * They leave it open.
   *
   * @param silence why
   * @param why the reason in words
   */
  record Silent(Silence silence, Text why) implements RecordAnswer {

    /**
     * Checks that nothing is left out.
     *
     * @param silence why
     * @param why the reason in words
     */
    public Silent {
      Objects.requireNonNull(silence, "silence");
      Objects.requireNonNull(why, "why");
    }
  }
}
