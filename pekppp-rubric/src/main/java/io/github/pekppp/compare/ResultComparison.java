package io.github.pekppp.compare;

import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.Aspect;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Two results of one unit side by side: what rose, what fell, and what that did to the index.
 *
 * <p>Exactly: the points of all indicators, plus {@link #usersPoints}, plus {@link #roundingPoints}, are the difference
 * of the two indices (of their lowest ends, while something is missing).
 *
 * @param before the first result
 * @param after the second result
 * @param indicators every indicator and extra of either, in the order of the second form, then what only the first has
 * @param aspects every aspect of either, in the same order
 */
public record ResultComparison(
    IppResult before, IppResult after, List<IndicatorChange> indicators, List<AspectChange> aspects)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @param before the first result
   * @param after the second result
   * @param indicators every indicator and extra of either
   * @param aspects every aspect of either
   */
  public ResultComparison {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    indicators = List.copyOf(indicators);
    aspects = List.copyOf(aspects);
  }

  /**
   * Compares two results under one edition: of two policies, of two periods, or of a claim and an evaluation.
   *
   * @param before the first result
   * @param after the second result
   * @return the comparison
   * @throws IllegalArgumentException when the results are of different editions
   */
  public static ResultComparison of(IppResult before, IppResult after) {
    if (!before.instrumentId().equals(after.instrumentId())) {
      throw new IllegalArgumentException(
          "after: computed by " + after.instrumentId() + ", not by " + before.instrumentId()
              + "; compare editions by a Correspondence");
    }
    Map<IndicatorNumber, IndicatorNumber> same = new LinkedHashMap<>();
    results(before).keySet().forEach(number -> same.put(number, number));
    return of(before, after, same);
  }

  /**
   * Compares two results under two editions.
   *
   * @param before the result under the first edition
   * @param after the result under the second
   * @param correspondence which indicators are the same
   * @return the comparison
   * @throws IllegalArgumentException when the correspondence is not between these editions
   */
  public static ResultComparison of(IppResult before, IppResult after, Correspondence correspondence) {
    boolean fits = correspondence.before().sha256().equals(before.instrumentSha256())
        && correspondence.after().sha256().equals(after.instrumentSha256());
    if (!fits) {
      throw new IllegalArgumentException("correspondence: not between " + before.instrumentId() + " and " + after.instrumentId());
    }
    return of(before, after, correspondence.pairs());
  }

  private static ResultComparison of(
      IppResult before, IppResult after, Map<IndicatorNumber, IndicatorNumber> pairs) {
    Map<IndicatorNumber, IndicatorResult> first = results(before);
    Map<IndicatorNumber, IndicatorResult> second = results(after);
    Map<IndicatorNumber, IndicatorNumber> origins = new HashMap<>();
    pairs.forEach((from, to) -> origins.put(to, from));
    Reasons beforeReasons = new Reasons(before);
    Reasons afterReasons = new Reasons(after);
    List<IndicatorChange> changes = new ArrayList<>();
    second.forEach((number, result) -> {
      Optional<IndicatorNumber> origin = Optional.ofNullable(origins.get(number)).filter(first::containsKey);
      changes.add(IndicatorChange.builder()
          .before(origin.map(first::get))
          .after(result)
          .beforeReason(origin.flatMap(beforeReasons::of))
          .afterReason(afterReasons.of(number))
          .build());
      origin.ifPresent(first::remove);
    });
    first.forEach((number, result) ->
        changes.add(IndicatorChange.builder().before(result).beforeReason(beforeReasons.of(number)).build()));
    return new ResultComparison(before, after, changes, aspects(before, after, changes));
  }

  /**
   * Narrows the list of indicators, such as to those that a field check looked at. The points still sum to the difference of
   * the indices as long as the others do not differ.
   *
   * @param numbers the numbers of indicators in the second result
   * @return the comparison with these indicators alone; indices and aspects stay
   */
  public ResultComparison only(Set<IndicatorNumber> numbers) {
    List<IndicatorChange> left =
        indicators.stream().filter(change -> numbers.contains(change.indicator().number())).toList();
    return new ResultComparison(before, after, left, aspects);
  }

  /**
   * Tells where the index went.
   *
   * @return the direction of the exact index, or of its range
   */
  public Direction direction() {
    return Direction.between(before.range(), after.range());
  }

  /**
   * Returns how far the index went.
   *
   * @return the second minus the first, exact; empty when one of them has none
   */
  public Optional<Ratio> indexChange() {
    return before.ipp().flatMap(first -> after.ipp().map(second -> second.exact().ratio().minus(first.exact().ratio())));
  }

  /**
   * Tells whether the published index differs, such as 4.13 and 4.14.
   *
   * @return true also when only one of both has an index
   */
  public boolean isIndexChanged() {
    return !before.ipp().map(Index::rounded).equals(after.ipp().map(Index::rounded));
  }

  /**
   * Tells whether the category differs.
   *
   * @return true also when only one of both has a category
   */
  public boolean isCategoryChanged() {
    return !before.category().map(Grade::letter).equals(after.category().map(Grade::letter));
  }

  /**
   * Lists the indicators of which the results differ.
   *
   * @return changes in the order of {@link #indicators}
   */
  public List<IndicatorChange> changes() {
    return indicators.stream().filter(IndicatorChange::isChange).toList();
  }

  /**
   * Lists the indicators whose level went somewhere.
   *
   * @param direction where
   * @return changes in the order of {@link #indicators}
   */
  public List<IndicatorChange> changes(Direction direction) {
    return indicators.stream().filter(change -> change.direction() == direction).toList();
  }

  /**
   * Returns what all levels that rose are worth at least.
   *
   * @return points of the index in the second result, exact, from 0
   */
  public Ratio raised() {
    return AspectChange.stake(indicators, Direction.ROSE);
  }

  /**
   * Returns what all levels that fell are worth at least.
   *
   * @return points of the index in the second result, exact, from 0
   */
  public Ratio lowered() {
    return AspectChange.stake(indicators, Direction.FELL);
  }

  /**
   * Returns how many points more the users' form adds to the index.
   *
   * @return points, exact; below 0 when it adds fewer
   */
  public Ratio usersPoints() {
    return users(after).minus(users(before));
  }

  /**
   * Returns how many points more the rounding of parts adds to the index.
   *
   * @return points, exact; 0 unless a policy rounds each aspect
   */
  public Ratio roundingPoints() {
    return after.explanation().roundingPoints().minus(before.explanation().roundingPoints());
  }

  /**
   * Lists the options of the policy on which the results differ.
   *
   * @return the two choices by option, sorted; empty for an option that one edition does not have
   */
  public Map<String, Choices> policyChanges() {
    Map<String, String> first = before.policy().toMap();
    Map<String, String> second = after.policy().toMap();
    Map<String, Choices> changes = new TreeMap<>();
    Stream.concat(first.keySet().stream(), second.keySet().stream())
        .filter(key -> !Objects.equals(first.get(key), second.get(key)))
        .forEach(key -> changes.put(key, Choices.of(first.get(key), second.get(key))));
    return Collections.unmodifiableMap(changes);
  }

  /** What two policies choose for one option. */
  @Value.Immutable
  public interface Choices extends Serializable {

    /**
     * Returns the choice of the first.
     *
     * @return the choice; empty when it has no such option
     */
    Optional<String> before();

    /**
     * Returns the choice of the second.
     *
     * @return the choice; empty when it has no such option
     */
    Optional<String> after();

    private static Choices of(@Nullable String before, @Nullable String after) {
      return ImmutableChoices.builder().before(Optional.ofNullable(before)).after(Optional.ofNullable(after)).build();
    }
  }

  private static Map<IndicatorNumber, IndicatorResult> results(IppResult result) {
    Map<IndicatorNumber, IndicatorResult> results = new LinkedHashMap<>();
    Stream.concat(result.indicators().stream(), result.extras().stream())
        .forEach(found -> results.put(found.indicator().number(), found));
    return results;
  }

  private static List<AspectChange> aspects(IppResult before, IppResult after, List<IndicatorChange> changes) {
    Map<String, Aspect> names = new LinkedHashMap<>();
    Stream.concat(after.aspects().stream(), before.aspects().stream())
        .forEach(result -> names.putIfAbsent(result.aspect().id(), result.aspect()));
    return names.values().stream()
        .map(aspect -> AspectChange.of(
            aspect,
            changes.stream().filter(change -> change.aspect().equals(Optional.of(aspect.id()))).toList()))
        .toList();
  }

  private static Ratio users(IppResult result) {
    return sum(result.explanation().usersNodes().map(Explanation::points));
  }

  private static Ratio sum(Stream<Ratio> points) {
    return points.reduce(Ratio.ZERO, Ratio::plus);
  }

  /** The reasons for the levels in a result, by indicator. */
  private static final class Reasons {

    private final Map<String, Reason> reasons = new HashMap<>();

    Reasons(IppResult result) {
      result.explanation().nodes()
          .filter(node -> node.kind() == Explanation.Kind.INDICATOR)
          .forEach(node -> reasons.put(node.id(), node.reason()));
    }

    Optional<Reason> of(IndicatorNumber number) {
      return Optional.ofNullable(reasons.get(number.toString()));
    }
  }
}
