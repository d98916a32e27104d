package io.github.pekppp.assessment;

import io.github.pekppp.bridge.RecordFacts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A reading of the records of a unit that facts came from: as of which day, over which bridge (tanggal keadaan catatan unit).
 *
 * @param date the day as of which the records were read; nothing dated after it counted
 * @param bridgeId the id of the bridge, such as {@code pekppp-2022-a-records}
 * @param bridgeSha256 the SHA-256 of the bridge in lower-case hexadecimal digits
 */
public record RecordsRead(LocalDate date, String bridgeId, String bridgeSha256) implements Comparable<RecordsRead>, Serializable {

  private static final Comparator<RecordsRead> ORDER = Comparator.comparing(RecordsRead::date)
      .thenComparing(RecordsRead::bridgeId)
      .thenComparing(RecordsRead::bridgeSha256);

  /**
   * Checks that nothing is left out.
   *
   * @param date the day as of which the records were read
   * @param bridgeId the id of the bridge
   * @param bridgeSha256 the SHA-256 of the bridge
   */
  public RecordsRead {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(bridgeId, "bridgeId");
    Objects.requireNonNull(bridgeSha256, "bridgeSha256");
  }

  /**
   * Names the reading that facts came from.
   *
   * @param facts the facts
   * @return their day and bridge
   */
  public static RecordsRead of(RecordFacts facts) {
    return new RecordsRead(facts.date(), facts.bridgeId(), facts.bridgeSha256());
  }

  @Override
  public int compareTo(RecordsRead other) {
    return ORDER.compare(this, other);
  }
}
