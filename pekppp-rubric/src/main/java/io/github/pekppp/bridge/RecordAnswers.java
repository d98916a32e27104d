package io.github.pekppp.bridge;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.records.UnitRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The answers of one unit's records to questions, each worked out once. */
final class RecordAnswers {

  private static final Map<String, RecordQuestion> QUESTIONS = new HashMap<>();

  private final View view;
  private final Map<String, RecordAnswer> answers = new HashMap<>();

  static {
    for (RecordQuestion question : RecordQuestion.values()) {
      QUESTIONS.put(question.code(), question);
    }
  }

  RecordAnswers(UnitRecords records, LocalDate date, WorkingCalendar calendar) {
    this.view = new View(records, date, calendar);
  }

  RecordAnswer answer(Fact question) {
    return answers.computeIfAbsent(question.id(), id -> Objects.requireNonNull(QUESTIONS.get(id), "question").answer(view));
  }
}
