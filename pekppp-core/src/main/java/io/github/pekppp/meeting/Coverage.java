package io.github.pekppp.meeting;

import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Who was reached by a series of meetings.
 *
 * @param attended who was invited to any of them and came to any, be it another one, in the order of the invitations
 * @param attendedNone who was invited and came to none, in the same order
 */
public record Coverage(List<Participant> attended, List<Participant> attendedNone) implements Serializable {

  /**
   * Copies the lists.
   *
   * @param attended who was invited to any of them and came to any
   * @param attendedNone who was invited and came to none
   */
  public Coverage {
    attended = List.copyOf(attended);
    attendedNone = List.copyOf(attendedNone);
  }

  /**
   * Counts who was invited, each once.
   *
   * @return the number
   */
  public int invited() {
    return attended.size() + attendedNone.size();
  }

  /**
   * Returns which part was reached.
   *
   * @return from 0 to 1; empty when nobody was invited
   */
  public Optional<Ratio> share() {
    return invited() == 0 ? Optional.empty() : Optional.of(Ratio.of(attended.size(), invited()));
  }
}
