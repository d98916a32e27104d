package io.github.pekppp.coaching;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a coaching programme. */
public enum CoachingProblem implements ProblemCode {
  /** Two sessions of one id. */
  SESSION_DUPLICATE("sesi {0} muncul lebih dari sekali", "session {0} appears more than once"),
  /** Two suggestions of one id. */
  SUGGESTION_DUPLICATE("saran {0} muncul lebih dari sekali", "suggestion {0} appears more than once"),
  /** A suggestion is dated before the session in which it was made. */
  SUGGESTION_EARLY(
      "saran {0} tertanggal {1}, sebelum sesi {2}", "suggestion {0} is dated {1}, before its session of {2}");

  private final Text template;

  CoachingProblem(String id, String en) {
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Text template() {
    return template;
  }
}
