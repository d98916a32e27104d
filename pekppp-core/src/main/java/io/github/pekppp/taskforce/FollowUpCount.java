package io.github.pekppp.taskforce;

import java.io.Serializable;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many recommendations are how far.
 *
 * @param all how many there are: the open and the closed together
 * @param open how many are not closed
 * @param closed how many are closed
 * @param unanswered of the open, how many no action answers
 * @param late of the open, of how many an action is late
 * @param withoutOwner of the open, for how many nobody is in charge
 */
public record FollowUpCount(int all, int open, int closed, int unanswered, int late, int withoutOwner)
    implements Serializable {

  /** No recommendation. */
  public static final FollowUpCount NONE = new FollowUpCount(0, 0, 0, 0, 0, 0);

  /**
   * Counts recommendations.
   *
   * @param recommendations how far each is
   * @return the numbers
   */
  public static FollowUpCount of(Collection<RecommendationStatus> recommendations) {
    int open = count(recommendations, RecommendationStatus::isOpen);
    return new FollowUpCount(
        recommendations.size(),
        open,
        recommendations.size() - open,
        count(recommendations, one -> one.state() == RecommendationState.UNANSWERED),
        count(recommendations, RecommendationStatus::isLate),
        count(recommendations, RecommendationStatus::isWithoutOwner));
  }

  private static int count(Collection<RecommendationStatus> recommendations, Predicate<RecommendationStatus> test) {
    return (int) recommendations.stream().filter(test).count();
  }

  /**
   * Adds other recommendations.
   *
   * @param other how many of them are how far
   * @return the sums
   */
  public FollowUpCount plus(FollowUpCount other) {
    return new FollowUpCount(
        all + other.all,
        open + other.open,
        closed + other.closed,
        unanswered + other.unanswered,
        late + other.late,
        withoutOwner + other.withoutOwner);
  }
}
