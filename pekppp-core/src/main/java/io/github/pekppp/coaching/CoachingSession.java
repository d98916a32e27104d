package io.github.pekppp.coaching;

import io.github.pekppp.meeting.Meeting;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A session of coaching, with what was advised there.
 *
 * @param kind how it is held
 * @param meeting when it is held, about what, who was invited and who came
 * @param suggestions what was advised; empty when nothing was, or not yet
 */
public record CoachingSession(SessionKind kind, Meeting meeting, List<Suggestion> suggestions) implements Serializable {

  /**
   * Copies the list.
   *
   * @param kind how it is held
   * @param meeting when it is held, about what, who was invited and who came
   * @param suggestions what was advised
   */
  public CoachingSession {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(meeting, "meeting");
    suggestions = List.copyOf(suggestions);
  }

  /**
   * Creates a session in which nothing was advised yet.
   *
   * @param kind how it is held
   * @param meeting the meeting
   * @return the session
   */
  public static CoachingSession of(SessionKind kind, Meeting meeting) {
    return new CoachingSession(kind, meeting, List.of());
  }
}
