package io.github.pekppp.bridge;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.records.UnitRecords;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What the records of a unit tell about the facts of an edition as of a date (isian F-01 dari catatan unit).
 *
 * <p>Absent is not false: a fact is known where records tell it, or where the unit keeps such records and has none. Every other
 * fact of a covered indicator is open, with the reason.
 */
@Value.Immutable
public interface RecordFacts extends Serializable {

  /**
   * Returns the bridge that was crossed.
   *
   * @return its id
   */
  String bridgeId();

  /**
   * Returns the hash of the bridge that was crossed.
   *
   * @return the SHA-256 of its file
   */
  String bridgeSha256();

  /**
   * Returns the edition of the facts.
   *
   * @return the id of the instrument
   */
  String instrumentId();

  /**
   * Returns the hash of the edition of the facts.
   *
   * @return the SHA-256 of the instrument
   */
  String instrumentSha256();

  /**
   * Returns the date as of which the records were read.
   *
   * @return the date; nothing dated after it counts
   */
  LocalDate date();

  /**
   * Returns the facts that records tell.
   *
   * @return by indicator and id of the fact, in the order of the edition; an indicator without a known fact is left out
   */
  Map<IndicatorNumber, Map<String, RecordedFact>> known();

  /**
   * Returns the facts of covered indicators that records leave unknown.
   *
   * @return by indicator, in the order of the edition; an indicator without an open fact is left out
   */
  Map<IndicatorNumber, List<OpenFact>> open();

  /**
   * Reads the facts of an edition from the records of a unit.
   *
   * @param bridge how facts follow from records
   * @param records the records
   * @param date the date as of which they are read; nothing dated after it counts
   * @param calendar the working days and holidays
   * @return what is known and what is open
   */
  static RecordFacts of(RecordBridge bridge, UnitRecords records, LocalDate date, WorkingCalendar calendar) {
    Objects.requireNonNull(bridge, "bridge");
    View view = new View(records, date, calendar);
    RecordAnswers answers = new RecordAnswers(view);
    ImmutableRecordFacts.Builder facts = ImmutableRecordFacts.builder()
        .bridgeId(bridge.id())
        .bridgeSha256(bridge.sha256())
        .instrumentId(bridge.instrumentId())
        .instrumentSha256(bridge.instrumentSha256())
        .date(date);
    for (BridgeSection section : bridge.sections()) {
      SectionFacts found = section.ofOne().flatMap(kind -> SectionFacts.ofBest(section, kind, view))
          .orElseGet(() -> new SectionFacts(section, answers));
      if (!found.known().isEmpty()) {
        facts.putKnown(section.number(), found.known());
      }
      if (!found.open().isEmpty()) {
        facts.putOpen(section.number(), found.open());
      }
    }
    return facts.build();
  }

  /**
   * Returns the values of the facts that records tell.
   *
   * @return facts by indicator; an indicator without a known fact is left out
   */
  default Map<IndicatorNumber, Facts> facts() {
    Map<IndicatorNumber, Facts> facts = new LinkedHashMap<>();
    known().forEach((number, known) -> {
      Map<String, FactValue> values = new TreeMap<>();
      known.forEach((id, fact) -> values.put(id, fact.value()));
      facts.put(number, new Facts(values));
    });
    return facts;
  }

  /**
   * Finds a fact that records tell.
   *
   * @param number the number of the indicator
   * @param factId the id of the fact
   * @return the fact; empty when it is open, or nothing of the indicator follows from records
   */
  default Optional<RecordedFact> find(IndicatorNumber number, String factId) {
    return Optional.ofNullable(known().getOrDefault(number, Map.of()).get(factId));
  }
}
