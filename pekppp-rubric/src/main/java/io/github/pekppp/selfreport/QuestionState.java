package io.github.pekppp.selfreport;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How far a question of the self-report is. */
public enum QuestionState implements Coded {
  /** It is asked and has an answer. */
  ANSWERED("terjawab", "answered"),
  /** It is asked and has no answer yet. */
  OPEN("belum dijawab", "open"),
  /** Earlier answers make it needless; an answer to it does not count. */
  SKIPPED("dilewati", "skipped"),
  /** Whether it is asked depends on questions that are not answered yet; an answer to it does not count so far. */
  UNDECIDED("belum pasti ditanyakan", "not decided yet");

  private final Text label;

  QuestionState(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
