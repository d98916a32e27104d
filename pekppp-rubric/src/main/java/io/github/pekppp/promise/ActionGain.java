package io.github.pekppp.promise;

import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What an action adds to the index when it reaches its target, after the actions before it in the plan. */
@Value.Immutable
public interface ActionGain extends Serializable {

  /**
   * Returns the action.
   *
   * @return its id
   */
  String action();

  /**
   * Returns the level it aims at.
   *
   * @return the target; empty when it raises no indicator
   */
  Optional<LevelTarget> target();

  /**
   * Returns what it adds, as the engine computes it.
   *
   * @return points of the index, exact; 0 without a target, or where the level is reached already
   */
  Ratio gain();

  /**
   * Starts a gain.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a gain; {@link PlanPromise#check} makes those of a plan. */
  final class Builder extends ImmutableActionGain.Builder {
    Builder() {}
  }
}
