package io.github.pekppp.followup;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an action is: its row in the follow-up plan. It stays the same through the life of the action; who is in charge later,
 * and until when, {@link Action#ownerOn} and {@link Action#deadlineOn} tell.
 */
@Value.Immutable
public interface ActionDetails extends Serializable {

  /**
   * Returns its name.
   *
   * @return the id, not blank, unique within a plan
   */
  String id();

  /**
   * Returns the recommendations it answers.
   *
   * @return their ids, not blank
   */
  List<String> recommendations();

  /**
   * Returns what is to be done.
   *
   * @return the programme or activity, not blank
   */
  Text title();

  /**
   * Returns who is in charge at first (penanggung jawab).
   *
   * @return the name, not blank; empty when nobody is yet
   */
  Optional<String> owner();

  /**
   * Returns until when it is to be done at first.
   *
   * @return the last day on which it is done in time, unless it is extended
   */
  LocalDate deadline();

  /**
   * Returns the steps on the way.
   *
   * @return milestones; empty when none were set
   */
  List<Milestone> milestones();

  /**
   * Returns what it needs from others.
   *
   * @return budgets and decisions; empty when it needs none
   */
  List<Need> needs();

  /**
   * Returns the level to which it is to raise an indicator.
   *
   * @return the target; empty when it raises none by itself
   */
  Optional<LevelTarget> target();

  /**
   * Returns what it is expected to add to the index.
   *
   * @return points of the index; empty when nobody said so
   */
  Optional<Ratio> gain();

  /** Checks that the words are not blank. */
  @Value.Check
  default void check() {
    Words.check("id", id());
    Words.check("title", title());
    recommendations().forEach(recommendation -> Words.check("recommendations", recommendation));
    owner().ifPresent(name -> Words.check("owner", name));
  }

  /**
   * Finds a milestone.
   *
   * @param milestoneId its id
   * @return the milestone; empty when the action has none of that id
   */
  default Optional<Milestone> milestone(String milestoneId) {
    return milestones().stream().filter(milestone -> milestone.id().equals(milestoneId)).findFirst();
  }

  /**
   * Looks for faults that keep these details from being an action.
   *
   * @param place where the details stand
   * @return the faults; empty when there are none
   */
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    if (recommendations().isEmpty()) {
      log.add(FollowUpProblem.ACTION_ANSWERS_NOTHING.at(place.key("recommendations"), id()));
    }
    FollowUpProblem.duplicates(recommendations(), place.key("recommendations"), log);
    FollowUpProblem.duplicates(milestones().stream().map(Milestone::id).toList(), place.key("milestones"), log);
    target().filter(level -> level.to().compareTo(level.from()) <= 0).ifPresent(level ->
        log.add(FollowUpProblem.TARGET_NOT_ABOVE.at(place.key("target"), level.to(), level.from())));
    return log.problems();
  }

  /**
   * Starts the details of an action.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the details of an action. */
  final class Builder extends ImmutableActionDetails.Builder {
    Builder() {}
  }
}
