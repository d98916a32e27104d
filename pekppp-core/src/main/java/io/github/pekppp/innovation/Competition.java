package io.github.pekppp.innovation;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.source.SourceProblem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** That an innovation was entered in a competition (kompetisi inovasi pelayanan publik). */
@Value.Immutable
public interface Competition extends Serializable {

  /**
   * Returns which competition it was.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns among whom it competed.
   *
   * @return the level
   */
  CompetitionLevel level();

  /**
   * Returns when it was entered.
   *
   * @return the date
   */
  LocalDate date();

  /**
   * Returns what it won.
   *
   * @return the award; empty when it won nothing, or nothing yet
   */
  Optional<Award> award();

  /** Checks that the name is not blank. */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("name: is blank");
    }
  }

  /**
   * Tells whether it had won something.
   *
   * @param date the date to look at
   * @return true from the day of the award on
   */
  default boolean isAwardedOn(LocalDate date) {
    return award().filter(one -> !one.date().isAfter(date)).isPresent();
  }

  /**
   * Lists what contradicts itself: an entry before the innovation, an award before the entry.
   *
   * @param begun when the innovation began
   * @param place where the competition stands
   * @return problems at {@code date} and {@code award.date}
   */
  default List<Problem> faults(LocalDate begun, Place place) {
    return Stream.of(
            SourceProblem.early(date(), begun, place.key("date")),
            award().flatMap(one -> SourceProblem.early(one.date(), date(), place.key("award").key("date"))))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Starts a competition.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a competition. */
  final class Builder extends ImmutableCompetition.Builder {
    Builder() {}
  }
}
