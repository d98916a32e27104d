package io.github.pekppp.bridge;

import io.github.pekppp.condition.Facts;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.records.UnitRecordsBuilder;
import java.time.LocalDate;

/** What records answer on a day, in few words. */
final class Asked {

  private Asked() {}

  /** The answer to a question: its value, what says so, the records; or why there is none. */
  static String ask(RecordQuestion question, UnitRecordsBuilder records, LocalDate date) {
    RecordAnswer answer = question.answer(records.buildOrThrow(), date, Hospital.CALENDAR);
    if (answer instanceof RecordAnswer.Told told) {
      return told.value() + " (" + told.basis().en() + ") " + told.records();
    }
    RecordAnswer.Silent silent = (RecordAnswer.Silent) answer;
    return silent.silence() + " " + silent.why().en();
  }

  /** The level of an indicator, or the certain and the possible one, such as {@code 1..5}. */
  static String level(String edition, int number, UnitRecordsBuilder records, LocalDate date) {
    IndicatorNumber key = IndicatorNumber.of(number);
    Facts facts = RecordsToIndexTest.facts(edition, records.buildOrThrow(), date).facts().getOrDefault(key, Facts.NONE);
    FactRating rating = FactRater.of(Editions.find(edition).orElseThrow()).rate(key, facts).orElseThrow();
    return rating.certain().equals(rating.possible()) ? rating.certain().toString() : rating.certain() + ".." + rating.possible();
  }

  /** The value of a fact, or why it is open. */
  static String fact(String edition, int number, String id, UnitRecordsBuilder records, LocalDate date) {
    RecordFacts facts = RecordsToIndexTest.facts(edition, records.buildOrThrow(), date);
    IndicatorNumber key = IndicatorNumber.of(number);
    return facts.find(key, id).map(known -> known.value() + " " + known.origin().records()).orElseGet(() -> facts.open().get(key).stream()
        .filter(open -> open.fact().id().equals(id))
        .map(open -> open.silence() + " " + open.why().en())
        .findFirst().orElseThrow());
  }
}
