package io.github.pekppp.taskforce;

import io.github.pekppp.locus.UnitRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the recommendations of an evaluation are on a day.
 *
 * @param date the day
 * @param recommendations every recommendation written until then, by the unit it is written to and its id
 */
public record TaskForceStatus(LocalDate date, List<RecommendationStatus> recommendations) implements Serializable {

  /**
   * Copies the list.
   *
   * @param date the day
   * @param recommendations every recommendation written until then
   */
  public TaskForceStatus {
    Objects.requireNonNull(date, "date");
    recommendations = List.copyOf(recommendations);
  }

  /**
   * Lists what has not come to its end.
   *
   * @return the recommendations that are not closed
   */
  public List<RecommendationStatus> open() {
    return recommendations.stream().filter(RecommendationStatus::isOpen).toList();
  }

  /**
   * Lists what is late.
   *
   * @return the recommendations of which an action that is not done is behind its deadline
   */
  public List<RecommendationStatus> late() {
    return recommendations.stream().filter(RecommendationStatus::isLate).toList();
  }

  /**
   * Lists for what nobody is in charge.
   *
   * @return the recommendations without an action, or with one that is not done and has no owner
   */
  public List<RecommendationStatus> withoutOwner() {
    return recommendations.stream().filter(RecommendationStatus::isWithoutOwner).toList();
  }

  /**
   * Counts all recommendations.
   *
   * @return the numbers
   */
  public FollowUpCount total() {
    return FollowUpCount.of(recommendations);
  }

  /**
   * Counts the recommendations of each unit.
   *
   * @return the numbers by unit, sorted
   */
  public SortedMap<UnitRef, FollowUpCount> byUnit() {
    return counts(one -> one.recommendation().addressee());
  }

  /**
   * Counts the recommendations of each agency.
   *
   * @return the numbers by the name of the agency, sorted: the sums over its units
   */
  public SortedMap<String, FollowUpCount> byAgency() {
    return counts(one -> one.recommendation().addressee().agency());
  }

  private <K extends Comparable<K>> SortedMap<K, FollowUpCount> counts(Function<RecommendationStatus, K> key) {
    SortedMap<K, FollowUpCount> counts = recommendations.stream().collect(Collectors.groupingBy(
        key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), FollowUpCount::of)));
    return Collections.unmodifiableSortedMap(counts);
  }
}
