package io.github.pekppp.backing;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Index;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What expiry will do to the evidence behind an index if nothing is renewed, as known on a day.
 *
 * <p>It says nothing about the official index, which stays what it is.
 */
@Value.Immutable
public interface BackingForecast extends Serializable {

  /**
   * Returns the category of the official index.
   *
   * @return the category; empty when the result has none
   */
  Optional<Grade> official();

  /**
   * Returns how the index that rests on valid evidence shrinks.
   *
   * @return the steps by date: the first is the day of the forecast with what has expired by then, then one for each day on
   *     which something expires
   */
  List<ForecastStep> steps();

  /**
   * Returns the day of the forecast.
   *
   * @return the date up to which items and checks are known
   */
  default LocalDate from() {
    return steps().get(0).date();
  }

  /**
   * Lists the days on which something expires.
   *
   * @return the steps with pieces that expire; on the day of the forecast those that expired up to then
   */
  default List<ForecastStep> expiries() {
    return steps().stream().filter(step -> !step.lapsed().isEmpty()).toList();
  }

  /**
   * Returns what would be left on a date of the index without the points that rest on expired evidence.
   *
   * @param date a date, not before the day of the forecast
   * @return the index; it only falls as time passes
   * @throws IllegalArgumentException when the date lies before the day of the forecast
   */
  default Index withoutExpired(LocalDate date) {
    if (date.isBefore(from())) {
      throw new IllegalArgumentException("date: " + date + " is before the day of the forecast, " + from());
    }
    return steps().stream()
        .filter(step -> !step.date().isAfter(date))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .index();
  }

  /**
   * Finds the first day on which valid evidence no longer carries the official category.
   *
   * @return the day with both categories; empty when that does not happen, or the result has no category
   */
  default Optional<CategoryFall> categoryFall() {
    return official().flatMap(before -> steps().stream()
        .filter(step -> !step.category().equals(official()))
        .findFirst()
        .map(step -> CategoryFall.builder().date(step.date()).before(before).after(step.category()).build()));
  }

  /** Checks that there is a day of the forecast. */
  @Value.Check
  default void check() {
    if (steps().isEmpty()) {
      throw new IllegalArgumentException("steps: there is none");
    }
  }

  /**
   * Starts a forecast.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a forecast; {@link EvidenceReview#forecast} works it out. */
  final class Builder extends ImmutableBackingForecast.Builder {
    Builder() {}
  }
}
