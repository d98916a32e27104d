package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of one unit: its index and category, the reason for every point, and what is missing. */
@Value.Immutable
public interface IppResult extends Serializable {

  /**
   * Returns the edition it was computed by.
   *
   * @return the id of the instrument
   */
  String instrumentId();

  /**
   * Returns the hash of that edition's file.
   *
   * @return the SHA-256
   */
  @Value.Redacted
  String instrumentSha256();

  /**
   * Returns the policy it was computed by.
   *
   * @return the policy, every choice explicit
   */
  @Value.Redacted
  ScoringPolicy policy();

  /**
   * Returns the version of the library that computed it.
   *
   * @return such as {@code 0.1.0}
   */
  @Value.Redacted
  String libraryVersion();

  /**
   * Returns the fingerprint of what it was computed from.
   *
   * @return the SHA-256 of the assessment
   */
  default String inputSha256() {
    return assessment().sha256();
  }

  /**
   * Returns what it was computed from.
   *
   * @return the assessment; two results that say the same are equal whatever they were computed from
   */
  @Value.Auxiliary
  @Value.Redacted
  Assessment assessment();

  /**
   * Returns what its levels rest on.
   *
   * @return the evaluators' marks unless another basis was asked for
   */
  Basis basis();

  /**
   * Returns how far the result can be relied on.
   *
   * @return final only when nothing is missing that the rules ask for
   */
  Status status();

  /**
   * Returns the index (IPP).
   *
   * @return the index, 0..5; empty while the status is incomplete
   */
  Optional<Index> ipp();

  /**
   * Returns the range that missing marks leave open, with form F-03 as it stands.
   *
   * @return from the index were every missing mark 0, to the index were it 5; both the index when none is missing
   */
  ScoreRange range();

  /**
   * Returns the category of the index.
   *
   * @return the category; empty without an index, and between two limits when the policy reads them as printed
   */
  Optional<Grade> category();

  /**
   * Returns the index of the evaluators' form.
   *
   * @return the F-02 index; empty while marks are missing
   */
  Optional<Index> f02();

  /**
   * Returns what came of the users' form.
   *
   * @return the F-03 result
   */
  @Value.Redacted
  F03Result f03();

  /**
   * Returns the aspects.
   *
   * @return what came of each, in the order of the form
   */
  @Value.Redacted
  List<AspectResult> aspects();

  /**
   * Returns the indicators.
   *
   * @return what came of each, in the order of the form
   */
  @Value.Redacted
  List<IndicatorResult> indicators();

  /**
   * Returns the extra information.
   *
   * @return what was marked, in the order of the form; it has no part in the index
   */
  @Value.Redacted
  List<IndicatorResult> extras();

  /**
   * Returns the reason for every point.
   *
   * @return a tree whose points add up to {@code range().lowest()}, and so to the index when there is one
   */
  @Value.Redacted // from toString, which would fill a screen
  Explanation explanation();

  /**
   * Returns what a reader must know: what is missing, and what was done about it.
   *
   * @return remarks; empty when there is nothing to say
   */
  List<Problem> remarks();

  /**
   * Returns what part of the index the users' form really makes, which a policy or too few respondents may change.
   *
   * @return from 0 to 1; the evaluators' form makes the rest
   */
  default Ratio usersShare() {
    return explanation().usersNodes().map(Explanation::share).reduce(Ratio.ZERO, Ratio::plus);
  }

  /**
   * Lists the indicators whose next level is worth most.
   *
   * @param most how many to list at most, from 0
   * @return the indicators by falling gain, those of equal gain in the order of the form
   */
  default List<IndicatorResult> worthMost(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most: " + most + " is below 0");
    }
    return indicators().stream()
        .filter(indicator -> indicator.nextLevelGain().isPresent())
        .sorted(Comparator.comparing((IndicatorResult indicator) -> indicator.nextLevelGain().orElseThrow()).reversed())
        .limit(most)
        .toList();
  }

  /**
   * Starts a result.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result; {@code Scorer} is the way to get one that was computed. */
  final class Builder extends ImmutableIppResult.Builder {
    Builder() {}
  }
}
