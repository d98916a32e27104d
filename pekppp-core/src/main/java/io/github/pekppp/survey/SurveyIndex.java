package io.github.pekppp.survey;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The index of a satisfaction survey (Indeks Kepuasan Masyarakat, IKM): the weighted sum of the elements' means, times 25.
 *
 * <p>Exact; rounded once, when it is shown. While an element has no answers there is no index, least of all 0: the result
 * names the element, and still tells those that have answers.
 *
 * <pre>{@code
 * SurveyIndex index = SurveyIndex.ofOrThrow(ElementMeans.of(tally.counts()), SurveyRegime.skm2017(), WeightRule.EXACT);
 * index.rounded();       // 87.64
 * index.fromWeakest();   // where to begin
 * }</pre>
 */
@Value.Immutable
public interface SurveyIndex extends Serializable {

  /** Means of 1..4 times this are indices of 25..100. */
  Ratio TO_HUNDRED = Ratio.of(25);

  /**
   * Returns the means it was computed from.
   *
   * @return the means
   */
  ElementMeans means();

  /**
   * Returns the rules by which it is graded.
   *
   * @return the regime
   */
  SurveyRegime regime();

  /**
   * Returns what an element weighs.
   *
   * @return the rule
   */
  WeightRule rule();

  /**
   * Returns the exact index.
   *
   * @return the index, 25..100 by exact weights, with printed ones a little under or over; empty while an element has no
   *     answers
   */
  Optional<Ratio> exact();

  /**
   * Returns the category (mutu pelayanan).
   *
   * @return the category; empty without an index
   */
  Optional<Grade> grade();

  /**
   * Returns the elements.
   *
   * @return every element of the form, in its order
   */
  List<ElementIndex> elements();

  /**
   * Returns what a reader must know.
   *
   * @return remarks; empty when there is nothing to say
   */
  List<Problem> remarks();

  /**
   * Computes an index.
   *
   * @param means the means of the elements
   * @param regime the rules by which it is graded
   * @param rule what an element weighs
   * @return the index, or that the weight is not that of so many elements
   */
  static Validation<List<Problem>, SurveyIndex> of(ElementMeans means, SurveyRegime regime, WeightRule rule) {
    int elements = means.form().elements().size();
    return rule.appliesTo(elements)
        ? Validation.valid(compute(means, regime, rule))
        : Validation.invalid(List.of(SurveyProblem.WEIGHT_NOT_FITTING.at(Place.of("rule"), rule, elements)));
  }

  /**
   * Computes an index, throwing where {@link #of} would return a problem.
   *
   * @param means the means of the elements
   * @param regime the rules by which it is graded
   * @param rule what an element weighs
   * @return the index
   * @throws ProblemException when the weight is not that of so many elements
   */
  static SurveyIndex ofOrThrow(ElementMeans means, SurveyRegime regime, WeightRule rule) {
    return ProblemLog.orThrow(of(means, regime, rule));
  }

  /**
   * Computes the index of each group of a dimension: per service, per period, per group of respondents.
   *
   * @param counts the answers
   * @param dimension the dimension, such as {@code service}
   * @param regime the rules by which the indices are graded
   * @param rule what an element weighs
   * @return the indices by value in alphabetical order, none when there is no such breakdown; or that the weight is not that
   *     of so many elements
   */
  static Validation<List<Problem>, Map<String, SurveyIndex>> byGroup(
      SurveyCounts counts, String dimension, SurveyRegime regime, WeightRule rule) {
    return of(ElementMeans.of(counts), regime, rule).map(whole -> groups(counts.breakdown(dimension), regime, rule));
  }

  /**
   * Computes the index of each group of a dimension, throwing where {@link #byGroup} would return a problem.
   *
   * @param counts the answers
   * @param dimension the dimension, such as {@code service}
   * @param regime the rules by which the indices are graded
   * @param rule what an element weighs
   * @return the indices by value in alphabetical order
   * @throws ProblemException when the weight is not that of so many elements
   */
  static Map<String, SurveyIndex> byGroupOrThrow(
      SurveyCounts counts, String dimension, SurveyRegime regime, WeightRule rule) {
    return ProblemLog.orThrow(byGroup(counts, dimension, regime, rule));
  }

  private static Map<String, SurveyIndex> groups(Map<String, SurveyCounts> counts, SurveyRegime regime, WeightRule rule) {
    Map<String, SurveyIndex> indices = new LinkedHashMap<>();
    counts.forEach((value, group) -> indices.put(value, compute(ElementMeans.of(group), regime, rule)));
    return Collections.unmodifiableMap(indices);
  }

  private static SurveyIndex compute(ElementMeans means, SurveyRegime regime, WeightRule rule) {
    Optional<Ratio> exact = sum(means, rule);
    return ImmutableSurveyIndex.builder()
        .means(means)
        .regime(regime)
        .rule(rule)
        .exact(exact)
        .grade(exact.map(regime::grade))
        .elements(means.form().elements().stream().map(element -> element(element, means, regime, rule)).toList())
        .remarks(remarks(means, regime, rule, exact))
        .build();
  }

  private static Optional<Ratio> sum(ElementMeans means, WeightRule rule) {
    Ratio weight = rule.weight(means.form().elements().size());
    return means.missing().isEmpty()
        ? Optional.of(means.means().values().stream().reduce(Ratio.ZERO, Ratio::plus).times(weight).times(TO_HUNDRED))
        : Optional.empty();
  }

  private static ElementIndex element(SurveyElement element, ElementMeans means, SurveyRegime regime, WeightRule rule) {
    Optional<Ratio> mean = means.mean(element.id());
    return ImmutableElementIndex.builder()
        .element(element)
        .mean(mean)
        .weight(rule.weight(means.form().elements().size()))
        .grade(mean.map(TO_HUNDRED::times).map(regime::grade))
        .rank(mean.map(known ->
            1 + (int) means.means().values().stream().filter(other -> other.compareTo(known) < 0).count()))
        .build();
  }

  private static List<Problem> remarks(
      ElementMeans means, SurveyRegime regime, WeightRule rule, Optional<Ratio> exact) {
    List<Problem> remarks = new ArrayList<>();
    means.missing().forEach(element ->
        remarks.add(SurveyProblem.ELEMENT_WITHOUT_ANSWERS.at(Place.of("elements").key(element.id()), element.label())));
    for (SurveyElement element : means.form().elements()) {
      element.questions().stream()
          .filter(question -> means.means().containsKey(element.id()) && means.unanswered().contains(question.id()))
          .forEach(question -> remarks.add(
              SurveyProblem.QUESTION_WITHOUT_ANSWERS.at(Place.of("questions").key(question.id()), question.label())));
    }
    exact.filter(index -> !regime.scale().covers(index)).ifPresent(index -> remarks.add(
        SurveyProblem.INDEX_OUTSIDE_SCALE.at(
            Place.of("rule"), rule, index.rounded(Rounding.TWO_DECIMALS), regime.scale().lowest(), regime.scale().highest())));
    return remarks;
  }

  /**
   * Returns the index as it is published: two decimals, a half goes up.
   *
   * @return the index; empty while an element has no answers
   */
  default Optional<BigDecimal> rounded() {
    return exact().map(index -> index.rounded(Rounding.TWO_DECIMALS));
  }

  /**
   * Returns how many answered.
   *
   * @return the respondents; empty when the means come from a table
   */
  default Optional<Long> respondents() {
    return means().respondents();
  }

  /**
   * Ranks the elements from the weakest, where improvement begins.
   *
   * @return the elements with answers from the lowest mean, those of one mean in the order of the form
   */
  default List<ElementIndex> fromWeakest() {
    return elements().stream()
        .filter(element -> element.rank().isPresent())
        .sorted(Comparator.comparing(element -> element.rank().orElseThrow()))
        .toList();
  }
}
