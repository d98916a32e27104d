package io.github.pekppp.bridge;

import io.github.pekppp.condition.Fact;
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

  RecordAnswers(View view) {
    this.view = view;
  }

  RecordAnswer answer(Fact question) {
    return answers.computeIfAbsent(question.id(), id -> Objects.requireNonNull(QUESTIONS.get(id), "question").answer(view));
  }
}
