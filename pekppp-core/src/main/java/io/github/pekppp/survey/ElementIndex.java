package io.github.pekppp.survey;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** An element of service as a part of the index of a survey (nilai unsur). */
@Value.Immutable
public interface ElementIndex extends Serializable {

  /**
   * Returns the element.
   *
   * @return the element
   */
  SurveyElement element();

  /**
   * Returns the mean of its answers (NRR per unsur).
   *
   * @return the mean, 1..4; empty when it has no answers
   */
  Optional<Ratio> mean();

  /**
   * Returns what it weighs.
   *
   * @return the weight by the rule of the index
   */
  Ratio weight();

  /**
   * Returns its index: the mean times 25.
   *
   * @return the exact value, 25..100; empty when it has no answers
   */
  default Optional<Ratio> exact() {
    return mean().map(SurveyIndex.TO_HUNDRED::times);
  }

  /**
   * Returns the category of its index.
   *
   * @return the category; empty when it has no answers
   */
  Optional<Grade> grade();

  /**
   * Returns its place among the elements, counted from the weakest.
   *
   * @return the rank from 1; elements of one mean share the lower rank; empty when it has no answers
   */
  Optional<Integer> rank();

  /**
   * Returns the weighted mean (NRR tertimbang).
   *
   * @return the mean times the weight; empty when it has no answers
   */
  default Optional<Ratio> weighted() {
    return mean().map(weight()::times);
  }

  /**
   * Returns its points of the index: the weighted mean times 25.
   *
   * @return the points, which add up to the exact index; empty when it has no answers
   */
  default Optional<Ratio> points() {
    return weighted().map(SurveyIndex.TO_HUNDRED::times);
  }
}
